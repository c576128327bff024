//! The doors: what pouch does with bytes that it did not write.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

#[cfg(feature = "documents")]
use super::documents;
#[cfg(feature = "documents")]
use super::formats;
use super::sealed;

/// Its name, what it does, and whether its seeds are packed like a ZIP.
pub(crate) type Plain = (&'static str, fn(&[u8]), bool);

/// A way in.
#[derive(Clone, Copy)]
pub(crate) enum Door {
    /// Through the readers of a format.
    #[cfg(feature = "documents")]
    Format(&'static str, bool),
    /// Through something else.
    Other(fn(&[u8]), bool),
}

fn all() -> Vec<(&'static str, Door)> {
    let plain = |(name, enter, packed): Plain| (name, Door::Other(enter, packed));
    let found: Vec<_> = sealed::DOORS.into_iter().map(plain).collect();
    #[cfg(feature = "documents")]
    let found = {
        let format = |(name, mime, packed)| (name, Door::Format(mime, packed));
        found.into_iter().chain(formats::FORMATS.into_iter().map(format)).chain(documents::OTHERS.into_iter().map(plain)).collect()
    };
    found
}

impl Door {
    pub(crate) fn named(name: &str) -> Option<Self> {
        all().into_iter().find(|(own, _)| *own == name).map(|(_, door)| door)
    }

    pub(crate) fn names() -> Vec<&'static str> {
        all().into_iter().map(|(name, _)| name).collect()
    }

    pub(crate) fn is_packed(self) -> bool {
        match self {
            #[cfg(feature = "documents")]
            Self::Format(_, packed) => packed,
            Self::Other(_, packed) => packed,
        }
    }

    pub(crate) fn enter(self, data: &[u8]) {
        match self {
            #[cfg(feature = "documents")]
            Self::Format(mime, _) => documents::examine(data, mime),
            Self::Other(enter, _) => enter(data),
        }
    }

    /// Reads the text alone.
    #[cfg(feature = "documents")]
    pub(crate) fn read(self, data: &[u8]) -> Option<pouch::model::text::Reading> {
        match self {
            Self::Format(mime, _) => Some(documents::read(data, mime)),
            Self::Other(..) => None,
        }
    }
}

/// A file of this process only, in memory.
pub(crate) fn scratch(name: &str) -> PathBuf {
    static ROOM: OnceLock<PathBuf> = OnceLock::new();
    let room = ROOM.get_or_init(|| {
        let base = Some(PathBuf::from("/dev/shm")).filter(|path| path.is_dir()).unwrap_or_else(std::env::temp_dir);
        base.join(format!("pouch-fuzz-{}", std::process::id()))
    });
    let path = room.join(name);
    path.parent().map_or(Ok(()), fs::create_dir_all).expect("the fuzzer has a folder of its own");
    path
}

pub(crate) fn put(name: &str, data: &[u8]) -> PathBuf {
    let path = scratch(name);
    fs::write(&path, data).expect("the fuzzer may write in its own folder");
    path
}
