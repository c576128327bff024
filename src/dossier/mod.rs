//! What the reader sees: the first page, the side-by-side pages, the dispatch note and the index.
//!
//! `pack` hands over [`Material`]; [`Pages`] turns it into HTML in the recipient's language with
//! the sender's beside it, [`pdf::Press`] into PDF, and [`index::write`] into `dossier.json`. This is the only door to
//! Tera and to Typst. Nothing here reads evidence: every value comes in as data and goes out escaped.

mod banner;
mod certificate;
pub mod covering;
mod error;
#[cfg(test)]
mod fixture;
mod history;
mod html;
pub mod index;
mod index_translation;
mod join;
mod layout;
pub mod letter;
pub mod material;
mod page;
#[cfg(feature = "pdf")]
pub mod pdf;
#[path = "no_pdf.rs"]
#[cfg(not(feature = "pdf"))]
pub mod pdf;
mod qr;
mod shelf;
mod style;
mod template;
#[cfg(test)]
mod tests;

pub use certificate::CertificateSheet;
pub use error::DossierError;
pub use html::{Dispatched, Pages};
pub use material::{Material, Part};
pub use page::Outline;
pub use shelf::Shelf;
pub use template::{flaws as page_flaws, sources as page_sources};
