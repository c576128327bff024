//! The words of RTF that matter to a reader.

use encoding_rs::Encoding;

/// What a control word means to a reader.
pub(super) enum Word {
    /// A part of the document with text of its own.
    Part(&'static str),
    /// The table of fonts.
    Fonts,
    /// A destination without text.
    Skipped,
    /// A destination with text inside one without.
    Unskipped,
    /// A character.
    Char(char),
    /// The end of a paragraph or cell.
    Paragraph,
    /// The code page of the document.
    Page(&'static Encoding),
    /// Something else.
    Other,
}

/// Tells what a control word means.
pub(super) fn word(name: &str) -> Word {
    match name {
        "par" | "cell" | "nestcell" | "row" | "nestrow" | "sect" | "page" | "column" => Word::Paragraph,
        "line" | "lbr" | "softline" => Word::Char('\n'),
        "tab" => Word::Char('\t'),
        "emdash" => Word::Char('—'),
        "endash" => Word::Char('–'),
        "bullet" => Word::Char('•'),
        "lquote" => Word::Char('‘'),
        "rquote" => Word::Char('’'),
        "ldblquote" => Word::Char('“'),
        "rdblquote" => Word::Char('”'),
        "emspace" => Word::Char('\u{2003}'),
        "enspace" => Word::Char('\u{2002}'),
        "qmspace" => Word::Char('\u{2005}'),
        "zwj" => Word::Char('\u{200D}'),
        "zwnj" => Word::Char('\u{200C}'),
        "header" | "headerl" | "headerr" | "headerf" => Word::Part("header"),
        "footer" | "footerl" | "footerr" | "footerf" => Word::Part("footer"),
        "footnote" => Word::Part("footnote"),
        "annotation" => Word::Part("comment"),
        "ud" | "shptxt" | "shpinst" => Word::Unskipped,
        "fonttbl" => Word::Fonts,
        "mac" => Word::Page(encoding_rs::MACINTOSH),
        "colortbl" | "stylesheet" | "info" | "pict" | "objdata" | "objclass" | "objname" | "themedata" | "colorschememapping" | "datastore"
        | "latentstyles" | "listtable" | "listoverridetable" | "rsidtbl" | "generator" | "xmlnstbl" | "filetbl" | "revtbl" | "fldinst"
        | "nonshppict" | "pgptbl" | "mmathPr" | "upr" | "bkmkstart" | "bkmkend" | "atnid" | "atnauthor" | "atrfstart" | "atrfend" | "xe" | "tc"
        | "sp" | "ftnsep" | "ftnsepc" | "aftnsep" | "aftnsepc" | "template" | "falt" | "panose" | "private" | "pntxta" | "pntxtb" => Word::Skipped,
        _ => Word::Other,
    }
}
