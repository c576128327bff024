//! Human translations: which file belongs to which original, and where each item stands.
//! pouch never translates. What is in a translation is judged elsewhere (`qa`).

pub mod pairing;
pub mod status;
