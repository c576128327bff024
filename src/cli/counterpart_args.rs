//! The raw arguments of verifying, and of the recipient's own file of counterparts.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::secret_args::Opening;

#[derive(Debug, Args)]
pub(crate) struct Counterpart {
    #[command(subcommand)]
    pub(crate) what: CounterpartWhat,
}

/// What is done about counterparts.
#[derive(Debug, Subcommand)]
pub(crate) enum CounterpartWhat {
    Add(CounterpartAdd),
    List(CounterpartList),
    Show(CounterpartShow),
}

/// What must be there before a dossier counts as trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum NeedWord {
    Signature,
    Timestamp,
    Encryption,
    Nothing,
}

#[derive(Debug, Args)]
pub(crate) struct CounterpartAdd {
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    #[arg(long, value_name = "FILE")]
    pub(crate) authority: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) ssh_key: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["authority", "certificate", "ssh_key"])]
    pub(crate) time_authority: Vec<PathBuf>,
    #[arg(long, value_name = "DATE")]
    pub(crate) valid_from: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) valid_to: Option<String>,
    #[arg(long, value_enum, value_delimiter = ',', default_value = "signature")]
    pub(crate) require: Vec<NeedWord>,
    #[arg(long, value_name = "NUMBER", default_value = "1")]
    pub(crate) signers: usize,
    #[arg(long, value_name = "FILE", default_value = "counterparts.toml")]
    pub(crate) counterparts: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct CounterpartList {
    #[arg(long, value_name = "FILE", default_value = "counterparts.toml")]
    pub(crate) counterparts: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct CounterpartShow {
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    #[arg(long, value_name = "FILE", default_value = "counterparts.toml")]
    pub(crate) counterparts: PathBuf,
}

/// Whom the user trusts: the user's own file, and what is told beside it.
#[derive(Debug, Args)]
pub(crate) struct Trusting {
    #[arg(long, value_name = "FILE")]
    pub(crate) counterparts: Option<PathBuf>,
    #[arg(long, value_name = "NAME", requires = "counterparts")]
    pub(crate) from: Option<String>,
    #[arg(long, value_name = "FILE", requires = "counterparts")]
    pub(crate) crl: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[arg(value_name = "PATH")]
    pub(crate) path: PathBuf,
    #[arg(long, value_name = "SEAL")]
    pub(crate) expect: Option<String>,
    #[command(flatten)]
    pub(crate) trusting: Trusting,
    #[arg(long, requires = "counterparts")]
    pub(crate) remember: bool,
    #[command(flatten)]
    pub(crate) opening: Opening,
}
