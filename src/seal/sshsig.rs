//! SSHSIG: the second form of signature, which `ssh-keygen -Y verify` checks wherever OpenSSH is.
//!
//! The format is OpenSSH's PROTOCOL.sshsig. Ed25519 and ECDSA P-256 keys, on files or in FIDO2 tokens, are checked
//! here; other keys are said to be outside, and `ssh-keygen` can tell about them.

use ssh_key::{Algorithm, EcdsaCurve, HashAlg, PublicKey, SshSig};

use super::signed_data::OutOfProfile;
use super::suite::Flaw;

/// What keeps a signature on a dossier from being taken for one on anything else.
pub const NAMESPACE: &str = "dossier-v1";

/// The same for a recipient's answer.
pub const RECEIPT_NAMESPACE: &str = "dossier-receipt-v1";

/// The same for a person's decision about a case.
pub(super) const DECISION_NAMESPACE: &str = "dossier-decision-v1";

/// Largest such file that is read.
const LARGEST: usize = 16 << 10;

/// A key and what its signature is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SshSigner {
    /// Kind and key in one line, as `authorized_keys` and `allowed_signers` have it.
    pub key: String,
    /// The fingerprint, as `ssh-keygen -l` shows it.
    pub fingerprint: String,
    /// Why the signature is not shown to be good; `None` when its mathematics holds over this content.
    pub flaw: Option<Flaw>,
}

/// Reads an armored signature and checks it against the content.
pub fn check(bytes: &[u8], content: &[u8]) -> Result<SshSigner, OutOfProfile> {
    check_in(bytes, content, NAMESPACE)
}

/// Does the same for another namespace.
pub(super) fn check_in(bytes: &[u8], content: &[u8], namespace: &str) -> Result<SshSigner, OutOfProfile> {
    if bytes.len() > LARGEST {
        return Err(OutOfProfile);
    }
    let signature = SshSig::from_pem(bytes).map_err(|_bad| OutOfProfile)?;
    let key = PublicKey::from(signature.public_key().clone());
    let line = key.to_openssh().map_err(|_bad| OutOfProfile)?;
    Ok(SshSigner { key: line, fingerprint: key.fingerprint(HashAlg::Sha256).to_string(), flaw: judged(&key, &signature, (content, namespace)).err() })
}

fn judged(key: &PublicKey, signature: &SshSig, (content, namespace): (&[u8], &str)) -> Result<(), Flaw> {
    let algorithm = key.algorithm();
    let known = [
        Algorithm::Ed25519,
        Algorithm::SkEd25519,
        Algorithm::Ecdsa { curve: EcdsaCurve::NistP256 },
        Algorithm::SkEcdsaSha2NistP256,
    ];
    if !known.contains(&algorithm) {
        return Err(Flaw::NotSupported(algorithm.as_str().to_owned()));
    }
    if signature.namespace() != namespace {
        return Err(Flaw::Malformed("namespace"));
    }
    key.verify(namespace, content, signature).map_err(|_bad| Flaw::Invalid)
}

/// Does the same for a recipient's answer.
pub fn check_receipt(bytes: &[u8], content: &[u8]) -> Result<SshSigner, OutOfProfile> {
    check_in(bytes, content, RECEIPT_NAMESPACE)
}

/// Reads a public key as `.pub` files and `allowed_signers` have it; returns kind and key without comment.
pub fn public_key(line: &str) -> Option<String> {
    let mut key = PublicKey::from_openssh(line.trim()).ok()?;
    key.set_comment("");
    key.to_openssh().ok()
}
