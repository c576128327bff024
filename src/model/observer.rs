//! How a long step tells what it is doing, without printing.

use super::finding::Finding;

/// Something that happened during a long step.
#[derive(Debug, Clone, Copy)]
pub enum Event<'a> {
    /// Work on a file begins; the name is raw.
    File {
        /// The file.
        name: &'a str,
    },
    /// So many more bytes were read.
    Bytes(u64),
    /// Something was noticed.
    Finding(&'a Finding),
}

/// Receives what a long step has to tell; a bar, a log and a JSON stream all listen here.
pub trait Observer: Sync {
    /// Takes note of one event.
    fn on(&self, event: &Event<'_>);

    /// Returns whether the user asked to stop; long loops ask between files and buffers.
    fn stop(&self) -> bool {
        false
    }
}

impl Observer for () {
    fn on(&self, _: &Event<'_>) {}
}
