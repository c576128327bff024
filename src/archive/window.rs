//! The latest bytes of a file that is being written, kept in memory so that going back a little costs nothing.
//!
//! A ZIP writer goes back to each local header to fill in the check sum. With thousands of small entries
//! that would be several calls of the system for each of them.

use std::io::{self, Seek, SeekFrom, Write};

/// So many bytes are kept before they are put out: no more than stays next to the processor.
const KEPT: usize = 256 * 1024;
/// What comes in pieces of this size is put out without a copy.
const LARGE: usize = 128 * 1024;

/// Writes through a window of the latest bytes.
#[derive(Debug)]
pub(super) struct Window<W> {
    inner: W,
    /// Where in the file the window begins; the inner writer stands there.
    start: u64,
    bytes: Vec<u8>,
    /// Where in the window the next byte goes.
    at: usize,
}

impl<W: Write + Seek> Window<W> {
    /// Starts at the beginning of an empty file.
    pub(super) const fn new(inner: W) -> Self {
        Self { inner, start: 0, bytes: Vec::new(), at: 0 }
    }

    /// Puts out what is left and gives back what it was written to.
    pub(super) fn into_inner(mut self) -> io::Result<W> {
        self.put_out()?;
        self.inner.flush()?;
        Ok(self.inner)
    }

    /// Empties the window; only where its end is, there may be more to come.
    fn put_out(&mut self) -> io::Result<()> {
        self.inner.write_all(&self.bytes)?;
        self.start += self.bytes.len() as u64;
        self.bytes.clear();
        self.at = 0;
        Ok(())
    }
}

impl<W: Write + Seek> Write for Window<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let behind = self.bytes.len() - self.at;
        if behind > 0 {
            let now = behind.min(bytes.len());
            let (target, source) = (self.bytes.get_mut(self.at..self.at + now), bytes.get(..now));
            target.unwrap_or_default().copy_from_slice(source.unwrap_or_default());
            self.at += now;
            return Ok(now);
        }
        if bytes.len() >= LARGE {
            self.put_out()?;
            self.inner.write_all(bytes)?;
            self.start += bytes.len() as u64;
            return Ok(bytes.len());
        }
        if self.bytes.len() + bytes.len() > KEPT {
            self.put_out()?;
        }
        self.bytes.extend_from_slice(bytes);
        self.at = self.bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        // The bytes go out when there are enough of them, or at the end.
        Ok(())
    }
}

impl<W: Write + Seek> Seek for Window<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let here = self.start + self.at as u64;
        let beyond = || io::Error::from(io::ErrorKind::InvalidInput);
        let target = match to {
            SeekFrom::Start(target) => target,
            SeekFrom::Current(step) => here.checked_add_signed(step).ok_or_else(beyond)?,
            SeekFrom::End(_) => {
                self.put_out()?;
                self.start = self.inner.seek(to)?;
                return Ok(self.start);
            }
        };
        let inside = target.checked_sub(self.start).and_then(|at| usize::try_from(at).ok());
        if let Some(at) = inside.filter(|at| *at <= self.bytes.len()) {
            self.at = at;
        } else {
            self.put_out()?;
            self.start = self.inner.seek(SeekFrom::Start(target))?;
        }
        Ok(target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Cursor;

    #[derive(Debug, Clone)]
    enum Step {
        Write(usize),
        Back(u64),
        ToEnd,
    }

    fn step() -> impl Strategy<Value = Step> {
        let sizes = prop_oneof![1_usize..40, Just(LARGE), LARGE - 3..LARGE + 3, Just(KEPT / 3)];
        prop_oneof![sizes.prop_map(Step::Write), (0_u64..2_000_000).prop_map(Step::Back), Just(Step::ToEnd)]
    }

    fn run<W: Write + Seek>(file: &mut W, steps: &[Step]) {
        let mut end = 0;
        for (n, step) in (1_u8..).zip(steps) {
            match step {
                Step::Write(size) => file.write_all(&vec![n; *size]).unwrap(),
                Step::Back(by) => {
                    let here = file.stream_position().unwrap();
                    file.seek(SeekFrom::Start(here.saturating_sub(*by))).unwrap();
                }
                Step::ToEnd => drop(file.seek(SeekFrom::Start(end)).unwrap()),
            }
            end = end.max(file.stream_position().unwrap());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_file_is_the_same_as_without_a_window(steps in proptest::collection::vec(step(), 0..20)) {
            let mut plain = Cursor::new(Vec::new());
            run(&mut plain, &steps);
            let mut window = Window::new(Cursor::new(Vec::new()));
            run(&mut window, &steps);
            prop_assert!(window.into_inner().unwrap().into_inner() == plain.into_inner());
        }
    }
}
