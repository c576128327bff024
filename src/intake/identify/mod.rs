//! Stub.
use crate::model::finding::Finding;
use crate::model::item::Format;

/// What a file is, and what is odd about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identified {
    /// The kind of file.
    pub format: Format,
    /// What was noticed; the caller fills in the place.
    pub findings: Vec<Finding>,
}

/// Tells the kind of a file by its content.
pub fn identify(head: &[u8], whole: bool, extension: Option<&str>) -> Identified {
    let _ = (head, whole, extension);
    Identified { format: Format::unknown(), findings: Vec::new() }
}
