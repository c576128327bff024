//! The raw arguments of encrypting.

use std::path::PathBuf;

use clap::{ArgGroup, Args};

use super::secret_args::Secret;

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("lock").required(true).args(["to", "passphrase", "aes_zip"]))]
pub(crate) struct Encrypt {
    #[arg(value_name = "PATH")]
    pub(crate) path: PathBuf,
    #[arg(long, value_name = "KEY")]
    pub(crate) to: Vec<String>,
    #[arg(long)]
    pub(crate) passphrase: bool,
    #[arg(long)]
    pub(crate) aes_zip: bool,
    #[arg(long, value_name = "FILE", requires = "aes_zip", conflicts_with_all = ["passphrase_file", "passphrase_fd"])]
    pub(crate) passphrase_out: Option<PathBuf>,
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long)]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) secret: Secret,
}
