//! The raw arguments of work with translators. Their help comes from the locales, like all help.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// In which form work goes out to a translator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormWord {
    Docx,
    Xliff,
    Xliff2,
    Txt,
}

#[derive(Debug, Args)]
pub(crate) struct Request {
    #[arg(value_name = "ITEM", required = true)]
    pub(crate) items: Vec<String>,
    #[arg(long, value_name = "TAG")]
    pub(crate) to: String,
    #[arg(long, value_enum, default_value = "docx")]
    pub(crate) format: FormWord,
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Return {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "KEY")]
    pub(crate) translator: Option<String>,
    #[arg(long)]
    pub(crate) accept_unchanged: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Attach {
    #[arg(value_name = "ITEM")]
    pub(crate) item: String,
    #[arg(value_name = "FILE", requires = "translator", required_unless_present = "certificate")]
    pub(crate) file: Option<PathBuf>,
    #[arg(long, value_name = "TAG")]
    pub(crate) to: String,
    #[arg(long, value_name = "KEY")]
    pub(crate) translator: Option<String>,
    #[arg(long, value_enum, default_value = "full")]
    pub(crate) scope: ScopeWord,
    #[arg(long, value_name = "NAME")]
    pub(crate) reviser: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) machine_draft_edited_by: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate: Option<PathBuf>,
    #[arg(long, value_name = "TEXT", requires = "certificate", default_value = "", hide_default_value = true)]
    pub(crate) certificate_place: String,
    #[arg(long, value_name = "DATE", requires = "certificate", default_value = "", hide_default_value = true)]
    pub(crate) certificate_date: String,
    #[arg(long, value_name = "NUMBER", requires = "certificate")]
    pub(crate) certificate_pages: Option<u32>,
    #[arg(long, value_name = "TEXT", requires = "certificate", default_value = "", hide_default_value = true)]
    pub(crate) certificate_number: String,
    #[arg(long, value_name = "TEXT", requires = "certificate", default_value = "", hide_default_value = true)]
    pub(crate) certificate_authority: String,
    #[arg(long, value_name = "NAME")]
    pub(crate) received_from: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) received_on: Option<String>,
    #[arg(long, value_name = "FILE|SHA256", requires = "file")]
    pub(crate) supersedes: Option<String>,
    #[arg(long, value_name = "TEXT", requires = "supersedes", default_value = "", hide_default_value = true)]
    pub(crate) reason: String,
}

#[derive(Debug, Args)]
pub(crate) struct Certificate {
    #[arg(value_name = "ITEM")]
    pub(crate) item: String,
    #[arg(long, value_name = "TAG")]
    pub(crate) to: String,
    #[arg(long, value_name = "CODE")]
    pub(crate) country: Option<String>,
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub(crate) place: String,
    #[arg(long, value_name = "DATE", default_value = "", hide_default_value = true)]
    pub(crate) date: String,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) pages: Option<u32>,
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

/// How much of the source a translation covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ScopeWord {
    Full,
    Extract,
    Gist,
}
