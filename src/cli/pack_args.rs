//! The raw arguments of `pouch pack`, of which `pouch batch pack` takes [`Packing`].

use std::path::PathBuf;

use clap::Args;

use super::print_args::PrintArgs;
use super::seal_args::Sign;

#[derive(Debug, Args)]
pub(crate) struct Pack {
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) packing: Packing,
    #[arg(long, value_name = "SIZE")]
    pub(crate) split: Option<String>,
}

/// How dossiers are packed, those of one case or of many.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[derive(Debug, Args)]
pub(crate) struct Packing {
    #[arg(long, value_name = "KEY")]
    pub(crate) to: Vec<String>,
    #[arg(long)]
    pub(crate) force: bool,
    #[arg(long)]
    pub(crate) compress: bool,
    #[arg(long)]
    pub(crate) quick: bool,
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(crate) hash: Vec<String>,
    #[arg(long)]
    pub(crate) letter: bool,
    #[command(flatten)]
    pub(crate) sign: Sign,
    #[command(flatten)]
    pub(crate) print: PrintArgs,
}
