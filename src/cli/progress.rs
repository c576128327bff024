//! Listens to long steps: knows when the user wants to stop. Bars come with a later issue.

use std::sync::atomic::{AtomicBool, Ordering};

use pouch::model::observer::{Event, Observer};

/// Passes the user's wish to stop down to the loops.
#[derive(Debug)]
pub(crate) struct Listener(pub(crate) &'static AtomicBool);

impl Observer for Listener {
    fn on(&self, _: &Event<'_>) {}

    fn stop(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
