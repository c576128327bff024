//! ZIP files read and written.

pub mod office;
