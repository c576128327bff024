//! pouch packs a folder of evidence and its human translations into one sealed dossier
//! that a foreign counterpart can read and check. `ARCHITECTURE.md` is the map.

#[cfg(feature = "sender")]
pub mod archive;
#[cfg(feature = "sender")]
pub mod extract;
#[cfg(feature = "sender")]
pub mod intake;
#[cfg(feature = "sender")]
pub mod language;
pub mod model;
