//! Outlook messages (MS-OXMSG): the headers people read, the body, the names of attachments.
//!
//! Properties are read by their numbers (MS-OXPROPS). Plain text wins over HTML, HTML over
//! compressed RTF. Strings of old messages are in the code page that the message names.

use std::panic::catch_unwind;

use encoding_rs::Encoding;

use crate::model::moment::Moment;
use crate::model::text::{Loc, Reading, Unread};

use super::compound::{self, File};
use super::gathered::Gathered;
use super::{encoding, html, rtf};

/// Recipients and attachments that are looked at.
const MOST_PARTS: usize = 2_000;
/// The largest body in compressed RTF, inflated.
const MOST_RTF: u32 = 32 << 20;
/// Seconds from 1601, where Windows counts from, to 1970.
const SINCE_1601: i64 = 11_644_473_600;

/// Reads a message.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let Some(mut file) = compound::open(bytes) else { return Reading::nothing(Unread::Damaged) };
    let mut gathered = Gathered::default();
    let message = Store::open(&mut file, "/", 32);
    let class = message.text(&mut file, 0x001A).unwrap_or_default().to_ascii_uppercase();
    headers(&message, &mut file, &mut gathered);
    let body = body(&message, &mut file, &mut gathered);
    let attached = compound::parts(&file, "/", "__attach_version1.0_#");
    let crowded = attached.len() > MOST_PARTS || compound::parts(&file, "/", "__recip_version1.0_#").len() > MOST_PARTS;
    for path in attached.into_iter().take(MOST_PARTS) {
        let attachment = Store::open(&mut file, &path, 8);
        let name = attachment.name(&mut file);
        gathered.push(Loc::Header("Attachment".to_owned()), &name.unwrap_or_default());
    }
    let sealed = class.contains("SMIME") && !class.contains("MULTIPARTSIGNED");
    let unread = match body {
        _ if sealed => Some(Unread::Encrypted),
        Err(reason) => Some(reason),
        Ok(()) if crowded => Some(Unread::TooLarge),
        Ok(()) if gathered.is_empty() && class.is_empty() => Some(Unread::Damaged),
        // What cannot be read looks like what is not there.
        Ok(()) if message.fixed.is_empty() || compound::is_torn(&mut file, "/") => Some(Unread::Damaged),
        Ok(()) => gathered.has_gaps().then_some(Unread::Encoding),
    };
    gathered.finish(unread)
}

/// An attachment: its name, its declared type and its bytes; an inner message has no bytes of its own.
pub(super) fn attachments(bytes: &[u8], most: usize) -> Vec<(String, Option<String>, Option<Vec<u8>>)> {
    let Some(mut file) = compound::open(bytes) else { return Vec::new() };
    let parts = compound::parts(&file, "/", "__attach_version1.0_#");
    let each = parts.into_iter().take(most).map(|path| {
        let store = Store::open(&mut file, &path, 8);
        let data = compound::stream(&mut file, &format!("{path}/__substg1.0_37010102"));
        (store.name(&mut file).unwrap_or_default(), store.text(&mut file, 0x370E), data)
    });
    each.collect()
}

/// Returns the headers that a message came with over the net, when it did.
pub(super) fn transport(bytes: &[u8]) -> Option<String> {
    let mut file = compound::open(bytes)?;
    let message = Store::open(&mut file, "/", 32);
    message.text(&mut file, 0x007D)
}

fn headers(message: &Store, file: &mut File<'_>, gathered: &mut Gathered) {
    let name = message.text(file, 0x0C1A).or_else(|| message.text(file, 0x0042));
    let smtp = [0x5D01, 0x5D02, 0x0C1F, 0x0065].into_iter().find_map(|id| message.text(file, id).filter(|address| address.contains('@')));
    let mut push = |name: &str, text: &str| gathered.push(Loc::Header(name.to_owned()), text);
    push("From", &person(name, smtp));
    for (kind, header, shown) in [(1, "To", 0x0E04), (2, "Cc", 0x0E03), (3, "Bcc", 0x0E02)] {
        let people = recipients(file, kind, message.page);
        let text = if people.is_empty() { message.text(file, shown).unwrap_or_default() } else { people.join(", ") };
        push(header, &text);
    }
    push("Subject", &message.text(file, 0x0037).unwrap_or_default());
    let date = [0x0039, 0x0E06].into_iter().find_map(|id| message.time(id));
    push("Date", &date.unwrap_or_default());
}

fn person(name: Option<String>, address: Option<String>) -> String {
    match (name, address) {
        (Some(name), Some(address)) if name != address => format!("{name} <{address}>"),
        (name, address) => name.or(address).unwrap_or_default(),
    }
}

fn recipients(file: &mut File<'_>, kind: u64, page: &'static Encoding) -> Vec<String> {
    let mut found = Vec::new();
    for path in compound::parts(file, "/", "__recip_version1.0_#").into_iter().take(MOST_PARTS) {
        let store = Store { page, ..Store::open(file, &path, 8) };
        if store.number(0x0C15) == Some(kind) {
            let address = [0x39FE, 0x3003].into_iter().find_map(|id| store.text(file, id).filter(|address| address.contains('@')));
            found.push(person(store.text(file, 0x3001), address));
        }
    }
    found.retain(|person| !person.trim().is_empty());
    found
}

/// Adds the paragraphs of the body.
fn body(message: &Store, file: &mut File<'_>, gathered: &mut Gathered) -> Result<(), Unread> {
    let place = |number| Loc::Part { part: "1".to_owned(), number };
    if let Some(text) = message.text(file, 0x1000).filter(|text| !text.trim().is_empty()) {
        let text = text.replace("\r\n", "\n");
        for (paragraph, number) in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()).zip(1..) {
            gathered.push(place(number), paragraph);
        }
        return Ok(());
    }
    if let Some(page) = message.html(file) {
        let page = html::blocks(&page, |_, _| Loc::Line(1)).finish(None);
        for (block, number) in page.blocks.into_iter().zip(1..) {
            gathered.push(place(number), &block.text);
        }
        return page.unread.map_or(Ok(()), Err);
    }
    let Some(packed) = compound::stream(file, "/__substg1.0_10090102") else { return Ok(()) };
    let text = unpack(&packed).ok_or(Unread::Damaged)?;
    for (paragraph, number) in rtf::text(&text).lines().filter(|line| !line.trim().is_empty()).zip(1..) {
        gathered.push(place(number), paragraph);
    }
    Ok(())
}

/// Inflates compressed RTF (MS-OXRTFCP); the crate panics on some broken input.
fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
    let size = u32::from_le_bytes(packed.get(4..8)?.try_into().ok()?);
    if packed.len() < 16 || size > MOST_RTF {
        return None;
    }
    catch_unwind(|| compressed_rtf::decompress_rtf(packed)).ok()?.ok().map(String::into_bytes)
}

/// A storage with properties.
struct Store {
    path: String,
    fixed: Vec<u8>,
    page: &'static Encoding,
}

impl Store {
    fn open(file: &mut File<'_>, path: &str, header: usize) -> Self {
        let path = path.trim_end_matches('/').to_owned();
        let all = compound::stream(file, &format!("{path}/__properties_version1.0")).unwrap_or_default();
        let fixed = all.get(header..).unwrap_or_default().to_vec();
        let mut store = Self { path, fixed, page: encoding_rs::WINDOWS_1252 };
        let page = [0x3FFD, 0x3FDE].into_iter().find_map(|id| super::pages::windows(i32::try_from(store.number(id)?).ok()?));
        store.page = page.unwrap_or(encoding_rs::WINDOWS_1252);
        store
    }

    /// Returns the eight bytes of a property of fixed size.
    fn number(&self, id: u16) -> Option<u64> {
        let entry = self.fixed.chunks_exact(16).find(|entry| entry.get(2..4) == Some(&id.to_le_bytes()))?;
        let wide = entry.get(..2) == Some(&[0x40, 0]) || entry.get(..2) == Some(&[0x14, 0]);
        let value = u64::from_le_bytes(entry.get(8..16)?.try_into().ok()?);
        Some(if wide { value } else { value & 0xFFFF_FFFF })
    }

    fn time(&self, id: u16) -> Option<String> {
        let seconds = i64::try_from(self.number(id)? / 10_000_000).ok()? - SINCE_1601;
        Some(Moment::from_unix(seconds).to_string())
    }

    fn text(&self, file: &mut File<'_>, id: u16) -> Option<String> {
        let path = &self.path;
        if let Some(wide) = compound::stream(file, &format!("{path}/__substg1.0_{id:04X}001F")) {
            let (text, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(&wide);
            return Some(text.trim_end_matches('\0').to_owned()).filter(|text| !text.is_empty());
        }
        let narrow = compound::stream(file, &format!("{path}/__substg1.0_{id:04X}001E"))?;
        let (text, broken) = self.page.decode_without_bom_handling(&narrow);
        let text = if broken { encoding::decode(&narrow).ok()?.text } else { text.into_owned() };
        Some(text.trim_end_matches('\0').to_owned()).filter(|text| !text.is_empty())
    }

    fn html(&self, file: &mut File<'_>) -> Option<String> {
        let bytes = compound::stream(file, &format!("{}/__substg1.0_10130102", self.path));
        bytes.and_then(|bytes| html::decode(&bytes).ok()).map(|decoded| decoded.text).or_else(|| self.text(file, 0x1013))
    }

    /// Returns the name of an attachment; an inner message goes by its subject.
    fn name(&self, file: &mut File<'_>) -> Option<String> {
        [0x3707, 0x3704, 0x3001].into_iter().find_map(|id| self.text(file, id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wide(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn message() -> Vec<u8> {
        let mut properties = vec![0_u8; 32];
        let sent = (SINCE_1601.unsigned_abs() + 1_456_000_000) * 10_000_000;
        properties.extend([&[0x40, 0, 0x39, 0, 0, 0, 0, 0][..], &sent.to_le_bytes()].concat());
        compound::tests::file(&[
            ("/__properties_version1.0", &properties),
            ("/__substg1.0_0037001F", &wide("中文 asunto")),
            ("/__substg1.0_0C1A001F", &wide("王警官")),
            ("/__substg1.0_0C1F001F", &wide("wang@example.cn")),
            ("/__substg1.0_0E04001F", &wide("Ana")),
            ("/__substg1.0_1000001F", &wide("uno\r\n\r\ndos")),
            ("/__attach_version1.0_#00000000/__substg1.0_3707001F", &wide("a.pdf")),
            ("/__attach_version1.0_#00000000/__substg1.0_37010102", b"%PDF"),
        ])
    }

    #[test]
    fn headers_body_and_attachment_names_are_read() {
        let found: Vec<_> = read(&message()).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect();
        let expected = [
            ("From:", "王警官 <wang@example.cn>"),
            ("To:", "Ana"),
            ("Subject:", "中文 asunto"),
            ("Date:", "2016-02-20T20:26:40Z"),
            ("1 ¶1", "uno"),
            ("1 ¶2", "dos"),
            ("Attachment:", "a.pdf"),
        ];
        assert_eq!(found, expected.map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    #[test]
    fn attachments_give_their_bytes() {
        assert_eq!(attachments(&message(), 10), [("a.pdf".to_owned(), None, Some(b"%PDF".to_vec()))]);
    }

    #[test]
    fn a_sealed_message_is_encrypted_and_broken_rtf_is_named() {
        let sealed = compound::tests::file(&[("/__substg1.0_001A001F", &wide("IPM.Note.SMIME"))]);
        assert_eq!(read(&sealed).unread, Some(Unread::Encrypted));
        let broken = compound::tests::file(&[("/__substg1.0_001A001F", &wide("IPM.Note")), ("/__substg1.0_10090102", b"\x05")]);
        assert_eq!(read(&broken).unread, Some(Unread::Damaged));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn damaged_messages_are_read_or_refused(at in 0_usize..8192, byte: u8, cut in 0_usize..8192) {
            let mut bytes = message();
            let size = bytes.len();
            bytes[at % size] = byte;
            let short = bytes[..size - cut % size].to_vec();
            for bytes in [bytes, short] {
                prop_assert!(read(&bytes).blocks.iter().all(|block| !block.text.is_empty()));
            }
        }
    }
}
