//! Trusted time for a packed dossier: the request goes out as a file, the answer comes back as one.
//!
//! Nothing here reaches a network; a person carries the two files to a machine that does. A stamp over the seal needs
//! no signature; one over a signature proves that it was there before its certificate ended.

use std::path::Path;

use super::error::PackError;
use super::into::{self, Files};
use super::seal::sound;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::moment::Moment;
use crate::model::observer::Observer;
use crate::seal::{self, Certificate, SealError, StampFlaw, Token};

/// Over what a stamp is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// The list that is sealed.
    Seal,
    /// The last signature that has no stamp yet.
    Signature,
    /// The log of custody.
    Custody,
}

/// An answer that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What it covers.
    pub over: Over,
    /// When the authority saw it.
    pub time: Moment,
    /// Whom the authority's certificate names.
    pub name: String,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

impl Taken {
    pub(super) fn new(over: Over, token: &Token, findings: Vec<Finding>) -> Self {
        let name = token.certificate.as_ref().map(Certificate::subject).unwrap_or_default();
        Self { over, time: token.time, name, findings }
    }
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The bytes of the `.tsq` file.
    pub request: Vec<u8>,
    /// The digest that the authority will see, and all that it will see.
    pub imprint: Digest,
}

/// Makes a request for a dossier; `nonce` ties the answer to it.
pub fn request(path: &Path, over: Over, nonce: [u8; 16], (threads, observer): (usize, &dyn Observer)) -> Result<Asked, PackError> {
    sound(path, threads, observer)?;
    let files = into::read(path, &[seal::SEALED, seal::CADES])?;
    let sealed = files.get(seal::SEALED).map(Vec::as_slice).unwrap_or_default();
    let content = match over {
        Over::Seal => sealed.to_vec(),
        Over::Signature => values(&files).into_iter().find(|(_, stamped)| !stamped).map(|(value, _)| value).ok_or(SealError::Stamp(StampFlaw::NoSignature))?,
        // The whole log lies at home; `anchor` asks for it.
        Over::Custody => return Err(SealError::Stamp(StampFlaw::NoLog).into()),
    };
    Ok(Asked { request: seal::request(&content, nonce)?, imprint: Digest::of(&content) })
}

/// The values of the signatures in a dossier, and whether they are stamped.
fn values(files: &Files) -> Vec<(Vec<u8>, bool)> {
    let sealed = files.get(seal::SEALED).map(Vec::as_slice).unwrap_or_default();
    let signed = files.get(seal::CADES).and_then(|bytes| seal::check_cades(bytes, sealed).ok());
    signed.map(|signed| signed.signers.into_iter().map(|signer| (signer.value, !signer.tokens.is_empty())).collect()).unwrap_or_default()
}

/// Takes an answer in, once it is shown to answer the request and to cover something of this dossier.
pub fn attach(path: &Path, (request, response): (&[u8], &[u8]), (threads, observer): (usize, &dyn Observer)) -> Result<Taken, PackError> {
    sound(path, threads, observer)?;
    let files = into::read(path, &[seal::SEALED, seal::CADES])?;
    let sealed = files.get(seal::SEALED).map(Vec::as_slice).unwrap_or_default();
    let read = |der: &[u8]| Token::read(der).map_err(|_bad| SealError::Stamp(StampFlaw::Form));
    if seal::asks_for(request, sealed)? {
        let token = read(&seal::answered(response, request, sealed)?)?;
        let findings = into::put(path, &Files::from([(seal::TIME_STAMP, response.to_vec())]))?;
        return Ok(Taken::new(Over::Seal, &token, findings));
    }
    for (value, _) in values(&files) {
        if seal::asks_for(request, &value)? {
            let token = seal::answered(response, request, &value)?;
            let signature = files.get(seal::CADES).map(Vec::as_slice).unwrap_or_default();
            let stamped = seal::attach(signature, sealed, &token)?;
            let findings = into::put(path, &Files::from([(seal::CADES, stamped)]))?;
            return Ok(Taken::new(Over::Signature, &read(&token)?, findings));
        }
    }
    Err(SealError::Stamp(StampFlaw::Imprint).into())
}
