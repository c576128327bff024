//! `WinZip`'s AES-256 (AE-2): a stream cipher that can begin anywhere, and an authentication code over all of it.
//!
//! The code is checked over the whole content before anything is decrypted, for nothing smaller is authenticated. Keys come
//! from the passphrase by a thousand rounds of PBKDF2, which is little: pouch locks with generated passphrases of 128 bits.

use std::fs::File;
use std::io::{self, Read as _};
use std::num::NonZeroU32;

use aes::Aes256;
use ctr::Ctr128LE;
use ctr::cipher::{KeyIvInit as _, StreamCipher as _, StreamCipherSeek as _};
use ring::{hmac, pbkdf2};
use zeroize::Zeroizing;

use super::{Passphrase, SecrecyError};
use crate::archive::locked::{HINT, Locked, SALT, TAG};
use crate::archive::{Bytes, Reader};
use crate::model::observer::Observer;

/// Rounds of PBKDF2 that the format has.
const ROUNDS: NonZeroU32 = NonZeroU32::new(1000).expect("a thousand is not zero");
/// The cipher counts blocks from one.
const FIRST_BLOCK: [u8; 16] = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/// So many bytes are read at once.
const BUFFER: usize = 128 << 10;

/// What follows from a passphrase and a salt.
pub(super) struct Derived {
    pub(super) cipher: Zeroizing<[u8; 32]>,
    pub(super) authentication: hmac::Key,
    /// Stands behind the salt, and shows a mistyped passphrase.
    pub(super) hint: [u8; HINT],
}

impl Derived {
    /// Works out the keys.
    pub(super) fn new(passphrase: &Passphrase, salt: &[u8; SALT]) -> Self {
        let mut out = Zeroizing::new([0; 64 + HINT]);
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA1, ROUNDS, salt, passphrase.as_bytes(), &mut *out);
        let (keys, hint) = out.split_at(64);
        let (cipher, authentication) = keys.split_at(32);
        let mut derived = Self {
            cipher: Zeroizing::new([0; 32]),
            authentication: hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, authentication),
            hint: hint.first_chunk().copied().unwrap_or_default(),
        };
        derived.cipher.copy_from_slice(cipher);
        derived
    }

    /// Returns the cipher, standing at a place of the content.
    pub(super) fn cipher_at(&self, at: u64) -> Ctr128LE<Aes256> {
        let mut cipher = Ctr128LE::<Aes256>::new((&*self.cipher).into(), &FIRST_BLOCK.into());
        cipher.seek(at);
        cipher
    }
}

/// What the one entry of such a ZIP holds.
pub(super) struct Unlocked {
    file: File,
    keys: Derived,
    at: u64,
    length: u64,
}

impl std::fmt::Debug for Unlocked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unlocked").field("length", &self.length).finish_non_exhaustive()
    }
}

impl Unlocked {
    /// Opens the entry; reads all of it once, to see that it is the one that was encrypted.
    pub(super) fn open(file: File, entry: &Locked, passphrase: &Passphrase, observer: &dyn Observer) -> Result<Self, SecrecyError> {
        let (mut salt, mut hint, mut tag) = ([0; SALT], [0; HINT], [0; TAG]);
        let mut reader = Reader::new(&file);
        io::Seek::seek(&mut reader, io::SeekFrom::Start(entry.at))?;
        reader.read_exact(&mut salt)?;
        reader.read_exact(&mut hint)?;
        let keys = Derived::new(passphrase, &salt);
        if keys.hint != hint {
            return Err(SecrecyError::WrongKey);
        }
        let mut authenticated = hmac::Context::with_key(&keys.authentication);
        let mut content = (&mut reader).take(entry.bytes);
        let mut buffer = vec![0; BUFFER];
        loop {
            let got = content.read(&mut buffer)?;
            if got == 0 {
                break;
            }
            if observer.stop() {
                return Err(SecrecyError::Stopped);
            }
            authenticated.update(buffer.get(..got).unwrap_or_default());
        }
        reader.read_exact(&mut tag)?;
        let own = authenticated.sign();
        // One in 65,536 wrong passphrases has the right hint, and is found here.
        if own.as_ref().get(..TAG) != Some(&tag) {
            return Err(SecrecyError::Altered);
        }
        Ok(Self { file, keys, at: entry.at + (SALT + HINT) as u64, length: entry.bytes })
    }
}

impl Bytes for Unlocked {
    fn read_at(&self, buffer: &mut [u8], at: u64) -> io::Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(at)).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..left) else { return Ok(0) };
        let got = self.file.read_at(buffer, self.at + at)?;
        let read = buffer.get_mut(..got).unwrap_or_default();
        self.keys.cipher_at(at).apply_keystream(read);
        Ok(got)
    }

    fn length(&self) -> io::Result<u64> {
        Ok(self.length)
    }
}
