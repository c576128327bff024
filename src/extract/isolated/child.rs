//! The reading process: answers requests on its standard streams until there are no more.
//!
//! It gives itself limits before it reads a byte: address space, files, no dumps. What hits one
//! ends the process and costs one document its text.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};

use super::wire::{self, Telling, Wanted};
use crate::extract::contents::contents;
use crate::extract::examine::{self, Identify, Sink as _};
use crate::extract::picture::reduced;
use crate::model::item::Format;
use crate::model::text::Reading;

/// Most address space of a reading process, in bytes.
#[cfg(unix)]
const MEMORY: u64 = 768 << 20;

/// Serves until the parent closes its side; `identify` tells what the members of containers are.
pub fn serve(source: impl Read, out: impl Write, identify: Identify) -> io::Result<()> {
    limit()?;
    let (mut source, mut out) = (BufReader::new(source), Telling(BufWriter::new(out)));
    while let Some((wanted, format, bytes)) = wire::asked(&mut source)? {
        match wanted {
            Wanted::Text => out.text(crate::extract::read(&bytes, &format))?,
            Wanted::All => examine::into(&bytes, &format, identify, &mut out)?,
            Wanted::Contents(numbers) => contents(&bytes, &format, &numbers, identify, &mut |number, content| out.content(number, content))?,
            Wanted::Picture => match reduced(&bytes, &format) {
                Ok(pixels) => out.picture(&pixels)?,
                Err(reason) => out.text(Reading::nothing(reason))?,
            },
        }
        out.done()?;
    }
    Ok(())
}

/// Answers about one file on disk, which the parent has opened.
pub fn serve_file(file: &File, mime: &str, out: impl Write, identify: Identify) -> io::Result<()> {
    limit()?;
    let mut out = Telling(BufWriter::new(out));
    examine::from_disk(file, &Format { mime: mime.to_owned(), ..Format::unknown() }, identify, &mut out)?;
    out.done()
}

#[cfg(unix)]
fn limit() -> io::Result<()> {
    use rlimit::Resource;
    for (resource, most) in [(Resource::AS, MEMORY), (Resource::NOFILE, 16), (Resource::FSIZE, 0), (Resource::CORE, 0)] {
        let (_, hard) = resource.get()?;
        resource.set(most.min(hard), most.min(hard))?;
    }
    Ok(())
}

#[cfg(not(unix))]
const fn limit() -> io::Result<()> {
    Ok(())
}
