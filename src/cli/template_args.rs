//! The raw arguments of `pouch templates`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(crate) struct Templates {
    #[command(subcommand)]
    pub(crate) what: TemplatesWhat,
}

/// What is done with a set of templates.
#[derive(Debug, Subcommand)]
pub(crate) enum TemplatesWhat {
    List,
    Export(TemplatesExport),
    Check(TemplatesCheck),
    Preview(TemplatesPreview),
}

#[derive(Debug, Args)]
pub(crate) struct TemplatesExport {
    #[arg(value_name = "DIR")]
    pub(crate) dir: PathBuf,
    #[arg(long, value_name = "PATH")]
    pub(crate) only: Vec<String>,
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TemplatesCheck {
    #[arg(value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct TemplatesPreview {
    #[arg(value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    #[arg(long, short, value_name = "OUT")]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) force: bool,
}
