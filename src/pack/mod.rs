//! One case, from its folder to the dossier. The stages meet here and nowhere else.
//!
//! `folder` opens a case; `add`, `confirm` and `attach` each put lines into its log;
//! `look` needs no case; `survey` folds log and files into what an officer wants to know; `dossier` packs.

mod add;
mod attach;
mod bag_file;
mod carried;
mod check;
mod confirm;
mod crew;
mod dossier;
mod error;
mod folder;
mod look;
mod open;
mod plan;
mod put;
mod reading;
mod request;
mod returned;
mod segments;
mod spool;
mod story;
mod survey;
mod training;
mod twins;
mod write;

pub use add::{AddSettings, Added, add};
pub use attach::{Attach, Attached, CertificateGiven, attach};
pub use confirm::confirm;
pub use crew::in_order;
pub use dossier::{PackSettings, Packed, pack};
pub use error::PackError;
pub use folder::{Folder, LockedFolder, Worker};
pub use look::{Depth, Looked, look, of_members};
pub use put::put;
pub use reading::identified;
pub use request::{Ask, Handed, request};
pub use returned::{CameBack, Return, Round, take_back};
pub use segments::{Kept, read as kept_segments};
pub use open::{Opened, case_kinds, open};
pub use training::train;
pub use survey::{ItemState, Survey, survey};
