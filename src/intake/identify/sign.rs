//! Signatures that the crate for them lacks or takes for another kind.

use crate::model::item::Format;

/// Object identifiers of what a key store holds (RFC 7292 §4): data, signed data.
const STORES: [&[u8]; 2] = [b"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01", b"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02"];

/// Names a format by what its file begins or ends with.
pub(super) fn of(head: &[u8], whole: bool, extension: Option<&str>) -> Option<Format> {
    let named = |wanted: &str| extension.is_some_and(|extension| extension.eq_ignore_ascii_case(wanted));
    let (mime, name) = match head {
        [b'c', b'a', b'f', b'f', 0, 1, ..] => ("audio/x-caf", "Core Audio (CAF)"),
        [b'b', b'p', b'l', b'i', b's', b't', b'0', ..] => ("application/x-plist", "property list, binary"),
        _ if is_key_store(head) => ("application/x-pkcs12", "key store (PKCS #12)"),
        _ if is_picture(head) && ((whole && head.ends_with(b"TRUEVISION-XFILE.\0")) || named("tga")) => ("image/x-tga", "Targa picture (TGA)"),
        _ => return None,
    };
    Some(Format { mime: mime.to_owned(), name: name.to_owned(), puid: None })
}

/// A sequence of version 3 and then of one of two kinds of content.
fn is_key_store(head: &[u8]) -> bool {
    let near = head.get(..48).unwrap_or(head);
    let is_sequence = near.starts_with(b"\x30");
    let version = near.windows(3).take(8).position(|window| window == b"\x02\x01\x03");
    is_sequence && version.is_some() && STORES.iter().any(|store| near.windows(store.len()).any(|window| window == *store))
}

/// The header of a Targa picture holds together: kind of picture, kind of colour table, depth.
fn is_picture(head: &[u8]) -> bool {
    let table = matches!(head.get(1), Some(0 | 1));
    let kind = matches!(head.get(2), Some(1 | 2 | 3 | 9 | 10 | 11));
    let depth = matches!(head.get(16), Some(8 | 15 | 16 | 24 | 32));
    let sized = head.get(12..16).is_some_and(|size| (size.starts_with(&[0, 0]), size.ends_with(&[0, 0])) == (false, false));
    table && kind && depth && sized
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mime(head: &[u8], extension: Option<&str>) -> Option<String> {
        of(head, true, extension).map(|format| format.mime)
    }

    #[test]
    fn signatures_are_known() {
        assert_eq!(mime(b"caff\0\x01\0\0", None).as_deref(), Some("audio/x-caf"));
        assert_eq!(mime(b"bplist00\xD1", None).as_deref(), Some("application/x-plist"));
        let store = [b"\x30\x82\x09\x00\x02\x01\x03\x30\x82\x08\xC6".as_slice(), STORES[0]].concat();
        assert_eq!(mime(&store, None).as_deref(), Some("application/x-pkcs12"));
    }

    #[test]
    fn a_targa_picture_is_known_by_its_end_or_its_name() {
        let mut picture = vec![0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 3, 0, 24, 0];
        assert_eq!(mime(&picture, None), None);
        assert_eq!(mime(&picture, Some("TGA")).as_deref(), Some("image/x-tga"));
        picture.extend_from_slice(b"TRUEVISION-XFILE.\0");
        assert_eq!(mime(&picture, None).as_deref(), Some("image/x-tga"));
        assert_eq!(mime(b"\0\0\x02\0\x01\0", Some("tga")), None);
    }
}
