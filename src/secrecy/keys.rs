//! Keys of recipients and of those who open: age's X25519 keys as `age-keygen` writes them, and passphrases.
//!
//! Secrets are wiped when they are no longer needed, and no error repeats one.

use std::fmt;

use age::x25519;
use zeroize::Zeroizing;

use super::SecrecyError;

/// A passphrase, wiped when it is no longer needed.
pub type Passphrase = Zeroizing<String>;

/// What opens an encrypted file.
#[derive(Default)]
pub struct Keys {
    identities: Vec<x25519::Identity>,
    passphrase: Option<Passphrase>,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys").field("identities", &self.identities.len()).finish_non_exhaustive()
    }
}

impl Keys {
    /// Takes a passphrase.
    pub const fn of(passphrase: Passphrase) -> Self {
        Self { identities: Vec::new(), passphrase: Some(passphrase) }
    }

    /// Adds the identities of a file as `age-keygen` writes it: one a line, comments and empty lines between.
    pub fn add_identities(&mut self, text: &str) -> Result<(), SecrecyError> {
        let before = self.identities.len();
        for (number, line) in lines(text) {
            self.identities.push(line.parse().map_err(|_bad| SecrecyError::Identity(number))?);
        }
        if self.identities.len() > before { Ok(()) } else { Err(SecrecyError::Identity(1)) }
    }

    /// Returns the identities.
    pub(super) fn identities(&self) -> &[x25519::Identity] {
        &self.identities
    }

    /// Returns the passphrase.
    pub(super) const fn passphrase(&self) -> Option<&Passphrase> {
        self.passphrase.as_ref()
    }
}

/// Lines that say something, with their numbers.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let all = text.lines().map(str::trim).enumerate().map(|(at, line)| (at + 1, line));
    all.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}
