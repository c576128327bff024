//! Stands where the network would be in a program built without the feature `net`: there is none, and no option for it.

use clap::Args;

use super::commands::Failure;

#[derive(Debug, Args)]
pub(crate) struct NetArgs {}

/// Returns that nothing is fetched.
#[expect(clippy::unnecessary_wraps, reason = "with a network, it can fail")]
pub(crate) fn fetched(_args: &NetArgs, _request: &[u8]) -> Result<Option<Vec<u8>>, Failure> {
    Ok(None)
}
