//! SIGNER: did somebody sign whom the recipient's own file names?
//!
//! With such a file in hand a dossier must be shown to come from somebody in it. That, and nothing in the dossier,
//! is what finds a signature that was taken away (SEALING §7 row 3).

use super::Trust;
use super::seals::{By, Good, Seals};
use super::stamped::Stamped;
use crate::model::finding::Finding;
use crate::model::moment::Moment;
use crate::model::verdict::{Line, Outcome, Question};
use crate::seal::{self, Certificate, Counterpart, Mistrust, Need, Purpose, Roots, trace};

/// The answer.
#[derive(Debug)]
pub(super) struct Trusted {
    pub(super) line: Line,
    /// The sender, by the name in the recipient's file.
    pub(super) counterpart: Option<String>,
    /// The sender's name, when the recipient wants trusted time on its dossiers.
    pub(super) wants_time: Option<String>,
}

impl Trusted {
    /// A counterpart whose dossiers must come encrypted sent this one, or seems to have, and it lies open: somebody else
    /// may have read it on its way.
    pub(super) fn must_come_encrypted(&mut self, trust: &Trust) {
        let sender = self.counterpart.as_deref().or(trust.from.as_deref()).and_then(|name| trust.counterparts.named(name));
        let Some(one) = sender.filter(|one| one.require.contains(&Need::Encryption)) else { return };
        self.line.findings.push(Finding::error("secrecy-came-open", "").with("name", &one.name));
        if self.line.outcome != Outcome::Fails {
            self.line.outcome = Outcome::Untrusted;
        }
    }
}

/// Looks for the signers in the recipient's file.
pub(super) fn judge(seals: &Seals, stamped: &Stamped, trust: Option<&Trust>, seal: Outcome) -> Trusted {
    let told = |line| Trusted { line, counterpart: None, wants_time: None };
    if seals.line.outcome == Outcome::Fails {
        return told(Line::plain(Question::Signer, Outcome::NotChecked));
    }
    let Some(trust) = trust else {
        let outcome = if seals.good.is_empty() { Outcome::NotPresent } else { Outcome::NotChecked };
        let findings = if seals.good.is_empty() { Vec::new() } else { vec![Finding::note("seal-signer-unchecked", "")] };
        return told(Line { question: Question::Signer, outcome, findings });
    };
    let named = trust.from.as_deref().and_then(|name| trust.counterparts.named(name));
    if seals.good.is_empty() {
        return unsigned(seals, named, seal);
    }
    signed(seals, stamped, trust)
}

/// No good signature: only a counterpart named by the recipient, of whom none is required, may do without.
fn unsigned(seals: &Seals, named: Option<&Counterpart>, seal: Outcome) -> Trusted {
    let wants_time = named.filter(|one| one.require.contains(&Need::Timestamp)).map(|one| one.name.clone());
    let place = seal::CADES;
    let findings = match named {
        _ if seals.line.outcome == Outcome::NotChecked => vec![Finding::error("seal-signer-unknowable", place)],
        Some(one) if one.require.contains(&Need::Signature) => vec![Finding::error("seal-required", place).with("name", &one.name)],
        Some(_) if seal == Outcome::Holds => Vec::new(),
        Some(one) => vec![Finding::error("seal-unsigned-unexpected", place).with("name", &one.name)],
        None => vec![Finding::error("seal-nobody", place)],
    };
    let counterpart = named.filter(|_| findings.is_empty()).map(|one| one.name.clone());
    Trusted { line: Line::trusted(Question::Signer, findings, Outcome::NotPresent), counterpart, wants_time }
}

fn signed(seals: &Seals, stamped: &Stamped, trust: &Trust) -> Trusted {
    let candidates = || trust.counterparts.all.iter().filter(|one| trust.from.as_deref().is_none_or(|from| from == one.name));
    let mut findings: Vec<Finding> = Vec::new();
    let mut known: Vec<(&Counterpart, String)> = Vec::new();
    for (at, good) in seals.good.iter().enumerate() {
        let proven = stamped.proven.get(at).copied().flatten();
        let mut doubt = Mistrust::Unknown;
        let found = candidates().find(|one| match accepts(one, good, trust, proven) {
            Ok(()) => true,
            Err(Mistrust::Unknown) => false,
            Err(mistrust) => {
                doubt = mistrust;
                false
            }
        });
        match found {
            Some(one) => {
                findings.push(Finding::note("seal-signer", "").with("name", good.name()).with("counterpart", &one.name));
                known.push((one, identity(good)));
            }
            None => findings.push(doubted(good, &doubt)),
        }
    }
    let Some((first, _)) = known.first() else {
        for finding in &mut findings {
            finding.level = crate::model::finding::Level::Error;
        }
        return Trusted { line: Line::trusted(Question::Signer, findings, Outcome::NotChecked), counterpart: None, wants_time: None };
    };
    let mut people: Vec<&String> = known.iter().filter(|(one, _)| one.name == first.name).map(|(_, who)| who).collect();
    people.sort_unstable();
    people.dedup();
    if people.len() < first.signers {
        let finding = Finding::error("seal-signers-few", "").with("count", people.len()).with("need", first.signers);
        findings.push(finding.with("name", &first.name));
    }
    let wants_time = first.require.contains(&Need::Timestamp).then(|| first.name.clone());
    findings.extend(trust.revoked.iter().filter(|list| list.next_update.is_some_and(|next| next < trust.at)).map(|_| Finding::warning("seal-list-old", "")));
    Trusted { line: Line::trusted(Question::Signer, findings, Outcome::Holds), counterpart: Some(first.name.clone()), wants_time }
}

/// What tells one signer from another.
fn identity(good: &Good) -> String {
    match &good.by {
        By::Certificate(certificate, _) => certificate.digest().to_string(),
        By::Ssh(key, _) => key.clone(),
    }
}

/// Does this counterpart stand behind this signature?
pub(super) fn accepts(one: &Counterpart, good: &Good, trust: &Trust, proven: Option<Moment>) -> Result<(), Mistrust> {
    let at = proven.unwrap_or(trust.at);
    match &good.by {
        By::Ssh(key, _) if one.ssh_keys.contains(key) => {}
        By::Ssh(..) => return Err(Mistrust::Unknown),
        By::Certificate(certificate, between) => by_certificate(one, certificate, between, trust, (at, proven.is_some()))?,
    }
    if one.is_valid_on(&at.day()) { Ok(()) } else { Err(Mistrust::NotThen) }
}

fn by_certificate(one: &Counterpart, certificate: &Certificate, between: &[Certificate], trust: &Trust, at: (Moment, bool)) -> Result<(), Mistrust> {
    let roots = Roots { anchors: &one.authorities, revoked: &trust.revoked };
    if !one.certificates.contains(&certificate.digest()) {
        return trace(certificate, between, roots, Purpose::Signing, at);
    }
    // A pinned certificate needs no authority, but an authority that is there may have revoked it.
    let (from, until) = certificate.validity();
    if at.0 < from || at.0 > until {
        return Err(Mistrust::NotThen);
    }
    match trace(certificate, between, roots, Purpose::Signing, at) {
        Err(Mistrust::Revoked(when)) => Err(Mistrust::Revoked(when)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Says why a good signature is not trusted; a warning while somebody else's is.
fn doubted(good: &Good, doubt: &Mistrust) -> Finding {
    let told = |code| Finding::warning(code, "").with("name", good.name());
    match doubt {
        Mistrust::Unknown => {
            let pin = match &good.by {
                By::Certificate(certificate, _) => certificate.digest().to_string(),
                By::Ssh(key, _) => key.clone(),
            };
            told("seal-signer-unknown").with("pin", pin)
        }
        Mistrust::NotThen => told("seal-signer-not-then"),
        Mistrust::Revoked(when) => told("seal-signer-revoked").with("when", when.map(|when| when.to_string()).unwrap_or_default()),
        Mistrust::Purpose => told("seal-signer-purpose"),
        Mistrust::NotSupported(algorithm) => told("seal-not-supported").with("algorithm", algorithm),
    }
}
