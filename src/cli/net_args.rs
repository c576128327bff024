//! Fetches a time-stamp from its authority over HTTP (RFC 3161 §3.4): the only place that uses a network.
//!
//! Built with the feature `net` alone, and used only when `--url` names an address. What goes out is a digest and a number;
//! what comes back is bounded in time and size and believed in nothing: it is checked like an answer that came as a file.
//! No TLS, no redirects, no proxy from the environment.

use std::time::Duration;

use clap::Args;
use pouch::model::finding::{Code, Diagnose, Values};
use pouch::model::name::shown;
use pouch::seal;
use ureq::{Agent, Error};

use super::commands::Failure;
use super::exit::Exit;

/// So long an authority may take for all of its answer, in seconds.
const LONGEST: u64 = 20;
const QUERY: &str = "application/timestamp-query";
const REPLY: &str = "application/timestamp-reply";

#[derive(Debug, Args)]
pub(crate) struct NetArgs {
    #[arg(long, value_name = "URL", conflicts_with = "output")]
    url: Option<String>,
}

/// Why an authority gave no answer that can be looked at.
#[derive(Debug, thiserror::Error)]
enum NetError {
    #[error("{0} is not an address of the form http://HOST/PATH")]
    Url(String),
    #[error("{0} cannot be reached: {1}")]
    Unreachable(String, String),
    #[error("{0} did not answer in time")]
    Late(String),
    #[error("{0} answered with status {1}")]
    Refused(String, u16),
    #[error("{0} sent {1}")]
    Answer(String, String),
    #[error("{0} sent more than is read")]
    TooLarge(String),
}

impl Diagnose for NetError {
    fn code(&self) -> Code {
        Code(match self {
            Self::Url(_) => "net-url",
            Self::Unreachable(..) => "net-unreachable",
            Self::Late(_) => "net-late",
            Self::Refused(..) => "net-refused",
            Self::Answer(..) => "net-answer",
            Self::TooLarge(_) => "net-too-large",
        })
    }

    fn values(&self) -> Values {
        let (Self::Url(url) | Self::Unreachable(url, _) | Self::Late(url) | Self::Refused(url, _) | Self::Answer(url, _) | Self::TooLarge(url)) = self;
        let (key, value) = match self {
            Self::Unreachable(_, reason) => ("reason", reason.clone()),
            Self::Late(_) => ("seconds", LONGEST.to_string()),
            Self::Refused(_, status) => ("status", status.to_string()),
            Self::Answer(_, kind) => ("kind", shown(kind)),
            Self::Url(_) | Self::TooLarge(_) => ("limit", seal::LARGEST.to_string()),
        };
        vec![("url", shown(url)), (key, value)]
    }
}

impl From<NetError> for Failure {
    fn from(error: NetError) -> Self {
        let exit = if matches!(error, NetError::Url(_)) { Exit::Usage } else { Exit::CouldNot };
        Self { exit, error: Box::new(error), findings: Vec::new() }
    }
}

/// Returns the answer of the authority that was named; `None` when none was.
pub(crate) fn fetched(args: &NetArgs, request: &[u8]) -> Result<Option<Vec<u8>>, Failure> {
    let Some(url) = &args.url else { return Ok(None) };
    Ok(Some(fetch(url, request)?))
}

fn fetch(url: &str, request: &[u8]) -> Result<Vec<u8>, NetError> {
    let is_http = url.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http://"));
    if !is_http || url.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(NetError::Url(url.to_owned()));
    }
    let settings = Agent::config_builder().timeout_global(Some(Duration::from_secs(LONGEST))).max_redirects(0).max_redirects_will_error(false);
    let settings = settings.http_status_as_error(false).proxy(None).max_response_header_size(16 << 10).user_agent("pouch");
    let agent: Agent = settings.build().into();
    let failed = |error| said(url, error);
    let mut answer = agent.post(url).header("Accept", REPLY).content_type(QUERY).send(request).map_err(failed)?;
    let status = answer.status().as_u16();
    if status != 200 {
        return Err(NetError::Refused(url.to_owned(), status));
    }
    let kind = answer.body().mime_type().unwrap_or_default();
    if !kind.eq_ignore_ascii_case(REPLY) {
        return Err(NetError::Answer(url.to_owned(), kind.chars().take(80).collect()));
    }
    answer.body_mut().with_config().limit(seal::LARGEST as u64).read_to_vec().map_err(failed)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else goes wrong on the way, nothing was answered")]
fn said(url: &str, error: Error) -> NetError {
    let url = url.to_owned();
    match error {
        Error::BadUri(_) | Error::Http(_) => NetError::Url(url),
        Error::Timeout(_) | Error::BodyStalled => NetError::Late(url),
        Error::BodyExceedsLimit(_) | Error::LargeResponseHeader(..) => NetError::TooLarge(url),
        other => NetError::Unreachable(url, other.to_string()),
    }
}
