//! What other programs read: the deadlines of a case as a calendar, and a dossier as RO-Crate and as CASE/UCO. (CSV comes
//! with a later issue.)

mod case_uco;
mod ics;
mod ro_crate;
mod told;

pub use case_uco::case_uco;
pub use ics::{Entry, calendar};
pub use ro_crate::ro_crate;
pub use told::Told;

#[cfg(test)]
mod tests;
