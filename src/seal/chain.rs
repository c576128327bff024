//! From a certificate to somebody the recipient trusts: path building and revocation (RFC 5280), by `webpki`.
//!
//! Trusted is only what the recipient's own file names. Nothing is fetched: revocation lists are given or they are
//! not looked at, and then the answer says so.

use rustls_pki_types::{CertificateDer, UnixTime};
use webpki::{CertRevocationList, EndEntityCert, Error, ExtendedKeyUsageValidator, ExpirationPolicy, KeyPurposeIdIter, KeyUsage};
use webpki::{RevocationCheckDepth, RevocationOptionsBuilder, UnknownStatusPolicy, anchor_from_trusted_cert};

use super::certificate::{Certificate, Revocations};
use crate::model::moment::Moment;

/// What a certificate is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Signing a dossier.
    Signing,
    /// Giving trusted time.
    TimeStamping,
}

/// Why nothing leads from a certificate to somebody trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistrust {
    /// Nobody in the recipient's file issued it.
    Unknown,
    /// It, or one above it, was not valid at that moment.
    NotThen,
    /// It, or one above it, was revoked; when, where the list says.
    Revoked(Option<Moment>),
    /// It was issued for something else.
    Purpose,
    /// Its algorithm or form is not known here; names it.
    NotSupported(String),
}

/// Whom to trust, and what was revoked.
#[derive(Debug, Clone, Copy)]
pub struct Roots<'a> {
    /// Certificates of authorities.
    pub anchors: &'a [Certificate],
    /// Lists of revoked certificates.
    pub revoked: &'a [Revocations],
}

/// Object identifiers, in the content octets of DER, of what signs documents or mail.
const SIGNING: [&[u8]; 6] = [
    &[0x2B, 6, 1, 5, 5, 7, 3, 4],                        // emailProtection
    &[0x2B, 6, 1, 5, 5, 7, 3, 2],                        // clientAuth
    &[0x2B, 6, 1, 5, 5, 7, 3, 36],                       // documentSigning, RFC 9336
    &[0x55, 0x1D, 0x25, 0],                              // anyExtendedKeyUsage
    &[0x2B, 6, 1, 4, 1, 0x82, 0x37, 10, 3, 12],          // Microsoft document signing
    &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x2F, 1, 1, 5],      // Adobe authentic documents
];
/// `id-kp-timeStamping`.
const TIME_STAMPING: &[u8] = &[0x2B, 6, 1, 5, 5, 7, 3, 8];

struct Signs;

impl ExtendedKeyUsageValidator for Signs {
    fn validate(&self, mut given: KeyPurposeIdIter<'_, '_>) -> Result<(), Error> {
        let Some(first) = given.next() else { return Ok(()) };
        let signs = |known: &&[u8], oid: &webpki::KeyPurposeId<'_>| webpki::KeyPurposeId::new(known) == *oid;
        let first = first?;
        let mut found = SIGNING.iter().any(|known| signs(known, &first));
        for oid in given {
            let oid = oid?;
            found = found || SIGNING.iter().any(|known| signs(known, &oid));
        }
        if found { Ok(()) } else { Err(Error::UnknownIssuer) }
    }
}

/// Follows a certificate up to one of the anchors.
///
/// `proven` says that the moment is proven and not merely told: then what was revoked later still held.
pub fn trace(leaf: &Certificate, between: &[Certificate], roots: Roots<'_>, purpose: Purpose, (at, proven): (Moment, bool)) -> Result<(), Mistrust> {
    if purpose == Purpose::Signing && !leaf.may_sign() {
        return Err(Mistrust::Purpose);
    }
    match walk(leaf, between, roots, purpose, at) {
        Err(Mistrust::Revoked(None)) => {
            let when = revoked_on(leaf, between, roots.revoked);
            if proven && when.is_some_and(|when| at < when) {
                return walk(leaf, between, Roots { revoked: &[], ..roots }, purpose, at);
            }
            Err(Mistrust::Revoked(when))
        }
        other => other,
    }
}

fn walk(leaf: &Certificate, between: &[Certificate], roots: Roots<'_>, purpose: Purpose, at: Moment) -> Result<(), Mistrust> {
    let own = CertificateDer::from(leaf.der.as_slice());
    let end = EndEntityCert::try_from(&own).map_err(told)?;
    let anchors: Vec<CertificateDer<'_>> = roots.anchors.iter().map(|anchor| CertificateDer::from(anchor.der.as_slice())).collect();
    let anchors: Vec<_> = anchors.iter().filter_map(|anchor| anchor_from_trusted_cert(anchor).ok()).collect();
    let between: Vec<CertificateDer<'_>> = between.iter().map(|one| CertificateDer::from(one.der.as_slice())).collect();
    let lists: Vec<CertRevocationList<'_>> = roots
        .revoked
        .iter()
        .filter_map(|list| webpki::BorrowedCertRevocationList::from_der(&list.der).ok())
        .map(CertRevocationList::from)
        .collect();
    let lists: Vec<&CertRevocationList<'_>> = lists.iter().collect();
    let revocation = RevocationOptionsBuilder::new(&lists).ok().map(|builder| {
        let builder = builder.with_depth(RevocationCheckDepth::Chain).with_status_policy(UnknownStatusPolicy::Allow);
        builder.with_expiration_policy(ExpirationPolicy::Ignore).build()
    });
    let time = UnixTime::since_unix_epoch(std::time::Duration::from_secs(u64::try_from(at.unix()).unwrap_or(0)));
    let known = webpki::ALL_VERIFICATION_ALGS;
    let traced = match purpose {
        Purpose::Signing => end.verify_for_usage(known, &anchors, &between, time, Signs, revocation, None),
        Purpose::TimeStamping => end.verify_for_usage(known, &anchors, &between, time, KeyUsage::required(TIME_STAMPING), revocation, None),
    };
    traced.map(|_path| ()).map_err(|error| if purpose == Purpose::Signing && is_for_else(leaf) { Mistrust::Purpose } else { told(error) })
}

/// The path building gives one error for a wrong purpose and an unknown issuer; the certificate itself says which.
fn is_for_else(leaf: &Certificate) -> bool {
    let Ok(Some((_, usage))) = leaf.parsed.tbs_certificate.get::<x509_cert::ext::pkix::ExtendedKeyUsage>() else { return false };
    !usage.0.iter().any(|oid| SIGNING.contains(&oid.as_bytes()))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "an error of any other kind is named as the library names it")]
fn told(error: Error) -> Mistrust {
    match error {
        Error::UnknownIssuer | Error::CaUsedAsEndEntity => Mistrust::Unknown,
        Error::CertExpired { .. } | Error::CertNotValidYet { .. } => Mistrust::NotThen,
        Error::CertRevoked => Mistrust::Revoked(None),
        Error::RequiredEkuNotFoundContext(_) => Mistrust::Purpose,
        other => Mistrust::NotSupported(format!("{other:?}")),
    }
}

/// Returns the earliest day on which one of the certificates was revoked.
fn revoked_on(leaf: &Certificate, between: &[Certificate], lists: &[Revocations]) -> Option<Moment> {
    let of = |certificate: &Certificate, list: &Revocations| {
        let own = &certificate.parsed.tbs_certificate;
        let borrowed = webpki::BorrowedCertRevocationList::from_der(&list.der).ok()?;
        if list.issuer()? != own.issuer {
            return None;
        }
        let entry = CertRevocationList::from(borrowed);
        let entry = entry.find_serial(own.serial_number.as_bytes()).ok()??;
        let on = entry.invalidity_date.map_or(entry.revocation_date, |since| since.min(entry.revocation_date));
        Some(Moment::from_unix(i64::try_from(on.as_secs()).unwrap_or(i64::MAX)))
    };
    std::iter::once(leaf).chain(between).flat_map(|certificate| lists.iter().filter_map(move |list| of(certificate, list))).min()
}
