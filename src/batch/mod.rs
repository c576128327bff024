//! Many cases, one outcome each.
//!
//! The story: gather the cases (`source`), give each its number and its place (`entry`), take those of this machine
//! (`shard`), leave out what a journal says is done (`journal`), work on one case a thread (`crew`, `one`), and report (`report`).
//! Nothing one case does, a panic included, reaches another.

mod crew;
mod entry;
mod error;
mod glob;
mod input;
mod journal;
mod layout;
mod list;
mod one;
mod outcome;
mod report;
mod run;
mod shard;
mod source;

pub use entry::Entry;
pub use error::BatchError;
pub use layout::Layout;
pub use one::{Salt, Trade, Verb};
pub use outcome::{Ended, Made, Outcome};
pub use report::{Report, html, merge};
pub use run::{Done, Settings, run};
pub use shard::{Array, Shard};
