//! The raw arguments of decisions and of what follows packing. Their help comes from the locales, like all help.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::counterpart_args::Trusting;
use super::seal_args::Sign;

/// An answer to a safeguard question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AnswerWord {
    Yes,
    No,
    NotApplicable,
    Unsure,
}

impl AnswerWord {
    /// Returns the word of the log.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::NotApplicable => "not-applicable",
            Self::Unsure => "unsure",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Gate {
    #[arg(value_name = "GATE")]
    pub(crate) id: Option<String>,
    #[arg(long, value_enum, requires_all = ["id", "reason"])]
    pub(crate) answer: Option<AnswerWord>,
    #[arg(long, value_name = "TEXT", requires = "answer")]
    pub(crate) reason: Option<String>,
    #[arg(long, value_name = "NAME", requires = "answer")]
    pub(crate) who: Option<String>,
    #[arg(long, value_name = "DATE", requires = "answer")]
    pub(crate) on: Option<String>,
    #[command(flatten)]
    pub(crate) sign: Sign,
}

/// What is decided about a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DecisionWord {
    Accepted,
    Explained,
    Withdrawn,
}

impl DecisionWord {
    /// Returns the word of the log.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Explained => "explained",
            Self::Withdrawn => "withdrawn",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Waive {
    #[arg(value_name = "FINDING", required = true)]
    pub(crate) findings: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    #[arg(long, value_enum, default_value = "accepted")]
    pub(crate) decision: DecisionWord,
    #[arg(long, value_name = "NAME")]
    pub(crate) who: Option<String>,
    #[arg(long)]
    pub(crate) disclose: bool,
}

/// In which role a person approves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RoleWord {
    Approver,
    Legal,
}

#[derive(Debug, Args)]
pub(crate) struct Approve {
    #[arg(long, value_enum)]
    pub(crate) role: RoleWord,
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    pub(crate) name: String,
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub(crate) note: String,
    #[command(flatten)]
    pub(crate) sign: Sign,
}

#[derive(Debug, Args)]
pub(crate) struct Sent {
    #[arg(long, value_name = "KEY")]
    pub(crate) to: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) channel: String,
    #[arg(long, value_name = "WHEN")]
    pub(crate) when: Option<String>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Receipt {
    #[command(subcommand)]
    pub(crate) way: Option<ReceiptWay>,
    #[arg(value_name = "PATH", required_unless_present = "import", conflicts_with = "import")]
    pub(crate) path: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) import: Option<PathBuf>,
    #[arg(long, value_name = "NAME", required_unless_present = "import", conflicts_with = "import")]
    pub(crate) name: Option<String>,
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true, conflicts_with = "import")]
    pub(crate) office: String,
    #[arg(long, value_name = "TEXT", conflicts_with = "import")]
    pub(crate) question: Vec<String>,
    #[arg(long, short, value_name = "DIR", conflicts_with = "import")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "SEAL", conflicts_with = "import")]
    pub(crate) expect: Option<String>,
    #[command(flatten)]
    pub(crate) trusting: Trusting,
    #[arg(long, value_name = "NUMBER", requires = "import")]
    pub(crate) of_version: Option<u32>,
    #[arg(long, value_name = "FILE", conflicts_with = "import")]
    pub(crate) identity: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) sign: Sign,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ReceiptWay {
    Note(ReceiptNote),
}

#[derive(Debug, Args)]
pub(crate) struct ReceiptNote {
    #[arg(long, value_name = "KEY")]
    pub(crate) to: String,
    #[arg(long, value_name = "NAME")]
    pub(crate) from: String,
    #[arg(long, value_name = "WHEN")]
    pub(crate) when: Option<String>,
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub(crate) note: String,
}

#[derive(Debug, Args)]
pub(crate) struct Recall {
    #[arg(long, value_name = "KEY")]
    pub(crate) to: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Destroyed {
    #[arg(long, value_name = "KEY")]
    pub(crate) to: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) method: String,
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    pub(crate) witness: String,
    #[arg(long, value_name = "WHEN")]
    pub(crate) when: Option<String>,
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Handover {
    #[arg(value_name = "DIR", required = true)]
    pub(crate) dirs: Vec<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(crate) to: String,
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Statistics {
    #[arg(value_name = "DIR", required = true)]
    pub(crate) dirs: Vec<PathBuf>,
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i16).range(1900..=9999))]
    pub(crate) year: i16,
}
