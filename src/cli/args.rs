//! The raw arguments. Their help is not here: it comes from the locales (see `help`).

use std::path::PathBuf;

#[cfg(feature = "sender")]
use clap::ValueEnum;
use clap::{Args, Parser, Subcommand};

use super::counterpart_args::{Counterpart, Verify};
use super::secret_args::{Decrypt, Opening};

#[cfg(feature = "sender")]
use super::batch_args::Batch;
#[cfg(feature = "sender")]
use super::encrypt_args::Encrypt;
#[cfg(feature = "sender")]
use super::pack_args::Pack;
#[cfg(feature = "sender")]
use super::seal_args::{Key, Seal, Sign, Timestamp};
#[cfg(feature = "sender")]
use super::decision_args::{Approve, Destroyed, Gate, Handover, Recall, Receipt, Sent, Statistics, Waive};
#[cfg(feature = "sender")]
use super::template_args::Templates;
#[cfg(feature = "sender")]
use super::translation_args::{Attach, Certificate, Request, Return};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "pouch", version, disable_help_subcommand = true)]
pub(crate) struct Line {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[derive(Debug, Args)]
pub(crate) struct Common {
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    #[arg(long, global = true)]
    pub(crate) no_color: bool,
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    #[arg(long, global = true, value_name = "TIME")]
    pub(crate) at: Option<String>,
    #[cfg(feature = "sender")]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) actor: Option<String>,
    #[cfg(feature = "sender")]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) templates: Option<PathBuf>,
    /// Reads documents in this process: for debugging only.
    #[cfg(feature = "sender")]
    #[arg(long, global = true, hide = true)]
    pub(crate) no_isolation: bool,
    /// Makes the random bits of the log repeatable: for samples and tests only.
    #[cfg(feature = "sender")]
    #[arg(long, global = true, value_name = "TEXT", hide = true)]
    pub(crate) salt_seed: Option<String>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[cfg(feature = "sender")]
    Demo(Demo),
    #[cfg(feature = "sender")]
    Init(Init),
    #[cfg(feature = "sender")]
    Add(Add),
    #[cfg(feature = "sender")]
    Status(Status),
    #[cfg(feature = "sender")]
    Check(Check),
    #[cfg(feature = "sender")]
    Profiles(Profiles),
    #[cfg(feature = "sender")]
    Confirm(Confirm),
    #[cfg(feature = "sender")]
    Request(Request),
    #[cfg(feature = "sender")]
    Return(Return),
    #[cfg(feature = "sender")]
    Attach(Box<Attach>),
    #[cfg(feature = "sender")]
    Certificate(Certificate),
    #[cfg(feature = "sender")]
    Pack(Pack),
    #[cfg(feature = "sender")]
    Gate(Gate),
    #[cfg(feature = "sender")]
    Waive(Waive),
    #[cfg(feature = "sender")]
    Approve(Approve),
    #[cfg(feature = "sender")]
    Sent(Sent),
    #[cfg(feature = "sender")]
    Receipt(Box<Receipt>),
    #[cfg(feature = "sender")]
    Recall(Recall),
    #[cfg(feature = "sender")]
    Destroyed(Destroyed),
    #[cfg(feature = "sender")]
    Handover(Handover),
    #[cfg(feature = "sender")]
    Statistics(Statistics),
    #[cfg(feature = "sender")]
    Templates(Templates),
    #[cfg(feature = "sender")]
    Export(Export),
    #[cfg(feature = "sender")]
    Batch(Box<Batch>),
    #[cfg(feature = "sender")]
    Countries(Countries),
    #[cfg(feature = "sender")]
    Expire(Expire),
    #[cfg(feature = "sender")]
    Language(Language),
    #[cfg(feature = "sender")]
    Identify(Identify),
    #[cfg(feature = "sender")]
    Key(Key),
    #[cfg(feature = "sender")]
    Seal(Seal),
    #[cfg(feature = "sender")]
    Timestamp(Timestamp),
    #[cfg(feature = "sender")]
    Encrypt(Encrypt),
    Decrypt(Decrypt),
    Verify(Verify),
    Counterpart(Counterpart),
    Show(Show),
    /// A reading process, started by pouch itself.
    #[cfg(feature = "sender")]
    #[command(name = "__read", hide = true)]
    Read(Read),
    /// A program that reads for pouch, held to its limits.
    #[cfg(feature = "sender")]
    #[command(name = "__limited", hide = true)]
    Limited(Limited),
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Demo {
    #[arg(value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    #[arg(long, value_name = "NAME", default_value = "argentina-2016")]
    pub(crate) sample: String,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    pub(crate) dir: PathBuf,
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) kind: String,
    #[arg(long)]
    pub(crate) ask: bool,
    #[arg(long, value_name = "FILE", requires = "ask")]
    pub(crate) office: Option<PathBuf>,
    #[arg(long, value_name = "COUNT", num_args = 0..=1, default_missing_value = "10")]
    pub(crate) faults: Option<usize>,
    #[arg(long, value_name = "TEXT", requires = "faults")]
    pub(crate) seed: Option<String>,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Add {
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) ocr: bool,
    #[arg(long)]
    pub(crate) new_only: bool,
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    pub(crate) hash: Vec<String>,
    #[arg(long, value_name = "ITEM", requires = "reason")]
    pub(crate) accept_change: Vec<String>,
    #[arg(long, value_name = "TEXT", requires = "accept_change")]
    pub(crate) reason: Option<String>,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Status {
    #[arg(value_name = "ITEM")]
    pub(crate) items: Vec<String>,
}

/// In which form a case is written for other programs.
#[cfg(feature = "sender")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportForm {
    Ics,
    Asic,
    Case,
    Rocrate,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Export {
    #[arg(value_enum, value_name = "FORM", hide_possible_values = true)]
    pub(crate) form: ExportForm,
    #[arg(value_name = "DOSSIER", required_if_eq_any([("form", "asic"), ("form", "case"), ("form", "rocrate")]))]
    pub(crate) dossier: Option<PathBuf>,
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
    #[command(flatten)]
    pub(crate) sign: Sign,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Countries {
    #[arg(value_name = "CODE")]
    pub(crate) code: Option<String>,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(long, value_name = "KEY")]
    pub(crate) to: Vec<String>,
    #[arg(long, conflicts_with = "no_translations")]
    pub(crate) translations: bool,
    #[arg(long)]
    pub(crate) no_translations: bool,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Profiles {
    #[command(subcommand)]
    pub(crate) what: ProfilesWhat,
}

/// What is asked of the dossier types.
#[cfg(feature = "sender")]
#[derive(Debug, Subcommand)]
pub(crate) enum ProfilesWhat {
    List,
    Show(ProfilesShow),
    Check(ProfilesCheck),
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct ProfilesShow {
    #[arg(value_name = "TYPE")]
    pub(crate) kind: String,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct ProfilesCheck {
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Confirm {
    #[arg(value_name = "ITEM", required = true)]
    pub(crate) items: Vec<String>,
    #[arg(long, value_name = "TAG")]
    pub(crate) language: String,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Expire {
    #[arg(value_name = "FOLDER")]
    pub(crate) folders: Vec<PathBuf>,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Language {
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(crate) expect: Vec<String>,
    #[arg(long)]
    pub(crate) blocks: bool,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Identify {
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) details: bool,
    #[arg(long)]
    pub(crate) text: bool,
    #[arg(long)]
    pub(crate) ocr: bool,
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(crate) expect: Vec<String>,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Read {
    /// The kind of the file that is the standard input; without one, requests are.
    pub(crate) mime: Option<String>,
}

#[cfg(feature = "sender")]
#[derive(Debug, Args)]
pub(crate) struct Limited {
    #[arg(required = true, num_args = 1.., trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) command: Vec<std::ffi::OsString>,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    #[arg(value_name = "PATH")]
    pub(crate) path: PathBuf,
    #[command(flatten)]
    pub(crate) opening: Opening,
}
