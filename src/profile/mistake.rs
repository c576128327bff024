//! What a TOML library has to say about an office's file, as a finding that can be told in the officer's language.
//!
//! The library speaks English only. Its few kinds of complaint are told apart here by their first words; the
//! English stays a value of the finding (`reason`), which only `--json` shows.

use crate::model::finding::Finding;
use crate::model::text::line_and_column;

/// Returns the finding with file, line and column.
pub(super) fn told(text: &str, place: &str, error: &toml::de::Error) -> Finding {
    let (line, column) = line_and_column(text, error.span().map_or(0, |span| span.start));
    let message = error.message();
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let (named, known) = quoted.split_first().map_or(("", &[][..]), |(first, rest)| (*first, rest));
    let is = |start: &str| message.starts_with(start);
    let code = match () {
        () if is("unknown field") => "profile-file-unknown-key",
        () if is("unknown variant") => "profile-file-unknown-word",
        () if is("missing field") => "profile-file-missing-key",
        () if is("invalid type") || is("a condition has") || is("`is` needs") || is("invalid value") || is("data did not match") => "profile-file-wrong-kind",
        () => "profile-file-syntax",
    };
    let finding = Finding::error(code, format!("{place}:{line}:{column}")).with("value", named).with("reason", message);
    finding.with("nearest", nearest(named, known.iter().copied()).unwrap_or("none")).with("known", known.join(", "))
}

/// The known word that was probably meant.
fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate.chars().next() != word.chars().next(), candidate)).min();
    near.filter(|(distance, ..)| *distance <= 1 + word.chars().count() / 3).map(|(.., candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::sheet::Sheet;

    fn of(text: &str) -> Finding {
        Sheet::read(text, "own.toml").unwrap_err()
    }

    #[test]
    fn a_mistyped_key_is_told_with_the_one_that_was_meant() {
        let found = of("type = \"T\"\ntabel = \"t\"\ndate = \"2026-01-01\"\n");
        assert_eq!((found.code.0, found.place.as_str(), found.value("nearest")), ("profile-file-unknown-key", "own.toml:2:1", Some("table")));
    }

    #[test]
    fn each_kind_of_mistake_has_its_own_words() {
        let row = "type = \"T\"\ntable = \"t\"\ndate = \"2026-01-01\"\n[[field]]\nid = \"A\"\n";
        let cases = [
            (format!("{row}level = \"Z\"\n"), "profile-file-unknown-word"),
            (format!("{row}level = \"M\"\nsource = \"x\"\n"), "profile-file-missing-key"),
            (format!("{row}level = \"M\"\nkeys = 3\n"), "profile-file-wrong-kind"),
            ("type = \n".to_owned(), "profile-file-syntax"),
            ("type = \"T\ndate".to_owned(), "profile-file-syntax"),
        ];
        for (text, code) in cases {
            assert_eq!(of(&text).code.0, code, "{text}");
        }
        assert_eq!(of("# 甲\ntype = \"T\" x\n").place, "own.toml:2:12");
    }

    #[test]
    fn a_name_of_a_type_is_of_capitals_and_digits() {
        for name in ["BANK FRAUD", "bank", "../BANK", "", "БАНК", "A\\u0000"] {
            let found = of(&format!("type = \"{name}\"\ntable = \"t\"\ndate = \"2026-01-01\"\n"));
            assert_eq!((found.code.0, found.place.as_str()), ("profile-file-type-name", "own.toml:1"), "{name}");
        }
        assert!(Sheet::read("type = \"BANK-2\"\ntable = \"t\"\ndate = \"2026-01-01\"\n", "own.toml").is_ok());
    }
}
