//! The nouns that the language room needs, from pouch itself.

#[path = "../../../src/model/digest.rs"]
pub mod digest;
#[path = "../../../src/model/lang_tag.rs"]
pub mod lang_tag;
#[path = "../../../src/model/language.rs"]
pub mod language;
#[path = "../../../src/model/text.rs"]
pub mod text;
