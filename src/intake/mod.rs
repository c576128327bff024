//! Taking evidence in: walk, read `case.toml`, hash while copying, identify the format.
//! Not here: what the text says (`extract`), and what is logged (`pack`).

pub mod case_file;
pub mod identify;
pub mod settings;
pub mod small;
pub mod take;
pub mod walk;
