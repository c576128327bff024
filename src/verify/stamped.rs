//! TIMESTAMP: is there trusted time over the seal or over a signature?
//!
//! Two kinds of token: one over what is sealed (it works without any signature), and those inside the signature over
//! its value, which alone prove that the signature was there before its certificate ended or was revoked.

use super::Trust;
use super::seals::{Good, Seals, flawed};
use crate::model::finding::Finding;
use crate::model::moment::Moment;
use crate::model::verdict::{Line, Outcome, Question};
use crate::seal::{self, Certificate, Flaw, Mistrust, Purpose, Response, Roots, Token, trace};

/// How far a signer's own clock may lie beside trusted time before it is told, in seconds.
const DRIFT: i64 = 24 * 60 * 60;

/// What the time-stamps told.
#[derive(Debug, Default)]
pub(super) struct Stamped {
    /// For each good signature, in their order, when it was proven to be there.
    pub(super) proven: Vec<Option<Moment>>,
    findings: Vec<Finding>,
    /// How many tokens there are, and how many of them are trusted.
    count: usize,
    trusted: usize,
}

/// Checks every token.
pub(super) fn judge(seals: &Seals, trust: Option<&Trust>) -> Stamped {
    let mut stamped = Stamped::default();
    if let Some(response) = &seals.stamp {
        let token = Response::read(response).ok().and_then(|response| response.token);
        // A file that is no answer of an authority goes the way of a token that cannot be read.
        stamped.take(&token.unwrap_or_default(), &seals.sealed, seal::TIME_STAMP, trust);
    }
    for good in &seals.good {
        let times = good.tokens.iter().filter_map(|token| stamped.take(token, &good.value, seal::CADES, trust)).min();
        stamped.drift(good, times);
        stamped.proven.push(times);
    }
    stamped
}

impl Stamped {
    /// Checks one token; returns its time when it is trusted.
    fn take(&mut self, token: &[u8], content: &[u8], place: &str, trust: Option<&Trust>) -> Option<Moment> {
        self.count += 1;
        let Ok(token) = Token::read(token) else {
            self.findings.push(Finding::warning("seal-not-in-profile", place));
            return None;
        };
        let time = worth(&token, &token.covers(content), (place, trust), &mut |finding| self.findings.push(finding));
        self.trusted += usize::from(time.is_some());
        time
    }

    /// A signer's clock that lies far from trusted time is told: it was wrong, or was made to be.
    fn drift(&mut self, good: &Good, proven: Option<Moment>) {
        if let (Some(claimed), Some(proven)) = (good.claimed, proven)
            && (claimed.unix() - proven.unix()).abs() > DRIFT
        {
            self.findings.push(Finding::warning("seal-time-differs", seal::CADES).with("claimed", claimed).with("time", proven));
        }
    }
}

/// Tells what a token is worth that covers what it lies over, or does not; returns its time when an authority is trusted.
pub(super) fn worth(token: &Token, covered: &Result<bool, Flaw>, (place, trust): (&str, Option<&Trust>), told: &mut dyn FnMut(Finding)) -> Option<Moment> {
    let name = token.certificate.as_ref().map(Certificate::subject).unwrap_or_default();
    let flaw = token.flaw.clone().or_else(|| covered.clone().err());
    let mut said = |finding: Finding| told(finding.with("time", token.time).with("name", &name));
    if let Some(flaw) = flaw {
        told(flawed(&flaw, place, &name));
    } else if *covered != Ok(true) {
        said(Finding::error("seal-grafted", place));
    } else if let Some(trust) = trust {
        return authority(token, &name, (place, trust), told);
    } else {
        said(Finding::note("seal-time-unchecked", place));
    }
    None
}

/// Is it an authority that the recipient trusts?
fn authority(token: &Token, name: &str, (place, trust): (&str, &Trust), say: &mut dyn FnMut(Finding)) -> Option<Moment> {
    let certificate = token.certificate.as_ref()?;
    let roots = Roots { anchors: &trust.counterparts.time_authorities, revoked: &trust.revoked };
    let at = |moment| trace(certificate, &token.certificates, roots, Purpose::TimeStamping, (moment, false));
    let mut traced = at(trust.at);
    if traced == Err(Mistrust::NotThen) && at(token.time).is_ok() {
        let (_, until) = certificate.validity();
        say(Finding::warning("seal-time-authority-ended", place).with("name", name).with("until", until));
        traced = Ok(());
    }
    let told = |code| Finding::warning(code, place).with("time", token.time).with("name", name);
    say(match &traced {
        Ok(()) => Finding::note("seal-time", place).with("time", token.time).with("name", name),
        Err(Mistrust::Unknown) => told("seal-time-authority-unknown"),
        Err(Mistrust::NotThen) => told("seal-time-authority-not-then"),
        Err(Mistrust::Revoked(_)) => told("seal-time-authority-revoked"),
        Err(Mistrust::Purpose) => told("seal-time-authority-purpose"),
        Err(Mistrust::NotSupported(algorithm)) => told("seal-not-supported").with("algorithm", algorithm),
    });
    traced.is_ok().then_some(token.time)
}

/// Says the line; `wanted` names the counterpart whose dossiers must have trusted time.
pub(super) fn line(stamped: Stamped, wanted: Option<String>) -> Line {
    let Stamped { mut findings, count, trusted, .. } = stamped;
    if findings.iter().any(|finding| finding.level == crate::model::finding::Level::Error) {
        return Line::judged(Question::Timestamp, findings);
    }
    if let Some(name) = wanted.filter(|_| trusted == 0) {
        findings.push(Finding::error("seal-time-required", seal::TIME_STAMP).with("name", name));
    }
    let otherwise = match (count, trusted) {
        (0, _) => Outcome::NotPresent,
        (_, 0) => Outcome::NotChecked,
        _ => Outcome::Holds,
    };
    Line::trusted(Question::Timestamp, findings, otherwise)
}
