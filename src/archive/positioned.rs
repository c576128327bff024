//! Reading bytes at a place of one's own, so that several threads can share one open file.
//!
//! One handle is opened and never again by name: what was scanned is what is read, even if
//! somebody puts another file under the same name meanwhile. The bytes may also be those of a file that is
//! decrypted while it is read ([`Bytes`] is then implemented elsewhere).

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

/// Bytes that can be read from any place by several threads.
pub trait Bytes: Send + Sync + std::fmt::Debug {
    /// Reads some bytes at a place; none at the end.
    fn read_at(&self, buffer: &mut [u8], at: u64) -> io::Result<usize>;

    /// Returns how many bytes there are.
    fn length(&self) -> io::Result<u64>;
}

impl Bytes for File {
    /// Reads without moving any shared cursor.
    #[cfg(unix)]
    fn read_at(&self, buffer: &mut [u8], at: u64) -> io::Result<usize> {
        std::os::unix::fs::FileExt::read_at(self, buffer, at)
    }

    /// Reads; the cursor it moves is used by nobody.
    #[cfg(windows)]
    fn read_at(&self, buffer: &mut [u8], at: u64) -> io::Result<usize> {
        std::os::windows::fs::FileExt::seek_read(self, buffer, at)
    }

    fn length(&self) -> io::Result<u64> {
        // Asked by going to the end, so that a device that has one tells it too.
        let mut own = self;
        own.seek(SeekFrom::End(0))
    }
}

/// A reader with a cursor of its own over bytes that others read too.
#[derive(Debug)]
pub struct Reader<B> {
    bytes: B,
    at: u64,
}

impl<B: std::ops::Deref<Target: Bytes>> Reader<B> {
    /// Starts at the beginning.
    pub const fn new(bytes: B) -> Self {
        Self { bytes, at: 0 }
    }
}

impl<B: std::ops::Deref<Target: Bytes>> Read for Reader<B> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = self.bytes.read_at(buffer, self.at)?;
        self.at += got as u64;
        Ok(got)
    }
}

impl<B: std::ops::Deref<Target: Bytes>> Seek for Reader<B> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.bytes.length()?.checked_add_signed(by),
        };
        self.at = target.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// A stretch of a file, read from its front to its end.
#[derive(Debug)]
pub(super) struct Stretch<'a> {
    file: &'a dyn Bytes,
    at: u64,
    left: u64,
}

impl<'a> Stretch<'a> {
    /// Takes the stretch of `length` bytes that starts at `at`.
    pub(super) const fn new(file: &'a dyn Bytes, at: u64, length: u64) -> Self {
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
        let got = self.file.read_at(buffer, self.at)?;
        if got == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.at += got as u64;
        self.left -= got as u64;
        Ok(got)
    }
}
