//! pouch packs a folder of evidence and its human translations into one sealed dossier
//! that a foreign counterpart can read and check. `ARCHITECTURE.md` is the map.

pub mod custody;
#[cfg(feature = "sender")]
pub mod intake;
pub mod model;
#[cfg(feature = "sender")]
pub mod profile;
