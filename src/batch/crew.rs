//! Many cases by several threads. A panic ends the case it came from and nothing else; answers are told in the order of
//! the cases, as soon as they can be.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};

use super::outcome::Outcome;

/// More threads than this are never started.
const MOST: usize = 256;

/// Works on each case by its place in the list; those of `alone` come last, one at a time. `lost` answers for a case that panicked.
pub(super) fn work(
    (count, jobs, alone): (usize, usize, &[usize]),
    work: impl Fn(usize) -> Outcome + Sync,
    lost: impl Fn(usize) -> Outcome + Sync,
    told: &mut dyn FnMut(usize, Outcome),
) {
    let together: Vec<usize> = (0..count).filter(|at| !alone.contains(at)).collect();
    let one = |at: usize| catch_unwind(AssertUnwindSafe(|| work(at))).unwrap_or_else(|_| lost(at));
    let (next, (sender, receiver)) = (AtomicUsize::new(0), channel());
    let toil = |sender: Sender<(usize, Outcome)>| {
        while let Some(at) = together.get(next.fetch_add(1, Ordering::Relaxed)) {
            // Who no longer listens has no use for the answer.
            let _unheard = sender.send((*at, one(*at)));
        }
    };
    let mut teller = Teller { told, next: 0, early: BTreeMap::new() };
    std::thread::scope(|scope| {
        for _ in 0..jobs.clamp(1, MOST).min(together.len()) {
            let sender = sender.clone();
            scope.spawn(|| toil(sender));
        }
        drop(sender);
        for (at, outcome) in receiver {
            teller.take(at, outcome);
        }
    });
    for at in alone {
        teller.take(*at, one(*at));
    }
}

/// Tells answers in order.
struct Teller<'a> {
    told: &'a mut dyn FnMut(usize, Outcome),
    next: usize,
    early: BTreeMap<usize, Outcome>,
}

impl Teller<'_> {
    fn take(&mut self, at: usize, outcome: Outcome) {
        self.early.insert(at, outcome);
        while let Some(outcome) = self.early.remove(&self.next) {
            (self.told)(self.next, outcome);
            self.next += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::outcome::Ended;
    use super::*;

    fn outcome(at: usize, ended: Ended) -> Outcome {
        Outcome::new((&at.to_string(), ""), ended)
    }

    #[test]
    #[allow(clippy::allow_attributes, reason = "the panic is the test")]
    fn a_panic_costs_one_case_and_answers_come_in_order() {
        for jobs in [0, 1, 3, 1000] {
            let mut told = Vec::new();
            let one = |at: usize| {
                assert!(at % 7 != 3, "case {at} is bad");
                std::thread::sleep(std::time::Duration::from_micros((at as u64 * 37) % 200));
                outcome(at, Ended::Done)
            };
            work((50, jobs, &[4, 9]), one, |at| outcome(at, Ended::Failed), &mut |at, outcome| told.push((at, outcome)));
            assert!(told.iter().map(|(at, _)| *at).eq(0..50));
            assert!(told.iter().all(|(at, outcome)| outcome.case == at.to_string() && (outcome.outcome == Ended::Failed) == (at % 7 == 3)));
        }
    }

    #[test]
    fn what_must_be_alone_comes_last() {
        let order = std::sync::Mutex::new(Vec::new());
        let one = |at| {
            order.lock().unwrap().push(at);
            outcome(at, Ended::Done)
        };
        work((6, 2, &[1, 0]), one, |at| outcome(at, Ended::Failed), &mut |_, _| {});
        assert_eq!(order.lock().unwrap()[4..], [1, 0]);
    }
}
