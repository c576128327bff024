//! pouch packs a folder of evidence and its human translations into one sealed dossier
//! that a foreign counterpart can read and check. `ARCHITECTURE.md` is the map.
//!
//! Floors, from roof to ground: batch; pack; verify; the stages (intake, extract, language, translate, qa,
//! profile, handling, dossier, export), which never import one another; the standards (bag, seal, secrecy, custody); archive and
//! i18n; model.

pub mod archive;
pub mod bag;
#[cfg(feature = "sender")]
pub mod batch;
pub mod custody;
#[cfg(feature = "sender")]
pub mod dossier;
#[cfg(feature = "sender")]
pub mod export;
#[cfg(feature = "sender")]
pub mod extract;
#[cfg(feature = "sender")]
pub mod handling;
pub mod i18n;
#[cfg(feature = "sender")]
pub mod intake;
#[cfg(feature = "sender")]
pub mod language;
pub mod model;
#[cfg(feature = "sender")]
pub mod pack;
#[cfg(feature = "sender")]
pub mod profile;
#[cfg(feature = "sender")]
pub mod qa;
pub mod seal;
pub mod secrecy;
#[cfg(feature = "sender")]
pub mod translate;
pub mod verify;
