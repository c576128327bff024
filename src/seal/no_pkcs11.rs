//! Stands where keys on tokens would be in a program built without the feature `pkcs11`: there are none, and it says so.

use std::path::Path;

use super::certificate::Certificate;
use super::error::SealError;
use super::key::{Ask, Key};
use super::token_uri::TokenUri;

/// Says that this program knows no tokens.
pub fn open(_uri: &TokenUri, _module: (&Path, bool), _certificates: &[Certificate], _ask: Ask<'_>) -> Result<Key, SealError> {
    Err(SealError::TokenModule("feature pkcs11".to_owned()))
}
