//! The log of custody: `custody.jsonl`, written, folded, extracted and checked in one room.
//!
//! Each line is one JSON object and names the SHA-256 of the exact bytes of the line before
//! it, so that no line can be changed, dropped or moved unnoticed. The chain alone does NOT
//! show a cut tail or a full rewrite: the bag pins head and count for that
//! (`Custody-Head`, `Custody-Events`). Contents follow ISO/IEC 27037 §5.4.1 (custody record).

mod afterwards;
mod approvals;
mod chain;
mod decided;
mod entry;
mod extract;
mod inside;
mod line;
mod log;
mod register;
mod stamped;
mod translated;

pub use afterwards::{Afterwards, Destroyed, HandedOver, Receipt, Recalled, Sealed, Sent};
pub use chain::{Pin, check};
pub use approvals::{Given, approvals};
pub use decided::{Approved, Decided, GateAnswered, Signature, Waived};
pub use entry::{
    Collected, Confirmed, DetectionShape, Entry, Event, FormatShape, GENESIS, HeardShape, Opened, Packed, TextShape,
};
pub use extract::{ExtractError, extract};
pub use inside::{InsideShape, MachineShape, MemberShape, NamedShape, RemarkShape, remark_shape};
pub use log::{CustodyError, Line, Log, Stamp, Told, read};
pub use register::{Change, Register};
pub use stamped::{Stamped, digests, stamps};
pub use translated::{CertificateShape, Requested, SegmentsShape, Translated, TranslatorShape};
