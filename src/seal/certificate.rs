//! Certificates (X.509, RFC 5280) and lists of revoked ones, as far as a recipient wants to know them.

use std::fmt;

use der::{Decode as _, DecodePem as _, Encode as _};
use x509_cert::crl::CertificateList;
use x509_cert::ext::pkix::{ExtendedKeyUsage, KeyUsage, KeyUsages};
use x509_cert::time::Time;

use super::guard;
use crate::model::digest::Digest;
use crate::model::moment::Moment;

/// A certificate that was read.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    pub(super) der: Vec<u8>,
    pub(super) parsed: x509_cert::Certificate,
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Certificate").field(&self.subject()).finish()
    }
}

/// The bytes are no certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no certificate that this program reads")]
pub struct BadCertificate;

impl Certificate {
    /// Reads one certificate in DER.
    pub fn from_der(der: &[u8]) -> Result<Self, BadCertificate> {
        if !guard::is_bearable(der) {
            return Err(BadCertificate);
        }
        let parsed = x509_cert::Certificate::from_der(der).map_err(|_bad| BadCertificate)?;
        Ok(Self { der: der.to_vec(), parsed })
    }

    /// Takes a certificate that stood in a larger structure.
    pub(super) fn of(parsed: &x509_cert::Certificate) -> Option<Self> {
        Some(Self { der: parsed.to_der().ok()?, parsed: parsed.clone() })
    }

    /// Reads every certificate of a file, in PEM (whatever stands between them) or one in DER.
    pub fn read_all(bytes: &[u8]) -> Result<Vec<Self>, BadCertificate> {
        if bytes.first() == Some(&0x30) {
            return Self::from_der(bytes).map(|one| vec![one]);
        }
        let text = std::str::from_utf8(bytes).map_err(|_bad| BadCertificate)?;
        blocks(text, "CERTIFICATE").map(|pem| {
            let parsed = x509_cert::Certificate::from_pem(pem.as_bytes()).map_err(|_bad| BadCertificate)?;
            Self::from_der(&parsed.to_der().map_err(|_bad| BadCertificate)?)
        }).collect()
    }

    /// Returns whom it names, in the form of RFC 4514.
    pub fn subject(&self) -> String {
        self.parsed.tbs_certificate.subject.to_string()
    }

    /// Returns who issued it.
    pub fn issuer(&self) -> String {
        self.parsed.tbs_certificate.issuer.to_string()
    }

    /// Returns the SHA-256 of its bytes, by which people pin it.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.der)
    }

    /// Returns its bytes.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Returns from when and until when it is valid.
    pub fn validity(&self) -> (Moment, Moment) {
        let validity = &self.parsed.tbs_certificate.validity;
        (moment(&validity.not_before), moment(&validity.not_after))
    }

    /// Returns whether it was issued by the key it names.
    pub fn is_self_issued(&self) -> bool {
        self.parsed.tbs_certificate.subject == self.parsed.tbs_certificate.issuer
    }

    /// Returns whether its key may sign documents; a certificate that does not limit its use may.
    pub(super) fn may_sign(&self) -> bool {
        let signs = |usage: &KeyUsage| usage.0.contains(KeyUsages::DigitalSignature) || usage.0.contains(KeyUsages::NonRepudiation);
        match self.parsed.tbs_certificate.get::<KeyUsage>() {
            Ok(None) => true,
            Ok(Some((_, usage))) => signs(&usage),
            Err(_) => false,
        }
    }

    /// Returns whether it was issued for time-stamps and nothing else, as RFC 3161 §2.3 asks.
    pub(super) fn is_for_time(&self) -> bool {
        const TIME_STAMPING: der::asn1::ObjectIdentifier = der::asn1::ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
        let usage = self.parsed.tbs_certificate.get::<ExtendedKeyUsage>();
        usage.is_ok_and(|usage| usage.is_some_and(|(critical, usage)| critical && usage.0 == [TIME_STAMPING]))
    }

    /// Writes it as PEM, as configuration files hold it.
    pub fn to_pem(&self) -> String {
        pem("CERTIFICATE", &self.der)
    }
}

/// Writes bytes as PEM (RFC 7468).
pub(super) fn pem(label: &'static str, der: &[u8]) -> String {
    der::pem::encode_string(label, der::pem::LineEnding::LF, der).unwrap_or_default()
}

/// Returns the blocks of a PEM file that have a label.
pub(super) fn blocks<'a>(text: &'a str, label: &str) -> impl Iterator<Item = String> + use<'a> {
    let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(begin.as_str())?;
        let (body, left) = after.split_once(end.as_str())?;
        rest = left;
        Some(format!("{begin}\n{}\n{end}\n", body.replace('\r', "").trim()))
    })
}

pub(super) fn moment(time: &Time) -> Moment {
    Moment::from_unix(i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX))
}

/// A list of revoked certificates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revocations {
    pub(super) der: Vec<u8>,
    /// Until when the list says that it is the newest.
    pub next_update: Option<Moment>,
}

impl Revocations {
    /// Reads every list of a file, in PEM or one in DER.
    pub fn read_all(bytes: &[u8]) -> Result<Vec<Self>, BadCertificate> {
        let one = |der: &[u8]| {
            let parsed = CertificateList::from_der(der).map_err(|_bad| BadCertificate)?;
            // A list that the path building cannot read must not pass for one that names nobody; one without
            // the extensions of RFC 5280 §5.2 is such.
            webpki::BorrowedCertRevocationList::from_der(der).map_err(|_bad| BadCertificate)?;
            Ok(Self { der: der.to_vec(), next_update: parsed.tbs_cert_list.next_update.as_ref().map(moment) })
        };
        if bytes.first() == Some(&0x30) {
            return one(bytes).map(|one| vec![one]);
        }
        let text = std::str::from_utf8(bytes).map_err(|_bad| BadCertificate)?;
        let found: Result<Vec<Self>, BadCertificate> = blocks(text, "X509 CRL")
            .map(|pem| der::pem::decode_vec(pem.as_bytes()).map_err(|_bad| BadCertificate).and_then(|(_, der)| one(&der)))
            .collect();
        found.and_then(|lists| if lists.is_empty() { Err(BadCertificate) } else { Ok(lists) })
    }

    /// Returns who published the list.
    pub(super) fn issuer(&self) -> Option<x509_cert::name::Name> {
        Some(CertificateList::from_der(&self.der).ok()?.tbs_cert_list.issuer)
    }
}
