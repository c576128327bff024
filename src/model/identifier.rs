//! Numbers of persons and things: which texts could be a real one.
//!
//! A number that fails its check digit is none. One that passes, or has the shape of one without, may be real, so it has
//! no place in training material, except the values that standards and textbooks use as examples.

use super::invented;

/// A kind of number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Chinese resident identity number (GB 11643-1999).
    PrcId,
    /// Chinese unified social credit code (GB 32100-2015).
    PrcCompany,
    /// Bank account (ISO 13616).
    Iban,
    /// Payment card (ISO/IEC 7812).
    Card,
    /// Mobile device (3GPP TS 23.003).
    Imei,
    /// Spanish DNI or NIE.
    Dni,
    /// Argentine CUIT or CUIL.
    Cuit,
    /// Italian codice fiscale.
    CodiceFiscale,
    /// Vehicle (ISO 3779, with the check digit of FMVSS 115).
    Vin,
    /// Freight container (ISO 6346).
    Container,
    /// Chinese passport; it has no check digit outside its machine-readable zone.
    PrcPassport,
    /// Telephone; it has no check digit.
    Phone,
    /// E-mail address.
    Email,
}

impl Kind {
    /// Every kind with a check digit.
    pub const ALL: [Self; 10] =
        [Self::PrcId, Self::PrcCompany, Self::Iban, Self::Card, Self::Imei, Self::Dni, Self::Cuit, Self::CodiceFiscale, Self::Vin, Self::Container];

    /// Returns the word used in logs and sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PrcId => "prc-id",
            Self::PrcCompany => "prc-company",
            Self::Iban => "iban",
            Self::Card => "card",
            Self::Imei => "imei",
            Self::Dni => "dni",
            Self::Cuit => "cuit",
            Self::CodiceFiscale => "codice-fiscale",
            Self::Vin => "vin",
            Self::Container => "container",
            Self::PrcPassport => "prc-passport",
            Self::Phone => "phone",
            Self::Email => "email",
        }
    }

    /// Returns whether capital letters and digits, without blanks and hyphens, are a number of this kind whose check digit holds.
    pub fn holds(self, text: &str) -> bool {
        let signs = text.as_bytes();
        match self {
            Self::PrcId => prc_id(signs),
            Self::PrcCompany => prc_company(signs),
            Self::Iban => iban(signs),
            Self::Card => card(signs),
            Self::Imei => signs.len() == 15 && luhn(signs),
            Self::Dni => dni(signs),
            Self::Cuit => cuit(signs),
            Self::CodiceFiscale => codice_fiscale(signs),
            Self::Vin => vin(signs),
            Self::Container => container(signs),
            Self::PrcPassport | Self::Phone | Self::Email => false,
        }
    }
}

/// Returns which kind a document number of a State must be, by its shape alone; `None` for one without a check digit.
pub fn shaped(issuer: &str, text: &str) -> Option<Kind> {
    let digits = |range: std::ops::Range<usize>| text.get(range).is_some_and(|part| part.bytes().all(|sign| sign.is_ascii_digit()));
    let letters = |range: std::ops::Range<usize>| text.get(range).is_some_and(|part| part.bytes().all(|sign| sign.is_ascii_uppercase()));
    match (issuer, text.len()) {
        ("CN", 18) if digits(0..17) => Some(Kind::PrcId),
        ("ES", 9) if letters(8..9) && (digits(0..8) || text.starts_with(['X', 'Y', 'Z']) && digits(1..8)) => Some(Kind::Dni),
        ("AR", 11) if digits(0..11) => Some(Kind::Cuit),
        ("IT", 16) if letters(0..6) && letters(15..16) => Some(Kind::CodiceFiscale),
        _ => None,
    }
}

/// Values that standards, textbooks and payment networks use as examples: nobody has them.
const RESERVED: [&str; 14] = [
    "11010519491231002X", "91350100M000100Y43", "GB82WEST12345698765432", "ES9121000418450200051332", "IT60X0542811101000000123456",
    "DE89370400440532013000", "490154203237518", "4111111111111111", "12345678Z", "X1234567L", "20123456786", "RSSMRA85T10A562S",
    "1M8GDM9AXKP042788", "CSQU3054383",
];

/// Parts of a group that are looked at together; an account number of 34 signs has nine.
const MOST_PARTS: usize = 12;

/// Returns the numbers in a text that could be real, as they are written, each with its kind; at most `most`.
pub fn real_looking(text: &str, most: usize) -> Vec<(Kind, String)> {
    let mut found = Vec::new();
    // What is written without blanks and hyphens, and what is written in groups.
    for line in text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, ' ' | '-')).filter(|line| line.len() >= 9) {
        let mut parts: &[&str] = &line.split([' ', '-']).collect::<Vec<_>>();
        while let [_, rest @ ..] = parts {
            let longest = parts.len().min(MOST_PARTS);
            let hit = (1..=longest).rev().find_map(|count| Some((count, number(parts.get(..count)?)?)));
            parts = hit.as_ref().map_or(rest, |(count, _)| parts.get(*count..).unwrap_or_default());
            found.extend(hit.map(|(_, number)| number));
            if found.len() >= most {
                found.truncate(most);
                return found;
            }
        }
    }
    found.extend(invented::phones(text).map(|number| (Kind::Phone, number)));
    found.extend(invented::addresses(text).map(|address| (Kind::Email, address)));
    found.truncate(most);
    found
}

/// The number that some parts are together.
fn number(parts: &[&str]) -> Option<(Kind, String)> {
    if parts.iter().map(|part| part.len()).sum::<usize>() < 9 || parts.iter().any(|part| part.is_empty()) {
        return None;
    }
    let plain = parts.concat().to_uppercase();
    if RESERVED.contains(&plain.as_str()) {
        return None;
    }
    let longest = parts.iter().map(|part| part.len()).max().unwrap_or(0);
    // Bank accounts, cards and the like are also written in groups, the others in one run.
    let may_be = |kind: &Kind| match kind {
        _ if parts.len() == 1 => true,
        Kind::Iban | Kind::Card => longest <= 4,
        Kind::Cuit => parts.len() == 3 && longest == 8,
        Kind::Container => longest <= 7,
        // Place, birth, the rest: as it is read aloud.
        Kind::PrcId => longest <= 8,
        Kind::PrcCompany | Kind::Imei | Kind::Dni | Kind::CodiceFiscale | Kind::Vin | Kind::PrcPassport | Kind::Phone | Kind::Email => false,
    };
    let checked = Kind::ALL.into_iter().filter(may_be).find(|kind| kind.holds(&plain));
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let kind = checked.or_else(|| shape(plain.as_bytes(), &lengths))?;
    Some((kind, parts.join(" ")))
}

/// The kind of a number that has no check digit, by its signs and how they are grouped: what looks like one may be one.
fn shape(signs: &[u8], lengths: &[usize]) -> Option<Kind> {
    let digits = |range: std::ops::Range<usize>| signs.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
    match (signs, lengths) {
        ([b'1', b'3'..=b'9', ..], [11] | [3, 4, 4]) if digits(0..11) => Some(Kind::Phone),
        ([b'E' | b'G', second, ..], [9]) if digits(2..9) && (second.is_ascii_digit() || second.is_ascii_uppercase()) => Some(Kind::PrcPassport),
        ([b'D' | b'S' | b'P', b'E', ..], [9]) if digits(2..9) => Some(Kind::PrcPassport),
        (_, [15] | [6, 6, 3]) if digits(0..15) && prc_id_of_old(signs) => Some(Kind::PrcId),
        _ => None,
    }
}

/// The number of fifteen digits that identity cards bore until 1999: province, birth without century, order.
fn prc_id_of_old(signs: &[u8]) -> bool {
    let pair = |at: usize| Some(digit(*signs.get(at)?)? * 10 + digit(*signs.get(at + 1)?)?);
    let province = matches!(pair(0), Some(11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=82));
    province && matches!(pair(8), Some(1..=12)) && matches!(pair(10), Some(1..=31))
}

fn digit(sign: u8) -> Option<u32> {
    char::from(sign).to_digit(10)
}

/// The value of a letter or digit in base 36.
fn value(sign: u8) -> Option<u32> {
    char::from(sign).to_digit(36)
}

fn weighted(signs: &[u8], weights: &[u32], of: impl Fn(u8) -> Option<u32>) -> Option<u32> {
    signs.iter().zip(weights).map(|(sign, weight)| Some(of(*sign)? * weight)).sum()
}

fn prc_id(signs: &[u8]) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let [head @ .., last] = signs else { return false };
    let born = std::str::from_utf8(signs.get(6..14).unwrap_or_default()).unwrap_or_default();
    let month = born.get(4..6).and_then(|text| text.parse::<u8>().ok()).unwrap_or(0);
    let day = born.get(6..8).and_then(|text| text.parse::<u8>().ok()).unwrap_or(0);
    let year = born.get(..2).unwrap_or_default();
    if signs.len() != 18 || !matches!(year, "18" | "19" | "20") || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return false;
    }
    let sum = weighted(head, &WEIGHTS, digit);
    sum.and_then(|sum| b"10X98765432".get((sum % 11) as usize)) == Some(last)
}

fn prc_company(signs: &[u8]) -> bool {
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
    const WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    let place = |sign: u8| ALPHABET.iter().position(|own| *own == sign).and_then(|at| u32::try_from(at).ok());
    let [head @ .., last] = signs else { return false };
    let office = signs.get(2..8).unwrap_or_default().iter().all(u8::is_ascii_digit);
    if signs.len() != 18 || !office {
        return false;
    }
    let sum = weighted(head, &WEIGHTS, place);
    sum.and_then(|sum| ALPHABET.get(((31 - sum % 31) % 31) as usize)) == Some(last)
}

/// Countries of the IBAN registry (SWIFT, release 99) with the length of their numbers.
const IBANS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 \
    FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 \
    MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 \
    SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30";

fn iban(signs: &[u8]) -> bool {
    let (Some(country), Some(rest)) = (signs.get(..2), signs.get(4..)) else { return false };
    let check = signs.get(2..4).unwrap_or_default();
    if !check.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let known = IBANS.split(' ').any(|own| own.as_bytes().get(..2) == Some(country) && own.get(2..) == Some(signs.len().to_string().as_str()));
    if !known {
        return false;
    }
    let mut turned = rest.iter().chain(country).chain(check);
    let remainder = turned.try_fold(0, |sum: u32, sign| {
        let value = value(*sign)?;
        Some((sum * if value > 9 { 100 } else { 10 } + value) % 97)
    });
    remainder == Some(1)
}

fn luhn(signs: &[u8]) -> bool {
    let sum = signs.iter().rev().enumerate().map(|(place, sign)| {
        let digit = digit(*sign)?;
        let doubled = digit * 2;
        Some(if place % 2 == 0 { digit } else { doubled / 10 + doubled % 10 })
    });
    sum.sum::<Option<u32>>().is_some_and(|sum| sum > 0 && sum.is_multiple_of(10))
}

/// The ranges of the large networks; other sixteen digits are not taken for a card.
fn card(signs: &[u8]) -> bool {
    let head = |length: usize| std::str::from_utf8(signs.get(..length).unwrap_or_default()).ok().and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
    let network = match signs.len() {
        15 => matches!(head(2), 34 | 37),
        16 => head(1) == 4 || matches!(head(2), 51..=55 | 62 | 65) || (2221..=2720).contains(&head(4)),
        19 => matches!(head(2), 62),
        _ => false,
    };
    network && luhn(signs)
}

fn dni(signs: &[u8]) -> bool {
    let [first, middle @ .., last] = signs else { return false };
    let lead = match first {
        b'X' => Some(0),
        b'Y' => Some(1),
        b'Z' => Some(2),
        other => digit(*other),
    };
    if signs.len() != 9 {
        return false;
    }
    let number = middle.iter().try_fold(lead.unwrap_or(0), |number: u32, sign| Some(number * 10 + digit(*sign)?));
    let letter = number.and_then(|number| b"TRWAGMYFPDXBNJZSQVHLCKE".get((number % 23) as usize));
    lead.is_some() && letter == Some(last)
}

fn cuit(signs: &[u8]) -> bool {
    let [head @ .., last] = signs else { return false };
    let kind = matches!(signs.get(..2), Some(b"20" | b"23" | b"24" | b"25" | b"26" | b"27" | b"30" | b"33" | b"34"));
    let sum = weighted(head, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2], digit);
    let check = sum.map(|sum| match 11 - sum % 11 {
        11 => 0,
        10 => 9,
        other => other,
    });
    signs.len() == 11 && kind && check.is_some() && check == digit(*last)
}

fn codice_fiscale(signs: &[u8]) -> bool {
    const ODD: [u32; 36] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ];
    let even = |sign: u8| value(sign).map(|value| if value > 9 { value - 10 } else { value });
    let [head @ .., last] = signs else { return false };
    let letters = signs.get(..6).unwrap_or_default().iter().all(u8::is_ascii_uppercase);
    if signs.len() != 16 || !letters || !last.is_ascii_uppercase() {
        return false;
    }
    let sum = head.iter().enumerate().map(|(place, sign)| if place % 2 == 0 { ODD.get(value(*sign)? as usize).copied() } else { even(*sign) });
    sum.sum::<Option<u32>>().is_some_and(|sum| sum % 26 == u32::from(last - b'A'))
}

fn vin(signs: &[u8]) -> bool {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    const LETTERS: [u32; 26] = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9];
    let of = |sign: u8| match sign {
        b'I' | b'O' | b'Q' => None,
        b'A'..=b'Z' => LETTERS.get(usize::from(sign - b'A')).copied(),
        other => digit(other),
    };
    let mixed = signs.iter().any(u8::is_ascii_uppercase) && signs.iter().any(u8::is_ascii_digit);
    let check = weighted(signs, &WEIGHTS, of).map(|sum| if sum % 11 == 10 { b'X' } else { b'0' + (sum % 11) as u8 });
    signs.len() == 17 && mixed && check.is_some() && check == signs.get(8).copied()
}

fn container(signs: &[u8]) -> bool {
    let [owner @ .., _] = signs.get(..4).unwrap_or_default() else { return false };
    let category = matches!(signs.get(3), Some(b'U' | b'J' | b'Z'));
    let numbered = signs.get(4..).is_some_and(|rest| rest.iter().all(u8::is_ascii_digit));
    if signs.len() != 11 || !category || !numbered || !owner.iter().all(u8::is_ascii_uppercase) {
        return false;
    }
    // Letters count from 10, leaving out the multiples of 11.
    let of = |sign: u8| match sign {
        b'A' => Some(10),
        b'B'..=b'K' => Some(u32::from(sign - b'B') + 12),
        b'L'..=b'U' => Some(u32::from(sign - b'L') + 23),
        b'V'..=b'Z' => Some(u32::from(sign - b'V') + 34),
        other => digit(other),
    };
    let sum = signs.iter().take(10).enumerate().map(|(place, sign)| Some(of(*sign)? << place)).sum::<Option<u32>>();
    sum.map(|sum| sum % 11 % 10).is_some_and(|check| signs.last().copied().and_then(digit) == Some(check))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_textbook_values_hold_and_one_wrong_digit_does_not() {
        for (kind, good, bad) in [
            (Kind::PrcId, "11010519491231002X", "11010519491231003X"),
            (Kind::PrcCompany, "91350100M000100Y43", "91350100M000100Y34"),
            (Kind::Iban, "GB82WEST12345698765432", "GB82WEST12345698765423"),
            (Kind::Iban, "ES9121000418450200051332", "ES9121000418450200051323"),
            (Kind::Iban, "IT60X0542811101000000123456", "IT60X0542811101000000123465"),
            (Kind::Iban, "DE89370400440532013000", "DE89370400440532013001"),
            (Kind::Imei, "490154203237518", "490154203237581"),
            (Kind::Card, "4111111111111111", "4111111111111112"),
            (Kind::Dni, "12345678Z", "12345687Z"),
            (Kind::Dni, "X1234567L", "X1234576L"),
            (Kind::Cuit, "20123456786", "20123456768"),
            (Kind::CodiceFiscale, "RSSMRA85T10A562S", "RSSMRA85T01A562S"),
            (Kind::Vin, "1M8GDM9AXKP042788", "1M8GDM9AXKP042787"),
            (Kind::Container, "CSQU3054383", "CSQU3054384"),
        ] {
            assert!(kind.holds(good), "{good}");
            assert!(!kind.holds(bad), "{bad}");
        }
    }

    #[test]
    fn what_could_be_real_is_found_however_it_is_grouped_and_the_reserved_values_are_not() {
        let kinds = |text: &str| real_looking(text, 9).into_iter().map(|(kind, _)| kind).collect::<Vec<_>>();
        assert_eq!(kinds("身份证号110105194912310054，男"), [Kind::PrcId]);
        assert_eq!(kinds("account DE02 1203 0000 0000 2020 51 at the bank"), [Kind::Iban]);
        assert_eq!(kinds("CUIT 20-11111111-2."), [Kind::Cuit]);
        assert_eq!(kinds("card 5500 0000 0000 0004, then"), [Kind::Card]);
        assert_eq!(kinds("passport E23456789, EJ1234567"), [Kind::PrcPassport, Kind::PrcPassport]);
        assert_eq!(kinds("手机13912345678；139 1234 5678"), [Kind::Phone, Kind::Phone]);
        assert_eq!(kinds("440106900307841"), [Kind::PrcId]);
        assert_eq!(kinds("440106 19900307 8417"), [Kind::PrcId]);
        assert_eq!(kinds("+39 06 4682 1234 or wang@mail.cn"), [Kind::Phone, Kind::Email]);
        for text in ["490154203237518", "1978-03-07 101 12", "E0001", "a@police.example", "11010519491231002X", "GB82 WEST 1234 5698 7654 32", "20-12345678-6", "SAMPLE-ID-0002", "+86 10 5550 0120", "2016-05-09 10:00", "CNY 168000"] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in ".{0,200}", number in "[0-9A-Z -]{0,60}") {
            prop_assert!(real_looking(&text, 5).len() <= 5 && real_looking(&number, 5).len() <= 5);
        }
    }
}
