//! The ladder that finds the character encoding of a text without a label.
//!
//! Rungs, the surest first: byte order mark (Unicode Standard §23.8), ISO-2022 and HZ
//! escapes, valid UTF-8, UTF-16 and UTF-32 without a mark, then statistics. Binary data never
//! climbs it: it would come out as plausible nonsense.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{EUC_KR, Encoding, GB18030, GBK, ISO_2022_JP, UTF_16BE, UTF_16LE};

use crate::model::text::Unread;

use super::{dos, pages};

/// Text, the encoding it was in, and what is doubtful about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) name: &'static str,
    /// Set when some bytes fit no likely encoding and were replaced.
    pub(super) doubt: Option<Unread>,
}

impl Decoded {
    fn sure(text: String, name: &'static str) -> Self {
        let doubt = text.contains('\u{FFFD}').then_some(Unread::Encoding);
        Self { text, name, doubt }
    }
}

/// Finds the encoding and decodes; binary data is `Unsupported`.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Unread> {
    if let Some(decoded) = by_mark(bytes).or_else(|| by_escapes(bytes)) {
        return Ok(decoded);
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && !is_binary(bytes)
    {
        return Ok(Decoded::sure(text.to_owned(), "UTF-8"));
    }
    if let Some(decoded) = wide(bytes) {
        return Ok(decoded);
    }
    if is_binary(bytes) {
        return Err(Unread::Unsupported);
    }
    Ok(by_statistics(bytes))
}

/// Decodes by a label found in the file (`<meta charset>`), when it names an encoding that fits.
pub(super) fn by_label(bytes: &[u8], label: &str) -> Option<Decoded> {
    let Some(encoding) = named(label) else {
        return dos::by_label(bytes, label).map(|(text, name)| Decoded::sure(text, name));
    };
    // A label in ASCII-compatible bytes cannot truly announce UTF-16 (HTML §13.2.3.2).
    let encoding = if [UTF_16LE, UTF_16BE].contains(&encoding) { encoding_rs::UTF_8 } else { encoding };
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    (!broken).then(|| Decoded::sure(text.into_owned(), name(encoding)))
}

/// Decodes what a message says is in an encoding: by that label where it fits, else by the ladder.
pub(super) fn by_claim(bytes: &[u8], label: Option<&str>) -> Option<Decoded> {
    // ASCII with other bytes is a claim that does not hold, and the browsers' reading of it a guess.
    let plain = label.is_none_or(|label| label.to_ascii_lowercase().contains("ascii"));
    let seven = by_escapes(bytes);
    let claimed = label.filter(|_| !plain && seven.is_none()).and_then(|label| by_label(bytes, label));
    claimed.or(seven).or_else(|| decode(bytes).ok())
}

/// Returns the encoding that a label names, in any of the spellings that mail programs use.
fn named(label: &str) -> Option<&'static Encoding> {
    let label = label.trim().to_ascii_lowercase();
    let number = ["cp", "ms", "windows-", "x-cp"].iter().find_map(|start| label.strip_prefix(start)?.parse().ok());
    let by_name = || Encoding::for_label(label.replace("big5hkscs", "big5-hkscs").replace('_', "-").as_bytes());
    Encoding::for_label(label.as_bytes()).or_else(by_name).or_else(|| pages::windows(number?))
}

/// Returns the name shown; GBK is read by its superset.
fn name(encoding: &'static Encoding) -> &'static str {
    if encoding == GBK || encoding == GB18030 { "GB18030" } else { encoding.name() }
}

fn by_mark(bytes: &[u8]) -> Option<Decoded> {
    let wide32 = |order: fn([u8; 4]) -> u32, name| {
        Decoded::sure(utf32(bytes.get(4..).unwrap_or_default(), order), name)
    };
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] => Some(wide32(u32::from_le_bytes, "UTF-32LE")),
        [0, 0, 0xFE, 0xFF, ..] => Some(wide32(u32::from_be_bytes, "UTF-32BE")),
        [0x84, 0x31, 0x95, 0x33, rest @ ..] => Some(marked(GB18030, rest)),
        _ => Encoding::for_bom(bytes).and_then(|(encoding, length)| Some(marked(encoding, bytes.get(length..)?))),
    }
}

fn marked(encoding: &'static Encoding, rest: &[u8]) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(rest);
    Decoded::sure(text.into_owned(), name(encoding))
}

fn utf32(bytes: &[u8], order: fn([u8; 4]) -> u32) -> String {
    let scalar = |unit: &[u8]| unit.try_into().ok().and_then(|unit| char::from_u32(order(unit))).unwrap_or('\u{FFFD}');
    bytes.chunks(4).map(scalar).collect()
}

/// Recognises the seven-bit encodings of East Asia by their escapes.
fn by_escapes(bytes: &[u8]) -> Option<Decoded> {
    if !bytes.is_ascii() {
        return None;
    }
    let has = |sign: &[u8]| bytes.windows(sign.len()).any(|window| window == sign);
    if bytes.contains(&0x1B) && (has(b"\x1B$B") || has(b"\x1B$@") || has(b"\x1B(J")) {
        let (text, broken) = ISO_2022_JP.decode_without_bom_handling(bytes);
        return (!broken).then(|| Decoded::sure(text.into_owned(), "ISO-2022-JP"));
    }
    if has(b"\x1B$)C") && bytes.contains(&0x0E) {
        let raised = raise(bytes, b"\x0E", b"\x0F", b"\x1B$)C");
        let (text, broken) = EUC_KR.decode_without_bom_handling(&raised);
        return (!broken).then(|| Decoded::sure(text.into_owned(), "ISO-2022-KR"));
    }
    if has(b"~{") && has(b"~}") {
        let raised = raise(bytes, b"~{", b"~}", b"~\n");
        let (text, broken) = GBK.decode_without_bom_handling(&raised);
        let chinese = text.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c));
        return (!broken && chinese).then(|| Decoded::sure(text.into_owned(), "HZ-GB-2312"));
    }
    None
}

/// Sets the high bit between two shifts and drops the shifts and the announcement.
fn raise(bytes: &[u8], into: &[u8], out: &[u8], drop: &[u8]) -> Vec<u8> {
    let mut raised = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    let mut high = 0;
    while let Some((first, tail)) = rest.split_first() {
        if let Some(after) = rest.strip_prefix(drop) {
            rest = after;
        } else if let Some(after) = rest.strip_prefix(into) {
            (rest, high) = (after, 0x80);
        } else if let Some(after) = rest.strip_prefix(out) {
            (rest, high) = (after, 0);
        } else {
            raised.push(if *first < 0x21 { *first } else { *first | high });
            rest = tail;
        }
    }
    raised
}

/// Returns whether bytes hold more controls than any text does.
fn is_binary(bytes: &[u8]) -> bool {
    let odd = bytes.iter().filter(|b| matches!(b, 0..=8 | 0x0E..=0x19 | 0x1C..=0x1F)).count();
    bytes.contains(&0) || odd * 200 > bytes.len() + 200
}

/// Recognises UTF-16 and UTF-32 without a mark: only where zero bytes stand in a pattern.
fn wide(bytes: &[u8]) -> Option<Decoded> {
    if !bytes.contains(&0) {
        return None;
    }
    if bytes.len().is_multiple_of(4) {
        for name in ["UTF-32LE", "UTF-32BE"] {
            let text = utf32(bytes, if name == "UTF-32LE" { u32::from_le_bytes } else { u32::from_be_bytes });
            if is_plausible(&text) {
                return Some(Decoded::sure(text, name));
            }
        }
    }
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let orders = [(UTF_16LE, "UTF-16LE"), (UTF_16BE, "UTF-16BE")].into_iter();
    let read = orders.map(|(encoding, name)| (encoding.decode_without_bom_handling(bytes), name));
    // Both orders may give letters; the right one gives the blanks and line ends of a text.
    let blanks = |text: &str| text.chars().filter(|c| matches!(c, ' ' | '\n' | '\r' | '\u{3000}' | '。' | '，')).count();
    let plausible = read.filter(|((text, broken), _)| !broken && is_plausible(text));
    let best = plausible.max_by_key(|((text, _), _)| blanks(text));
    best.map(|((text, _), name)| Decoded::sure(text.into_owned(), name))
}

/// Returns whether text is made of letters, marks and spaces, and not of unassigned code points.
fn is_plausible(text: &str) -> bool {
    use unicode_script::{Script, UnicodeScript as _};
    let all = text.chars().count();
    let strange = |c: &char| *c == '\u{FFFD}' || (c.is_control() && !c.is_whitespace()) || c.script() == Script::Unknown;
    let letters = text.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace() || c.is_ascii_punctuation()).count();
    all > 0 && !text.chars().any(|c| strange(&c)) && letters * 10 >= all * 7
}

fn by_statistics(bytes: &[u8]) -> Decoded {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, Utf8Detection::Deny);
    // A UTF-8 text with a few damaged bytes is still UTF-8.
    let lossy = String::from_utf8_lossy(bytes);
    let lost = lossy.matches('\u{FFFD}').count();
    let wide = lossy.chars().filter(|c| !c.is_ascii()).count() - lost;
    if wide > 20 * lost {
        return Decoded::sure(lossy.into_owned(), "UTF-8");
    }
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    if encoding.is_single_byte()
        && let Some((text, name)) = dos::instead_of(encoding, &text, bytes)
    {
        return Decoded::sure(text, name);
    }
    Decoded::sure(text.into_owned(), name(encoding))
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{BIG5, EUC_JP, KOI8_R, SHIFT_JIS, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};
    use proptest::prelude::*;

    const CHINESE: &str = "根据国际刑事司法协助条约，请求提供该账户的交易记录，并冻结相关资金。\n联系人：王警官";
    const TAIWAN: &str = "依據刑事司法互助協定，請求提供該帳戶之交易紀錄，並凍結相關資金。\n聯絡人：王警官";
    const JAPANESE: &str = "捜査のため、この口座の取引記録を提供してください。よろしくお願いいたします。";
    const RUSSIAN: &str = "Прошу предоставить сведения о движении средств по указанному счёту за период с января.";

    #[test]
    fn legacy_encodings_are_found() {
        let cases = [
            (GBK, CHINESE, "GB18030"),
            (BIG5, TAIWAN, "Big5"),
            (SHIFT_JIS, JAPANESE, "Shift_JIS"),
            (EUC_JP, JAPANESE, "EUC-JP"),
            (ISO_2022_JP, JAPANESE, "ISO-2022-JP"),
            (WINDOWS_1251, RUSSIAN, "windows-1251"),
            (EUC_KR, "수사를 위하여 해당 계좌의 거래 내역을 제공하여 주시기 바랍니다.", "EUC-KR"),
            (WINDOWS_1252, "El señor Muñoz pidió una indemnización por los daños sufridos en Málaga.", "windows-1252"),
            (WINDOWS_1256, "يرجى تقديم سجلات المعاملات لهذا الحساب وتجميد الأموال ذات الصلة", "windows-1256"),
        ];
        for (encoding, text, name) in cases {
            let decoded = decode(&encoding.encode(text).0).unwrap();
            assert_eq!((decoded.text.as_str(), decoded.name), (text, name));
        }
    }

    #[test]
    fn koi8_is_read_as_russian() {
        assert_eq!(decode(&KOI8_R.encode(RUSSIAN).0).unwrap().text, RUSSIAN);
    }

    #[test]
    fn wide_encodings_are_found_with_and_without_a_mark() {
        for text in [CHINESE, RUSSIAN, "plain words, and more of them"] {
            let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let huge: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
            assert_eq!(decode(&little).unwrap(), Decoded::sure(text.to_owned(), "UTF-16LE"));
            assert_eq!(decode(&big).unwrap(), Decoded::sure(text.to_owned(), "UTF-16BE"));
            assert_eq!(decode(&huge).unwrap(), Decoded::sure(text.to_owned(), "UTF-32BE"));
            let with_mark = [b"\xFF\xFE".as_slice(), &little].concat();
            assert_eq!(decode(&with_mark).unwrap().text, text);
        }
    }

    #[test]
    fn seven_bit_korean_and_chinese_are_found() {
        assert_eq!(decode(b"\x1B$)C\x0E0!3*\x0F abc").unwrap().text, "가나 abc");
        assert_eq!(decode(b"abc ~{VPND~} def").unwrap().text, "abc 中文 def");
    }

    #[test]
    fn claims_are_believed_where_they_fit() {
        let told = |bytes: &[u8], label| by_claim(bytes, label).map(|decoded| (decoded.text, decoded.name));
        assert_eq!(told(&BIG5.encode(TAIWAN).0, Some("big5hkscs")), Some((TAIWAN.to_owned(), "Big5")));
        assert_eq!(told(&EUC_KR.encode("수사").0, Some("cp949")), Some(("수사".to_owned(), "EUC-KR")));
        assert_eq!(told(b"\xA5\x88", Some("cp852")), Some(("ął".to_owned(), "IBM852")));
        assert_eq!(told(b"\x1B$)C\x0E0!3*\x0F abc", Some("iso-2022-kr")), Some(("가나 abc".to_owned(), "ISO-2022-KR")));
        assert_eq!(told(RUSSIAN.as_bytes(), Some("us-ascii")), Some((RUSSIAN.to_owned(), "UTF-8")));
        assert_eq!(told(RUSSIAN.as_bytes(), Some("x-unknown")), Some((RUSSIAN.to_owned(), "UTF-8")));
    }

    #[test]
    fn damaged_utf8_stays_utf8_and_says_so() {
        let mut bytes = RUSSIAN.as_bytes().to_vec();
        bytes[7] = 0xFF;
        let decoded = decode(&bytes).unwrap();
        assert_eq!((decoded.name, decoded.doubt), ("UTF-8", Some(Unread::Encoding)));
    }

    proptest! {
        #[test]
        fn any_bytes_are_decoded_or_refused(bytes: Vec<u8>) {
            if let Ok(decoded) = decode(&bytes) {
                prop_assert_eq!(decoded.doubt.is_some(), decoded.text.contains('\u{FFFD}'));
            }
        }
    }
}
