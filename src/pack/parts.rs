//! What a dossier is written to: one file, or numbered volumes of a fixed size. Unnamed until all of it is whole.
//!
//! Called by `dossier`: [`Parts`] is handed to `write`, then read back by `check` as the recipient will read it, and at
//! last `outlet` gives the files their names. Nothing is written twice for the sake of volumes.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::error::PackError;
use super::outlet;
use crate::archive::Bytes;
use crate::archive::volumes::{MOST, Volumes};

/// Files that are being written, read as one.
#[derive(Debug)]
pub(super) struct Parts<'a> {
    folder: &'a Path,
    base: &'a str,
    /// Bytes of each file but the last; one file takes all when nothing is said.
    size: u64,
    files: Vec<NamedTempFile>,
    /// Where the next byte goes.
    at: u64,
    length: u64,
    /// Where the system's own cursor stands: in which file, and where.
    cursor: (usize, u64),
}

impl<'a> Parts<'a> {
    /// Begins with one empty file.
    pub(super) fn begin(folder: &'a Path, base: &'a str, split: Option<u64>) -> Result<Self, PackError> {
        let first = outlet::temporary(folder, base)?;
        Ok(Self { folder, base, size: split.unwrap_or(u64::MAX), files: vec![first], at: 0, length: 0, cursor: (0, 0) })
    }

    /// Waits until all of it lies on the disk.
    pub(super) fn sync(&self) -> io::Result<()> {
        self.files.iter().try_for_each(|file| file.as_file().sync_all())
    }

    /// Opens what was written, to be looked at.
    pub(super) fn open(&self) -> io::Result<Box<dyn Bytes>> {
        match self.files.as_slice() {
            [one] => Ok(Box::new(File::open(one.path())?)),
            several => Ok(Box::new(Volumes::of(several.iter().map(|file| File::open(file.path())).collect::<io::Result<_>>()?)?)),
        }
    }

    /// Returns the size of each file but the last.
    pub(super) const fn size(&self) -> u64 {
        self.size
    }

    /// Gives the files up, in their order.
    pub(super) fn into_files(self) -> Vec<NamedTempFile> {
        self.files
    }

    /// Returns which file a place lies in, and where in it.
    fn place(&self, at: u64) -> io::Result<(usize, u64)> {
        let number = at / self.size;
        if number >= u64::from(MOST) {
            return Err(io::Error::other(format!("there would be more than {MOST} volumes")));
        }
        Ok((usize::try_from(number).map_err(io::Error::other)?, at % self.size))
    }
}

impl Write for Parts<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (number, inner) = self.place(self.at)?;
        while self.files.len() <= number {
            self.files.push(outlet::temporary(self.folder, self.base).map_err(io::Error::other)?);
        }
        let room = usize::try_from(self.size - inner).unwrap_or(usize::MAX).min(bytes.len());
        let Some(file) = self.files.get_mut(number) else { return Err(io::ErrorKind::NotFound.into()) };
        if self.cursor != (number, inner) {
            file.as_file_mut().seek(SeekFrom::Start(inner))?;
        }
        let got = file.as_file_mut().write(bytes.get(..room).unwrap_or_default())?;
        self.cursor = (number, inner + got as u64);
        self.at += got as u64;
        self.length = self.length.max(self.at);
        Ok(got)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Parts<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
        };
        // Never beyond the end: a volume in between would be missing.
        self.at = target.filter(|at| *at <= self.length).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::Reader;
    use proptest::prelude::*;
    use std::io::{Cursor, Read as _};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn volumes_hold_what_one_file_would(steps in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..50), 1..20), size in 1_u64..30) {
            let folder = tempfile::tempdir().unwrap();
            let mut parts = Parts::begin(folder.path(), "a", Some(size)).unwrap();
            let mut plain = Cursor::new(Vec::new());
            for (n, (back, count)) in (1_u8..).zip(&steps) {
                let at = back.index(plain.get_ref().len() + 1) as u64;
                for file in [&mut parts as &mut dyn WriteSeek, &mut plain] {
                    file.seek(SeekFrom::Start(at)).unwrap();
                    file.write_all(&vec![n; *count]).unwrap();
                }
            }
            let mut read = Vec::new();
            Reader::new(&*parts.open().unwrap()).read_to_end(&mut read).unwrap();
            prop_assert_eq!(&read, plain.get_ref());
            let sizes: Vec<u64> = parts.into_files().iter().map(|file| file.as_file().metadata().unwrap().len()).collect();
            prop_assert!(sizes.split_last().unwrap().1.iter().all(|own| *own == size));
        }
    }

    trait WriteSeek: Write + Seek {}
    impl<T: Write + Seek> WriteSeek for T {}

    #[test]
    fn more_volumes_than_can_be_read_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mut parts = Parts::begin(folder.path(), "a", Some(1)).unwrap();
        assert!(parts.write_all(&vec![0; MOST as usize + 1]).is_err());
    }
}
