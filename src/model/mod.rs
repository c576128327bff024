//! The nouns of pouch: pure data, no files, no clock, no printing.
//!
//! Everything here can be built in a test with a literal. Rooms above wrap these
//! types and add to them; none of them is changed half-way.

pub mod base64;
pub mod case;
pub mod deadline;
pub mod decision;
pub mod digest;
pub mod finding;
pub mod given;
pub mod identifier;
mod invented;
pub mod inside;
pub mod item;
mod item_words;
pub mod lang_tag;
pub mod language;
pub mod moment;
pub mod name;
pub mod observer;
pub mod payload_path;
pub mod text;
pub mod translation;
pub mod verdict;
