//! age files, read from any place: 64 KiB at a time are decrypted and authenticated when somebody asks for them.
//!
//! The length is authenticated when the file is opened, by its last piece; so a file that was cut off is found before
//! anything in it is believed. Several readers stand at several places, so that threads do not decrypt a piece twice.

use std::fs::File;
use std::io::{self, BufReader, Read as _, Seek as _, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use age::secrecy::{ExposeSecret as _, SecretString};
use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Identity, scrypt};
use age_core::format::{FileKey, Stanza};
use zeroize::Zeroizing;

use super::{Keys, SecrecyError};
use crate::archive::{Bytes, Damage, Reader};

/// How every age file begins.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// Longest header that is read: a thousand recipients, and no more work than that.
const LONGEST_HEADER: u64 = 256 << 10;
/// A passphrase costs 2^this blocks at the most, each of 1 KiB: a file made by somebody else must not take all memory.
const MOST_WORK: u8 = 20;
/// Readers that are kept open.
const KEPT: usize = 8;
/// Bytes that are encrypted together.
const PIECE: u64 = 64 << 10;

type Stream = StreamReader<BufReader<Reader<Arc<File>>>>;

/// Returns whether a file is one of age, and then whether a passphrase opens it.
pub(super) fn look(file: &File) -> Result<Option<bool>, SecrecyError> {
    let mut head = Vec::new();
    Reader::new(file).take(LONGEST_HEADER).read_to_end(&mut head)?;
    if !head.starts_with(MAGIC) {
        return Ok(None);
    }
    if !head.windows(5).any(|five| five == b"\n--- ") {
        return Err(SecrecyError::Altered);
    }
    Decryptor::new_buffered(&*head).map(|decryptor| Some(decryptor.is_scrypt())).map_err(said)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "whatever age will find wrong later is wrong with the file")]
fn said(error: DecryptError) -> SecrecyError {
    match error {
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => SecrecyError::WrongKey,
        DecryptError::ExcessiveWork { .. } => SecrecyError::TooMuchWork,
        // What ends too early was cut off in its header.
        DecryptError::Io(error) if matches!(error.kind(), io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData) => SecrecyError::Altered,
        DecryptError::Io(error) => SecrecyError::Io(error),
        // A header that is none, whose code does not hold, or that nobody knows.
        _ => SecrecyError::Altered,
    }
}

/// What an age file holds.
pub(super) struct Aged {
    file: Arc<File>,
    key: Known,
    length: u64,
    /// Readers nobody uses at the moment, with their places.
    idle: Mutex<Vec<(u64, Stream)>>,
}

impl std::fmt::Debug for Aged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Aged").field("length", &self.length).finish_non_exhaustive()
    }
}

impl Aged {
    /// Opens a file that [`look`] took for one of age.
    pub(super) fn open(file: Arc<File>, keys: &Keys) -> Result<Self, SecrecyError> {
        let caught = Caught { keys, key: Mutex::new(None) };
        if keys.identities().is_empty() && keys.passphrase().is_none() {
            return Err(SecrecyError::NoKey);
        }
        drop(stream(&file, &caught)?);
        let key = caught.key.into_inner().unwrap_or_else(PoisonError::into_inner).ok_or(SecrecyError::WrongKey)?;
        let mut opened = Self { file, key: Known(key), length: 0, idle: Mutex::default() };
        let mut first = opened.stream()?;
        opened.length = first.seek(SeekFrom::End(0)).map_err(|error| if is_damage(&error) { SecrecyError::Altered } else { error.into() })?;
        Ok(opened)
    }

    fn stream(&self) -> Result<Stream, SecrecyError> {
        stream(&self.file, &self.key)
    }

    /// Takes the idle reader that is best placed, or opens one.
    fn take(&self, at: u64) -> io::Result<(u64, Stream)> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let exact = idle.iter().position(|(place, _)| *place == at).or_else(|| idle.iter().position(|(place, _)| place / PIECE == at / PIECE));
        let full = (idle.len() >= KEPT).then_some(0);
        if let Some(place) = exact.or(full) {
            return Ok(idle.remove(place));
        }
        drop(idle);
        Ok((0, self.stream().map_err(io::Error::other)?))
    }
}

fn stream(file: &Arc<File>, identity: &dyn Identity) -> Result<Stream, SecrecyError> {
    let decryptor = Decryptor::new_buffered(BufReader::new(Reader::new(Arc::clone(file)))).map_err(said)?;
    decryptor.decrypt(std::iter::once(identity)).map_err(said)
}

fn is_damage(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof)
}

impl Bytes for Aged {
    fn read_at(&self, buffer: &mut [u8], at: u64) -> io::Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(at)).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..left).filter(|buffer| !buffer.is_empty()) else { return Ok(0) };
        let (place, mut reader) = self.take(at)?;
        let moved = if place == at { Ok(at) } else { reader.seek(SeekFrom::Start(at)) };
        // A reader that failed stands nowhere, and is not kept.
        let got = moved.and_then(|_| reader.read(buffer)).map_err(|error| if is_damage(&error) { Damage::Cipher.error() } else { error })?;
        if got == 0 {
            return Err(Damage::Cipher.error());
        }
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push((at + got as u64, reader));
        Ok(got)
    }

    fn length(&self) -> io::Result<u64> {
        Ok(self.length)
    }
}

/// The keys that were given; what they find is kept, so that no passphrase is worked through twice.
struct Caught<'a> {
    keys: &'a Keys,
    key: Mutex<Option<Zeroizing<[u8; 16]>>>,
}

impl Identity for Caught<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        let by_key = self.keys.identities().iter().find_map(|identity| identity.unwrap_stanza(stanza));
        let found = by_key.or_else(|| {
            let mut identity = scrypt::Identity::new(SecretString::from(self.keys.passphrase()?.to_string()));
            identity.set_max_work_factor(MOST_WORK);
            identity.unwrap_stanza(stanza)
        })?;
        if let Ok(key) = &found {
            *self.key.lock().unwrap_or_else(PoisonError::into_inner) = Some(Zeroizing::new(*key.expose_secret()));
        }
        Some(found)
    }
}

/// The key of one file, once it was found.
struct Known(Zeroizing<[u8; 16]>);

impl Identity for Known {
    fn unwrap_stanza(&self, _: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        Some(Ok(FileKey::init_with_mut(|key| key.copy_from_slice(&*self.0))))
    }
}
