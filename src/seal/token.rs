//! Time-stamp tokens (RFC 3161): what an authority says it saw, and when.

use der::{Decode as _, Encode as _};
use x509_tsp::{TimeStampResp, TstInfo};

use super::certificate::Certificate;
use super::decision::CMS;
use super::signed_data::{self, OutOfProfile, Signer};
use super::suite::{Flaw, Hash};
use super::{guard, oid};
use crate::model::digest::Digest;
use crate::model::moment::Moment;

/// A time-stamp token, checked against itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// When the authority saw the imprint.
    pub time: Moment,
    /// The authority's certificate, where it is inside.
    pub certificate: Option<Certificate>,
    /// Every certificate inside.
    pub certificates: Vec<Certificate>,
    /// Why the token is not shown to be good; `None` when its mathematics holds.
    pub flaw: Option<Flaw>,
    /// The number of the request it answers.
    pub nonce: Option<Vec<u8>>,
    /// What the token covers, by a digest.
    imprint: Vec<u8>,
    hash: Result<Hash, Flaw>,
}

impl Token {
    /// Reads a token in DER.
    pub fn read(bytes: &[u8]) -> Result<Self, OutOfProfile> {
        let data = signed_data::open(bytes)?;
        if data.encap_content_info.econtent_type != oid::TST_INFO {
            return Err(OutOfProfile);
        }
        let inner = data.encap_content_info.econtent.as_ref().ok_or(OutOfProfile)?;
        let info = TstInfo::from_der(inner.value()).map_err(|_bad| OutOfProfile)?;
        let signed = signed_data::check(&data, inner.value());
        // RFC 3161 §2.4.2: the token bears the signature of the authority alone.
        let [authority] = signed.signers.as_slice() else { return Err(OutOfProfile) };
        let seconds = info.gen_time.to_unix_duration().as_secs();
        Ok(Self {
            time: Moment::from_unix(i64::try_from(seconds).unwrap_or(i64::MAX)),
            flaw: authority.flaw.clone().or_else(|| unfit(authority)),
            certificate: authority.certificate.clone(),
            certificates: signed.certificates,
            nonce: info.nonce.map(|nonce| nonce.as_bytes().to_vec()),
            imprint: info.message_imprint.hashed_message.as_bytes().to_vec(),
            hash: Hash::of(&info.message_imprint.hash_algorithm.oid),
        })
    }

    /// Reads a token as a log of custody holds it, armored.
    pub fn read_armored(text: &str) -> Result<Self, OutOfProfile> {
        let text = Some(text).filter(|text| text.len() <= 2 * guard::LARGEST).ok_or(OutOfProfile)?;
        let (label, der) = der::pem::decode_vec(text.as_bytes()).map_err(|_bad| OutOfProfile)?;
        if label == CMS { Self::read(&der) } else { Err(OutOfProfile) }
    }

    /// Returns whether the token covers what has this SHA-256.
    pub fn covers_digest(&self, digest: &Digest) -> Result<bool, Flaw> {
        let is_sha256 = self.hash.clone()? == Hash::Sha256;
        if is_sha256 { Ok(self.imprint == digest.bytes().as_slice()) } else { Err(Flaw::Malformed("messageImprint")) }
    }

    /// Returns whether the token covers these bytes.
    pub fn covers(&self, bytes: &[u8]) -> Result<bool, Flaw> {
        let hash = self.hash.clone()?;
        Ok(hash.digest(bytes) == self.imprint)
    }
}

/// What RFC 3161 asks of the authority's certificate beyond its signature.
fn unfit(signer: &Signer) -> Option<Flaw> {
    if !signer.binds_certificate {
        return Some(Flaw::Malformed("signingCertificate"));
    }
    let fit = signer.certificate.as_ref().is_some_and(Certificate::is_for_time);
    (!fit).then_some(Flaw::Malformed("extendedKeyUsage"))
}

/// The answer of a time-stamp authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// Whether the authority granted the request.
    pub granted: bool,
    /// The token in DER.
    pub token: Option<Vec<u8>>,
}

impl Response {
    /// Reads a `.tsr` file.
    pub fn read(bytes: &[u8]) -> Result<Self, OutOfProfile> {
        if !guard::is_bearable(bytes) {
            return Err(OutOfProfile);
        }
        let response = TimeStampResp::from_der(bytes).map_err(|_bad| OutOfProfile)?;
        let granted = matches!(response.status.status as u8, 0 | 1);
        let token = response.time_stamp_token.map(|token| token.to_der()).transpose().map_err(|_bad| OutOfProfile)?;
        Ok(Self { granted, token })
    }
}
