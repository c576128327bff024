//! The raw arguments that say where passphrases are; never the passphrases themselves.

use std::path::PathBuf;

use clap::Args;

/// Where passphrases come from, when not from the terminal.
#[derive(Debug, Default, Args)]
pub(crate) struct Secret {
    #[arg(long, value_name = "FILE", conflicts_with = "passphrase_fd")]
    pub(crate) passphrase_file: Vec<PathBuf>,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) passphrase_fd: Option<u32>,
}

/// What opens an encrypted file.
#[derive(Debug, Args)]
pub(crate) struct Opening {
    #[arg(long, value_name = "FILE")]
    pub(crate) identity: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) secret: Secret,
}

#[derive(Debug, Args)]
pub(crate) struct Decrypt {
    #[arg(value_name = "FILE")]
    pub(crate) path: PathBuf,
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) opening: Opening,
}
