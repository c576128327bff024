//! Encrypts a file in a stream: to keys or with a passphrase in the form of age, or as a ZIP that 7-Zip opens.
//!
//! What age needs of chance it takes from the system itself, so two of its files are never the same; the salt of the ZIP and
//! generated passphrases come from the caller.

use std::io::{self, Read, Write};
use std::str::FromStr;

use age::secrecy::SecretString;
use age::{Encryptor, scrypt, x25519};
use ctr::cipher::StreamCipher as _;
use ring::hmac;

use super::winzip::Derived;
use super::{Passphrase, SecrecyError};
use crate::archive::locked::{self, SALT, TAG};
use crate::model::observer::{Event, Observer, Step};

/// Work that a passphrase of age costs, as Debian's `age` has it: 2^18 blocks of 1 KiB, a second or so.
const WORK: u8 = 18;
/// So many bytes are encrypted at once.
const BUFFER: usize = 128 << 10;
/// Letters and digits that nobody takes for one another.
const LETTERS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// How a file is encrypted.
pub enum Lock<'a> {
    /// age, to everybody who has one of these keys.
    Recipients(&'a [Recipient]),
    /// age, with a passphrase.
    Passphrase(&'a Passphrase),
    /// A ZIP with one entry of this name under AES-256.
    Zip {
        /// The passphrase; it must be a generated one.
        passphrase: &'a Passphrase,
        /// Name of the entry.
        name: &'a str,
        /// Random bits.
        salt: [u8; SALT],
    },
}

impl std::fmt::Debug for Lock<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Recipients(_) => "Recipients",
            Self::Passphrase(_) => "Passphrase",
            Self::Zip { .. } => "Zip",
        })
    }
}

/// Makes a passphrase of 135 bits: seven groups of four letters.
pub fn generated(chance: &mut dyn FnMut() -> [u8; 16]) -> Passphrase {
    let mut out = Passphrase::new(String::with_capacity(40));
    for (at, byte) in chance().iter().chain(&chance()).enumerate().take(28) {
        if at > 0 && at % 4 == 0 {
            out.push('-');
        }
        out.push(char::from(LETTERS.get(usize::from(byte % 31)).copied().unwrap_or(b'x')));
    }
    out
}

/// Somebody who will be able to open: a public key `age1…`.
#[derive(Debug, Clone)]
pub struct Recipient(x25519::Recipient);

impl FromStr for Recipient {
    type Err = SecrecyError;

    fn from_str(text: &str) -> Result<Self, SecrecyError> {
        // Only what looks public is repeated: somebody may have named the file with the secret half, or with a passphrase.
        let is_public = ["age1", "ssh-"].iter().any(|start| text.starts_with(start));
        let told = || if is_public { text.chars().take(80).collect() } else { String::new() };
        text.parse().map(Self).map_err(|_bad| SecrecyError::Recipient(told()))
    }
}

impl Recipient {
    /// Reads a file of recipients: one a line, comments and empty lines between.
    pub fn read_all(text: &str) -> Result<Vec<Self>, SecrecyError> {
        super::keys::lines(text).map(|(_, line)| line.parse()).collect()
    }
}

impl std::fmt::Display for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Encrypts `bytes` bytes in a stream.
pub fn encrypt(input: &mut dyn Read, bytes: u64, output: &mut dyn Write, lock: &Lock<'_>, observer: &dyn Observer) -> Result<(), SecrecyError> {
    observer.on(&Event::Step { step: Step::Encrypt, files: 1, bytes });
    let encryptor = match lock {
        Lock::Recipients(recipients) => {
            let recipients = recipients.iter().map(|recipient| &recipient.0 as &dyn age::Recipient);
            Encryptor::with_recipients(recipients).map_err(|_none| SecrecyError::NoKey)?
        }
        Lock::Passphrase(passphrase) => {
            let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_string()));
            recipient.set_work_factor(WORK);
            Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).map_err(|_none| SecrecyError::NoKey)?
        }
        Lock::Zip { passphrase, name, salt } => return into_zip(input, (name, bytes), output, (passphrase, salt), observer),
    };
    let mut writer = encryptor.wrap_output(output)?;
    copied(input, bytes, observer, &mut |piece| writer.write_all(piece))?;
    writer.finish()?.flush()?;
    Ok(())
}

/// Hands all bytes over, piece after piece; there must be as many as told.
fn copied(input: &mut dyn Read, bytes: u64, observer: &dyn Observer, put: &mut dyn FnMut(&mut [u8]) -> io::Result<()>) -> Result<(), SecrecyError> {
    let mut buffer = vec![0; BUFFER];
    let mut left = bytes;
    loop {
        if observer.stop() {
            return Err(SecrecyError::Stopped);
        }
        let got = input.read(&mut buffer)?;
        if got == 0 {
            // The file changed while it was read.
            return if left == 0 { Ok(()) } else { Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()) };
        }
        left = left.checked_sub(got as u64).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))?;
        put(buffer.get_mut(..got).unwrap_or_default())?;
        observer.on(&Event::Bytes(got as u64));
    }
}

fn into_zip(
    input: &mut dyn Read,
    (name, bytes): (&str, u64),
    output: &mut dyn Write,
    (passphrase, salt): (&Passphrase, &[u8; SALT]),
    observer: &dyn Observer,
) -> Result<(), SecrecyError> {
    let keys = Derived::new(passphrase, salt);
    output.write_all(&locked::head(name, bytes))?;
    output.write_all(salt)?;
    output.write_all(&keys.hint)?;
    let mut cipher = keys.cipher_at(0);
    let mut authenticated = hmac::Context::with_key(&keys.authentication);
    copied(input, bytes, observer, &mut |piece| {
        cipher.apply_keystream(piece);
        authenticated.update(piece);
        output.write_all(piece)
    })?;
    output.write_all(authenticated.sign().as_ref().get(..TAG).unwrap_or_default())?;
    output.write_all(&locked::tail(name, bytes))?;
    output.flush()?;
    Ok(())
}
