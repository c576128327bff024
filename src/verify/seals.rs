//! SIGNATURE: does the mathematics of every signature hold over exactly the bytes that are sealed?
//!
//! A good signature says that a key signed; whose key it is, the line SIGNER answers. An algorithm that is not known
//! here is no reason to call a dossier altered.

use std::io::Read as _;

use super::{VerifyError, settle};
use crate::bag::{self, Bag, Findings, Source};
use crate::model::finding::Finding;
use crate::model::moment::Moment;
use crate::model::verdict::{Line, Outcome, Question};
use crate::seal::{self, Certificate, Flaw, Signer};

/// Largest list of tag files that signatures are checked over; hundreds of bytes for each page of a dossier.
const LARGEST_SEALED: u64 = 64 << 20;

/// A signature whose mathematics holds.
#[derive(Debug)]
pub(super) struct Good {
    pub(super) by: By,
    /// When the signer says to have signed.
    pub(super) claimed: Option<Moment>,
    /// What a time-stamp of this signature covers, and the tokens that say they do.
    pub(super) value: Vec<u8>,
    pub(super) tokens: Vec<Vec<u8>>,
}

/// Whose key it was.
#[derive(Debug)]
pub(super) enum By {
    /// The key of a certificate; with the others that travelled beside it.
    Certificate(Box<Certificate>, Vec<Certificate>),
    /// An SSH key: kind and key, fingerprint.
    Ssh(String, String),
}

impl Good {
    /// Returns the name to say.
    pub(super) fn name(&self) -> String {
        match &self.by {
            By::Certificate(certificate, _) => certificate.subject(),
            By::Ssh(_, fingerprint) => fingerprint.clone(),
        }
    }
}

/// What `seal/` holds.
#[derive(Debug)]
pub(super) struct Seals {
    pub(super) line: Line,
    pub(super) good: Vec<Good>,
    /// The answer of a time-stamp authority over what is sealed.
    pub(super) stamp: Option<Vec<u8>>,
    /// What is sealed; empty when there are no seals.
    pub(super) sealed: Vec<u8>,
}

/// Reads the seals of a bag and checks every signature.
pub(super) fn read(source: &dyn Source, bag: &Bag, is_dossier: bool) -> Result<Seals, VerifyError> {
    let mut findings = Findings::default();
    let mut file = |path: &str, most: u64| small(source, path, most, &mut findings);
    let [cades, ssh, stamp] = [file(seal::CADES, seal::LARGEST as u64)?, file(seal::SSHSIG, seal::LARGEST as u64)?, file(seal::TIME_STAMP, seal::LARGEST as u64)?];
    let is_signed = cades.is_some() || ssh.is_some();
    let sealed = if is_signed || stamp.is_some() { file(seal::SEALED, LARGEST_SEALED)? } else { None };
    let mut good = Vec::new();
    if let Some(content) = &sealed {
        if let Some(bytes) = &cades {
            take_cades(bytes, content, &mut good, &mut findings);
        }
        if let Some(bytes) = &ssh {
            take_ssh(bytes, content, &mut good, &mut findings);
        }
    }
    let promised = bag.info.only("Seal-Expected").is_some_and(|promised| promised.split([',', ' ']).any(|word| matches!(word, "cms" | "ssh")));
    let findings = findings.into_sorted();
    let line = if !is_signed && is_dossier && promised {
        Line::trusted(Question::Signature, vec![Finding::error("seal-stripped", "bag-info.txt")], Outcome::NotPresent)
    } else if is_signed || !findings.is_empty() {
        let line = Line::judged(Question::Signature, findings);
        if line.outcome == Outcome::Holds && good.is_empty() { Line { outcome: Outcome::NotChecked, ..line } } else { line }
    } else {
        Line::plain(Question::Signature, Outcome::NotPresent)
    };
    Ok(Seals { line, good, stamp, sealed: sealed.unwrap_or_default() })
}

/// Reads a file that must be small; one that is not is told and left.
fn small(source: &dyn Source, path: &str, most: u64, findings: &mut Findings) -> Result<Option<Vec<u8>>, VerifyError> {
    let Some((at, file)) = bag::position(source, path).and_then(|at| Some((at, source.file(at)?))) else { return Ok(None) };
    if file.bytes > most {
        findings.push(Finding::warning("seal-too-large", path));
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let read = source.open(at).and_then(|reader| reader.take(most).read_to_end(&mut bytes)).map(|_| ());
    settle(read, path, findings)?;
    Ok(Some(bytes))
}

fn take_cades(bytes: &[u8], content: &[u8], good: &mut Vec<Good>, findings: &mut Findings) {
    let Ok(signed) = seal::check_cades(bytes, content) else {
        findings.push(Finding::warning("seal-not-in-profile", seal::CADES));
        return;
    };
    if signed.signers.is_empty() {
        findings.push(Finding::error("seal-malformed", seal::CADES).with("part", "signerInfos"));
    }
    for signer in signed.signers {
        let name = signer.certificate.as_ref().map(Certificate::subject).unwrap_or_default();
        match &signer.flaw {
            Some(flaw) => findings.push(flawed(flaw, seal::CADES, &name)),
            None => good.extend(kept(signer, &signed.certificates, findings)),
        }
    }
}

fn kept(signer: Signer, certificates: &[Certificate], findings: &mut Findings) -> Option<Good> {
    let certificate = signer.certificate?;
    let claimed = signer.claimed.map(|moment| moment.to_string()).unwrap_or_default();
    findings.push(Finding::note("seal-signed", seal::CADES).with("name", certificate.subject()).with("time", claimed));
    if !signer.binds_certificate {
        findings.push(Finding::warning("seal-unbound", seal::CADES).with("name", certificate.subject()));
    }
    let between = certificates.iter().filter(|other| **other != certificate).cloned().collect();
    Some(Good { by: By::Certificate(Box::new(certificate), between), claimed: signer.claimed, value: signer.value, tokens: signer.tokens })
}

fn take_ssh(bytes: &[u8], content: &[u8], good: &mut Vec<Good>, findings: &mut Findings) {
    let Ok(signer) = seal::check_sshsig(bytes, content) else {
        findings.push(Finding::warning("seal-not-in-profile", seal::SSHSIG));
        return;
    };
    if let Some(flaw) = &signer.flaw {
        findings.push(flawed(flaw, seal::SSHSIG, &signer.fingerprint));
        return;
    }
    findings.push(Finding::note("seal-signed-ssh", seal::SSHSIG).with("name", &signer.fingerprint));
    good.push(Good { by: By::Ssh(signer.key, signer.fingerprint), claimed: None, value: Vec::new(), tokens: Vec::new() });
}

/// Says what is wrong with a signature or a token.
pub(super) fn flawed(flaw: &Flaw, place: &str, name: &str) -> Finding {
    match flaw {
        Flaw::Invalid => Finding::error("seal-invalid", place).with("name", name),
        Flaw::Malformed(part) => Finding::error("seal-malformed", place).with("part", part),
        Flaw::NotSupported(algorithm) => {
            let code = if place == seal::SSHSIG { "seal-not-supported-ssh" } else { "seal-not-supported" };
            Finding { code: crate::model::finding::Code(code), ..Finding::warning("seal-not-supported", place) }.with("algorithm", algorithm)
        }
    }
}
