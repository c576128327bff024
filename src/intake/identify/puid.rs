//! PRONOM identifiers of the formats that evidence comes in.
//!
//! A format with versions has an identifier for each: where the version cannot be told there is
//! none, for a wrong one is worse. Checked beside Siegfried by `tools/compare-reading`.

use memchr::memmem;

use super::versions;

/// Bytes in which a version is looked for.
const NEAR: usize = 4096;

/// Returns the PRONOM identifier of a format, where its version can be told.
pub(super) fn of(mime: &str, head: &[u8]) -> Option<&'static str> {
    let found = match mime {
        "application/pdf" => return of_pdf(pdf_version(head)?),
        "image/jpeg" => return of_jpeg(head),
        "image/png" => of_png(head),
        "image/gif" => if head.starts_with(b"GIF87a") { "fmt/3" } else { "fmt/4" },
        "image/tiff" => "fmt/353",
        "image/heic" => "fmt/1101",
        "image/bmp" => return of_bitmap(head),
        "image/webp" => return of_webp(head),
        "audio/vnd.wave" => return of_wave(head),
        "audio/ogg" | "application/ogg" | "audio/opus" | "video/ogg" | "audio/x-speex" => return of_ogg(head),
        "video/mpeg" => return of_mpeg(head),
        "image/svg+xml" => return of_svg(head),
        "text/html" => of_html(head),
        "application/xhtml+xml" => return of_xhtml(head),
        "application/vnd.microsoft.portable-executable" => return of_program(head),
        "application/x-executable" => return of_elf(head),
        "application/vnd.ms-excel" => if has_stream(head, "Workbook") { "fmt/61" } else { "fmt/59" },
        "application/x-plist" => return head.starts_with(b"bplist").then_some("fmt/984"),
        "application/rtf" => return versions::of_rtf(head),
        "application/postscript" | "image/x-eps" => return versions::of_postscript(head),
        "image/emf" => return versions::of_metafile(head),
        "application/vnd.rar" => if head.starts_with(b"Rar!\x1A\x07\x01") { "fmt/613" } else { "x-fmt/264" },
        _ => return SIMPLE.into_iter().find(|(known, _)| *known == mime).map(|(_, found)| found),
    };
    Some(found)
}

/// Formats whose versions share one identifier.
const SIMPLE: [(&str, &str); 63] = [
    ("audio/mpeg", "fmt/134"),
    ("audio/flac", "fmt/279"),
    ("audio/x-flac", "fmt/279"),
    ("video/mp4", "fmt/199"),
    ("video/quicktime", "x-fmt/384"),
    ("video/avi", "fmt/5"),
    ("video/x-msvideo", "fmt/5"),
    ("video/vnd.avi", "fmt/5"),
    ("video/matroska", "fmt/569"),
    ("video/x-matroska", "fmt/569"),
    ("application/zip", "x-fmt/263"),
    ("application/gzip", "x-fmt/266"),
    ("application/x-tar", "x-fmt/265"),
    ("application/x-7z-compressed", "fmt/484"),
    ("application/vnd.sqlite3", "fmt/729"),
    ("application/epub+zip", "fmt/483"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "fmt/412"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "fmt/214"),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "fmt/215"),
    ("application/msword", "fmt/40"),
    ("application/vnd.ms-powerpoint", "fmt/126"),
    ("application/vnd.ms-outlook", "x-fmt/430"),
    ("application/x-encrypted", "fmt/494"),
    ("application/vnd.ms-excel.sheet.binary.macroenabled.12", "fmt/595"),
    ("application/vnd.google-earth.kml+xml", "fmt/244"),
    ("application/x-bzip2", "x-fmt/268"),
    ("application/bzip2", "x-fmt/268"),
    ("video/webm", "fmt/573"),
    ("video/x-flv", "x-fmt/382"),
    ("image/vnd.adobe.photoshop", "x-fmt/92"),
    ("font/ttf", "x-fmt/453"),
    ("multipart/related", "x-fmt/429"),
    ("application/java-archive", "x-fmt/412"),
    ("application/java-vm", "x-fmt/415"),
    ("application/gpx+xml", "fmt/1134"),
    ("application/jsonl", "fmt/2054"),
    ("application/vnd.google-earth.kmz", "fmt/724"),
    ("application/vnd.tcpdump.pcap", "fmt/779"),
    ("application/x-iso9660-image", "fmt/468"),
    ("application/x-subrip", "fmt/1218"),
    ("application/x-xz", "fmt/1098"),
    ("audio/basic", "x-fmt/139"),
    ("audio/midi", "x-fmt/230"),
    ("audio/x-aiff", "fmt/414"),
    ("audio/x-caf", "fmt/416"),
    ("font/woff", "fmt/616"),
    ("font/woff2", "fmt/1172"),
    ("image/avif", "fmt/2062"),
    ("image/jp2", "x-fmt/392"),
    ("image/vnd.ms-dds", "fmt/1040"),
    ("image/wmf", "x-fmt/119"),
    ("image/x-icns", "fmt/1185"),
    ("message/rfc822", "fmt/278"),
    ("text/calendar", "fmt/388"),
    ("text/vcard", "fmt/395"),
    ("video/3gpp", "fmt/357"),
    ("video/mp2t", "fmt/585"),
    ("application/mbox", "fmt/720"),
    ("application/xml", "fmt/101"),
    ("application/json", "fmt/817"),
    ("text/csv", "x-fmt/18"),
    ("text/tab-separated-values", "x-fmt/13"),
    ("text/plain", "x-fmt/111"),
];

/// Returns the version in the header of a PDF (`1.7`).
pub(super) fn pdf_version(head: &[u8]) -> Option<&str> {
    let start = head.get(..1024).unwrap_or(head);
    let at = start.windows(5).position(|window| window == b"%PDF-")?;
    std::str::from_utf8(start.get(at + 5..at + 8)?).ok()
}

fn of_pdf(version: &str) -> Option<&'static str> {
    let found = match version {
        "1.0" => "fmt/14",
        "1.1" => "fmt/15",
        "1.2" => "fmt/16",
        "1.3" => "fmt/17",
        "1.4" => "fmt/18",
        "1.5" => "fmt/19",
        "1.6" => "fmt/20",
        "1.7" => "fmt/276",
        "2.0" => "fmt/1129",
        _ => return None,
    };
    Some(found)
}

/// JFIF names its version; an Exif image hides it deeper than this looks.
fn of_jpeg(head: &[u8]) -> Option<&'static str> {
    match head.get(6..13)? {
        b"JFIF\0\x01\x00" => Some("fmt/42"),
        b"JFIF\0\x01\x01" => Some("fmt/43"),
        b"JFIF\0\x01\x02" => Some("fmt/44"),
        _ => None,
    }
}

/// The version of a PNG is told by the newest chunk it uses.
fn of_png(head: &[u8]) -> &'static str {
    let start = head.get(..65536).unwrap_or(head);
    let has = |chunk: &[u8]| start.windows(4).any(|window| window == chunk);
    if has(b"iTXt") {
        "fmt/13"
    } else if has(b"iCCP") || has(b"sRGB") || has(b"sPLT") {
        "fmt/12"
    } else {
        "fmt/11"
    }
}

/// The header of a bitmap tells its version by its size.
fn of_bitmap(head: &[u8]) -> Option<&'static str> {
    match head.get(14..18)? {
        [40, 0, 0, 0] => Some("fmt/116"),
        [108, 0, 0, 0] => Some("fmt/118"),
        [124, 0, 0, 0] => Some("fmt/119"),
        _ => None,
    }
}

fn of_webp(head: &[u8]) -> Option<&'static str> {
    match head.get(12..16)? {
        b"VP8 " => Some("fmt/566"),
        b"VP8L" => Some("fmt/567"),
        b"VP8X" => Some("fmt/568"),
        _ => None,
    }
}

/// Sound of a WAVE file by its format block; broadcast files have identifiers of their own that this does not tell.
fn of_wave(head: &[u8]) -> Option<&'static str> {
    let near = head.get(..NEAR).unwrap_or(head);
    let at = memmem::find(near, b"fmt ").filter(|_| memmem::find(near, b"bext").is_none())?;
    match (near.get(at + 4..at + 6)?, near.get(at + 8..at + 10)?) {
        (_, [0xFE, 0xFF]) => Some("fmt/143"),
        ([16, 0], [1, 0]) => Some("fmt/141"),
        ([18, 0], [1, 0]) => Some("fmt/142"),
        _ => None,
    }
}

/// What an Ogg file holds; a film goes before its sound.
fn of_ogg(head: &[u8]) -> Option<&'static str> {
    const CODECS: [(&[u8], &str); 5] =
        [(b"\x80theora", "fmt/945"), (b"OpusHead", "fmt/946"), (b"\x7FFLAC", "fmt/947"), (b"Speex   ", "fmt/948"), (b"\x01vorbis", "fmt/203")];
    let near = head.get(..NEAR)?;
    CODECS.into_iter().find(|(sign, _)| memmem::find(near, sign).is_some()).map(|(_, found)| found)
}

/// The first pack of a film tells MPEG-1 from MPEG-2.
fn of_mpeg(head: &[u8]) -> Option<&'static str> {
    let next = head.strip_prefix(b"\0\0\x01\xBA")?.first()?;
    match next >> 4 {
        0b0010 => Some("x-fmt/385"),
        0b0100..=0b0111 => Some("x-fmt/386"),
        _ => None,
    }
}

fn of_svg(head: &[u8]) -> Option<&'static str> {
    let text = start(head);
    let tag = text.get(text.find("<svg")?..)?;
    let tag = tag.get(..tag.find('>')?)?;
    let says = |version: &str| ["'", "\""].iter().any(|quote| tag.contains(&format!("version={quote}{version}{quote}")));
    match () {
        () if says("1.0") => Some("fmt/91"),
        () if says("1.1") => Some("fmt/92"),
        () if says("1.2") && tag.contains("tiny") => Some("fmt/413"),
        () => None,
    }
}

/// A page tells its version by its document type; without one it is just HTML.
fn of_html(head: &[u8]) -> &'static str {
    let text = start(head);
    let says = |sign: &str| text.contains(sign);
    match () {
        () if says("<!doctype html>") || says("about:legacy-compat") => "fmt/471",
        () if says("dtd html 4.01") => "fmt/100",
        () if says("dtd html 4.0") => "fmt/99",
        () if says("dtd html 3.2") => "fmt/98",
        () => "fmt/96",
    }
}

fn of_xhtml(head: &[u8]) -> Option<&'static str> {
    let text = start(head);
    let versions = [("dtd xhtml 1.0", "fmt/102"), ("dtd xhtml 1.1", "fmt/103")];
    versions.into_iter().find(|(sign, _)| text.contains(sign)).map(|(_, found)| found)
}

fn start(head: &[u8]) -> String {
    String::from_utf8_lossy(head.get(..NEAR).unwrap_or(head)).to_ascii_lowercase()
}

/// Programs for Windows: of 32 or 64 bits by the sign of the optional header.
fn of_program(head: &[u8]) -> Option<&'static str> {
    let at = usize::try_from(u32::from_le_bytes(head.get(60..64)?.try_into().ok()?)).ok()?;
    match head.get(at.checked_add(24)?..at.checked_add(26)?)? {
        [0x0B, 0x01] => Some("fmt/899"),
        [0x0B, 0x02] => Some("fmt/900"),
        _ => None,
    }
}

/// Programs for Unix: width of a word and order of bytes.
fn of_elf(head: &[u8]) -> Option<&'static str> {
    match head.strip_prefix(b"\x7FELF")?.get(..2)? {
        [1, 1] => Some("fmt/688"),
        [1, 2] => Some("fmt/689"),
        [2, 1] => Some("fmt/690"),
        [2, 2] => Some("fmt/691"),
        _ => None,
    }
}

fn has_stream(head: &[u8], name: &str) -> bool {
    let wanted: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    head.chunks_exact(128).any(|entry| entry.starts_with(&wanted))
}

/// The versions of `OpenDocument`, as the manifest tells them.
pub(super) fn of_open_document(mime: &str, manifest: &[u8]) -> Option<&'static str> {
    let version = |number: &str| memmem::find(manifest, format!("manifest:version=\"{number}\"").as_bytes()).is_some();
    let kind = mime.strip_prefix("application/vnd.oasis.opendocument.")?;
    let (two, three) = match kind {
        "text" | "text-template" => ("fmt/291", "fmt/1756"),
        "spreadsheet" | "spreadsheet-template" => ("fmt/295", "fmt/1755"),
        "presentation" | "presentation-template" => ("fmt/293", "fmt/1754"),
        _ => return None,
    };
    if version("1.2") { Some(two) } else { version("1.3").then_some(three) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_told_or_left_open() {
        let ole = |stream: &str| stream.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).chain([0; 200]).collect::<Vec<u8>>();
        assert_eq!(of("application/vnd.ms-excel", &ole("Workbook")), Some("fmt/61"));
        assert_eq!(of("application/vnd.ms-excel", &ole("Book")), Some("fmt/59"));
        assert_eq!(of("text/html", b"<!DOCTYPE html><p>x"), Some("fmt/471"));
        assert_eq!(of("text/html", b"<p>x"), Some("fmt/96"));
        assert_eq!(of("image/svg+xml", b"<svg version=\"1.1\"/>"), Some("fmt/92"));
        assert_eq!(of("image/svg+xml", b"<svg/>"), None);
        assert_eq!(of("audio/vnd.wave", b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0"), Some("fmt/141"));
        assert_eq!(of("video/mpeg", b"\0\0\x01\xBA\x44"), Some("x-fmt/386"));
        assert_eq!(of("application/x-executable", b"\x7FELF\x02\x01"), Some("fmt/690"));
        assert_eq!(of("application/x-unheard-of", b""), None);
    }

    #[test]
    fn open_documents_tell_their_version_in_the_manifest() {
        let manifest = b"<manifest:manifest manifest:version=\"1.3\">";
        assert_eq!(of_open_document("application/vnd.oasis.opendocument.text", manifest), Some("fmt/1756"));
        assert_eq!(of_open_document("application/vnd.oasis.opendocument.text", b"<manifest/>"), None);
    }
}
