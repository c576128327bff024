//! Signs with SSH keys: from a key file, or by `ssh-keygen`, which knows agents and FIDO2 tokens.
//!
//! RSA keys are left to `ssh-keygen`: the library signs wrongly with them (RustCrypto/SSH issue 436).

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use ssh_key::{Algorithm, EcdsaCurve, HashAlg, LineEnding, PrivateKey};

use super::error::SealError;
use super::key::{Ask, Key};
use super::sshsig::{DECISION_NAMESPACE, NAMESPACE, RECEIPT_NAMESPACE, check_in};
use super::suite::Hash;
use super::{CADES, SSHSIG, sign};
use crate::model::digest;
use crate::model::moment::Moment;

/// Somebody who signs.
#[derive(Debug)]
pub enum Signatory {
    /// With the key of a certificate: CAdES.
    Cades(Box<Key>),
    /// With a key file of OpenSSH.
    Ssh(Box<SshKey>),
    /// With a key that `ssh-keygen` reaches: an agent, a FIDO2 token.
    Agent {
        /// Where `ssh-keygen` lies.
        program: PathBuf,
        /// The public half of the key.
        public: PathBuf,
    },
}

impl Signatory {
    /// Returns the file of `seal/` that holds such a signature.
    pub const fn file(&self) -> &'static str {
        match self {
            Self::Cades(_) => CADES,
            Self::Ssh(_) | Self::Agent { .. } => SSHSIG,
        }
    }

    /// Returns what the key is called: whom its certificate names, a fingerprint, or the file of its public half.
    pub fn name(&self) -> String {
        match self {
            Self::Cades(key) => key.certificate.subject(),
            Self::Ssh(key) => key.0.fingerprint(HashAlg::Sha256).to_string(),
            Self::Agent { public, .. } => public.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        }
    }

    /// Returns the word that a dossier promises such a signature by.
    pub const fn promise(&self) -> &'static str {
        match self {
            Self::Cades(_) => "cms",
            Self::Ssh(_) | Self::Agent { .. } => "ssh",
        }
    }

    /// Signs content; a CAdES signature is added to the one that is there.
    pub fn sign(&self, content: &[u8], before: Option<&[u8]>, at: Moment) -> Result<Vec<u8>, SealError> {
        match self {
            Self::Cades(key) => sign::sign(key, content, before, at),
            // One file holds one such signature: `ssh-keygen` reads no more.
            Self::Ssh(_) | Self::Agent { .. } if before.is_some() => Err(SealError::Again(SSHSIG.to_owned())),
            Self::Ssh(key) => key.sign(content, NAMESPACE),
            Self::Agent { program, public } => sign_with_agent(program, public, (content, NAMESPACE)),
        }
    }

    /// Signs a file too large to be held, by its digests in hexadecimal, with SHA-256, SHA-384 and SHA-512; only the key
    /// of a certificate can.
    pub fn sign_large(&self, digests: [&str; 3], at: Moment) -> Result<Vec<u8>, SealError> {
        let Self::Cades(key) = self else { return Err(SealError::KeyKind("SSH".to_owned())) };
        let [sha256, sha384, sha512] = digests.map(|hex| digest::unhex(hex).unwrap_or_default());
        let of = |hash| match hash {
            Hash::Sha256 => sha256.clone(),
            Hash::Sha384 => sha384.clone(),
            Hash::Sha512 => sha512.clone(),
        };
        sign::sign_digested(key, &of, at)
    }

    /// Signs a recipient's answer; returns the detached signature.
    pub fn sign_receipt(&self, content: &[u8], at: Moment) -> Result<Vec<u8>, SealError> {
        match self {
            Self::Cades(key) => sign::sign(key, content, None, at),
            Self::Ssh(key) => key.sign(content, RECEIPT_NAMESPACE),
            Self::Agent { program, public } => sign_with_agent(program, public, (content, RECEIPT_NAMESPACE)),
        }
    }

    /// Signs the statement of a decision; returns the armored signature.
    pub fn sign_decision(&self, statement: &str, at: Moment) -> Result<String, SealError> {
        let content = statement.as_bytes();
        let armored = match self {
            Self::Cades(key) => {
                let der = sign::sign(key, content, None, at)?;
                return der::pem::encode_string(super::decision::CMS, LineEnding::LF, &der).map_err(|_bad| SealError::Broken);
            }
            Self::Ssh(key) => key.sign(content, DECISION_NAMESPACE)?,
            Self::Agent { program, public } => sign_with_agent(program, public, (content, DECISION_NAMESPACE))?,
        };
        String::from_utf8(armored).map_err(|_bad| SealError::Broken)
    }
}

/// Returns whether a key file is one of OpenSSH's.
pub fn is_ssh(bytes: &[u8]) -> bool {
    bytes.starts_with(b"-----BEGIN OPENSSH PRIVATE KEY-----")
}

/// A key of OpenSSH, opened.
#[derive(Debug)]
pub struct SshKey(PrivateKey);

impl SshKey {
    /// Reads a key file.
    pub fn read(bytes: &[u8], ask: Ask<'_>) -> Result<Self, SealError> {
        let mut key = PrivateKey::from_openssh(bytes).map_err(|error| SealError::KeyForm(error.to_string()))?;
        if key.is_encrypted() {
            let passphrase = ask().ok_or(SealError::NoPassphrase)?;
            key = key.decrypt(passphrase.as_bytes()).map_err(|_wrong| SealError::Passphrase)?;
        }
        let kind = key.algorithm();
        let known = [Algorithm::Ed25519, Algorithm::Ecdsa { curve: EcdsaCurve::NistP256 }];
        if known.contains(&kind) { Ok(Self(key)) } else { Err(SealError::KeyKind(kind.as_str().to_owned())) }
    }

    /// Signs content; returns the armored signature.
    fn sign(&self, content: &[u8], namespace: &str) -> Result<Vec<u8>, SealError> {
        let signature = self.0.sign(namespace, HashAlg::Sha512, content).map_err(|error| SealError::KeyKind(error.to_string()))?;
        let armored = signature.to_pem(LineEnding::LF).map_err(|error| SealError::KeyForm(error.to_string()))?;
        whole(armored.into_bytes(), (content, namespace))
    }
}

/// Lets `ssh-keygen` sign content with the key whose public half lies in a file.
fn sign_with_agent(program: &Path, public: &Path, (content, namespace): (&[u8], &str)) -> Result<Vec<u8>, SealError> {
    let failed = |error: std::io::Error| SealError::Agent(error.to_string());
    let mut child = Command::new(program)
        .args(["-Y", "sign", "-n", namespace, "-f"])
        .arg(public)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(mut input) = child.stdin.take() {
        // A program that has gone away says why on its way out.
        let _gone = input.write_all(content);
    }
    let output = child.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        return Err(SealError::Agent(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    whole(output.stdout, (content, namespace))
}

/// A second look at our own work; a kind of key that is not known here is left to the recipient's `ssh-keygen`.
fn whole(signature: Vec<u8>, (content, namespace): (&[u8], &str)) -> Result<Vec<u8>, SealError> {
    match check_in(&signature, content, namespace).map(|signer| signer.flaw) {
        Ok(None | Some(super::Flaw::NotSupported(_))) => Ok(signature),
        Ok(Some(_)) | Err(_) => Err(SealError::Broken),
    }
}
