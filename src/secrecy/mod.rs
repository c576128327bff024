//! Secrecy: a sealed dossier inside an encrypted file, and how such a file is read without being unpacked.
//!
//! Signed is inside, encrypted is outside: encryption hides, it proves nothing about the sender, for whoever has a public
//! key can encrypt to it. Two forms: age (X25519 keys or a passphrase), and for those who have only 7-Zip a ZIP with one
//! entry under AES-256. Both are opened in place: [`open`] gives bytes that `archive` reads from any place, decrypted
//! as they are asked for, in bounded memory, and nothing is written anywhere. No byte is given out that was not authenticated.

mod aged;
#[cfg(feature = "sender")]
mod encrypt;
mod error;
mod keys;
mod winzip;

use std::fs::File;
use std::sync::Arc;

pub use error::SecrecyError;
#[cfg(feature = "sender")]
pub use encrypt::{Lock, Recipient, encrypt, generated};
pub use keys::{Keys, Passphrase};

use crate::archive::{Bytes, locked};
use crate::model::observer::Observer;

/// In which form a file is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// age, to keys.
    Keys,
    /// age, with a passphrase.
    Passphrase,
    /// A ZIP with one entry under AES-256, with a passphrase.
    Zip,
}

/// Tells in which form a file is encrypted; `None` when it is in none that is known here.
pub fn form(file: &File) -> Result<Option<Form>, SecrecyError> {
    if let Some(by_passphrase) = aged::look(file)? {
        return Ok(Some(if by_passphrase { Form::Passphrase } else { Form::Keys }));
    }
    Ok(locked::find(file)?.map(|_| Form::Zip))
}

/// Opens an encrypted file; what it holds can then be read from any place, by several threads.
pub fn open(file: File, keys: &Keys, observer: &dyn Observer) -> Result<Box<dyn Bytes>, SecrecyError> {
    if aged::look(&file)?.is_some() {
        return Ok(Box::new(aged::Aged::open(Arc::new(file), keys)?));
    }
    let entry = locked::find(&file)?.ok_or(SecrecyError::NotEncrypted)?;
    let passphrase = keys.passphrase().ok_or(SecrecyError::NoKey)?;
    Ok(Box::new(winzip::Unlocked::open(file, &entry, passphrase, observer)?))
}
