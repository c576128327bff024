//! How a long step tells what it is doing, without printing.

use std::fmt::{self, Debug, Display};

use super::finding::Finding;

/// Something that happened during a long step.
#[derive(Clone, Copy)]
pub enum Event<'a> {
    /// Work on a file begins; the name is raw.
    File {
        /// The file, as people may see it.
        name: &'a dyn Display,
    },
    /// So many more bytes were read.
    Bytes(u64),
    /// Something was noticed.
    Finding(&'a Finding),
}

impl Debug for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { name } => write!(f, "File({name})"),
            Self::Bytes(count) => write!(f, "Bytes({count})"),
            Self::Finding(finding) => write!(f, "{finding:?}"),
        }
    }
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
