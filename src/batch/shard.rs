//! Which cases are this machine's: a share K of N, by the case's number alone.
//!
//! The rule, for anybody to check: SHA-256 of the case's number, the first eight bytes as one big-endian number,
//! modulo N, plus one. Where the case lies, how many there are and which program asks make no difference.

use super::error::BatchError;
use crate::model::digest::Digest;

/// More shares than this are a slip of the pen.
const MOST: u32 = 100_000;

/// One share of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which, from 1.
    pub part: u32,
    /// Of how many.
    pub of: u32,
}

/// What the surroundings say: the environment of a Slurm job array or of a Kubernetes Indexed Job.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Array {
    /// `SLURM_ARRAY_TASK_ID`.
    pub task: Option<String>,
    /// `SLURM_ARRAY_TASK_COUNT`.
    pub count: Option<String>,
    /// `SLURM_ARRAY_TASK_MIN`.
    pub least: Option<String>,
    /// `SLURM_ARRAY_TASK_MAX`.
    pub most: Option<String>,
    /// `JOB_COMPLETION_INDEX`.
    pub index: Option<String>,
}

impl Shard {
    /// Reads `K/N`, `auto` or `auto/N`.
    pub fn read(text: &str, array: &Array) -> Result<Self, BatchError> {
        let bad = || BatchError::Shard(text.to_owned());
        let (part, of) = match text.split_once('/') {
            Some((part, of)) => (part, Some(number(of).ok_or_else(bad)?)),
            None => (text, None),
        };
        if part == "auto" {
            return array.share(of);
        }
        Self::new(number(part).ok_or_else(bad)?, of.ok_or_else(bad)?).ok_or_else(bad)
    }

    fn new(part: u32, of: u32) -> Option<Self> {
        ((1..=of).contains(&part) && of <= MOST).then_some(Self { part, of })
    }

    /// Returns whether a case is in this share.
    pub fn holds(self, case: &str) -> bool {
        let digest = Digest::of(case);
        let first = digest.bytes().first_chunk().copied().unwrap_or_default();
        u64::from_be_bytes(first) % u64::from(self.of) + 1 == u64::from(self.part)
    }
}

impl std::fmt::Display for Shard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.part, self.of)
    }
}

impl Array {
    /// Slurm: K = ID − MIN + 1 and N = COUNT, where the array has no gaps; Kubernetes: K = INDEX + 1, and N must be given.
    /// Never guessed: an array that was submitted in part would be taken for a smaller whole.
    fn share(&self, given: Option<u32>) -> Result<Shard, BatchError> {
        let bad = |why: &str| BatchError::Array(why.to_owned());
        let (part, of) = if let Some(task) = &self.task {
            let known = |value: &Option<String>, name: &str| value.as_deref().and_then(number).ok_or_else(|| bad(name));
            let task = number(task).ok_or_else(|| bad("SLURM_ARRAY_TASK_ID"))?;
            let (count, least, most) = (known(&self.count, "SLURM_ARRAY_TASK_COUNT")?, known(&self.least, "SLURM_ARRAY_TASK_MIN")?, known(&self.most, "SLURM_ARRAY_TASK_MAX")?);
            if most.checked_sub(least).and_then(|steps| steps.checked_add(1)) != Some(count) || least > 1 || given.is_some_and(|of| of != count) {
                return Err(bad(&format!("SLURM_ARRAY_TASK_MIN={least} SLURM_ARRAY_TASK_MAX={most} SLURM_ARRAY_TASK_COUNT={count}")));
            }
            (task.checked_sub(least), count)
        } else {
            let index = self.index.as_deref().ok_or_else(|| bad("SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX"))?;
            let of = given.ok_or_else(|| bad("JOB_COMPLETION_INDEX, --shard auto/N"))?;
            (Some(number(index).ok_or_else(|| bad("JOB_COMPLETION_INDEX"))?), of)
        };
        part.and_then(|part| Shard::new(part.checked_add(1)?, of)).ok_or_else(|| bad(&format!("{part:?}/{of}")))
    }
}

/// Digits and nothing else: no sign, no blank.
fn number(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slurm(task: &str, count: &str, least: &str, most: &str) -> Array {
        let some = |text: &str| Some(text.to_owned());
        Array { task: some(task), count: some(count), least: some(least), most: some(most), index: None }
    }

    fn read(text: &str, array: &Array) -> Option<(u32, u32)> {
        Shard::read(text, array).ok().map(|shard| (shard.part, shard.of))
    }

    #[test]
    fn a_share_is_written_as_two_numbers() {
        let none = Array::default();
        assert_eq!((read("1/1", &none), read("8/8", &none)), (Some((1, 1)), Some((8, 8))));
        for bad in ["9/8", "0/8", "8", "/8", "8/", "1/0", "+1/8", " 1/8", "1/8/9", "-1/8", "1/4294967296", "auto", "auto/8", "auto/x", ""] {
            assert_eq!(read(bad, &none), None, "{bad}");
        }
    }

    #[test]
    fn an_array_of_slurm_may_begin_at_nought_or_one() {
        assert_eq!(read("auto", &slurm("0", "8", "0", "7")), Some((1, 8)));
        assert_eq!(read("auto", &slurm("8", "8", "1", "8")), Some((8, 8)));
        assert_eq!(read("auto/8", &slurm("3", "8", "0", "7")), Some((4, 8)));
    }

    #[test]
    fn an_array_with_gaps_or_submitted_in_part_is_no_whole() {
        for array in [slurm("3", "1", "3", "3"), slurm("0", "4", "0", "6"), slurm("9", "8", "0", "7"), slurm("0", "8", "0", ""), slurm("x", "8", "0", "7")] {
            assert_eq!(read("auto", &array), None, "{array:?}");
        }
        assert_eq!(read("auto/9", &slurm("3", "8", "0", "7")), None);
    }

    #[test]
    fn an_indexed_job_counts_from_nought_and_needs_to_be_told_of_how_many() {
        let job = |index: &str| Array { index: Some(index.to_owned()), ..Array::default() };
        assert_eq!(read("auto/8", &job("0")), Some((1, 8)));
        assert_eq!(read("auto/8", &job("7")), Some((8, 8)));
        assert_eq!((read("auto/8", &job("8")), read("auto", &job("0"))), (None, None));
    }

    #[test]
    fn every_case_is_in_exactly_one_share_and_the_rule_never_changes() {
        for case in (0..500).map(|n| format!("BJ-2026-{n:04}")) {
            assert_eq!((1..=8).filter(|part| Shard { part: *part, of: 8 }.holds(&case)).count(), 1, "{case}");
        }
        // printf BJ-2026-0017 | sha256sum
        let first = u64::from_str_radix(Digest::of("BJ-2026-0017").to_string().split_at(16).0, 16).unwrap();
        assert!(Shard { part: u32::try_from(first % 8).unwrap() + 1, of: 8 }.holds("BJ-2026-0017"));
    }
}
