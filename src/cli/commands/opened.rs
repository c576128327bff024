//! Opens a file that came encrypted, with what the user gave; nothing is written.

use std::fs::File;
use std::path::Path;

use pouch::archive::Bytes;
use pouch::model::name::shown;
use pouch::secrecy::{self, Form, Keys, SecrecyError};

use super::files::{self, FileError};
use super::Failure;
use crate::cli::exit::Exit;
use crate::cli::progress::Listener;
use crate::cli::secret::Passphrases;
use crate::cli::secret_args::Opening;
use crate::cli::settings::Face;

/// Largest file of identities that is read.
const LARGEST: u64 = 1 << 20;

/// Opens an encrypted file; `None` when it is not encrypted in a form that is known here.
pub(super) fn open(path: &Path, opening: &Opening, face: &Face<'_>) -> Result<Option<Box<dyn Bytes>>, Failure> {
    // What cannot be opened is told by whoever reads it next.
    let Ok(file) = std::fs::metadata(path).and_then(|metadata| if metadata.is_file() { File::open(path) } else { Err(std::io::ErrorKind::InvalidInput.into()) }) else {
        return Ok(None);
    };
    let form = match secrecy::form(&file) {
        Ok(Some(form)) => form,
        Ok(None) | Err(SecrecyError::OtherForm(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let keys = keys(form, path, opening, face)?;
    Ok(Some(secrecy::open(file, &keys, &Listener::of(face))?))
}

fn keys(form: Form, path: &Path, opening: &Opening, face: &Face<'_>) -> Result<Keys, Failure> {
    if form != Form::Keys {
        let mut passphrases = Passphrases::read(&opening.secret, face).map_err(|(path, error)| FileError::Read(path, error))?;
        let prompt = face.say("secrecy-ask-passphrase", &[("file", &shown(&path.display().to_string()))]);
        return Ok(passphrases.next(&prompt).map(Keys::of).unwrap_or_default());
    }
    let mut keys = Keys::default();
    for identity in &opening.identity {
        let path = face.resolve(identity);
        let bytes = zeroize::Zeroizing::new(files::read(&path, LARGEST)?);
        let text = std::str::from_utf8(&bytes).map_err(|_binary| SecrecyError::Identity(1))?;
        keys.add_identities(text)?;
    }
    Ok(keys)
}

/// Returns the exit code of what kept a file from being opened.
pub(super) const fn exit(error: &SecrecyError) -> Exit {
    match error {
        SecrecyError::Altered => Exit::No,
        SecrecyError::Stopped => Exit::Interrupted,
        SecrecyError::Recipient(_) => Exit::Usage,
        SecrecyError::Io(_)
        | SecrecyError::NotEncrypted
        | SecrecyError::OtherForm(_)
        | SecrecyError::NoKey
        | SecrecyError::WrongKey
        | SecrecyError::TooMuchWork
        | SecrecyError::Identity(_) => Exit::CouldNot,
    }
}

impl From<SecrecyError> for Failure {
    fn from(error: SecrecyError) -> Self {
        Self { exit: exit(&error), error: Box::new(error), findings: Vec::new() }
    }
}
