//! What a case folder holds, taken in: for now, what kind of file each one is.

pub mod identify;
