//! Reading a file at a place of one's own, so that several threads can share one open file.
//!
//! One handle is opened and never again by name: what was scanned is what is read, even if
//! somebody puts another file under the same name meanwhile.

use std::fs::File;
use std::io::{self, Read};

/// Reads some bytes at a place without moving any shared cursor.
#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, at)
}

/// Reads some bytes at a place; the cursor it moves is used by nobody.
#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, at)
}

/// A stretch of a file, read from its front to its end.
#[derive(Debug)]
pub(super) struct Stretch<'a> {
    file: &'a File,
    at: u64,
    left: u64,
}

impl<'a> Stretch<'a> {
    /// Takes the stretch of `length` bytes that starts at `at`.
    pub(super) const fn new(file: &'a File, at: u64, length: u64) -> Self {
        Self { file, at, left: length }
    }

    /// Returns how many bytes have not been read yet.
    pub(super) const fn left(&self) -> u64 {
        self.left
    }
}

impl Read for Stretch<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let wanted = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..wanted).filter(|buffer| !buffer.is_empty()) else { return Ok(0) };
        let got = read_at(self.file, buffer, self.at)?;
        if got == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.at += got as u64;
        self.left -= got as u64;
        Ok(got)
    }
}
