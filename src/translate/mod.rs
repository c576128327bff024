//! Human translations: which file belongs to which original, where each item stands, what goes
//! out to a translator and what comes back, which paragraph answers which.
//! pouch never translates. What is in a translation is judged elsewhere (`qa`).

pub mod align;
pub mod matching;
pub mod pairing;
pub mod request;
pub mod segment;
pub mod status;

pub use align::{Bead, align};
