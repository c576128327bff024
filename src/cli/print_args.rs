//! The arguments of `pouch pack` for the PDF.

use std::path::PathBuf;

use clap::Args;
use pouch::pack::Print;

use super::settings::Face;

#[derive(Debug, Args)]
pub(crate) struct PrintArgs {
    #[arg(long, value_name = "DIR", conflicts_with = "quick")]
    font_dir: Option<PathBuf>,
    #[arg(long, conflicts_with = "quick")]
    attach_index: bool,
    #[arg(long, conflicts_with_all = ["font_dir", "attach_index"])]
    no_pdf: bool,
}

/// Returns what is printed: nothing in haste, for setting thousands of items takes longer than all the rest of packing.
pub(crate) fn wish(args: &PrintArgs, quick: bool, face: &Face<'_>) -> Print {
    if args.no_pdf || quick {
        return Print::Nothing;
    }
    Print::Pdf { fonts: args.font_dir.as_deref().map(|dir| face.resolve(dir)), attach: args.attach_index }
}
