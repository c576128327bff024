//! Passphrases: from a file, a file descriptor or the terminal; never from an argument or the environment, which
//! other users of the computer can list.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};

use pouch::secrecy::Passphrase;

use super::secret_args::Secret;
use super::settings::Face;

/// Longest passphrase that is read, in bytes.
const LONGEST: u64 = 4096;

/// Where passphrases come from, one after another.
pub(crate) struct Passphrases {
    given: std::vec::IntoIter<Passphrase>,
    is_given: bool,
}

impl Passphrases {
    /// Reads what was given; what was not is asked for at the terminal when it is needed.
    pub(crate) fn read(secret: &Secret, face: &Face<'_>) -> Result<Self, (PathBuf, io::Error)> {
        let mut given = Vec::new();
        for file in &secret.passphrase_file {
            let path = face.resolve(file);
            given.extend(lines(&path).map_err(|error| (path, error))?.into_iter().take(1));
        }
        if let Some(number) = secret.passphrase_fd {
            let path = PathBuf::from(format!("/dev/fd/{number}"));
            given = lines(&path).map_err(|error| (path, error))?;
        }
        let is_given = !secret.passphrase_file.is_empty() || secret.passphrase_fd.is_some();
        Ok(Self { given: given.into_iter(), is_given })
    }

    /// Returns the next one; asks at the terminal where none was given and somebody sits there.
    pub(crate) fn next(&mut self, prompt: &str) -> Option<Passphrase> {
        if let Some(next) = self.given.next() {
            return Some(next);
        }
        if self.is_given || !io::stdin().is_terminal() {
            return None;
        }
        rpassword::prompt_password(prompt).ok().map(Passphrase::new)
    }
}

/// Reads the lines of a file.
pub(crate) fn lines(path: &Path) -> io::Result<Vec<Passphrase>> {
    let mut found = Vec::new();
    let mut reader = BufReader::new(File::open(path)?.take(LONGEST));
    loop {
        let mut line = Passphrase::new(String::new());
        if reader.read_line(&mut line)? == 0 {
            return Ok(found);
        }
        while line.ends_with(['\n', '\r']) {
            line.pop();
        }
        found.push(line);
    }
}
