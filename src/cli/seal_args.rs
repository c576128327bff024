//! The raw arguments of the commands that sign and stamp.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::net_args::NetArgs;
pub(crate) use super::secret_args::Secret;

/// With which keys is signed, and where their passphrases are; never the passphrases themselves.
#[derive(Debug, Args)]
#[expect(clippy::struct_field_names, reason = "the fields bear the names of the options")]
pub(crate) struct Sign {
    #[arg(long, value_name = "KEY")]
    pub(crate) sign: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) sign_with_agent: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) module: Option<PathBuf>,
    #[arg(long)]
    pub(crate) last_try: bool,
    #[command(flatten)]
    pub(crate) secret: Secret,
}

#[derive(Debug, Args)]
pub(crate) struct Seal {
    #[arg(value_name = "PATH")]
    pub(crate) path: PathBuf,
    #[command(flatten)]
    pub(crate) sign: Sign,
}

#[derive(Debug, Args)]
pub(crate) struct Timestamp {
    #[command(subcommand)]
    pub(crate) what: TimestampWhat,
}

/// What is done about trusted time.
#[derive(Debug, Subcommand)]
pub(crate) enum TimestampWhat {
    Request(TimestampRequest),
    Attach(TimestampAttach),
}

/// Over what a time-stamp is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum OverWord {
    Seal,
    Signature,
}

#[derive(Debug, Args)]
pub(crate) struct TimestampRequest {
    #[arg(value_name = "PATH", required_unless_present = "custody", conflicts_with = "custody")]
    pub(crate) path: Option<PathBuf>,
    #[arg(long, value_enum, default_value = "seal", conflicts_with = "custody")]
    pub(crate) over: OverWord,
    #[arg(long)]
    pub(crate) custody: bool,
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) net: NetArgs,
}

#[derive(Debug, Args)]
pub(crate) struct TimestampAttach {
    #[arg(value_name = "PATH", required_unless_present = "custody")]
    pub(crate) path: Option<PathBuf>,
    #[arg(value_name = "TSR", required_unless_present = "custody")]
    pub(crate) response: Option<PathBuf>,
    #[arg(long, value_name = "TSR", conflicts_with_all = ["path", "response"])]
    pub(crate) custody: Option<PathBuf>,
    #[arg(long, value_name = "TSQ")]
    pub(crate) request: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Key {
    #[command(subcommand)]
    pub(crate) what: KeyWhat,
}

/// What is done about keys.
#[derive(Debug, Subcommand)]
pub(crate) enum KeyWhat {
    New(KeyNew),
}

/// What kind of key is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum KindWord {
    P256,
    P384,
    Ssh,
}

#[derive(Debug, Args)]
pub(crate) struct KeyNew {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub(crate) name: String,
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    pub(crate) organization: String,
    #[arg(long, value_name = "CODE", default_value = "", hide_default_value = true)]
    pub(crate) country: String,
    #[arg(long, value_enum, default_value = "p256")]
    pub(crate) kind: KindWord,
    #[arg(long, value_name = "DAYS", num_args = 0..=1, default_missing_value = "730")]
    pub(crate) self_signed: Option<u16>,
    #[arg(long, conflicts_with_all = ["passphrase_file", "passphrase_fd"])]
    pub(crate) no_passphrase: bool,
    #[command(flatten)]
    pub(crate) secret: Secret,
}
