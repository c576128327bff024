//! pouch packs a folder of evidence and its human translations into one sealed dossier
//! that a foreign counterpart can read and check. `ARCHITECTURE.md` is the map.

#[cfg(feature = "sender")]
pub mod dossier;
pub mod i18n;
pub mod model;
