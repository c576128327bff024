//! Keys to sign with, from PEM (plain or encrypted) and PKCS#12 (modern, old, and Java's).
//!
//! Files are told apart by what they hold. A passphrase is asked for only where one is needed, once; a wrong one is
//! an error and is never tried again. The `rsa` crate is not used (RUSTSEC-2023-0071): RSA signs with `ring`, the
//! curves with RustCrypto's, whose signatures are the same each time (RFC 6979).

use std::fmt;

use der::Decode as _;
use p256::ecdsa::signature::Signer as _;
use pkcs8::{EncryptedPrivateKeyInfo, PrivateKeyInfo};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use x509_cert::spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::certificate::{Certificate, blocks};
use super::error::SealError;
use super::suite::Hash;
use super::oid;

/// A passphrase, wiped when it is no longer needed.
pub type Passphrase = Zeroizing<String>;

/// Asks for the passphrase, once.
pub type Ask<'a> = &'a mut dyn FnMut() -> Option<Passphrase>;

/// Smallest RSA key that is signed with, in bits.
pub(super) const SMALLEST_RSA: usize = 3072;

/// A key with its certificates.
pub struct Key {
    secret: Secret,
    /// The certificate of the key.
    pub certificate: Certificate,
    /// Others that lead to an authority.
    pub between: Vec<Certificate>,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Key").field(&self.certificate).finish_non_exhaustive()
    }
}

/// What signs.
pub(super) enum Secret {
    Rsa(Box<RsaKeyPair>),
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
    /// A key that somebody else holds and signs with.
    #[cfg_attr(not(feature = "pkcs11"), expect(dead_code, reason = "only tokens hold keys"))]
    Held { kind: Kind, by: Box<dyn Held> },
}

/// Somebody who signs with a key that never leaves them.
pub(super) trait Held: Send + Sync {
    /// Signs a message as the kind of key asks, in the form that CMS takes.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SealError>;
}

/// The kinds of keys that are signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Rsa,
    P256,
    P384,
}

impl Secret {
    /// Reads an unencrypted PKCS#8 key.
    fn from_pkcs8(der: &[u8]) -> Result<Self, SealError> {
        let form = |error: &dyn fmt::Display| SealError::KeyForm(error.to_string());
        let info = PrivateKeyInfo::from_der(der).map_err(|error| form(&error))?;
        match info.algorithm.oid {
            oid::RSA => Self::rsa(RsaKeyPair::from_pkcs8(der)),
            oid::EC_KEY => {
                let curve = info.algorithm.parameters_oid().map_err(|error| form(&error))?;
                let key = sec1(info.private_key)?;
                Self::on_curve(curve, &key)
            }
            other => Err(SealError::KeyKind(oid::name(&other))),
        }
    }

    fn rsa(read: Result<RsaKeyPair, ring::error::KeyRejected>) -> Result<Self, SealError> {
        let pair = read.map_err(|rejected| SealError::KeyForm(rejected.to_string()))?;
        let bits = pair.public().modulus_len() * 8;
        if bits < SMALLEST_RSA {
            return Err(SealError::KeyKind(format!("RSA-{bits}")));
        }
        Ok(Self::Rsa(Box::new(pair)))
    }

    /// Builds a key on a curve from its secret number.
    pub(super) fn on_curve(curve: der::asn1::ObjectIdentifier, number: &[u8]) -> Result<Self, SealError> {
        let bad = || SealError::KeyForm(oid::name(&curve));
        match curve {
            oid::P_256 => p256::ecdsa::SigningKey::from_slice(number).map(Self::P256).map_err(|_bad| bad()),
            oid::P_384 => p384::ecdsa::SigningKey::from_slice(number).map(Self::P384).map_err(|_bad| bad()),
            other => Err(SealError::KeyKind(oid::name(&other))),
        }
    }

    /// Returns the public key as certificates hold it.
    pub(super) fn public(&self) -> Vec<u8> {
        match self {
            Self::Rsa(pair) => pair.public().as_ref().to_vec(),
            Self::P256(key) => key.verifying_key().to_encoded_point(false).as_bytes().to_vec(),
            Self::P384(key) => key.verifying_key().to_encoded_point(false).as_bytes().to_vec(),
            // Whoever holds a key brings its certificate.
            Self::Held { .. } => Vec::new(),
        }
    }

    /// Returns the kind of key.
    const fn kind(&self) -> Kind {
        match self {
            Self::Rsa(_) => Kind::Rsa,
            Self::P256(_) => Kind::P256,
            Self::P384(_) => Kind::P384,
            Self::Held { kind, .. } => *kind,
        }
    }

    /// Returns the digest that goes with the key.
    pub(super) const fn hash(&self) -> Hash {
        match self.kind() {
            Kind::Rsa | Kind::P256 => Hash::Sha256,
            Kind::P384 => Hash::Sha384,
        }
    }

    /// Returns the algorithm as a signer's record names it; RSA as OpenSSL does, because every reader knows that.
    pub(super) fn algorithm(&self) -> AlgorithmIdentifierOwned {
        match self.kind() {
            Kind::Rsa => AlgorithmIdentifierOwned { oid: oid::RSA, parameters: Some(der::Any::null()) },
            Kind::P256 => AlgorithmIdentifierOwned { oid: oid::ECDSA_SHA_256, parameters: None },
            Kind::P384 => AlgorithmIdentifierOwned { oid: oid::ECDSA_SHA_384, parameters: None },
        }
    }

    /// Signs; the same message gives the same signature, except on a token.
    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SealError> {
        match self {
            Self::Rsa(pair) => {
                let mut value = vec![0; pair.public().modulus_len()];
                // Chance only blinds the computation here; PKCS #1 v1.5 has none in its result.
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut value).map_err(|_unspecified| SealError::Broken)?;
                Ok(value)
            }
            Self::P256(key) => {
                let signature: p256::ecdsa::DerSignature = key.sign(message);
                Ok(signature.as_bytes().to_vec())
            }
            Self::P384(key) => {
                let signature: p384::ecdsa::DerSignature = key.sign(message);
                Ok(signature.as_bytes().to_vec())
            }
            Self::Held { by, .. } => by.sign(message),
        }
    }
}

/// RFC 5915; only the secret number is wanted.
#[derive(der::Sequence)]
struct EcPrivateKey<'a> {
    version: u8,
    #[asn1(type = "OCTET STRING")]
    number: &'a [u8],
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    curve: Option<der::asn1::ObjectIdentifier>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    public: Option<der::asn1::BitStringRef<'a>>,
}

fn sec1(der: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let key = EcPrivateKey::from_der(der).map_err(|error| SealError::KeyForm(error.to_string()))?;
    Ok(Zeroizing::new(key.number.to_vec()))
}

impl Key {
    /// Reads a key file; `certificates` may hold what the key file does not.
    pub fn read(bytes: &[u8], certificates: &[Certificate], ask: Ask<'_>) -> Result<Self, SealError> {
        let (secret, mut known) = match std::str::from_utf8(bytes).ok().filter(|text| text.contains("-----BEGIN ")) {
            Some(text) => (from_pem(text, ask)?, Certificate::read_all(bytes).unwrap_or_default()),
            None => from_pkcs12(bytes, ask)?,
        };
        known.extend(certificates.iter().cloned());
        let public = secret.public();
        let is_own = |certificate: &Certificate| {
            certificate.parsed.tbs_certificate.subject_public_key_info.subject_public_key.as_bytes() == Some(public.as_slice())
        };
        let own = known.iter().position(is_own).ok_or(SealError::NoCertificate)?;
        let certificate = known.swap_remove(own);
        Ok(Self::new(secret, certificate, known))
    }

    /// Puts a key together with its certificate and others that may lead to an authority.
    pub(super) fn new(secret: Secret, certificate: Certificate, mut known: Vec<Certificate>) -> Self {
        known.retain(|other| *other != certificate);
        known.sort_by(|a, b| a.der.cmp(&b.der));
        known.dedup();
        Self { secret, certificate, between: known }
    }

    pub(super) const fn secret(&self) -> &Secret {
        &self.secret
    }
}

fn from_pem(text: &str, ask: Ask<'_>) -> Result<Secret, SealError> {
    let block = |label: &str| blocks(text, label).next().map(|pem| der::pem::decode_vec(pem.as_bytes()).map(|(_, der)| Zeroizing::new(der)));
    let form = |error: der::pem::Error| SealError::KeyForm(error.to_string());
    if let Some(der) = block("ENCRYPTED PRIVATE KEY") {
        let der = der.map_err(form)?;
        let sealed = EncryptedPrivateKeyInfo::try_from(der.as_slice()).map_err(|error| SealError::KeyForm(error.to_string()))?;
        let passphrase = ask().ok_or(SealError::NoPassphrase)?;
        let opened = sealed.decrypt(passphrase.as_bytes()).map_err(|_wrong| SealError::Passphrase)?;
        return Secret::from_pkcs8(opened.as_bytes());
    }
    if let Some(der) = block("PRIVATE KEY") {
        return Secret::from_pkcs8(&der.map_err(form)?);
    }
    if text.contains("Proc-Type: 4,ENCRYPTED") {
        return Err(SealError::KeyForm("Proc-Type: 4,ENCRYPTED".to_owned()));
    }
    if let Some(der) = block("EC PRIVATE KEY") {
        let der = der.map_err(form)?;
        let key = EcPrivateKey::from_der(&der).map_err(|error| SealError::KeyForm(error.to_string()))?;
        let curve = key.curve.ok_or_else(|| SealError::KeyForm("EC PRIVATE KEY".to_owned()))?;
        return Secret::on_curve(curve, key.number);
    }
    if let Some(der) = block("RSA PRIVATE KEY") {
        return Secret::rsa(RsaKeyPair::from_der(&der.map_err(form)?));
    }
    let label = text.split_once("-----BEGIN ").and_then(|(_, rest)| rest.split_once("-----")).map_or("", |(label, _)| label);
    Err(SealError::KeyForm(label.to_owned()))
}

fn from_pkcs12(bytes: &[u8], ask: Ask<'_>) -> Result<(Secret, Vec<Certificate>), SealError> {
    use p12_keystore::{KeyStore, KeyStoreEntry, error::Error};
    let passphrase = ask().ok_or(SealError::NoPassphrase)?;
    let store = KeyStore::from_pkcs12(bytes, &passphrase).map_err(|error| {
        if matches!(error, Error::MacError(_)) { SealError::Passphrase } else { SealError::KeyForm(error.to_string()) }
    })?;
    let (_, chain) = store.private_key_chain().ok_or_else(|| SealError::KeyForm("PKCS#12".to_owned()))?;
    let mut known: Vec<&[u8]> = chain.chain().iter().map(p12_keystore::Certificate::as_der).collect();
    known.extend(store.entries().filter_map(|(_, entry)| match entry {
        KeyStoreEntry::Certificate(certificate) => Some(certificate.as_der()),
        KeyStoreEntry::PrivateKeyChain(_) | KeyStoreEntry::Secret(_) => None,
    }));
    let known = known.into_iter().filter_map(|der| Certificate::from_der(der).ok()).collect();
    Ok((Secret::from_pkcs8(chain.key())?, known))
}
