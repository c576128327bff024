//! A dossier in the container of electronic signatures (ASiC-S, ETSI EN 319 162-1): `mimetype`, the ZIP, and a CAdES
//! signature over exactly its bytes. The bag itself cannot be such a container, for it has one base folder (RFC 8493).

use std::io::{self, BufReader, BufWriter, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use super::error::PackError;
use super::seal::sound;
use crate::archive::{Packing, Writer};
use crate::model::digest::{Algorithm, Digest, MultiHasher};
use crate::model::moment::Moment;
use crate::model::observer::{Event, Observer};
use crate::seal::Signatory;

/// What the container says it is; ASCII, first, stored, nothing behind it (clause A.1).
const MIMETYPE: &str = "application/vnd.etsi.asic-s+zip";

/// How the container is made.
#[derive(Debug)]
pub struct AsicSettings<'a> {
    /// The dossier, a ZIP.
    pub path: PathBuf,
    /// The container.
    pub out: PathBuf,
    /// Whether a file that is there already is replaced.
    pub force: bool,
    /// Who signs.
    pub by: &'a Signatory,
    /// The moment of signing.
    pub at: Moment,
    /// Threads for checking.
    pub threads: usize,
}

/// Puts a dossier in which nothing is broken into a signed container; returns its seal.
pub fn asic(settings: &AsicSettings<'_>, observer: &dyn Observer) -> Result<Digest, PackError> {
    if settings.out.symlink_metadata().is_ok() && !settings.force {
        return Err(PackError::Exists { path: settings.out.clone() });
    }
    let seal = sound(&settings.path, settings.threads, observer)?;
    let unread = |source| PackError::Verify(crate::verify::VerifyError::Open { path: settings.path.clone(), source });
    let mut file = std::fs::File::open(&settings.path).map_err(unread)?;
    let mut hasher = MultiHasher::new(&[Algorithm::Sha256, Algorithm::Sha384, Algorithm::Sha512]);
    let bytes = through(&mut file, observer, &mut |piece| {
        hasher.update(piece);
        Ok(())
    })?;
    let digests = hasher.finish();
    let of = |wanted| digests.iter().find(|(algorithm, _)| *algorithm == wanted).map_or("", |(_, hex)| hex.as_str());
    let signed = [of(Algorithm::Sha256), of(Algorithm::Sha384), of(Algorithm::Sha512)];
    let signature = settings.by.sign_large(signed, settings.at)?;
    file.rewind().map_err(unread)?;
    let failed = |source| PackError::Write { path: settings.out.clone(), source };
    let folder = settings.out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut temp = tempfile::Builder::new().prefix(".pouch-asic-").tempfile_in(folder).map_err(failed)?;
    let name = settings.path.file_name().and_then(|name| name.to_str()).unwrap_or("dossier.zip");
    let mut writer = Writer::in_given_order(BufWriter::new(temp.as_file_mut()));
    writer.begin("mimetype", Packing::Stored, MIMETYPE.len() as u64)?;
    writer.write_all(MIMETYPE.as_bytes()).map_err(failed)?;
    writer.begin(name, Packing::Stored, bytes)?;
    let mut again = MultiHasher::new(&[Algorithm::Sha256]);
    through(&mut file, observer, &mut |piece| {
        again.update(piece);
        writer.write_all(piece)
    })?;
    if again.finish().first().is_none_or(|(_, hex)| hex != of(Algorithm::Sha256)) {
        // It was written to while it was read.
        return Err(unread(io::ErrorKind::InvalidData.into()));
    }
    writer.begin("META-INF/signature.p7s", Packing::Stored, signature.len() as u64)?;
    writer.write_all(&signature).map_err(failed)?;
    writer.finish()?.flush().map_err(failed)?;
    temp.as_file().sync_all().map_err(failed)?;
    let named = if settings.force { temp.persist(&settings.out) } else { temp.persist_noclobber(&settings.out) };
    named.map_err(|error| failed(error.error))?;
    Ok(seal)
}

/// Hands a file over, piece after piece; returns its size.
fn through(file: &mut std::fs::File, observer: &dyn Observer, put: &mut dyn FnMut(&[u8]) -> io::Result<()>) -> Result<u64, PackError> {
    let mut reader = BufReader::new(file);
    let (mut buffer, mut count) = (vec![0; 128 << 10], 0);
    loop {
        if observer.stop() {
            return Err(PackError::Stopped);
        }
        let got = reader.read(&mut buffer).map_err(PackError::Spool)?;
        if got == 0 {
            return Ok(count);
        }
        put(buffer.get(..got).unwrap_or_default()).map_err(PackError::Spool)?;
        count += got as u64;
        observer.on(&Event::Bytes(got as u64));
    }
}
