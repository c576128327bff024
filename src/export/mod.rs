//! What other programs read of a case: calendars. (RO-Crate, CASE/UCO and CSV come with a later issue.)

mod ics;

pub use ics::{Entry, calendar};
