//! E-mail (RFC 5322, MIME): the headers people read, the text body, the names of attachments.
//!
//! HTML is read only where a message has no plain text. Attachments are not opened: their
//! names are text, their content is another file's.

use std::collections::BTreeMap;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Address, Encoding, Message, MessageParser, MessagePart, MimeHeaders as _, PartType};

use crate::model::text::{Loc, Reading, Unread};

use super::gathered::Gathered;
use super::{encoding, html};

/// Levels of parts inside parts that get numbers of their own.
const DEEPEST: usize = 24;

/// Reads a message.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let mut gathered = Gathered::default();
    match message(bytes, "", &mut gathered) {
        Err(Unread::Damaged) if gathered.is_empty() => Reading::nothing(Unread::Damaged),
        ended => gathered.finish(ended.err()),
    }
}

/// Adds one message; `prefix` begins the names of its places when there are several.
pub(super) fn message(bytes: &[u8], prefix: &str, gathered: &mut Gathered) -> Result<(), Unread> {
    let wide = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || bytes.starts_with(b"\xEF\xBB\xBF");
    let decoded = if wide { encoding::decode(bytes).ok() } else { None };
    let raw = decoded.as_ref().map_or(bytes, |decoded| decoded.text.as_bytes());
    let message = MessageParser::default().parse(raw).ok_or(Unread::Damaged)?;
    headers(&message, prefix, gathered);
    let numbers = numbers(&message);
    // What was decoded as a whole is not in the page that its parts name any more.
    let original = decoded.is_none().then_some(&message);
    for id in &message.text_body {
        if let Some(part) = message.parts.get(*id as usize) {
            let number = numbers.get(id).map_or("1", String::as_str);
            body(original, part, &format!("{prefix}{number}"), gathered);
        }
    }
    for (part, number) in message.attachments().zip(1..) {
        if let Some(name) = attachment(part) {
            gathered.push(Loc::Header(format!("{prefix}Attachment")), &name);
        } else {
            // Text without a name that is no body by the rules of MIME is text all the same, and so is what has a type
            // that there is not.
            body(original, part, &format!("{prefix}+{number}"), gathered);
            if message.parts.len() > 1 && is_of_no_type(part) {
                lump(part, &format!("{prefix}+{number}"), gathered);
            }
        }
    }
    if is_encrypted(&message) {
        return Err(Unread::Encrypted);
    }
    if message.text_body.is_empty() && message.html_body.is_empty() {
        unlabelled(&message, &format!("{prefix}1"), gathered);
    }
    // Parts nested beyond the parser's patience come back as one lump that says it is many.
    let is_lump = |part: &MessagePart<'_>| {
        let many = part.content_type().is_some_and(|kind| kind.ctype().eq_ignore_ascii_case("multipart"));
        many && !matches!(part.body, PartType::Multipart(_))
    };
    if message.parts.iter().any(is_lump) {
        return Err(Unread::TooDeep);
    }
    if message.parts.iter().any(|part| has_stray(part, &message, raw) || has_words_among_headers(part, raw)) {
        return Err(Unread::Damaged);
    }
    if gathered.has_gaps() { Err(Unread::Encoding) } else { Ok(()) }
}

/// Lists name, declared type and bytes of the attachments.
pub(super) fn attachments(bytes: &[u8], most: usize) -> Vec<(String, Option<String>, Vec<u8>)> {
    let Some(message) = MessageParser::default().parse(bytes) else { return Vec::new() };
    let each = message.attachments().take(most).map(|part| {
        let kind = part.content_type().map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("octet-stream")));
        let content = match &part.body {
            PartType::Message(_) => bytes.get(part.raw_body_offset() as usize..part.raw_end_offset() as usize).unwrap_or_default().to_vec(),
            PartType::Text(_) | PartType::Html(_) | PartType::Binary(_) | PartType::InlineBinary(_) | PartType::Multipart(_) => part.contents().to_vec(),
        };
        (attachment(part).unwrap_or_default(), kind, content)
    });
    each.collect()
}

fn headers(message: &Message<'_>, prefix: &str, gathered: &mut Gathered) {
    let mut header = |name: &str, text: &str| gathered.push(Loc::Header(format!("{prefix}{name}")), text);
    for (name, address) in [("From", message.from()), ("To", message.to()), ("Cc", message.cc()), ("Bcc", message.bcc())] {
        header(name, &address.map(people).unwrap_or_default());
    }
    header("Subject", message.subject().unwrap_or_default());
    header("Date", message.header_raw("Date").unwrap_or_default());
}

/// Returns addresses as `Name <box@host>, …`.
pub(super) fn people(address: &Address<'_>) -> String {
    let shown = address.iter().map(|person| match (person.name(), person.address()) {
        (Some(name), Some(address)) => format!("{name} <{address}>"),
        (name, address) => name.or(address).unwrap_or_default().to_owned(),
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// Adds the paragraphs of a part of the body.
fn body(message: Option<&Message<'_>>, part: &MessagePart<'_>, number: &str, gathered: &mut Gathered) {
    let place = |at| Loc::Part { part: number.to_owned(), number: at };
    match &part.body {
        PartType::Text(text) => {
            let text = message.and_then(|message| redecoded(message, part)).unwrap_or_else(|| text.to_string());
            let text = text.replace("\r\n", "\n");
            let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty());
            for (paragraph, at) in paragraphs.zip(1..) {
                if !gathered.push(place(at), paragraph) {
                    return;
                }
            }
        }
        PartType::Html(page) => {
            let page = message.and_then(|message| redecoded(message, part)).unwrap_or_else(|| page.to_string());
            let page = html::blocks(&page, |_, _| Loc::Line(1)).finish(None);
            for (block, at) in page.blocks.into_iter().zip(1..) {
                gathered.push(place(at), &block.text);
            }
            if page.unread == Some(Unread::TooLarge) {
                gathered.fill();
            }
        }
        PartType::Binary(_) | PartType::InlineBinary(_) | PartType::Message(_) | PartType::Multipart(_) => {}
    }
}

/// Decodes a text part once more where the parser's own tables may not reach: they know no Korean and
/// no Japanese in seven bits and few pages of DOS, and take what they do not know for UTF-8.
fn redecoded(message: &Message<'_>, part: &MessagePart<'_>) -> Option<String> {
    let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
    if charset.is_some_and(|charset| charset.eq_ignore_ascii_case("utf-8")) {
        return None;
    }
    let raw = message.raw_message.get(part.raw_body_offset() as usize..part.raw_end_offset() as usize)?;
    let bytes = match part.encoding {
        Encoding::None => raw.to_vec(),
        Encoding::QuotedPrintable => quoted_printable_decode(raw)?,
        Encoding::Base64 => base64_decode(raw)?,
    };
    encoding::by_claim(&bytes, charset).map(|decoded| decoded.text)
}

/// Adds the paragraphs of a message that is one nameless lump which it does not call text, and is text nevertheless:
/// a letter wrong in its type is enough.
fn unlabelled(message: &Message<'_>, number: &str, gathered: &mut Gathered) {
    let unknown = |part: &&MessagePart<'_>| matches!(part.body, PartType::Binary(_) | PartType::InlineBinary(_)) && attachment(part).is_none();
    if let Some(part) = message.parts.first().filter(unknown).filter(|_| message.parts.len() == 1) {
        lump(part, number, gathered);
    }
}

/// Returns whether a part has a type that begins like none there is (RFC 2046 §2).
fn is_of_no_type(part: &MessagePart<'_>) -> bool {
    const TYPES: [&str; 9] = ["text", "image", "audio", "video", "application", "multipart", "message", "model", "font"];
    matches!(part.body, PartType::Binary(_) | PartType::InlineBinary(_))
        && part.content_type().is_some_and(|kind| !TYPES.iter().any(|known| kind.ctype().eq_ignore_ascii_case(known)))
}

/// Adds the paragraphs of what is text though it does not say so.
fn lump(part: &MessagePart<'_>, number: &str, gathered: &mut Gathered) {
    let Ok(decoded) = encoding::decode(part.contents()) else { return };
    let text = decoded.text.replace("\r\n", "\n");
    for (paragraph, at) in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()).zip(1..) {
        gathered.push(Loc::Part { part: number.to_owned(), number: at }, paragraph);
    }
}

/// Returns whether a part of many has lines before its first part that begin a part by another name: what follows
/// them is nobody's.
fn has_stray(part: &MessagePart<'_>, message: &Message<'_>, raw: &[u8]) -> bool {
    let PartType::Multipart(children) = &part.body else { return false };
    let first = children.first().and_then(|child| message.parts.get(*child as usize));
    let end = first.map_or(part.raw_end_offset(), MessagePart::raw_header_offset);
    let before = raw.get(part.raw_body_offset() as usize..end as usize).unwrap_or_default();
    let begins = before.split(|byte| *byte == b'\n').filter(|line| line.len() > 3 && line.starts_with(b"--")).count();
    let is_header = |line: &[u8]| line.get(..8).is_some_and(|start| start.eq_ignore_ascii_case(b"content-"));
    begins > usize::from(first.is_some()) || before.split(|byte| *byte == b'\n').take_while(|line| !line.starts_with(b"--")).any(is_header)
}

/// Returns whether a line among the headers is none (RFC 5322 §2.2): where the blank line behind them is lost, they
/// take the beginning of the text for theirs.
fn has_words_among_headers(part: &MessagePart<'_>, raw: &[u8]) -> bool {
    let headers = raw.get(part.raw_header_offset() as usize..part.raw_body_offset() as usize).unwrap_or_default();
    let is_header = |line: &[u8]| {
        let name = line.iter().position(|byte| *byte == b':').and_then(|end| line.get(..end)).unwrap_or_default().trim_ascii_end();
        !name.is_empty() && name.iter().all(u8::is_ascii_graphic)
    };
    let belongs = |line: &[u8]| line.trim_ascii().is_empty() || line.starts_with(b" ") || line.starts_with(b"\t") || line.starts_with(b"From ") || line.starts_with(b">From ") || is_header(line);
    !headers.split(|byte| *byte == b'\n').all(belongs)
}

/// Numbers the parts as IMAP does (RFC 3501 §6.4.5).
fn numbers(message: &Message<'_>) -> BTreeMap<u32, String> {
    let mut numbers = BTreeMap::new();
    let mut waiting: Vec<(u32, String, usize)> = vec![(0, String::new(), 0)];
    while let Some((id, number, depth)) = waiting.pop() {
        let children = match message.parts.get(id as usize).map(|part| &part.body) {
            Some(PartType::Multipart(children)) if !numbers.contains_key(&id) => children.as_slice(),
            _ => &[],
        };
        for (child, at) in children.iter().zip(1..) {
            let own = match depth {
                0 => format!("{at}"),
                1..DEEPEST => format!("{number}.{at}"),
                _ => number.clone(),
            };
            waiting.push((*child, own, depth + 1));
        }
        numbers.entry(id).or_insert_with(|| if number.is_empty() { "1".to_owned() } else { number });
    }
    numbers
}

/// Returns the name of an attachment; a forwarded message goes by its subject.
fn attachment(part: &MessagePart<'_>) -> Option<String> {
    let name = part.attachment_name().map(str::to_owned);
    let forwarded = if let PartType::Message(inner) = &part.body { inner.subject() } else { None };
    name.or_else(|| forwarded.map(str::to_owned))
}

/// Returns whether the content is sealed for its recipient (S/MIME, `OpenPGP`).
fn is_encrypted(message: &Message<'_>) -> bool {
    let kind = message.content_type();
    let is = |kind: &mail_parser::ContentType<'_>, wanted: &str| kind.subtype().is_some_and(|found| found.eq_ignore_ascii_case(wanted));
    kind.is_some_and(|kind| {
        let sealed = kind.attribute("smime-type").is_none_or(|found| !found.eq_ignore_ascii_case("signed-data"));
        is(kind, "encrypted") || ((is(kind, "pkcs7-mime") || is(kind, "x-pkcs7-mime")) && sealed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MAIL: &str = "From: =?utf-8?B?546L6K2m5a6Y?= <wang@example.cn>\r\nTo: Ana <ana@example.ar>\r\nSubject: =?gb2312?B?1tDOxA==?=\r\n\
        Date: Sat, 21 Nov 2026 10:00:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
        --b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
        uno\r\n\r\ndos\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>uno<p>dos\r\n--c--\r\n\
        --b\r\nContent-Type: application/pdf; name=\"a.pdf\"\r\nContent-Disposition: attachment; filename=\"a.pdf\"\r\n\r\nx\r\n--b--\r\n";

    fn found(raw: &str) -> Vec<(String, String)> {
        read(raw.as_bytes()).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect()
    }

    #[test]
    fn headers_body_and_attachment_names_are_read() {
        let expected = [
            ("From:", "王警官 <wang@example.cn>"),
            ("To:", "Ana <ana@example.ar>"),
            ("Subject:", "中文"),
            ("Date:", "Sat, 21 Nov 2026 10:00:00 +0800"),
            ("1.1 ¶1", "uno"),
            ("1.1 ¶2", "dos"),
            ("Attachment:", "a.pdf"),
        ];
        assert_eq!(found(MAIL), expected.map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    #[test]
    fn html_is_read_where_there_is_no_plain_text() {
        let found = found("From: a@b\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n<p>uno<p>dos");
        assert_eq!(found.iter().map(|(_, text)| text.as_str()).skip(2).collect::<Vec<_>>(), ["uno", "dos"]);
    }

    #[test]
    fn bodies_are_decoded_by_every_page_that_mail_names() {
        let found = |charset: &str, body: &[u8]| {
            let head = format!("From: a@b\r\nSubject: x\r\nContent-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
            let reading = read(&[head.as_bytes(), body].concat());
            (reading.blocks.last().map(|block| block.text.clone()).unwrap_or_default(), reading.unread)
        };
        assert_eq!(found("cp852", b"\xA5\x88"), ("ął".to_owned(), None));
        assert_eq!(found("iso-2022-kr", b"\x1B$)C\x0E0!3*\x0F abc"), ("가나 abc".to_owned(), None));
        assert_eq!(found("iso-2022-jp", b"\x1B$B4A;z\x1B(B"), ("漢字".to_owned(), None));
        assert_eq!(found("big5hkscs", b"\xA4\xA4\xA4\xE5"), ("中文".to_owned(), None));
        assert_eq!(found("us-ascii", "señor".as_bytes()), ("señor".to_owned(), None));
        assert_eq!(found("utf-8", "señor".as_bytes()), ("señor".to_owned(), None));
    }

    #[test]
    fn a_letter_wrong_in_the_type_costs_no_text() {
        for kind in ["ext/plain", "text;plain", "mvltipart/mixed; boundary=b", "application/octet-stream"] {
            let texts = found(&format!("From: a@b\r\nContent-Type: {kind}\r\n\r\nuno\r\n\r\ndos"));
            assert_eq!(texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["a@b", "uno", "dos"], "{kind}");
        }
    }

    #[test]
    fn a_part_that_begins_by_another_name_is_told() {
        assert_eq!(read(MAIL.as_bytes()).unread, None);
        let wrong = MAIL.replacen("--b\r\n", "--d\r\n", 1);
        assert_eq!(read(wrong.as_bytes()).unread, Some(Unread::Damaged));
    }

    #[test]
    fn a_part_of_no_type_is_read_and_one_without_a_beginning_is_told() {
        let odd = MAIL.replacen("Content-Type: text/plain", "Content-Type: pext/plain", 1);
        let texts: Vec<String> = found(&odd).into_iter().map(|(_, text)| text).collect();
        assert!(texts.contains(&"uno".to_owned()) && texts.contains(&"dos".to_owned()), "{texts:?}");
        let unbegun = MAIL.replacen("--c\r\n", "m-c\r\n", 1);
        assert_eq!(read(unbegun.as_bytes()).unread, Some(Unread::Damaged));
    }

    #[test]
    fn text_that_slipped_among_the_headers_is_told() {
        for wrong in ["From: a@b\r\nSubject: x\r\nJ\nThis is the text.\r\n", "From: a@b\nSubject: x\nJ\n\nmore"] {
            assert_eq!(read(wrong.as_bytes()).unread, Some(Unread::Damaged), "{wrong}");
        }
        let whole = "From a@b Sat\nFrom: a@b\nX-Empty:\nSubject: x\n and\n\tmore\n\nuno: dos\n";
        assert_eq!(read(whole.as_bytes()).unread, None);
    }

    #[test]
    fn a_sealed_message_is_encrypted() {
        let raw = "From: a@b\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nAAAA";
        assert_eq!(read(raw.as_bytes()).unread, Some(Unread::Encrypted));
    }

    proptest! {
        #[test]
        fn damaged_messages_are_read(at in 0_usize..700, byte: u8, cut in 0_usize..700) {
            let mut bytes = MAIL.as_bytes().to_vec();
            let size = bytes.len();
            bytes[at % size] = byte;
            let short = bytes[..size - cut % size].to_vec();
            for bytes in [bytes, short] {
                prop_assert!(read(&bytes).blocks.iter().all(|block| !block.text.is_empty()));
            }
        }
    }
}
