//! Code pages of DOS, which no crate we use has, and when to believe in them.
//!
//! chardetng answers windows-125x for text of DOS and of old Macs: letters become signs inside
//! words. Another page is taken only where it turns nearly all of them into letters that fit
//! their neighbours; without that guard good answers are spoilt (READING, code pages).

use encoding_rs::{ISO_8859_2, Encoding, MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1254, WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC};

/// The upper halves of the code pages, in the order they are tried.
const PAGES: [(&str, &str); 4] = [
    ("IBM850", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}"),
    ("IBM437", "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}"),
    ("IBM852", "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{AD}˝˛ˇ˘§÷¸°¨˙űŘř■\u{A0}"),
    ("IBM855", "ђЂѓЃёЁєЄѕЅіІїЇјЈљЉњЊћЋќЌўЎџЏюЮъЪаАбБцЦдДеЕфФгГ«»░▒▓│┤хХиИ╣║╗╝йЙ┐└┴┬├─┼кК╚╔╩╦╠═╬¤лЛмМнНоОп┘┌█▄Пя▀ЯрРсСтТуУжЖвВьЬ№\u{AD}ыЫзЗшШэЭщЩчЧ§■\u{A0}"),
];

/// Letters beyond ASCII that words of Europe are made of.
const COMMON: &str = "áéíóúñüàèìòùâêîôûäöëïçãõåæøßÁÉÍÓÚÑÜÄÖÇÀÈÅÆØÂÊÎÔąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůýžČĎĚŇŘŠŤŮÝŽőűŐŰăîâșțşţıİğĞŞ¿¡«»°ºª§–—‘’“”…№";

/// Letters beyond ASCII that one language writes; a text in the wrong page mixes those of many.
const ALPHABETS: [&str; 17] = [
    "áéíñóúü", "àâæçèéêëîïôœùûüÿ", "äöüß", "àèéìíîòóùú", "áàâãçéêíóôõúü", "àçèéíïòóúü·", "éëïöüèê", "åäöéü", "åæøéòôàäö", "áæðéíóöþúý", "ąćęłńóśźż",
    "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "çğıiöşüâîû", "čćđšžëç",
];
/// Letters that are needed to judge by the alphabet.
const ENOUGH: usize = 6;
/// Share of letters that fit no language where another page is tried that fits one.
const MISFIT: f64 = 0.2;

/// How much of the text must look wrong before another page is tried, and may look wrong then.
const WRONG: f64 = 0.35;
const RIGHT: f64 = 0.12;
/// The small letters of Windows and Mac Cyrillic are the same but one: only capitals look wrong.
const SLIGHTLY: f64 = 0.005;

/// Decodes by another encoding than statistics chose, when the text so far is clearly wrong.
pub(super) fn instead_of(chosen: &'static Encoding, text: &str, bytes: &[u8]) -> Option<(String, &'static str)> {
    // Greek, Hebrew, Arabic and Thai are not judged: their letters have no tell-tale neighbours here.
    let latin = [WINDOWS_1250, WINDOWS_1252, WINDOWS_1254, WINDOWS_1257, WINDOWS_1258, ISO_8859_2].contains(&chosen);
    if !latin && chosen != WINDOWS_1251 {
        return None;
    }
    let by_sister = sister(chosen, text).map(|sister| (sister.decode_without_bom_handling(bytes).0.into_owned(), sister.name()));
    if by_sister.as_ref().is_some_and(|(text, _)| oddness(text).is_none_or(|odd| odd <= RIGHT)) {
        return by_sister;
    }
    let now = oddness(text)?;
    if now < SLIGHTLY {
        return None;
    }
    let by_crate = [(MACINTOSH, "macintosh"), (X_MAC_CYRILLIC, "x-mac-cyrillic")];
    let of_crate = by_crate.into_iter().map(|(encoding, name): (&'static Encoding, _)| (encoding.decode_without_bom_handling(bytes).0.into_owned(), name));
    let of_dos = PAGES.into_iter().map(|(name, upper)| (decode(bytes, upper), name));
    let scored = of_dos.chain(of_crate).filter_map(|(text, name)| Some((oddness(&text)?, if latin { misfit(&text) } else { 0.0 }, text, name)));
    let best = scored.min_by(|a, b| (a.0 + a.1).total_cmp(&(b.0 + b.1)));
    let strange = latin && misfit(text) >= MISFIT;
    let clear = |odd: f64, misfit: f64, name: &str| {
        let by_sight = (now >= WRONG && odd <= RIGHT) || (!latin && name == "x-mac-cyrillic" && odd * 8.0 <= now);
        by_sight || (strange && misfit == 0.0 && odd <= now && odd <= RIGHT)
    };
    best.filter(|(odd, misfit, _, name)| clear(*odd, *misfit, name)).map(|(_, _, text, name)| (text, name))
}

/// Returns the share of letters beyond ASCII that the language which fits best does not write; 0 when there are few.
fn misfit(text: &str) -> f64 {
    // Cyrillic has its own signs of a wrong page.
    let judged = |c: &char| !c.is_ascii() && c.is_alphabetic() && !matches!(c, 'Ѐ'..='ӿ');
    let letters: Vec<char> = text.chars().filter(judged).flat_map(char::to_lowercase).collect();
    let count = |strange: &dyn Fn(&char) -> bool| u32::try_from(letters.iter().filter(|c| strange(c)).count()).unwrap_or(u32::MAX);
    let least = ALPHABETS.into_iter().map(|alphabet| count(&|c| !alphabet.contains(*c))).min().unwrap_or(0);
    if letters.len() < ENOUGH { 0.0 } else { f64::from(least) / f64::from(count(&|_| true)) }
}

/// Decodes by the page that a label names (`cp852`, `IBM852`, `852`).
pub(super) fn by_label(bytes: &[u8], label: &str) -> Option<(String, &'static str)> {
    let number = label.trim().trim_start_matches(|c: char| !c.is_ascii_digit());
    let (name, upper) = PAGES.into_iter().find(|(name, _)| number.len() == 3 && name.ends_with(number))?;
    Some((decode(bytes, upper), name))
}

/// Returns the sister of Western Windows that differs in the very letters that stand out.
fn sister(chosen: &'static Encoding, text: &str) -> Option<&'static Encoding> {
    if chosen != WINDOWS_1252 {
        return None;
    }
    let has = |letters: &[char]| text.contains(letters);
    // Icelandic has þ and ð beside á, í, æ; Turkish has ş, ğ and ı in their places, and none of these.
    if has(&['þ', 'ð', 'ý']) && !has(&['á', 'í', 'æ', 'ó', 'ú']) {
        return Some(WINDOWS_1254);
    }
    // Portuguese and French have õ and û beside ã, ç, è; Hungarian has ő and ű in their places.
    let hungarian = has(&['õ', 'û']) && has(&['á']) && !has(&['ã', 'ç', 'è', 'ê', 'à', 'ñ', 'ô']);
    hungarian.then_some(WINDOWS_1250)
}

fn decode(bytes: &[u8], upper: &str) -> String {
    let table: Vec<char> = upper.chars().collect();
    let char = |byte: &u8| if byte.is_ascii() { char::from(*byte) } else { table.get(usize::from(*byte) - 128).copied().unwrap_or('\u{FFFD}') };
    bytes.iter().map(char).collect()
}

/// Returns the share of characters beyond ASCII that fit neither their script nor their neighbours.
fn oddness(text: &str) -> Option<f64> {
    let chars: Vec<char> = text.chars().collect();
    let (mut all, mut odd) = (0_u32, 0_u32);
    for (at, c) in chars.iter().enumerate().filter(|(_, c)| !c.is_ascii()) {
        let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied().unwrap_or(' ');
        let after = chars.get(at + 1).copied().unwrap_or(' ');
        // Lines and boxes stand beside one another.
        let drawn = matches!(c, '\u{2500}'..='\u{259F}');
        let known = COMMON.contains(*c) || matches!(c, 'А'..='я' | 'ё' | 'Ё' | 'і' | 'ї' | 'є' | 'І' | 'Ї' | 'Є' | 'ґ' | 'Ґ') || drawn;
        let inside = before.is_lowercase() && after.is_lowercase();
        let capital = c.is_uppercase() && (inside || (before.is_lowercase() && !after.is_uppercase()));
        let sign = !c.is_alphabetic() && before.is_alphabetic() && after.is_alphabetic() && *c != '’';
        let mixed = matches!(c, 'Ѐ'..='ӿ') && (before.is_ascii_alphabetic() || after.is_ascii_alphabetic());
        all += 1;
        odd += u32::from(!known || capital || sign || mixed);
    }
    (all > 0).then(|| f64::from(odd) / f64::from(all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SPANISH: &str = "El señor Muñoz pidió una indemnización por los daños sufridos en Málaga; según él, aún no cobró.";
    const GERMAN: &str = "Die Behörde überprüfte die Angaben über das Fahrzeug und schließlich die Beträge für die Größe.";
    const RUSSIAN: &str = "Прошу предоставить сведения. Яков и Мария получили деньги; для связи звоните вечером.";

    fn encode(text: &str, name: &str) -> Vec<u8> {
        let upper = PAGES.iter().find(|(page, _)| *page == name).map_or("", |(_, upper)| upper);
        text.chars().map(|c| if c.is_ascii() { c as u8 } else { u8::try_from(128 + upper.chars().position(|u| u == c).unwrap()).unwrap() }).collect()
    }

    fn found(bytes: &[u8], first: &'static Encoding) -> Option<String> {
        instead_of(first, &first.decode_without_bom_handling(bytes).0, bytes).map(|(text, _)| text)
    }

    #[test]
    fn text_of_dos_and_of_the_mac_is_recovered() {
        for text in [SPANISH, GERMAN] {
            assert_eq!(found(&encode(text, "IBM850"), WINDOWS_1252).as_deref(), Some(text));
            let mac: Vec<u8> = MACINTOSH.encode(text).0.into_owned();
            assert_eq!(found(&mac, WINDOWS_1252).as_deref(), Some(text));
        }
        let mac: Vec<u8> = X_MAC_CYRILLIC.encode(RUSSIAN).0.into_owned();
        assert_eq!(found(&mac, WINDOWS_1251).as_deref(), Some(RUSSIAN));
    }

    #[test]
    fn sisters_of_western_windows_are_told_by_their_letters() {
        let cases = [("Tanık, şüphelinin para istediğini söyledi.", WINDOWS_1254), ("Később átadta őszintén a tűzről.", WINDOWS_1250)];
        for (text, encoding) in cases {
            assert_eq!(found(&encoding.encode(text).0, WINDOWS_1252).as_deref(), Some(text));
        }
        let left = ["Það er ekki rétt sem þú segir, ég fór í bæinn.", "As transações não são responsáveis; põe à mão."];
        for text in left {
            assert_eq!(found(&WINDOWS_1252.encode(text).0, WINDOWS_1252), None, "{text}");
        }
    }

    #[test]
    fn pages_of_one_region_are_told_by_the_alphabet() {
        let cases = ["Střední škola, popisný list: žádost o příspěvek na dítě, předložená včera.", "A következő időpontja az ülésnek: a kérelmező és az egyenlő bánásmód, őszintén."];
        for text in cases {
            let bytes = encode(text, "IBM852");
            for first in [WINDOWS_1252, WINDOWS_1250] {
                assert_eq!(found(&bytes, first).as_deref(), Some(text));
            }
        }
    }

    #[test]
    fn russian_of_dos_is_no_latin() {
        assert_eq!(found(&encode(RUSSIAN, "IBM855"), WINDOWS_1252).as_deref(), Some(RUSSIAN));
    }

    #[test]
    fn names_of_many_languages_are_left_alone() {
        let text = "Die Zeugen Müller, García, Françoise, Sørensen, Þórður, João und Nuñez kamen später.";
        assert_eq!(found(&WINDOWS_1252.encode(text).0, WINDOWS_1252), None);
    }

    #[test]
    fn a_good_answer_is_left_alone() {
        for (text, encoding) in [(SPANISH, WINDOWS_1252), (GERMAN, WINDOWS_1252), (RUSSIAN, WINDOWS_1251)] {
            assert_eq!(found(&encoding.encode(text).0, encoding), None);
        }
        assert_eq!(instead_of(WINDOWS_1252, "plain words", b"plain words"), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes: Vec<u8>) {
            let text = WINDOWS_1252.decode_without_bom_handling(&bytes).0.into_owned();
            if let Some((text, _)) = instead_of(WINDOWS_1252, &text, &bytes) {
                prop_assert_eq!(text.is_empty(), bytes.is_empty());
            }
        }
    }
}
