//! A day or an hour by which something must have happened, wherever the case file says so.

use super::moment::{self, Moment};

/// One deadline of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// What ends then, such as `reply-due`; `deadline-reply-due` is its sentence in every locale.
    pub kind: &'static str,
    /// Which one, where there are several: the number of the action.
    pub number: Option<usize>,
    /// `2026-07-01`, or an instant with its own offset, as written or computed.
    pub when: String,
    /// The rule that a computed day follows from.
    pub source: Option<String>,
}

impl Deadline {
    /// Returns the last instant before it has passed: the instant itself, or the end of the day in a time zone (an IANA name).
    pub fn ends(&self, zone: &str) -> Option<Moment> {
        Moment::parse(&self.when).ok().or_else(|| moment::end_of_day(&self.when, zone))
    }

    /// Returns whether it names a whole day.
    pub fn is_day(&self) -> bool {
        moment::is_date(&self.when)
    }
}
