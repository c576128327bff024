//! The exit codes, for scripts. They never change their meaning.

use std::process::ExitCode;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// The answer is yes, or the work is done.
    Yes,
    /// The answer is no: altered, errors found.
    No,
    /// The command was not understood.
    Usage,
    /// The work could not be done.
    CouldNot,
    /// Nothing is altered, but it is not trusted as the recipient's policy asks.
    Untrusted,
    /// The user stopped it.
    Interrupted,
}

impl Exit {
    /// Returns the number.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Yes => 0,
            Self::No => 1,
            Self::Usage => 2,
            Self::CouldNot => 3,
            Self::Untrusted => 4,
            Self::Interrupted => 130,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
