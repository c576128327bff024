//! Makes a key for tests or a small office, with a certificate request or a certificate that it signs itself.
//!
//! An office with a PKI of its own takes its keys from there; this is for those that have none. P-256 by default,
//! P-384 on request, Ed25519 for SSH. Chance is handed in: the library has none of its own.

use der::asn1::{BitString, ObjectIdentifier, PrintableStringRef, SetOfVec, UtcTime, Utf8StringRef};
use der::{Any, AnyRef, Encode as _, flagset::FlagSet};
use pkcs8::pkcs5::pbes2;
use ssh_key::private::{Ed25519Keypair, KeypairData};
use x509_cert::attr::{Attribute, AttributeTypeAndValue};
use x509_cert::certificate::{CertificateInner, TbsCertificateInner, Version};
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages};
use x509_cert::ext::{AsExtension as _, Extension};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::request::{CertReq, CertReqInfo};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};
use zeroize::Zeroizing;

use super::certificate::pem;
use super::error::SealError;
use super::key::{Passphrase, Secret};
use super::oid;
use crate::model::moment::Moment;

/// What kind of key to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// ECDSA on P-256: small, and every recipient's program knows it.
    P256,
    /// ECDSA on P-384.
    P384,
    /// Ed25519 for SSHSIG.
    Ssh,
}

/// Whose key it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name of the officer or unit.
    pub name: String,
    /// The authority.
    pub organization: String,
    /// The country, two letters.
    pub country: String,
}

/// A key that was made.
pub struct Made {
    /// The private half, in PEM; encrypted when a passphrase was given.
    pub private: Zeroizing<String>,
    /// The certificate request in PEM, or the public half of an SSH key.
    pub public: String,
    /// A certificate that the key signed itself, in PEM.
    pub certificate: Option<String>,
}

impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Made").field("public", &self.public).finish_non_exhaustive()
    }
}

/// Makes a key; `until` asks for a certificate that the key signs itself, valid from `at` till then.
pub fn make(kind: Kind, person: &Person, passphrase: Option<&Passphrase>, chance: &mut dyn FnMut() -> [u8; 16], (at, until): (Moment, Option<Moment>)) -> Result<Made, SealError> {
    let curve = match kind {
        Kind::P256 => oid::P_256,
        Kind::P384 => oid::P_384,
        Kind::Ssh => return make_ssh(person, passphrase, chance),
    };
    let (secret, number) = secret(curve, chance)?;
    let key = SubjectPublicKeyInfoOwned {
        algorithm: AlgorithmIdentifierOwned { oid: oid::EC_KEY, parameters: Some(Any::from(AnyRef::from(&curve))) },
        subject_public_key: BitString::from_bytes(&secret.public()).map_err(broken)?,
    };
    let subject = subject(person)?;
    let public = request(&secret, &subject, &key)?;
    let certificate = until.map(|until| certificate(&secret, subject, key, chance, (at, until))).transpose()?;
    let private = private(curve, &number, passphrase, chance)?;
    Ok(Made { private, public, certificate })
}

/// Draws a secret number until it is one of the curve; nearly always the first is.
fn secret(curve: ObjectIdentifier, chance: &mut dyn FnMut() -> [u8; 16]) -> Result<(Secret, Zeroizing<Vec<u8>>), SealError> {
    let blocks = if curve == oid::P_384 { 3 } else { 2 };
    for _ in 0..64 {
        let number: Zeroizing<Vec<u8>> = Zeroizing::new((0..blocks).flat_map(|_| chance()).collect());
        if let Ok(secret) = Secret::on_curve(curve, &number) {
            return Ok((secret, number));
        }
    }
    Err(SealError::Broken)
}

fn private(curve: ObjectIdentifier, number: &[u8], passphrase: Option<&Passphrase>, chance: &mut dyn FnMut() -> [u8; 16]) -> Result<Zeroizing<String>, SealError> {
    use pkcs8::EncodePrivateKey as _;
    let failed = |_error: pkcs8::Error| SealError::Broken;
    let document = match curve {
        oid::P_384 => p384::SecretKey::from_slice(number).map_err(|_bad| SealError::Broken)?.to_pkcs8_der().map_err(failed)?,
        _ => p256::SecretKey::from_slice(number).map_err(|_bad| SealError::Broken)?.to_pkcs8_der().map_err(failed)?,
    };
    let Some(passphrase) = passphrase else {
        return Ok(Zeroizing::new(pem("PRIVATE KEY", document.as_bytes())));
    };
    let (salt, iv) = (chance(), chance());
    // 600 000 rounds: OWASP's figure for PBKDF2 with SHA-256; every OpenSSL since 1.0 reads it.
    let parameters = pbes2::Parameters::pbkdf2_sha256_aes256cbc(600_000, &salt, &iv).map_err(|_bad| SealError::Broken)?;
    let info = pkcs8::PrivateKeyInfo::try_from(document.as_bytes()).map_err(failed)?;
    let sealed = info.encrypt_with_params(parameters, passphrase.as_bytes()).map_err(failed)?;
    Ok(Zeroizing::new(pem("ENCRYPTED PRIVATE KEY", sealed.as_bytes())))
}

fn subject(person: &Person) -> Result<Name, SealError> {
    let part = |kind: &str, value: Any| -> Result<RelativeDistinguishedName, SealError> {
        let oid = ObjectIdentifier::new(kind).map_err(|_bad| SealError::Broken)?;
        let set = SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }]).map_err(broken)?;
        Ok(RelativeDistinguishedName::from(set))
    };
    let text = |text: &str| Utf8StringRef::new(text).map(|text| Any::from(AnyRef::from(text))).map_err(broken);
    let mut parts = Vec::new();
    if !person.country.is_empty() {
        let country = PrintableStringRef::new(&person.country).map_err(broken)?;
        parts.push(part("2.5.4.6", Any::from(AnyRef::from(country)))?);
    }
    if !person.organization.is_empty() {
        parts.push(part("2.5.4.10", text(&person.organization)?)?);
    }
    parts.push(part("2.5.4.3", text(&person.name)?)?);
    Ok(RdnSequence(parts))
}

fn request(secret: &Secret, subject: &Name, key: &SubjectPublicKeyInfoOwned) -> Result<String, SealError> {
    let wanted = Any::encode_from(&extensions(subject)?).map_err(broken)?;
    let attribute = Attribute {
        oid: ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.14"),
        values: SetOfVec::try_from(vec![wanted]).map_err(broken)?,
    };
    let info = CertReqInfo {
        version: x509_cert::request::Version::V1,
        subject: subject.clone(),
        public_key: key.clone(),
        attributes: SetOfVec::try_from(vec![attribute]).map_err(broken)?,
    };
    let signature = secret.sign(&info.to_der().map_err(broken)?)?;
    let signed = CertReq { info, algorithm: secret.algorithm(), signature: BitString::from_bytes(&signature).map_err(broken)? };
    Ok(pem("CERTIFICATE REQUEST", &signed.to_der().map_err(broken)?))
}

/// What the key may do: sign documents, and nothing else.
fn extensions(subject: &Name) -> Result<Vec<Extension>, SealError> {
    let uses: FlagSet<KeyUsages> = KeyUsages::DigitalSignature | KeyUsages::NonRepudiation;
    let document_signing = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.36");
    let mail = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.4");
    let no: &[Extension] = &[];
    // Not critical: a program that does not know RFC 9336 shall still accept the certificate for mail.
    let purposes = Extension { critical: false, ..ExtendedKeyUsage(vec![mail, document_signing]).to_extension(subject, no).map_err(broken)? };
    Ok(vec![
        BasicConstraints { ca: false, path_len_constraint: None }.to_extension(subject, no).map_err(broken)?,
        KeyUsage(uses).to_extension(subject, no).map_err(broken)?,
        purposes,
    ])
}

fn certificate(secret: &Secret, subject: Name, key: SubjectPublicKeyInfoOwned, chance: &mut dyn FnMut() -> [u8; 16], (at, until): (Moment, Moment)) -> Result<String, SealError> {
    let mut serial = chance();
    if let Some(first) = serial.first_mut() {
        *first = *first & 0x3F | 0x40;
    }
    let body = TbsCertificateInner {
        version: Version::V3,
        serial_number: SerialNumber::new(&serial).map_err(broken)?,
        signature: secret.algorithm(),
        issuer: subject.clone(),
        validity: Validity { not_before: time(at)?, not_after: time(until)? },
        extensions: Some(extensions(&subject)?),
        subject,
        subject_public_key_info: key,
        issuer_unique_id: None,
        subject_unique_id: None,
    };
    let signature = secret.sign(&body.to_der().map_err(broken)?)?;
    let whole: CertificateInner = CertificateInner { signature_algorithm: secret.algorithm(), signature: BitString::from_bytes(&signature).map_err(broken)?, tbs_certificate: body };
    Ok(pem("CERTIFICATE", &whole.to_der().map_err(broken)?))
}

fn time(at: Moment) -> Result<Time, SealError> {
    let since = std::time::Duration::from_secs(u64::try_from(at.unix()).unwrap_or(0));
    UtcTime::from_unix_duration(since).map(Time::UtcTime).map_err(broken)
}

fn make_ssh(person: &Person, passphrase: Option<&Passphrase>, chance: &mut dyn FnMut() -> [u8; 16]) -> Result<Made, SealError> {
    let failed = |_error: ssh_key::Error| SealError::Broken;
    let mut seed = Zeroizing::new([0; 32]);
    seed.iter_mut().zip([chance(), chance()].as_flattened()).for_each(|(to, from)| *to = *from);
    let pair = Ed25519Keypair::from_seed(&seed);
    let mut key = ssh_key::PrivateKey::new(KeypairData::from(pair), person.name.clone()).map_err(failed)?;
    let public = key.public_key().to_openssh().map_err(failed)?;
    if let Some(passphrase) = passphrase {
        let salt = chance().to_vec();
        let kdf = ssh_key::Kdf::Bcrypt { salt, rounds: 24 };
        let check = chance().first_chunk::<4>().map_or(0, |bytes| u32::from_be_bytes(*bytes));
        key = key.encrypt_with(ssh_key::Cipher::Aes256Ctr, kdf, check, passphrase.as_bytes()).map_err(failed)?;
    }
    Ok(Made { private: key.to_openssh(ssh_key::LineEnding::LF).map_err(failed)?, public: format!("{public}\n"), certificate: None })
}

fn broken(_error: der::Error) -> SealError {
    SealError::Broken
}
