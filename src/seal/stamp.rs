//! Asks a time-stamp authority (RFC 3161 §2.4.1) and checks its answer against the request.

use cms::cert::x509::spki::AlgorithmIdentifier;
use der::asn1::{Int, OctetString};
use der::{Decode as _, Encode as _};
use x509_tsp::{MessageImprint, TimeStampReq, TspVersion};

use super::error::{SealError, StampFlaw};
use super::token::{Response, Token};
use super::{guard, oid};
use crate::model::digest::Digest;

/// Writes a request for trusted time over content; `nonce` ties the answer to it.
pub fn request(content: &[u8], mut nonce: [u8; 16]) -> Result<Vec<u8>, SealError> {
    // A positive number whose first byte is not zero, so that every program writes it alike.
    if let Some(first) = nonce.first_mut() {
        *first = *first & 0x3F | 0x40;
    }
    let broken = |_error: der::Error| SealError::Broken;
    let imprint = MessageImprint {
        hash_algorithm: AlgorithmIdentifier { oid: oid::SHA_256, parameters: Some(der::Any::null()) },
        hashed_message: OctetString::new(Digest::of(content).bytes().as_slice()).map_err(broken)?,
    };
    let request = TimeStampReq { version: TspVersion::V1, message_imprint: imprint, req_policy: None, nonce: Some(Int::new(&nonce).map_err(broken)?), cert_req: true, extensions: None };
    request.to_der().map_err(broken)
}

/// Returns whether a request asks for time over this content.
pub fn asks_for(request: &[u8], content: &[u8]) -> Result<bool, SealError> {
    let asked = read(request)?;
    Ok(asked.message_imprint.hashed_message.as_bytes() == Digest::of(content).bytes().as_slice())
}

/// Checks an answer against its request: status, imprint, nonce, purpose of the certificate, signature.
/// Returns the token in DER.
pub fn answered(response: &[u8], request: &[u8], content: &[u8]) -> Result<Vec<u8>, SealError> {
    let no = |flaw| Err(SealError::Stamp(flaw));
    let asked = read(request)?;
    let Ok(response) = Response::read(response) else { return no(StampFlaw::Form) };
    let (true, Some(der)) = (response.granted, response.token) else { return no(StampFlaw::Status) };
    let Ok(token) = Token::read(&der) else { return no(StampFlaw::Form) };
    if token.covers(content) != Ok(true) || asked.message_imprint.hashed_message.as_bytes() != Digest::of(content).bytes().as_slice() {
        return no(StampFlaw::Imprint);
    }
    if asked.nonce.map(|nonce| nonce.as_bytes().to_vec()) != token.nonce {
        return no(StampFlaw::Nonce);
    }
    if !token.certificate.as_ref().is_some_and(super::Certificate::is_for_time) {
        return no(StampFlaw::Purpose);
    }
    if token.flaw.is_some() { no(StampFlaw::Signature) } else { Ok(der) }
}

/// Writes a token as a log of custody holds it, armored.
pub fn armored(token: &[u8]) -> Result<String, SealError> {
    der::pem::encode_string(super::decision::CMS, der::pem::LineEnding::LF, token).map_err(|_bad| SealError::Broken)
}

fn read(request: &[u8]) -> Result<TimeStampReq, SealError> {
    let bearable = Some(request).filter(|request| guard::is_bearable(request)).ok_or(SealError::Stamp(StampFlaw::Form))?;
    TimeStampReq::from_der(bearable).map_err(|_bad| SealError::Stamp(StampFlaw::Form))
}
