//! Signatures under a person's decision: an approval, an answer to a safeguard question.
//!
//! The same keys that seal dossiers sign them, over the decision's statement; the SSH namespace is another one and no
//! statement looks like a list of files, so that a seal is never taken for a decision. Whose key it is, is not asked here.

use super::certificate::Certificate;
use super::suite::Flaw;
use super::{check_cades, sshsig};

/// The label of an armored CAdES signature (RFC 7468 §9).
pub(super) const CMS: &str = "CMS";

/// Largest armored signature that is read.
const LARGEST: usize = 512 << 10;

/// The key behind a signature that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hand {
    /// With a certificate.
    Certificate(Box<Certificate>),
    /// An SSH key.
    Ssh {
        /// Kind and key in one line.
        key: String,
        /// The fingerprint.
        fingerprint: String,
    },
}

impl Hand {
    /// Returns what the key is called: whom the certificate names, or the fingerprint.
    pub fn name(&self) -> String {
        match self {
            Self::Certificate(certificate) => certificate.subject(),
            Self::Ssh { fingerprint, .. } => fingerprint.clone(),
        }
    }
}

/// Checks the armored signature under a statement.
pub fn check_decision(value: &str, statement: &str) -> Result<Hand, Flaw> {
    let malformed = || Flaw::Malformed("signature");
    if value.len() > LARGEST {
        return Err(malformed());
    }
    let content = statement.as_bytes();
    if value.starts_with("-----BEGIN SSH SIGNATURE-----") {
        let signer = sshsig::check_in(value.as_bytes(), content, sshsig::DECISION_NAMESPACE).map_err(|_bad| malformed())?;
        return signer.flaw.map_or(Ok(Hand::Ssh { key: signer.key, fingerprint: signer.fingerprint }), Err);
    }
    let (label, der) = der::pem::decode_vec(value.as_bytes()).map_err(|_bad| malformed())?;
    let signed = check_cades(&der, content).ok().filter(|_| label == CMS).ok_or_else(malformed)?;
    // One decision is one person's.
    let [by] = signed.signers.as_slice() else { return Err(malformed()) };
    match (&by.flaw, &by.certificate) {
        (Some(flaw), _) => Err(flaw.clone()),
        (None, Some(certificate)) if by.binds_certificate && certificate.may_sign() => Ok(Hand::Certificate(Box::new(certificate.clone()))),
        (None, _) => Err(malformed()),
    }
}
