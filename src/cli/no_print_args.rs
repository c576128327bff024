//! Stands where the arguments for the PDF would be in a program built without it: there is none, and nothing is printed.

use clap::Args;
use pouch::pack::Print;

use super::settings::Face;

#[derive(Debug, Args)]
pub(crate) struct PrintArgs {}

/// Returns that nothing is printed.
pub(crate) fn wish(_args: &PrintArgs, _quick: bool, _face: &Face<'_>) -> Print {
    Print::Nothing
}
