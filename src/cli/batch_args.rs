//! The raw arguments of `pouch batch`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::counterpart_args::Trusting;
use super::pack_args::Packing;
use super::seal_args::Sign;

#[derive(Debug, Args)]
pub(crate) struct Batch {
    #[command(subcommand)]
    pub(crate) what: BatchWhat,
}

/// What is done with each case.
#[derive(Debug, Subcommand)]
pub(crate) enum BatchWhat {
    Check(BatchCheck),
    Pack(Box<BatchPack>),
    Seal(Box<BatchSeal>),
    Verify(BatchVerify),
    Status(BatchStatus),
    MergeReports(MergeReports),
}

/// Which cases, and how the batch goes about them.
#[derive(Debug, Args)]
pub(crate) struct Many {
    #[arg(value_name = "CASES", required = true)]
    pub(crate) cases: Vec<PathBuf>,
    #[arg(long, short, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) jobs: Option<u16>,
    #[arg(long, conflicts_with = "fail_fast")]
    pub(crate) keep_going: bool,
    #[arg(long)]
    pub(crate) fail_fast: bool,
    #[arg(long)]
    pub(crate) only_changed: bool,
    #[arg(long, value_name = "K/N")]
    pub(crate) shard: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) journal: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct BatchCheck {
    #[command(flatten)]
    pub(crate) many: Many,
    #[arg(long, value_name = "KEY")]
    pub(crate) to: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct BatchPack {
    #[command(flatten)]
    pub(crate) many: Many,
    #[arg(long, short, value_name = "PATTERN")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) packing: Packing,
}

#[derive(Debug, Args)]
pub(crate) struct BatchSeal {
    #[command(flatten)]
    pub(crate) many: Many,
    #[arg(long, short, value_name = "PATTERN")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) sign: Sign,
}

#[derive(Debug, Args)]
pub(crate) struct BatchVerify {
    #[command(flatten)]
    pub(crate) many: Many,
    #[arg(long, short, value_name = "PATTERN")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) trusting: Trusting,
}

#[derive(Debug, Args)]
pub(crate) struct BatchStatus {
    #[command(flatten)]
    pub(crate) many: Many,
}

#[derive(Debug, Args)]
pub(crate) struct MergeReports {
    #[arg(value_name = "REPORT", required = true)]
    pub(crate) reports: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", required = true)]
    pub(crate) report: Vec<PathBuf>,
}
