//! The table that Tesseract writes: one line a word, with block, paragraph, line and confidence.

/// Words the program itself all but disowns.
const LEAST: f64 = 30.0;
/// The most text of one page, in bytes.
const MOST_TEXT: usize = 1 << 20;

/// What was read of one picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Page {
    /// Its paragraphs, lines apart by line feeds.
    pub(super) paragraphs: Vec<String>,
    /// Confidence of each letter, added up.
    pub(super) weighed: f64,
    /// Letters.
    pub(super) letters: f64,
}

/// One word with its place.
struct Word<'t> {
    /// Page, block and paragraph.
    paragraph: [u32; 3],
    line: u32,
    confidence: f64,
    text: &'t str,
}

/// Reads the table; what is no word is passed over.
pub(super) fn read(table: &str) -> Page {
    let mut page = Page::default();
    let mut last: Option<([u32; 3], u32)> = None;
    let mut bytes = 0;
    for word in table.lines().filter_map(word).filter(|word| word.confidence >= LEAST) {
        bytes += word.text.len() + 1;
        if bytes > MOST_TEXT {
            break;
        }
        let count = f64::from(u32::try_from(word.text.chars().count()).unwrap_or(0));
        page.weighed += word.confidence * count;
        page.letters += count;
        match (last, page.paragraphs.last_mut()) {
            (Some((paragraph, line)), Some(open)) if paragraph == word.paragraph => {
                open.push_str(if line == word.line { between(open, word.text) } else { "\n" });
                open.push_str(word.text);
            }
            _ => page.paragraphs.push(word.text.to_owned()),
        }
        last = Some((word.paragraph, word.line));
    }
    page
}

fn word(line: &str) -> Option<Word<'_>> {
    let mut fields = line.split('\t');
    let level = fields.next()?;
    let mut number = || fields.next()?.parse::<u32>().ok();
    let (paragraph, line) = ([number()?, number()?, number()?], number()?);
    let confidence = fields.nth(5)?.parse().ok()?;
    let text = fields.next()?.trim();
    let readable = !text.is_empty() && !text.chars().any(char::is_control);
    (level == "5" && readable).then_some(Word { paragraph, line, confidence, text })
}

/// Returns what stands between two words: nothing in scripts that write without blanks.
fn between(before: &str, after: &str) -> &'static str {
    let dense = |c: Option<char>| {
        c.is_some_and(|c| matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}'))
    };
    if dense(before.chars().next_back()) && dense(after.chars().next()) { "" } else { " " }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_become_paragraphs_and_weak_ones_are_dropped() {
        let row = |place: &str, confidence: &str, text: &str| format!("5\t1\t{place}\t0\t0\t9\t9\t{confidence}\t{text}\n");
        let table = [
            "level\tpage_num\n4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t\n".to_owned(),
            row("1\t1\t1\t1", "90", "El"),
            row("1\t1\t1\t2", "80", "testigo"),
            row("1\t1\t2\t1", "12", "~|;"),
            row("1\t1\t2\t1", "90", "declaró"),
            row("1\t2\t1\t1", "70", "证"),
            row("1\t2\t1\t2", "70", "据"),
        ];
        let page = read(&table.concat());
        assert_eq!(page.paragraphs, ["El testigo\ndeclaró", "证据"]);
        assert!((page.weighed / page.letters - 83.9).abs() < 0.1, "{page:?}");
    }

    proptest! {
        #[test]
        fn any_table_is_read(table in "(5\t1\t[0-9\t.-]{0,30}\t[a-z证]{0,3}\n|\\PC{0,20}\n){0,20}") {
            prop_assert!(read(&table).paragraphs.iter().all(|text| !text.is_empty()));
        }
    }
}
