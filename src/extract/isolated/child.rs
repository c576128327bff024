//! The reading process: answers requests on its standard streams until there are no more.
//!
//! It gives itself limits before it reads a byte: address space, files, no dumps. What hits one
//! ends the process and costs one document its text.

use std::io::{self, BufReader, BufWriter, Read, Write};

use super::wire;

/// Most address space of a reading process, in bytes.
#[cfg(unix)]
const MEMORY: u64 = 768 << 20;

/// Serves until the parent closes its side.
pub fn serve(source: impl Read, out: impl Write) -> io::Result<()> {
    limit()?;
    let (mut source, mut out) = (BufReader::new(source), BufWriter::new(out));
    while let Some((format, bytes)) = wire::asked(&mut source)? {
        wire::answer(&mut out, &crate::extract::read(&bytes, &format))?;
    }
    Ok(())
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
