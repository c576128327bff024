//! PRONOM identifiers of the formats that evidence comes in.

/// Returns the PRONOM identifier of a format, where its version can be told.
pub(super) fn of(mime: &str, head: &[u8]) -> Option<&'static str> {
    let found = match mime {
        "application/pdf" => return of_pdf(pdf_version(head)?),
        "image/jpeg" => return of_jpeg(head),
        "image/png" => of_png(head),
        "image/gif" => if head.starts_with(b"GIF87a") { "fmt/3" } else { "fmt/4" },
        "image/tiff" => "fmt/353",
        "image/heic" => "fmt/1101",
        "audio/vnd.wave" => "fmt/6",
        "audio/mpeg" => "fmt/134",
        "audio/flac" | "audio/x-flac" => "fmt/279",
        "video/mp4" => "fmt/199",
        "video/quicktime" => "x-fmt/384",
        "video/avi" | "video/x-msvideo" | "video/vnd.avi" => "fmt/5",
        "video/matroska" | "video/x-matroska" => "fmt/569",
        "application/zip" => "x-fmt/263",
        "application/gzip" => "x-fmt/266",
        "application/x-tar" => "x-fmt/265",
        "application/x-7z-compressed" => "fmt/484",
        "application/vnd.sqlite3" => "fmt/729",
        "application/epub+zip" => "fmt/483",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "fmt/412",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "fmt/214",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation" => "fmt/215",
        "application/msword" => "fmt/40",
        "application/vnd.ms-excel" => "fmt/61",
        "application/vnd.ms-powerpoint" => "fmt/126",
        "application/vnd.ms-outlook" => "x-fmt/430",
        "application/x-encrypted" => "fmt/494",
        "application/vnd.ms-excel.sheet.binary.macroenabled.12" => "fmt/595",
        "application/vnd.google-earth.kml+xml" => "fmt/244",
        "image/svg+xml" => "fmt/92",
        "application/ogg" | "audio/ogg" => "fmt/203",
        "application/x-bzip2" | "application/bzip2" => "x-fmt/268",
        "application/vnd.rar" => if head.starts_with(b"Rar!\x1A\x07\x01") { "fmt/613" } else { "x-fmt/264" },
        "video/webm" => "fmt/573",
        "video/x-flv" => "x-fmt/382",
        "image/vnd.adobe.photoshop" => "x-fmt/92",
        "font/ttf" => "x-fmt/453",
        "multipart/related" => "x-fmt/429",
        "application/vnd.microsoft.portable-executable" => "x-fmt/411",
        "application/java-archive" => "x-fmt/412",
        "message/rfc822" => "fmt/278",
        "application/mbox" => "fmt/720",
        "text/html" => "fmt/96",
        "application/xml" => "fmt/101",
        "application/json" => "fmt/817",
        "text/csv" => "x-fmt/18",
        "text/tab-separated-values" => "x-fmt/13",
        "text/plain" => "x-fmt/111",
        _ => return None,
    };
    Some(found)
}

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
