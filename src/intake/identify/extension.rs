//! Whether the extension of a name says something clearly different from the content.

/// Extensions that promise a format, and how the MIME types of that format begin.
const PROMISES: [(&[&str], &[&str]); 34] = [
    (&["pdf"], &["application/pdf"]),
    (&["jpg", "jpeg"], &["image/jpeg"]),
    (&["png"], &["image/png", "image/apng"]),
    (&["gif"], &["image/gif"]),
    (&["bmp", "webp", "heic", "heif", "tif", "tiff"], &["image/"]),
    (&["docx", "docm"], &["application/vnd.openxmlformats-officedocument.wordprocessingml", "application/vnd.ms-word", "application/x-encrypted"]),
    (&["xlsx", "xlsm"], &["application/vnd.openxmlformats-officedocument.spreadsheetml", "application/vnd.ms-excel.", "application/x-encrypted"]),
    (&["pptx", "pptm"], &["application/vnd.openxmlformats-officedocument.presentationml", "application/vnd.ms-powerpoint.", "application/x-encrypted"]),
    (&["odt", "ods", "odp"], &["application/vnd.oasis.opendocument"]),
    (&["doc"], &["application/msword", "application/x-cfb", "application/rtf", "application/x-encrypted"]),
    (&["xls"], &["application/vnd.ms-excel", "application/x-cfb", "application/x-encrypted"]),
    (&["ppt"], &["application/vnd.ms-powerpoint", "application/x-cfb", "application/x-encrypted"]),
    (&["msg"], &["application/vnd.ms-outlook", "application/x-cfb"]),
    (&["rtf"], &["application/rtf", "text/"]),
    (&["zip"], PACKED),
    (&["epub"], &["application/epub+zip", "application/zip"]),
    (&["apk", "jar", "kmz"], PACKED),
    (&["7z"], &["application/x-7z-compressed"]),
    (&["rar"], &["application/vnd.rar", "application/x-rar"]),
    (&["gz", "tgz"], &["application/gzip", "application/x-gzip"]),
    (&["tar"], &["application/x-tar", "application/gzip", "application/x-bzip2", "application/x-xz"]),
    (&["mp3", "wav", "flac", "amr", "aac", "opus"], &["audio/", "application/ogg"]),
    (&["ogg", "m4a", "wma"], &["audio/", "video/", "application/ogg", "application/vnd.ms-asf"]),
    (&["mp4", "mov", "m4v", "3gp"], &["video/", "audio/mp4", "audio/x-m4a"]),
    (&["avi", "mkv", "webm", "wmv"], &["video/", "audio/x-ms-wma", "application/vnd.ms-asf"]),
    (&["mpg", "mpeg"], &["video/", "audio/mpeg"]),
    (&["txt", "log", "md", "csv", "tsv", "srt", "vtt"], TEXTUAL),
    (&["html", "htm", "xml", "json"], TEXTUAL),
    (&["vcf", "ics", "gpx", "kml", "svg"], TEXTUAL),
    (&["eml"], &["message/", "multipart/", "text/plain", "application/mbox"]),
    (&["mbox"], &["application/mbox", "message/", "text/plain"]),
    (&["exe", "dll"], &["application/vnd.microsoft.portable-executable", "application/x-executable", "application/x-dosexec", "application/x-msdos"]),
    (&["sqlite", "sqlite3"], &["application/vnd.sqlite3", "application/x-sqlite3"]),
    (&["ttf", "otf", "woff", "woff2"], &["font/"]),
];

/// How the MIME types of formats begin that are a ZIP.
const PACKED: &[&str] = &[
    "application/zip", "application/vnd.openxmlformats", "application/vnd.oasis.opendocument", "application/epub+zip", "application/java-archive",
    "application/vnd.android.package-archive", "application/vnd.google-earth.kmz", "application/vnd.apple", "application/oxps", "model/3mf",
    "application/vnd.ms-excel.", "application/vnd.ms-visio", "application/vnd.sun.xml",
];

/// How the MIME types of formats written in text begin.
const TEXTUAL: &[&str] = &[
    "text/", "message/", "application/json", "application/jsonl", "application/xml", "application/xhtml", "application/x-subrip",
    "application/mbox", "image/svg", "application/rss", "application/atom", "application/geo", "application/gpx",
    "application/vnd.google-earth.kml", "application/gml", "application/xliff", "application/ttml", "application/rtf",
    "application/pgp",
];

/// Returns whether a known extension promises another kind of content than was found; the members of a ZIP
/// tell its kind only where the `whole` file is at hand.
pub(super) fn lies(extension: &str, mime: &str, whole: bool) -> bool {
    let extension = extension.to_ascii_lowercase();
    let promise = PROMISES.iter().find(|(extensions, _)| extensions.contains(&extension.as_str()));
    promise.is_some_and(|(_, kinds)| {
        let may_be = !whole && mime == "application/zip" && kinds.iter().any(|kind| PACKED.iter().any(|packed| kind.starts_with(packed)));
        !may_be && !kinds.iter().any(|kind| mime.starts_with(kind))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_under_the_name_of_another_lies() {
        let cases = [
            ("zip", "application/x-executable"), ("7z", "application/pdf"), ("mp3", "video/mp4"), ("mp4", "audio/mpeg"), ("eml", "text/html"),
            ("docx", "application/zip"), ("sqlite", "text/plain"), ("apk", "application/x-dosexec"),
        ];
        for (extension, mime) in cases {
            assert!(lies(extension, mime, true), "{extension} {mime}");
        }
    }

    #[test]
    fn sisters_and_parts_do_not_lie() {
        let cases = [
            ("ZIP", "application/vnd.oasis.opendocument.text"), ("jar", "application/zip"), ("m4a", "video/mp4"), ("mp4", "audio/mp4"),
            ("csv", "text/html"), ("xlsm", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), ("dat", "application/x-executable"),
        ];
        for (extension, mime) in cases {
            assert!(!lies(extension, mime, true), "{extension} {mime}");
        }
        assert!(!lies("docx", "application/zip", false));
    }
}
