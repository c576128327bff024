//! vCard (RFC 6350, 2.1, 3.0) and iCalendar (RFC 5545): one block a property, by its card.
//!
//! Lines are unfolded first; pictures, sounds and keys in a property are no text.

use crate::model::text::{Loc, Reading};

use super::encoding;
use super::gathered::Gathered;

/// Properties without words.
const WORDLESS: [&str; 12] = ["BEGIN", "END", "VERSION", "PRODID", "PHOTO", "LOGO", "SOUND", "KEY", "UID", "REV", "CALSCALE", "METHOD"];

/// Reads the properties.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let decoded = match encoding::decode(bytes) {
        Ok(decoded) => decoded,
        Err(reason) => return Reading::nothing(reason),
    };
    let mut gathered = Gathered::default();
    let mut card = 0_u32;
    for line in unfolded(&decoded.text) {
        let Some((head, value)) = split(&line) else { continue };
        let mut parts = head.split(';');
        let name = parts.next().unwrap_or_default().to_ascii_uppercase();
        // Properties may be grouped: `item1.TEL`.
        let name = name.rsplit('.').next().unwrap_or_default();
        let outer = name == "BEGIN" && matches!(value.trim().to_ascii_uppercase().as_str(), "VCARD" | "VEVENT" | "VTODO" | "VJOURNAL" | "VFREEBUSY");
        card += u32::from(outer);
        let parameters: Vec<String> = parts.map(str::to_ascii_uppercase).collect();
        let binary = parameters.iter().any(|one| one.contains("BASE64") || *one == "ENCODING=B");
        if WORDLESS.contains(&name) || binary {
            continue;
        }
        let quoted = parameters.iter().any(|one| one.contains("QUOTED-PRINTABLE"));
        let charset = parameters.iter().find_map(|one| one.strip_prefix("CHARSET="));
        let text = if quoted { unquoted(value, charset) } else { value.to_owned() };
        if !gathered.push(Loc::Header(format!("{} {name}", card.max(1))), &plain(&text)) {
            break;
        }
    }
    Reading { encoding: Some(decoded.name.to_owned()), ..gathered.finish(decoded.doubt) }
}

/// Joins continued lines: by a blank at their start, or by `=` at the end of quoted-printable ones.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        let soft = lines.last().is_some_and(|last| last.ends_with('=') && last.to_ascii_uppercase().contains("QUOTED-PRINTABLE"));
        match (lines.last_mut(), line.strip_prefix([' ', '\t'])) {
            (Some(last), _) if soft => {
                last.pop();
                last.push_str(line);
            }
            (Some(last), Some(rest)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// Splits at the first colon outside quotation marks.
fn split(line: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let at = line.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ':' && !quoted
    });
    let (head, value) = line.split_at_checked(at?.0)?;
    Some((head, value.strip_prefix(':')?))
}

fn unquoted(value: &str, charset: Option<&str>) -> String {
    let mut out = Vec::new();
    let mut rest = value.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = tail.get(..2).filter(|_| *first == b'=').and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        out.push(hex.unwrap_or(*first));
        rest = if hex.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    let labelled = charset.and_then(|label| encoding::by_label(&out, label));
    labelled.map_or_else(|| encoding::decode(&out).map_or_else(|_| String::from_utf8_lossy(&out).into_owned(), |decoded| decoded.text), |decoded| decoded.text)
}

/// Resolves `\n`, `\,`, `\;`; what separates the parts of a name or an address becomes a space.
fn plain(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut escaped = false;
    for c in value.chars() {
        match (escaped, c) {
            (true, 'n' | 'N') => out.push('\n'),
            (false, '\\') => {
                escaped = true;
                continue;
            }
            (false, ';') => out.push(if out.ends_with(' ') { '\u{0}' } else { ' ' }),
            (_, c) => out.push(c),
        }
        escaped = false;
    }
    out.replace('\0', "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(raw: &str) -> Vec<(String, String)> {
        read(raw.as_bytes()).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect()
    }

    #[test]
    fn cards_are_numbered_and_unfolded() {
        let raw = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:García;Ana;;;\r\nNOTE:uno\\, dos\\ntr\r\n es\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n\
            BEGIN:VCARD\r\nitem1.FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=B8=AD=\r\n=E6=96=87\r\nEND:VCARD\r\n";
        let expected = [("1 N:", "García Ana"), ("1 NOTE:", "uno, dos\ntres"), ("2 FN:", "中文")];
        assert_eq!(found(raw), expected.map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    #[test]
    fn events_keep_their_times() {
        let raw = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20160307T090000Z\nSUMMARY;LANGUAGE=\"a:b\":cita\nEND:VEVENT\nEND:VCALENDAR\n";
        assert_eq!(found(raw), [("1 DTSTART:", "20160307T090000Z"), ("1 SUMMARY:", "cita")].map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    proptest! {
        #[test]
        fn any_text_is_read(raw in "(BEGIN:VCARD|N;ENCODING=QUOTED-PRINTABLE:|=[0-9A-F]{0,2}|[;:,\\\\ \n\"a]){0,40}") {
            prop_assert!(read(raw.as_bytes()).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
