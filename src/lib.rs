//! pouch packs a folder of evidence and its human translations into one sealed dossier
//! that a foreign counterpart can read and check. `ARCHITECTURE.md` is the map.

pub mod archive;
pub mod bag;
pub mod custody;
pub mod model;
pub mod verify;
