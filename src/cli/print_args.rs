//! The arguments of `pouch pack` for the PDF.

use std::path::PathBuf;

use clap::Args;
use pouch::pack::Print;

use super::settings::Face;

#[derive(Debug, Args)]
pub(crate) struct PrintArgs {
    #[arg(long, value_name = "DIR")]
    font_dir: Option<PathBuf>,
    #[arg(long, conflicts_with = "font_dir")]
    no_pdf: bool,
}

/// Returns what is printed.
pub(crate) fn wish(args: &PrintArgs, face: &Face<'_>) -> Print {
    if args.no_pdf { Print::Nothing } else { Print::Pdf(args.font_dir.as_deref().map(|dir| face.resolve(dir))) }
}
