//! What training and measuring share: pouch's own language room, the corpus and its held-out tenth.

#[path = "../../../src/language/mod.rs"]
pub mod language;

pub mod model;
pub mod chance;
pub mod corpus;
pub mod eval;
pub mod report;
pub mod train;
pub mod vocabulary;
