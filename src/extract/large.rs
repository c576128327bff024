//! Files that are read from disk, because they are too large to be handed from process to process.
//!
//! Archives and mailboxes are streams here: one member is in memory at a time. Of a table or a text as much of the
//! beginning is read as a reading may hold, and the rest is told. Other documents are read into the memory of the
//! reading process, whose limit is the last word.

use std::fs::File;
use std::io::{self, BufReader, Read as _, Seek as _, SeekFrom};

use crate::model::item::Format;
use crate::model::text::{Reading, Unread};

use super::{Family, INPUT_LIMIT, guarded, mbox};

/// The largest file that is read into memory.
const WHOLE: u64 = 256 << 20;

/// Returns whether the members of a format are taken from disk one by one.
pub(super) fn is_stream(format: &Format) -> bool {
    super::members::opens(&format.mime) || matches!(Family::of(&format.mime), Ok(Family::Mbox))
}

/// Reads the text of a file; also returns the file, where it was read as a whole.
pub(super) fn read(mut file: &File, size: u64, format: &Format) -> io::Result<(Reading, Option<Vec<u8>>)> {
    let family = match Family::of(&format.mime) {
        Ok(Family::Mbox) => {
            file.seek(SeekFrom::Start(0))?;
            return Ok((guarded(|| mbox::from_disk(BufReader::new(file))), None));
        }
        Ok(family) => family,
        Err(reason) => return Ok((Reading::nothing(reason), None)),
    };
    if family.is_lines() && size > INPUT_LIMIT as u64 {
        let bytes = beginning(file)?;
        let reading = guarded(|| family.read(&bytes));
        let unread = Some(Unread::TooLarge).filter(|_| !reading.blocks.is_empty()).or(reading.unread);
        return Ok((Reading { unread, ..reading }, None));
    }
    let Some(bytes) = whole(file, size)? else { return Ok((Reading::nothing(Unread::TooLarge), None)) };
    Ok((guarded(|| super::told(family, &bytes)), Some(bytes)))
}

/// Reads as many whole lines from the beginning as a reading takes.
fn beginning(mut file: &File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(INPUT_LIMIT);
    file.seek(SeekFrom::Start(0))?;
    file.take(INPUT_LIMIT as u64).read_to_end(&mut bytes)?;
    // Wide characters take up to four bytes each; of all others a line is whole.
    let end = if bytes.contains(&0) { bytes.len() / 4 * 4 } else { bytes.iter().rposition(|byte| *byte == b'\n').map_or(bytes.len(), |at| at + 1) };
    bytes.truncate(end);
    Ok(bytes)
}

/// Reads a file into memory, unless it is larger than that may be.
pub(super) fn whole(mut file: &File, size: u64) -> io::Result<Option<Vec<u8>>> {
    if size > WHOLE {
        return Ok(None);
    }
    // A little more than there should be: a file that grows is not read as one that does not.
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    file.seek(SeekFrom::Start(0))?;
    file.take(size).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

#[cfg(test)]
mod tests {
    use crate::archive::office::tests::stored;
    use crate::extract::examine::{Examined, examine_file};
    use crate::model::finding::Finding;
    use crate::model::item::Format;
    use crate::model::text::Unread;
    use std::io::{Seek as _, SeekFrom, Write as _};

    fn of(mime: &str) -> Format {
        Format { mime: mime.to_owned(), ..Format::unknown() }
    }

    fn identify(bytes: &[u8], _: Option<&str>) -> (Format, Vec<Finding>) {
        (of(if bytes.starts_with(b"From:") { "message/rfc822" } else { "text/plain" }), Vec::new())
    }

    /// Examines a file of these bytes and then so many zeros.
    fn examined(bytes: &[u8], zeros: u64, mime: &str) -> Examined {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        file.set_len(bytes.len() as u64 + zeros).unwrap();
        file.seek(SeekFrom::End(0)).unwrap();
        examine_file(&file, &of(mime), identify)
    }

    #[test]
    fn archives_and_mailboxes_are_opened_from_disk() {
        let found = examined(&stored(&[("a.txt", b"uno"), ("b.txt", b"dos")]), 0, "application/zip");
        assert_eq!(found.parts.iter().map(|part| (part.name.as_str(), part.reading.characters())).collect::<Vec<_>>(), [("a.txt", 3), ("b.txt", 3)]);
        assert_eq!((found.reading.unread, found.unlisted), (Some(Unread::InMembers), None));
        let found = examined(b"From a\nFrom: a@b\n\nuno\n\nFrom b\nFrom: c@d\n\ndos\n", 0, "application/mbox");
        assert_eq!((found.reading.blocks.len(), found.parts.len(), found.unlisted), (4, 2, None));
    }

    #[test]
    fn of_a_large_table_the_beginning_is_read_and_the_rest_told() {
        let line = "nombre,importe,fecha de la transferencia por el banco de la provincia\n";
        let found = examined(line.repeat((33 << 20) / line.len()).as_bytes(), 0, "text/csv");
        assert!(found.reading.blocks.len() > 100_000);
        assert_eq!(found.reading.unread, Some(Unread::TooLarge));
    }

    #[test]
    fn what_is_too_large_for_memory_is_told_with_all_that_is_not_known() {
        let found = examined(b"%PDF-1.7\n", 257 << 20, "application/pdf");
        assert_eq!((found.reading.unread, found.findings[0].code.0), (Some(Unread::TooLarge), "metadata-too-large"));
        let found = examined(b"Rar!", 17 << 20, "application/vnd.rar");
        assert_eq!((found.unlisted, found.findings[0].code.0), (Some(Unread::TooLarge), "members-missing"));
    }
}
