//! Numbers by which Windows names its code pages and character sets.

use encoding_rs::Encoding;

/// Returns the encoding of a Windows code page.
pub(super) fn windows(number: i32) -> Option<&'static Encoding> {
    let label = match number {
        932 => "shift_jis",
        936 => "gbk",
        // Johab, which no crate has, is rarer than its mistaken label.
        949 | 1361 => "euc-kr",
        950 => "big5",
        874 => "windows-874",
        866 => "ibm866",
        10_000 => "macintosh",
        10_007 => "x-mac-cyrillic",
        20_866 => "koi8-r",
        21_866 => "koi8-u",
        65_001 => "utf-8",
        54_936 => "gb18030",
        1250..=1258 => return Encoding::for_label(format!("windows-{number}").as_bytes()),
        28_591..=28_606 => return Encoding::for_label(format!("iso-8859-{}", number - 28_590).as_bytes()),
        _ => return None,
    };
    Encoding::for_label(label.as_bytes())
}

/// Returns the encoding of a Windows character set (`\fcharset`); symbols and the default have none.
pub(super) fn of_charset(number: i32) -> Option<&'static Encoding> {
    windows(match number {
        0 => 1252,
        77 => 10_000,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178..=180 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_name_encodings() {
        assert_eq!(windows(936), Some(encoding_rs::GBK));
        assert_eq!(windows(28_592), Some(encoding_rs::ISO_8859_2));
        assert_eq!(of_charset(204), Some(encoding_rs::WINDOWS_1251));
        assert_eq!(of_charset(2), None);
    }
}
