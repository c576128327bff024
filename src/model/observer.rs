//! How a long step tells what it is doing, without printing.

use std::fmt::{self, Debug, Display};

use super::finding::Finding;

/// A long step, as a person follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// New evidence is taken in.
    TakeIn,
    /// Known originals are read again.
    Recheck,
    /// The dossier is written.
    Pack,
    /// A dossier is checked.
    Check,
    /// A file is encrypted.
    Encrypt,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 5] = [Self::TakeIn, Self::Recheck, Self::Pack, Self::Check, Self::Encrypt];

    /// Returns the word used in JSON and as the end of sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TakeIn => "take-in",
            Self::Recheck => "recheck",
            Self::Pack => "pack",
            Self::Check => "check",
            Self::Encrypt => "encrypt",
        }
    }
}

/// Something that happened during a long step.
#[derive(Clone, Copy)]
pub enum Event<'a> {
    /// A step begins; how much there is to do, 0 where that is not known.
    Step {
        /// Which.
        step: Step,
        /// Files that it will read.
        files: u64,
        /// Their bytes.
        bytes: u64,
    },
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
            Self::Step { step, files, bytes } => write!(f, "Step({step:?}, {files}, {bytes})"),
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

    /// Returns whether somebody looks on; only then it pays to find out how much there is to do.
    fn shows(&self) -> bool {
        false
    }

    /// Returns whether the user asked to stop. Where finished files count the loops ask between files, elsewhere
    /// between buffers, too.
    fn stop(&self) -> bool {
        false
    }

    /// Returns whether the user asked a second time: the file in hand is not finished either.
    fn halt(&self) -> bool {
        false
    }
}

impl Observer for () {
    fn on(&self, _: &Event<'_>) {}
}
