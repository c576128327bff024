//! Makes detached CAdES-B-B signatures, adds co-signatures, and puts time-stamps into them (B-T).
//!
//! Signed attributes: content type, message digest, time of signing, digest of the certificate (ETSI EN 319 122-1 §6.3).
//! The same key, content and moment give the same bytes.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos};
use der::asn1::{ObjectIdentifier, OctetString, SetOfVec, UtcTime, GeneralizedTime};
use der::{Any, Encode, Sequence};
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_cert::time::Time;

use super::certificate::Certificate;
use super::error::{SealError, StampFlaw};
use super::key::Key;
use super::suite::Hash;
use super::{Token, check_cades, oid, signed_data};
use crate::model::moment::Moment;

#[derive(Sequence)]
struct CertificateId {
    digest: OctetString,
}

/// RFC 5035 §3, with SHA-256 understood and no policies.
#[derive(Sequence)]
struct SigningCertificate {
    ids: Vec<CertificateId>,
}

/// Signs content; where somebody signed already, the signature is added beside theirs.
pub(super) fn sign(key: &Key, content: &[u8], before: Option<&[u8]>, at: Moment) -> Result<Vec<u8>, SealError> {
    usable(&key.certificate, at)?;
    let mut data = match before {
        Some(bytes) => reopened(bytes, content, &key.certificate)?,
        None => SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::new(),
            encap_content_info: EncapsulatedContentInfo { econtent_type: oid::DATA, econtent: None },
            certificates: None,
            crls: None,
            signer_infos: SignerInfos(SetOfVec::new()),
        },
    };
    let digest = AlgorithmIdentifierOwned { oid: digest_oid(key), parameters: None };
    if !data.digest_algorithms.iter().any(|known| *known == digest) {
        data.digest_algorithms.insert(digest.clone()).map_err(broken)?;
    }
    let mut certificates = data.certificates.take().map_or_else(SetOfVec::new, |set| set.0);
    for certificate in std::iter::once(&key.certificate).chain(&key.between) {
        let choice = CertificateChoices::Certificate(certificate.parsed.clone());
        if !certificates.iter().any(|known| *known == choice) {
            certificates.insert(choice).map_err(broken)?;
        }
    }
    data.certificates = Some(CertificateSet(certificates));
    let told = key.secret().hash().digest(content);
    data.signer_infos.0.insert(signer(key, digest, &told, at)?).map_err(broken)?;
    let bytes = closed(&data)?;
    // A second look at our own work: a key that does not belong to its certificate, or a fault, is found here.
    let holds = check_cades(&bytes, content).is_ok_and(|signed| signed.signers.iter().all(|signer| signer.flaw.is_none()));
    if holds { Ok(bytes) } else { Err(SealError::Broken) }
}

/// Refuses to sign with a certificate that no recipient would accept.
fn usable(certificate: &Certificate, at: Moment) -> Result<(), SealError> {
    let (from, until) = certificate.validity();
    if at < from || at > until {
        return Err(SealError::NotThen { name: certificate.subject(), from: from.to_string(), until: until.to_string() });
    }
    if certificate.may_sign() { Ok(()) } else { Err(SealError::NotForSigning(certificate.subject())) }
}

/// Opens a signature that is there already; it must be good, and not by the same key.
fn reopened(bytes: &[u8], content: &[u8], own: &Certificate) -> Result<SignedData, SealError> {
    let signed = check_cades(bytes, content).map_err(|_bad| SealError::Foreign)?;
    if signed.signers.iter().any(|signer| signer.flaw.is_some()) {
        return Err(SealError::Foreign);
    }
    if signed.signers.iter().any(|signer| signer.certificate.as_ref() == Some(own)) {
        return Err(SealError::Again(own.subject()));
    }
    signed_data::open(bytes).map_err(|_bad| SealError::Foreign)
}

fn digest_oid(key: &Key) -> ObjectIdentifier {
    match key.secret().hash() {
        Hash::Sha256 => oid::SHA_256,
        Hash::Sha384 => oid::SHA_384,
        Hash::Sha512 => oid::SHA_512,
    }
}

/// Signs content of which only the digests are at hand, because it is too large to be held.
pub(super) fn sign_digested(key: &Key, content: &dyn Fn(Hash) -> Vec<u8>, at: Moment) -> Result<Vec<u8>, SealError> {
    usable(&key.certificate, at)?;
    let digest = AlgorithmIdentifierOwned { oid: digest_oid(key), parameters: None };
    let mut certificates = SetOfVec::new();
    for certificate in std::iter::once(&key.certificate).chain(&key.between) {
        let choice = CertificateChoices::Certificate(certificate.parsed.clone());
        if !certificates.iter().any(|known| *known == choice) {
            certificates.insert(choice).map_err(broken)?;
        }
    }
    let told = content(key.secret().hash());
    let infos = vec![signer(key, digest.clone(), &told, at)?];
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![digest]).map_err(broken)?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: oid::DATA, econtent: None },
        certificates: Some(CertificateSet(certificates)),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(infos).map_err(broken)?),
    };
    let bytes = closed(&data)?;
    let read = signed_data::open(&bytes).map_err(|_bad| SealError::Broken)?;
    let holds = signed_data::check_digested(&read, content).signers.iter().all(|signer| signer.flaw.is_none());
    if holds { Ok(bytes) } else { Err(SealError::Broken) }
}

fn signer(key: &Key, digest: AlgorithmIdentifierOwned, told: &[u8], at: Moment) -> Result<SignerInfo, SealError> {
    let own = &key.certificate;
    let id = SigningCertificate { ids: vec![CertificateId { digest: octets(own.digest().bytes())? }] };
    let mut attributes: Attributes = SetOfVec::new();
    for attribute in [
        attribute(oid::CONTENT_TYPE, &oid::DATA)?,
        attribute(oid::MESSAGE_DIGEST, &octets(told)?)?,
        attribute(oid::SIGNING_TIME, &time(at)?)?,
        attribute(oid::SIGNING_CERTIFICATE_V2, &id)?,
    ] {
        attributes.insert(attribute).map_err(broken)?;
    }
    let message = attributes.to_der().map_err(broken)?;
    let named = &own.parsed.tbs_certificate;
    Ok(SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber { issuer: named.issuer.clone(), serial_number: named.serial_number.clone() }),
        digest_alg: digest,
        signed_attrs: Some(attributes),
        signature_algorithm: key.secret().algorithm(),
        signature: octets(&key.secret().sign(&message)?)?,
        unsigned_attrs: None,
    })
}

/// Puts the token of a time-stamp authority beside the signature whose value it covers.
pub fn attach(signature: &[u8], content: &[u8], token: &[u8]) -> Result<Vec<u8>, SealError> {
    let read = Token::read(token).map_err(|_bad| SealError::Stamp(StampFlaw::Form))?;
    let mut data = signed_data::open(signature).map_err(|_bad| SealError::Foreign)?;
    let mut infos: Vec<SignerInfo> = data.signer_infos.0.iter().cloned().collect();
    let covered = infos.iter_mut().find(|info| read.covers(info.signature.as_bytes()) == Ok(true));
    let info = covered.ok_or(SealError::Stamp(StampFlaw::Imprint))?;
    let value: Any = der::Decode::from_der(token).map_err(broken)?;
    let mut unsigned = info.unsigned_attrs.take().unwrap_or_default();
    unsigned.insert(Attribute { oid: oid::SIGNATURE_TIME_STAMP, values: SetOfVec::try_from(vec![value]).map_err(broken)? }).map_err(broken)?;
    info.unsigned_attrs = Some(unsigned);
    data.signer_infos = SignerInfos(SetOfVec::try_from(infos).map_err(broken)?);
    let bytes = closed(&data)?;
    let holds = check_cades(&bytes, content).is_ok_and(|signed| signed.signers.iter().all(|signer| signer.flaw.is_none()));
    if holds { Ok(bytes) } else { Err(SealError::Broken) }
}

fn closed(data: &SignedData) -> Result<Vec<u8>, SealError> {
    let content = Any::encode_from(data).map_err(broken)?;
    ContentInfo { content_type: oid::SIGNED_DATA, content }.to_der().map_err(broken)
}

fn attribute(kind: ObjectIdentifier, value: &(impl Encode + der::Tagged + der::EncodeValue)) -> Result<Attribute, SealError> {
    let value = Any::encode_from(value).map_err(broken)?;
    Ok(Attribute { oid: kind, values: SetOfVec::try_from(vec![value]).map_err(broken)? })
}

/// RFC 5652 §11.3: UTC time until 2049, generalized time afterwards.
fn time(at: Moment) -> Result<Time, SealError> {
    let since = std::time::Duration::from_secs(u64::try_from(at.unix()).unwrap_or(0));
    match UtcTime::from_unix_duration(since) {
        Ok(utc) => Ok(Time::UtcTime(utc)),
        Err(_) => GeneralizedTime::from_unix_duration(since).map(Time::GeneralTime).map_err(broken),
    }
}

fn octets(bytes: &[u8]) -> Result<OctetString, SealError> {
    OctetString::new(bytes).map_err(broken)
}

fn broken(_error: der::Error) -> SealError {
    SealError::Broken
}
