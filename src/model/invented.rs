//! Telephone numbers and e-mail addresses that could be somebody's: whatever is not kept for examples.
//!
//! No check digit tells an invented one. Kept for examples are the domains of RFC 2606 and RFC 6761, the ranges that
//! regulators set aside for film and fiction, and subscriber numbers 555 01xx (NANPA) and 5550 01xx, as pouch's own samples
//! use them.

/// Country and the first digits after it that a regulator keeps for drama: Ofcom, ARCEP, Bundesnetzagentur, ACMA.
const KEPT: [(&str, &str); 8] =
    [("44", "7700900"), ("44", "2079460"), ("44", "1632960"), ("33", "19900"), ("33", "63998"), ("49", "3023125"), ("61", "491570"), ("999", "")];
/// Top and second-level domains that nobody has.
const DOMAINS: [&str; 7] = ["example", "invalid", "test", "localhost", "example.com", "example.net", "example.org"];
/// Digits of a number with its country (ITU-T E.164): so many at least, so many at most.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

/// Returns the telephone numbers with a country in a text that could be real, as digits after a plus.
pub(super) fn phones(text: &str) -> impl Iterator<Item = String> + '_ {
    let after = text.match_indices(['+', '＋']).filter_map(|(at, sign)| text.get(at + sign.len()..));
    let number = |rest: &str| {
        let mut digits = String::new();
        let mut gap = 0;
        for c in rest.chars() {
            if let Some(digit) = c.to_digit(10) {
                digits.extend(char::from_digit(digit, 10));
                gap = 0;
            } else if matches!(c, ' ' | '\u{a0}' | '-' | '.' | '(' | ')' | '/') && gap < 2 {
                gap += 1;
            } else {
                break;
            }
        }
        digits
    };
    after.map(number).filter(|digits| DIGITS.contains(&digits.len()) && !digits.starts_with('0') && !is_kept(digits)).map(|digits| format!("+{digits}"))
}

/// Returns whether the digits of a number, its country included, are kept for examples.
fn is_kept(digits: &str) -> bool {
    let head = digits.get(..digits.len().saturating_sub(2)).unwrap_or_default();
    let fiction = head.ends_with("55501") || head.ends_with("555001");
    fiction || KEPT.iter().any(|(country, kept)| digits.strip_prefix(country).is_some_and(|rest| rest.starts_with(kept)))
}

/// Returns the e-mail addresses in a text that could be real.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = String> + '_ {
    let sign = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '%');
    text.match_indices('@').filter_map(move |(at, _)| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        let start = before.char_indices().rev().take_while(|(_, c)| sign(*c)).last().map(|(start, _)| start)?;
        let domain: String = after.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '.' | '-')).collect();
        let domain = domain.trim_end_matches(['.', '-']).to_lowercase();
        let (_, top) = domain.rsplit_once('.')?;
        let real = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
        let kept = DOMAINS.iter().any(|own| domain == *own || domain.strip_suffix(own).is_some_and(|rest| rest.ends_with('.')));
        (real && !kept).then(|| format!("{}@{domain}", before.get(start..).unwrap_or_default()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_real_unless_they_are_kept_for_examples() {
        for (text, found) in [
            ("tel. +86 13912345678.", "+8613912345678"),
            ("+39 06 4682 1234", "+390646821234"),
            ("(+7) 495 123-45-67", "+74951234567"),
            ("＋34 911 23 45 67", "+34911234567"),
            ("+86 10 5550 0147", ""),
            ("+7 495 555 0186", ""),
            ("+1 (212) 555-0123", ""),
            ("+44 7700 900123", ""),
            ("+999 1234 5678", ""),
            ("2 + 2 = 4; +100 000", ""),
            ("UTC+08:00 2016", ""),
        ] {
            assert_eq!(phones(text).next().unwrap_or_default(), found, "{text}");
        }
    }

    #[test]
    fn addresses_are_real_unless_their_domain_is_kept_for_examples() {
        for (text, found) in [
            ("write to Wang.Wei@Mail.CN, please", "Wang.Wei@mail.cn"),
            ("<a@example.evil.org>", "a@example.evil.org"),
            ("почта@пример.рф", "почта@пример.рф"),
            ("a@police.example b@x.invalid c@y.test d@example.org", ""),
            ("@handle a@b 3@4.5", ""),
        ] {
            assert_eq!(addresses(text).next().unwrap_or_default(), found, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[+@.0-9a-zé界 -]{0,60}") {
            prop_assert!(phones(&text).count() <= text.len() && addresses(&text).count() <= text.len());
        }
    }
}
