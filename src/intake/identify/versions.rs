//! Versions of RTF, PostScript and Enhanced Metafile, which have a PRONOM identifier for each.
//!
//! The rules are those of PRONOM's own signatures; a file that fits none has no identifier.

use memchr::memmem;

/// Bytes in which the marks of the newest versions of RTF are looked for: PRONOM's own limit.
const HEADER: usize = 64_000;

/// Tells the version of RTF by the first control words, in the order that Word has always written them in.
pub(super) fn of_rtf(head: &[u8]) -> Option<&'static str> {
    let behind = head.strip_prefix(b"{\\rtf")?;
    if behind.starts_with(b"0") {
        return Some("fmt/969");
    }
    let behind = behind.strip_prefix(b"1").unwrap_or(behind);
    if let Some(fonts) = default_fonts(behind) {
        let near = fonts.get(..HEADER).unwrap_or(fonts);
        let newest: [&[u8]; 4] = [b"{\\*\\colorschememapping", b"\\afelev", b"{\\*\\datastore", b"{\\*\\defchp"];
        if newest.iter().any(|sign| memmem::find(near, sign).is_some()) {
            return Some("fmt/355");
        }
        if memmem::find(fonts, b"\\lsdstimax").is_some() {
            return Some("fmt/53");
        }
    }
    let at_once = behind.strip_prefix(b" ").unwrap_or(behind).strip_prefix(b"\\")?;
    let page = behind_character_set(at_once)?;
    match page.strip_prefix(b"\\ansicpg") {
        Some(_) if default_fonts(behind).is_some() => Some("fmt/52"),
        Some(_) => Some("fmt/50"),
        None => Some("fmt/45"),
    }
}

/// Returns what stands behind the word for the character set.
fn behind_character_set(words: &[u8]) -> Option<&[u8]> {
    [b"ansi".as_slice(), b"mac", b"pca", b"pc"].into_iter().find_map(|set| words.strip_prefix(set))
}

/// Returns what stands behind the four words for the default fonts, which Word 2002 began to write.
fn default_fonts(words: &[u8]) -> Option<&[u8]> {
    let page = (0..=15).find_map(|at| behind_character_set(words.get(at..)?).filter(|page| page.starts_with(b"\\ansicpg")))?;
    let from = memmem::find(page.get(..HEADER).unwrap_or(page), b"\\stshfdbch")?;
    let mut rest = page.get(from + b"\\stshfdbch".len()..)?;
    for word in [b"\\stshfloch".as_slice(), b"\\stshfhich", b"\\stshfbi"] {
        // Between the words stands the number of a font.
        let number = rest.iter().position(|byte| *byte == b'\\').filter(|length| (1..=5).contains(length))?;
        rest = rest.get(number..)?.strip_prefix(word)?;
    }
    Some(rest)
}

/// Tells the version of PostScript, or of Encapsulated PostScript where the two agree, by the first line.
pub(super) fn of_postscript(head: &[u8]) -> Option<&'static str> {
    // Some programs put the mark of the end of a print job first.
    let line = head.strip_prefix(b"\x04").unwrap_or(head).strip_prefix(b"%!PS-Adobe-")?;
    let (version, rest) = line.split_at_checked(3)?;
    let encapsulated = rest.strip_prefix(b" EPSF-").and_then(|rest| rest.get(..3));
    match (version, encapsulated) {
        (b"2.0", Some(b"1.2")) => Some("fmt/122"),
        (b"2.0" | b"2.1", Some(b"2.0")) => Some("fmt/123"),
        (b"3.0" | b"3.1", Some(b"3.0")) => Some("fmt/124"),
        (b"1.0", None) => Some("x-fmt/91"),
        (b"2.0", None) => Some("x-fmt/406"),
        (b"2.1", None) => Some("x-fmt/407"),
        (b"3.0", None) => Some("x-fmt/408"),
        (b"3.1", None) => Some("fmt/501"),
        _ => None,
    }
}

/// The header of an Enhanced Metafile tells its version by its size (MS-EMF §2.3.4.2).
pub(super) fn of_metafile(head: &[u8]) -> Option<&'static str> {
    let first = head.starts_with(&[1, 0, 0, 0]) && head.get(40..44) == Some(b" EMF".as_slice());
    let size = u32::from_le_bytes(head.get(4..8)?.try_into().ok()?);
    match size {
        _ if !first => None,
        88 => Some("x-fmt/153"),
        100 => Some("fmt/344"),
        108.. => Some("fmt/345"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_words_of_rtf_tell_its_version() {
        let fonts = r"\uc1\deff0\stshfdbch0\stshfloch0\stshfhich0\stshfbi0\deflang1033";
        let late = r"{\rtf1\adeflang1025\ansi\ansicpg1252";
        let cases = [
            (r"{\rtf0\ansi x}".to_owned(), Some("fmt/969")),
            (r"{\rtf1\mac x}".to_owned(), Some("fmt/45")),
            (r"{\rtf1 \ansi\deff0 x}".to_owned(), Some("fmt/45")),
            (r"{\rtf1\ansi\ansicpg936\uc2 x}".to_owned(), Some("fmt/50")),
            (format!(r"{{\rtf1\ansi\ansicpg1252{fonts} x}}"), Some("fmt/52")),
            (format!(r"{late}{fonts}{{\*\latentstyles\lsdstimax156}} x}}"), Some("fmt/53")),
            (format!(r"{late}{fonts}{{\*\defchp \f0}}\lsdstimax267 x}}"), Some("fmt/355")),
            (format!(r"{late}{fonts} x}}"), None),
            (r"{\rtf1\fbidis\ansi\ansicpg1252 x}".to_owned(), None),
            (r"{\rtf1 x}".to_owned(), None),
        ];
        for (text, wanted) in cases {
            assert_eq!(of_rtf(text.as_bytes()), wanted, "{text}");
        }
    }

    #[test]
    fn the_first_line_of_postscript_tells_its_version() {
        assert_eq!(of_postscript(b"%!PS-Adobe-3.0\n"), Some("x-fmt/408"));
        assert_eq!(of_postscript(b"\x04%!PS-Adobe-2.0\n"), Some("x-fmt/406"));
        assert_eq!(of_postscript(b"%!PS-Adobe-3.0 EPSF-3.0\n"), Some("fmt/124"));
        assert_eq!(of_postscript(b"%!PS-Adobe-3.0 EPSF-9.0\n"), None);
        assert_eq!(of_postscript(b"%!PS\n"), None);
        assert_eq!(of_postscript(b"%!PS-Adobe-"), None);
    }

    #[test]
    fn the_header_of_a_metafile_tells_its_version() {
        let file = |size: u8| [vec![1, 0, 0, 0, size, 0, 0, 0], vec![0; 32], b" EMF".to_vec()].concat();
        assert_eq!([88, 100, 108, 20].map(|size| of_metafile(&file(size))), [Some("x-fmt/153"), Some("fmt/344"), Some("fmt/345"), None]);
        assert_eq!(of_metafile(b"\x01\0\0\0\x58\0\0\0"), None);
    }
}
