//! Whether the extension of a name says something clearly different from the content.

/// Extensions that promise a format, and how the MIME types of that format begin.
const PROMISES: [(&[&str], &[&str]); 22] = [
    (&["pdf"], &["application/pdf"]),
    (&["jpg", "jpeg"], &["image/jpeg"]),
    (&["png"], &["image/png", "image/apng"]),
    (&["gif"], &["image/gif"]),
    (&["bmp", "webp", "heic", "heif", "tif", "tiff"], &["image/"]),
    (&["docx", "docm"], &["application/vnd.openxmlformats-officedocument.wordprocessingml", "application/zip", "application/x-encrypted"]),
    (&["xlsx", "xlsm"], &["application/vnd.openxmlformats-officedocument.spreadsheetml", "application/zip", "application/x-encrypted"]),
    (&["pptx", "pptm"], &["application/vnd.openxmlformats-officedocument.presentationml", "application/zip", "application/x-encrypted"]),
    (&["odt", "ods", "odp"], &["application/vnd.oasis.opendocument", "application/zip"]),
    (&["doc"], &["application/msword", "application/x-cfb", "application/rtf", "application/x-encrypted"]),
    (&["xls"], &["application/vnd.ms-excel", "application/x-cfb", "application/x-encrypted"]),
    (&["ppt"], &["application/vnd.ms-powerpoint", "application/x-cfb", "application/x-encrypted"]),
    (&["msg"], &["application/vnd.ms-outlook", "application/x-cfb"]),
    (&["rtf"], &["application/rtf", "text/"]),
    (&["zip"], &["application/", "model/"]),
    (&["mp3", "wav", "ogg", "flac", "m4a", "amr", "aac"], &["audio/", "video/", "application/ogg"]),
    (&["mp4", "mov", "avi", "mkv", "wmv", "3gp", "mpg", "mpeg"], &["video/", "audio/", "application/vnd.ms-asf"]),
    (&["txt", "log", "md", "csv", "tsv", "srt", "vtt"], TEXTUAL),
    (&["html", "htm", "xml", "json"], TEXTUAL),
    (&["eml"], TEXTUAL),
    (&["exe", "dll"], &["application/vnd.microsoft.portable-executable", "application/x-executable", "application/x-dosexec", "application/x-msdos"]),
    (&["7z", "rar", "gz"], &["application/"]),
];

/// How the MIME types of formats written in text begin.
const TEXTUAL: &[&str] = &[
    "text/", "message/", "application/json", "application/jsonl", "application/xml", "application/xhtml", "application/x-subrip",
    "application/mbox", "image/svg", "application/rss", "application/atom", "application/geo", "application/gpx",
    "application/vnd.google-earth.kml", "application/gml", "application/xliff", "application/ttml", "application/rtf",
    "application/pgp",
];

/// Returns whether a known extension promises another kind of content than was found.
pub(super) fn lies(extension: &str, mime: &str) -> bool {
    let extension = extension.to_ascii_lowercase();
    let promise = PROMISES.iter().find(|(extensions, _)| extensions.contains(&extension.as_str()));
    promise.is_some_and(|(_, kinds)| !kinds.iter().any(|kind| mime.starts_with(kind)))
}
