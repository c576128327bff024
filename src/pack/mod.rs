//! One case, from its folder to the dossier. The stages meet here and nowhere else.
//!
//! `folder` opens a case; `add`, `confirm` and `attach` each put lines into its log;
//! `look` needs no case; `survey` folds log and files into what an officer wants to know; `dossier` packs.

mod add;
mod after;
mod approval;
mod ask;
mod attach;
mod bag_file;
mod bound;
mod carried;
mod check;
mod confirm;
mod corrections;
mod crew;
mod dossier;
mod error;
mod folder;
mod gate;
mod judge;
mod look;
mod office;
mod open;
mod plan;
mod put;
mod reading;
mod spool;
mod statistics;
mod story;
mod survey;
mod training;
mod twins;
mod write;

pub use add::{AddSettings, Added, add};
pub use after::{Destruction, Dossier, Paper, destroyed, recall, receipt, sent};
pub use approval::{ApprovalGiven, Approve, Role, approve};
pub use ask::{Ask, AskSettings, Asked, Question, only_for, open_asking};
pub use attach::{Attach, Attached, CertificateGiven, attach};
pub use confirm::confirm;
pub use crew::in_order;
pub use dossier::{PackSettings, Packed, pack};
pub use error::PackError;
pub use gate::{GateLine, answer, gates};
pub use folder::{Folder, LockedFolder, Worker};
pub use judge::check;
pub use look::{Depth, Looked, look, of_members};
pub use put::put;
pub use reading::identified;
pub use office::{HandOver, OpenCase, OpenDossier, Speech, Stage, case_json, hand_over};
pub use statistics::{Cell, SMALLEST, Statistics, statistics};
pub use open::{Opened, open};
pub use training::train;
pub use survey::{ItemState, Survey, survey};
