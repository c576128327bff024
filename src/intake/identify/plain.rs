//! Formats written in text: they carry no signature, so their grammar is asked.
//!
//! The extension decides only between readings that the content allows.

use crate::model::item::Format;

/// Bytes of a text that are looked at.
const SAMPLE: usize = 64 << 10;
/// Lines that must agree for a table.
const LINES: usize = 20;

/// Names the format of text; `None` when the bytes are no text.
pub(super) fn of(head: &[u8], whole: bool, extension: Option<&str>) -> Option<Format> {
    let sample = head.get(..SAMPLE).unwrap_or(head);
    let text = text(sample)?;
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    let extension = extension.map(str::to_ascii_lowercase).unwrap_or_default();
    let complete = whole && sample.len() == head.len();
    let page = text.starts_with('<') && matches!(extension.as_str(), "html" | "htm");
    let (mime, name) = markup(text, extension == "xml")
        .or_else(|| page.then_some(("text/html", "HTML")))
        .or_else(|| is_json(text, complete, &extension).then_some(("application/json", "JSON")))
        .or_else(|| is_json_lines(text).then_some(("application/jsonl", "JSON Lines")))
        .or_else(|| messages(text, &extension))
        .or_else(|| table(text, &extension))
        .unwrap_or(("text/plain", "plain text"));
    Some(Format { mime: mime.to_owned(), name: name.to_owned(), puid: None })
}

/// Decodes roughly, for the grammar only; binary data is no text.
fn text(bytes: &[u8]) -> Option<String> {
    let wide = |order: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let units: Vec<u16> = bytes.chunks_exact(2).filter_map(|pair| Some(order(pair.try_into().ok()?))).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => return Some(bytes.iter().filter(|b| b.is_ascii() && **b != 0).map(|b| char::from(*b)).collect()),
        [0xFF, 0xFE, rest @ ..] => return Some(wide(u16::from_le_bytes, rest)),
        [0xFE, 0xFF, rest @ ..] => return Some(wide(u16::from_be_bytes, rest)),
        _ => {}
    }
    if bytes.contains(&0) {
        return [u16::from_le_bytes as fn([u8; 2]) -> u16, u16::from_be_bytes].into_iter().find_map(|order| unmarked(order, bytes));
    }
    // The shifts of seven-bit Korean (0x0E, 0x0F) and escapes are no sign of a program.
    let odd = bytes.iter().filter(|b| matches!(b, 0..=8 | 0x10..=0x19 | 0x1C..=0x1F)).count();
    let lossy = String::from_utf8_lossy(bytes);
    // Without zero bytes and controls, what is no UTF-8 is text in an older encoding.
    (odd * 200 <= bytes.len() + 200).then(|| lossy.into_owned())
}

/// Decodes wide text that no mark announces; gives up at the first character that no text has, so that binary
/// data costs nothing.
fn unmarked(order: fn([u8; 2]) -> u16, bytes: &[u8]) -> Option<String> {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(order(pair.try_into().ok()?)));
    let of_text = |c: &char| (!c.is_control() || c.is_whitespace()) && !matches!(c, '\u{FFFD}' | '\u{E000}'..='\u{F8FF}');
    let text: Option<String> = char::decode_utf16(units).map(|c| c.ok().filter(of_text)).collect();
    text.filter(|text| is_made_of_letters(text))
}

/// Returns whether wide text is made of letters: two orders, and chance, make any.
fn is_made_of_letters(text: &str) -> bool {
    let all = text.chars().count();
    let common = text.chars().filter(|c| c.is_ascii_graphic() || c.is_whitespace() || c.is_alphabetic()).count();
    let blanks = text.chars().filter(char::is_ascii).count();
    common * 10 >= all * 8 && blanks * 50 >= all
}

/// Root elements that tell a kind of XML.
const ROOTS: [(&str, &str, &str); 13] = [
    ("<office:document ", "application/vnd.oasis.opendocument.text", "OpenDocument, flat XML"),
    ("<svg", "image/svg+xml", "SVG drawing"),
    ("<rss", "application/rss+xml", "RSS feed"),
    ("<feed", "application/atom+xml", "Atom feed"),
    ("<kml", "application/vnd.google-earth.kml+xml", "KML places"),
    ("<gpx", "application/gpx+xml", "GPX track"),
    ("<xliff", "application/xliff+xml", "XLIFF"),
    ("<tt ", "application/ttml+xml", "TTML subtitles"),
    ("<fictionbook", "application/x-fictionbook+xml", "FictionBook"),
    ("<smses", "application/xml", "XML, backup of short messages"),
    ("<plist", "application/x-plist", "property list"),
    ("<!doctype plist", "application/x-plist", "property list"),
    ("<html", "application/xhtml+xml", "XHTML"),
];

fn markup(text: &str, extension_is_xml: bool) -> Option<(&'static str, &'static str)> {
    let start: String = text.chars().take(4096).collect::<String>().to_ascii_lowercase();
    let page = ["<!doctype html", "<html"].iter().any(|sign| start.contains(sign));
    let early = ["<head", "<body", "<title", "<meta ", "<table", "<div", "<p>", "<h1", "<!--"].iter().any(|sign| start.starts_with(sign));
    if text.starts_with("WEBVTT") {
        return Some(("text/vtt", "WebVTT subtitles"));
    }
    if text.starts_with("{\\rtf") {
        return Some(("application/rtf", "Rich Text Format"));
    }
    if start.starts_with("[script info]") {
        return Some(("text/x-ssa", "SubStation subtitles (ASS)"));
    }
    if start.starts_with("-----begin pgp message") {
        return Some(("application/pgp-encrypted", "OpenPGP message"));
    }
    let rooted = ROOTS.iter().find(|(root, ..)| start.contains(root)).map(|(_, mime, name)| (*mime, *name));
    if let Some(found) = flat(&start) {
        return Some(found);
    }
    if start.starts_with("<?xml") {
        return Some(rooted.unwrap_or(("application/xml", "XML")));
    }
    if start.starts_with('<') && !page && rooted.is_some() {
        return rooted;
    }
    if start.starts_with('<') && (page || early) {
        return Some(("text/html", "HTML"));
    }
    if start.starts_with('<') && extension_is_xml {
        return Some(("application/xml", "XML"));
    }
    [("BEGIN:VCARD", ("text/vcard", "vCard")), ("BEGIN:VCALENDAR", ("text/calendar", "iCalendar"))]
        .into_iter()
        .find_map(|(sign, found)| text.starts_with(sign).then_some(found))
}

/// Names an `OpenDocument` in one XML file by the type it states.
fn flat(start: &str) -> Option<(&'static str, &'static str)> {
    const TYPES: [(&str, &str, &str); 3] = [
        ("spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "OpenDocument spreadsheet, flat XML"),
        ("presentation", "application/vnd.oasis.opendocument.presentation", "OpenDocument presentation, flat XML"),
        ("graphics", "application/vnd.oasis.opendocument.graphics", "OpenDocument drawing, flat XML"),
    ];
    let (_, kind) = start.split_once("<office:document ")?.1.split_once("mimetype=\"application/vnd.oasis.opendocument.")?;
    TYPES.into_iter().find(|(begin, ..)| kind.starts_with(begin)).map(|(_, mime, name)| (mime, name))
}

fn is_json(text: &str, complete: bool, extension: &str) -> bool {
    if !text.starts_with(['{', '[']) {
        return false;
    }
    if complete {
        return serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    }
    let inner = text.get(1..).unwrap_or_default().trim_start();
    inner.starts_with(['{', '[', '"']) && (extension == "json" || inner.starts_with('"') || inner.starts_with('{'))
}

fn is_json_lines(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().take(4).collect();
    let whole = lines.get(..lines.len().saturating_sub(1)).unwrap_or_default();
    whole.len() > 1 && whole.iter().all(|line| line.starts_with('{') && serde_json::from_str::<serde::de::IgnoredAny>(line).is_ok())
}

/// Recognises subtitles and messages by their first lines.
fn messages(text: &str, extension: &str) -> Option<(&'static str, &'static str)> {
    let cue = |line: &str| {
        let times = line.split_once("-->").map(|(start, end)| (start.trim(), end.trim()));
        times.is_some_and(|(start, end)| start.contains(':') && [start, end].iter().all(|time| time.starts_with(|c: char| c.is_ascii_digit())))
    };
    if text.lines().take(4).any(cue) {
        return Some(("application/x-subrip", "SubRip subtitles"));
    }
    let mbox = text.starts_with("From ") && headers(text.split_once('\n').map_or("", |(_, rest)| rest)) >= 2;
    if mbox {
        return Some(("application/mbox", "mailbox (MBOX)"));
    }
    let web = ["snapshot-content-location:", "from: <saved by", "content-type: multipart/related"];
    let start: String = text.chars().take(4096).collect::<String>().to_ascii_lowercase();
    if headers(text) >= 2 && web.iter().any(|sign| start.contains(sign)) && (matches!(extension, "mht" | "mhtml") || web.iter().take(2).any(|sign| start.contains(sign))) {
        return Some(("multipart/related", "web archive (MHTML)"));
    }
    let least = if extension == "eml" { 1 } else { 3 };
    (headers(text) >= least).then_some(("message/rfc822", "e-mail message"))
}

/// Counts the headers of a message that stand at its start (RFC 5322 §2.2).
fn headers(text: &str) -> usize {
    const KNOWN: [&str; 16] = [
        "from", "to", "subject", "date", "received", "message-id", "mime-version", "return-path", "delivered-to", "content-type",
        "cc", "reply-to", "x-mailer", "content-transfer-encoding", "sender", "dkim-signature",
    ];
    let mut known = 0;
    for line in text.lines().take(200).take_while(|line| !line.is_empty()) {
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { break };
        if name.is_empty() || name.contains(|c: char| !c.is_ascii_graphic()) {
            break;
        }
        known += usize::from(KNOWN.contains(&name.to_ascii_lowercase().as_str()));
    }
    known
}

/// Recognises a table by a sign that splits every line into equally many cells.
fn table(text: &str, extension: &str) -> Option<(&'static str, &'static str)> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(LINES + 1).collect();
    // The last line of a sample may be cut.
    let lines = lines.get(..lines.len().saturating_sub(usize::from(lines.len() > LINES))).unwrap_or_default();
    let named = matches!(extension, "csv" | "tsv" | "tab");
    for sign in ['\t', ',', ';', '|'] {
        let counts: Vec<usize> = lines.iter().map(|line| outside_quotes(line, sign)).collect();
        let first = counts.first().copied().unwrap_or(0);
        let alike = counts.iter().filter(|count| **count == first).count();
        let sure = first >= 2 && lines.len() >= 3 && alike == lines.len();
        if sure || (named && first >= 1) {
            return Some(if sign == '\t' { ("text/tab-separated-values", "TSV") } else { ("text/csv", "CSV") });
        }
    }
    named.then_some(("text/csv", "CSV"))
}

fn outside_quotes(line: &str, sign: char) -> usize {
    let mut quoted = false;
    let counted = line.chars().filter(|c| {
        quoted ^= *c == '"';
        *c == sign && !quoted
    });
    counted.count()
}
