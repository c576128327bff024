//! Signed data of CMS (RFC 5652 §5) with the signed attributes of CAdES (ETSI EN 319 122-1): read and checked.
//!
//! Detached signatures and time-stamp tokens are both such data, so both are checked here. Strict DER only: what
//! another program wrote more loosely is said to be outside what is read here, never called invalid.

use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use cms::cert::CertificateChoices;
use der::asn1::{ObjectIdentifier, OctetString};
use der::{Any, Decode as _, Encode as _, Sequence};
use x509_cert::attr::Attributes;
use x509_cert::ext::pkix::SubjectKeyIdentifier;
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_cert::time::Time;

use super::certificate::{Certificate, moment};
use super::suite::{self, Flaw, Hash};
use super::{guard, oid};
use crate::model::digest::Digest;
use crate::model::moment::Moment;

/// The bytes are not signed data in the strict form that is read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not in the profile that is read here")]
pub struct OutOfProfile;

/// One signer of signed data, checked against the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// The certificate that the signature names, where it is inside.
    pub certificate: Option<Certificate>,
    /// Why the signature is not shown to be good; `None` when its mathematics holds over this content.
    pub flaw: Option<Flaw>,
    /// When the signer says to have signed; a claim.
    pub claimed: Option<Moment>,
    /// Whether the signature names its certificate by digest, as CAdES asks.
    pub binds_certificate: bool,
    /// The value of the signature: what a time-stamp of it covers.
    pub value: Vec<u8>,
    /// Time-stamp tokens over the value of the signature, in DER.
    pub tokens: Vec<Vec<u8>>,
}

/// What signed data holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// Everybody who signed.
    pub signers: Vec<Signer>,
    /// Every certificate inside.
    pub certificates: Vec<Certificate>,
}

#[derive(Sequence)]
struct CertificateId {
    // SHA-256 where it is left out (RFC 5035 §4).
    #[asn1(optional = "true")]
    hash: Option<AlgorithmIdentifierOwned>,
    digest: OctetString,
    #[asn1(optional = "true")]
    serial: Option<Any>,
}

#[derive(Sequence)]
struct SigningCertificate {
    certificates: Vec<Any>,
    #[asn1(optional = "true")]
    policies: Option<Any>,
}

/// Reads signed data of any content.
pub(super) fn open(bytes: &[u8]) -> Result<SignedData, OutOfProfile> {
    if !guard::is_bearable(bytes) {
        return Err(OutOfProfile);
    }
    let outer = ContentInfo::from_der(bytes).map_err(|_bad| OutOfProfile)?;
    if outer.content_type != oid::SIGNED_DATA {
        return Err(OutOfProfile);
    }
    outer.content.decode_as().map_err(|_bad| OutOfProfile)
}

/// Checks every signer against the content.
pub(super) fn check(data: &SignedData, content: &[u8]) -> Signed {
    check_digested(data, &|hash| hash.digest(content))
}

/// Checks every signer against content of which only the digests are at hand.
pub(super) fn check_digested(data: &SignedData, digest: &dyn Fn(Hash) -> Vec<u8>) -> Signed {
    let certificates = certificates(data);
    let kind = data.encap_content_info.econtent_type;
    let signers = data.signer_infos.0.iter().map(|info| signer(info, &certificates, kind, digest)).collect();
    Signed { signers, certificates }
}

fn certificates(data: &SignedData) -> Vec<Certificate> {
    let all = data.certificates.iter().flat_map(|set| set.0.iter());
    all.filter_map(|choice| match choice {
        CertificateChoices::Certificate(certificate) => Certificate::of(certificate),
        CertificateChoices::Other(_) => None,
    })
    .collect()
}

fn signer(info: &SignerInfo, certificates: &[Certificate], kind: ObjectIdentifier, digest: &dyn Fn(Hash) -> Vec<u8>) -> Signer {
    let certificate = certificates.iter().find(|certificate| is_named(&info.sid, certificate)).cloned();
    let signed = info.signed_attrs.as_ref();
    let claimed = signed.and_then(|attributes| single::<Time>(attributes, oid::SIGNING_TIME).ok().flatten());
    let binding = match (signed, &certificate) {
        (Some(attributes), Some(certificate)) => binding(attributes, certificate),
        _ => Ok(false),
    };
    let judged = judged(info, certificate.as_ref(), kind, digest).and(binding.clone().map(|_| ()));
    Signer {
        flaw: judged.err(),
        certificate,
        claimed: claimed.as_ref().map(moment),
        binds_certificate: binding == Ok(true),
        value: info.signature.as_bytes().to_vec(),
        tokens: tokens(info),
    }
}

fn tokens(info: &SignerInfo) -> Vec<Vec<u8>> {
    let unsigned = info.unsigned_attrs.iter().flat_map(|attributes| attributes.iter());
    let stamps = unsigned.filter(|attribute| attribute.oid == oid::SIGNATURE_TIME_STAMP);
    stamps.flat_map(|attribute| attribute.values.iter()).filter_map(|value| value.to_der().ok()).collect()
}

fn is_named(sid: &SignerIdentifier, certificate: &Certificate) -> bool {
    let own = &certificate.parsed.tbs_certificate;
    match sid {
        SignerIdentifier::IssuerAndSerialNumber(named) => named.issuer == own.issuer && named.serial_number == own.serial_number,
        SignerIdentifier::SubjectKeyIdentifier(key) => {
            own.get::<SubjectKeyIdentifier>().ok().flatten().is_some_and(|(_, own)| own.0 == key.0)
        }
    }
}

/// The mathematics: the attributes speak of this content, and the key of this certificate signed the attributes.
fn judged(info: &SignerInfo, certificate: Option<&Certificate>, kind: ObjectIdentifier, digest: &dyn Fn(Hash) -> Vec<u8>) -> Result<(), Flaw> {
    let attributes = info.signed_attrs.as_ref().ok_or(Flaw::Malformed("signedAttrs"))?;
    if single::<ObjectIdentifier>(attributes, oid::CONTENT_TYPE)? != Some(kind) {
        return Err(Flaw::Malformed("contentType"));
    }
    let told = single::<OctetString>(attributes, oid::MESSAGE_DIGEST)?.ok_or(Flaw::Malformed("messageDigest"))?;
    let hash = Hash::of(&info.digest_alg.oid)?;
    if told.as_bytes() != digest(hash) {
        return Err(Flaw::Invalid);
    }
    let certificate = certificate.ok_or(Flaw::Malformed("certificate"))?;
    // Signed is the set itself, not the tag it bears inside the signer's record (RFC 5652 §5.4).
    let message = attributes.to_der().map_err(|_bad| Flaw::Malformed("signedAttrs"))?;
    let key = &certificate.parsed.tbs_certificate.subject_public_key_info;
    suite::check(key, (&info.signature_algorithm, &info.digest_alg.oid), &message, info.signature.as_bytes())
}

/// Returns whether the attributes name this certificate; an attribute that names another one is a flaw.
fn binding(attributes: &Attributes, certificate: &Certificate) -> Result<bool, Flaw> {
    let (given, is_old) = match single::<SigningCertificate>(attributes, oid::SIGNING_CERTIFICATE_V2)? {
        Some(given) => (given, false),
        None => match single::<SigningCertificate>(attributes, oid::SIGNING_CERTIFICATE)? {
            Some(given) => (given, true),
            None => return Ok(false),
        },
    };
    let malformed = || Flaw::Malformed("signingCertificate");
    // What the policies say is the authority's business.
    drop(given.policies);
    let first = given.certificates.first().ok_or_else(malformed)?;
    let id: CertificateId = first.decode_as().map_err(|_bad| malformed())?;
    drop(id.serial);
    let digest = match id.hash {
        // The old attribute is SHA-1 by its definition (RFC 2634 §5.4): it binds, it does not prove.
        None if is_old => ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, &certificate.der).as_ref().to_vec(),
        None => Digest::of(&certificate.der).bytes().to_vec(),
        Some(hash) => Hash::of(&hash.oid)?.digest(&certificate.der),
    };
    if id.digest.as_bytes() == digest { Ok(true) } else { Err(malformed()) }
}

/// Returns the single value of an attribute; twice the attribute or two values are refused.
fn single<T>(attributes: &Attributes, kind: ObjectIdentifier) -> Result<Option<T>, Flaw>
where
    T: for<'a> der::Decode<'a>,
{
    let mut of_kind = attributes.iter().filter(|attribute| attribute.oid == kind);
    let Some(attribute) = of_kind.next() else { return Ok(None) };
    let mut values = attribute.values.iter();
    let (Some(value), None, None) = (values.next(), values.next(), of_kind.next()) else { return Err(Flaw::Malformed("signedAttrs")) };
    let der = value.to_der().map_err(|_bad| Flaw::Malformed("signedAttrs"))?;
    T::from_der(&der).map(Some).map_err(|_bad| Flaw::Malformed("signedAttrs"))
}
