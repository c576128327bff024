//! Sentences in the reader's language; the only door to the Fluent and ICU crates.
//!
//! Every sentence lives in `templates/locales/<tag>/*.ftl` and is embedded in the program.
//! An office can replace single sentences from a folder of its own. Names of languages and
//! countries, dates and numbers are in [`names`], which only the sender's program carries.

#[cfg(feature = "sender")]
pub mod calendar;
mod error;
#[cfg(feature = "sender")]
mod flaws;
mod locale;
#[cfg(feature = "sender")]
pub mod names;
mod source;

pub use error::I18nError;
pub use locale::{Locale, plain};
