//! TX18, TX20, TX21: numbers of persons and things, plates and marks are copied sign by sign.
//!
//! Blanks, hyphens and dots inside them do not count. A check digit tells which side holds the slip.

use super::Side;
use super::fold::Folded;
use crate::model::finding::Finding;
use crate::model::identifier::Kind;

/// What a code was recognised by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Its check digit holds.
    Checked(Kind),
    /// Grouped like a telephone number, or too long for a count.
    Long,
    /// Letters and digits in capitals, such as a plate.
    Mixed,
}

/// A code in a text.
#[derive(Debug, Clone)]
pub(crate) struct Code {
    /// What it was recognised by.
    pub(crate) sort: Sort,
    /// Its letters and digits, without what stands between.
    pub(crate) plain: String,
    /// Its first sign.
    pub(crate) start: usize,
    /// The place after it.
    pub(crate) end: usize,
}

impl Code {
    /// Returns whether it can be nothing else, so that its digits are not numbers.
    pub(crate) fn is_sure(&self) -> bool {
        self.sort != Sort::Mixed
    }
}

/// Parts that are looked at together.
const MOST_PARTS: usize = 12;
/// How many codes of one segment are looked at.
const MOST_CODES: usize = 200;

#[derive(Debug, Clone, Copy)]
struct Part {
    start: usize,
    end: usize,
    digits: usize,
}

/// Reads the codes of a text.
pub(super) fn read(text: &Folded<'_>) -> Vec<Code> {
    let mut codes = Vec::new();
    if !text.signs.iter().any(char::is_ascii_digit) {
        return codes;
    }
    let parts = parts(text);
    // What is surely a number first: "IBAN IT60" alone would pass for a plate.
    gather(text, &parts, &mut codes, |plain, parts, digits| checked(plain, parts, digits).or_else(|| long(text, parts, digits, plain.len())));
    let sure = codes.iter().map(|code| (code.start, code.end)).collect::<Vec<_>>();
    let free = |part: &&Part| !sure.iter().any(|(start, end)| (*start..*end).contains(&part.start));
    let rest = parts.iter().filter(free).copied().collect::<Vec<_>>();
    gather(text, &rest, &mut codes, |plain, parts, digits| mixed(text, parts, digits, plain.len()));
    codes
}

/// Reads the codes of some sorts, each as long as it can be.
fn gather(text: &Folded<'_>, parts: &[Part], codes: &mut Vec<Code>, sort: impl Fn(&str, &[Part], usize) -> Option<Sort>) {
    let mut rest = parts;
    while let [_, after @ ..] = rest {
        let chain = 1 + rest.iter().zip(after).take(MOST_PARTS - 1).take_while(|(one, two)| linked(text, one.end, two.start)).count();
        let hit = (1..=chain).rev().find_map(|count| Some((count, code(text, rest.get(..count)?, &sort)?)));
        rest = hit.as_ref().map_or(after, |(count, _)| rest.get(*count..).unwrap_or_default());
        codes.extend(hit.map(|(_, code)| code));
        if codes.len() >= MOST_CODES {
            break;
        }
    }
}

/// Runs of digits and capitals.
fn parts(text: &Folded<'_>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < text.signs.len() {
        let run = text.signs.get(at..).unwrap_or_default().iter().take_while(|sign| sign.is_ascii_alphanumeric()).count();
        let end = at + run;
        let capital = (at..end).all(|place| text.at(place).is_ascii_digit() || text.is_capital(place));
        if run > 0 && run <= 34 && capital && !is_fraction(text, at, end) {
            let digits = text.signs.get(at..end).unwrap_or_default().iter().filter(|sign| sign.is_ascii_digit()).count();
            parts.push(Part { start: at, end, digits });
        }
        at = end + 1;
    }
    parts
}

/// Whether digits are the whole part or the decimals of one number: 0.1930408167, 27,0168132580039. A telephone number
/// begins with a nought and goes on.
fn is_fraction(text: &Folded<'_>, start: usize, end: usize) -> bool {
    let digits = |from: usize| text.signs.get(from..).unwrap_or_default().iter().take_while(|sign| sign.is_ascii_digit()).count();
    let back = |to: usize| text.signs.get(..to).unwrap_or_default().iter().rev().take_while(|sign| sign.is_ascii_digit()).count();
    let point = |at: usize| matches!(text.at(at), '.' | ',');
    let (dot, whole) = if point(end) && digits(end + 1) > 0 { (end, end - start) } else { (start.wrapping_sub(1), back(start.wrapping_sub(1))) };
    let (first, after) = (dot.wrapping_sub(whole), dot.wrapping_add(1) + digits(dot.wrapping_add(1)));
    let alone = !matches!(text.before(first), '.' | ',' | '/' | '-' | '+' | '(') || text.at(first.wrapping_sub(2)) == ' ';
    let plain = whole == 1 || ((2..=3).contains(&whole) && text.at(first) != '0');
    let goes_on = matches!(text.at(after), '.' | ',' | '/' | '-' | ' ' | ')') && text.at(after + 1).is_ascii_digit() || text.at(after).is_alphabetic();
    point(dot) && plain && after - dot > 4 && alone && !goes_on && !text.before(first).is_alphanumeric()
}

fn linked(text: &Folded<'_>, end: usize, start: usize) -> bool {
    let between = text.signs.get(end..start).unwrap_or_default();
    matches!(between, [' ' | '-' | '·' | '•' | '\u{A0}' | '.' | '/' | ')' | '('] | [')', ' '] | [' ', '('] | [' ', '-', ' '])
}

fn code(text: &Folded<'_>, parts: &[Part], sort: impl Fn(&str, &[Part], usize) -> Option<Sort>) -> Option<Code> {
    let ([first, ..], [.., last]) = (parts, parts) else { return None };
    let (start, end) = (first.start, last.end);
    let plain = parts.iter().flat_map(|part| text.signs.get(part.start..part.end).unwrap_or_default()).collect::<String>().to_ascii_uppercase();
    let digits = parts.iter().map(|part| part.digits).sum::<usize>();
    Some(Code { sort: sort(&plain, parts, digits)?, plain, start, end })
}

fn checked(plain: &str, parts: &[Part], digits: usize) -> Option<Sort> {
    if plain.len() < 9 || digits < 7 {
        return None;
    }
    let longest = parts.iter().map(|part| part.end - part.start).max().unwrap_or(0);
    let may_be = |kind: &Kind| match kind {
        _ if parts.len() == 1 => true,
        Kind::Iban | Kind::Card => longest <= 4,
        Kind::Cuit => parts.len() == 3 && longest == 8,
        Kind::Container | Kind::Dni => longest <= 8,
        Kind::CodiceFiscale | Kind::Imei => true,
        Kind::PrcId | Kind::PrcCompany | Kind::Vin | Kind::PrcPassport | Kind::Phone | Kind::Email => false,
    };
    Kind::ALL.into_iter().filter(may_be).find(|kind| kind.holds(plain)).map(Sort::Checked)
}

/// Telephone numbers, and runs of digits too long for a count.
fn long(text: &Folded<'_>, parts: &[Part], digits: usize, length: usize) -> Option<Sort> {
    let [first, rest @ ..] = parts else { return None };
    if rest.is_empty() {
        return (length >= 11 && digits >= 6).then_some(Sort::Long);
    }
    if digits != length || !(7..=24).contains(&digits) {
        return None;
    }
    let leading = text.at(first.start) == '0' && first.end - first.start <= 5;
    let plus = text.before(first.start) == '+' || (text.before(first.start) == '(' && matches!(text.before(first.start - 1), '+' | ' '));
    let size = |part: &Part| part.end - part.start;
    let even = rest.iter().all(|part| size(part) == size(first));
    // 1998-2005 and 3000-4000 are ranges, 12.05.2016 is a date, 1 234 567 is a count.
    let hyphens = rest.iter().any(|part| text.before(part.start) == '-');
    let dated = parts.len() == 3 && digits <= 8 && (size(first) == 4 || rest.last().is_some_and(|part| size(part) == 4)) && rest.iter().all(|part| size(part) <= 4) && digits == 8;
    let range = parts.len() == 2 && (even || !leading);
    let dots = rest.iter().any(|part| text.before(part.start) == '/');
    ((plus || leading || (hyphens && !range && parts.len() >= 3) || (parts.len() >= 4 && even && size(first) == 4)) && !dated && !dots).then_some(Sort::Long)
}

fn mixed(text: &Folded<'_>, parts: &[Part], digits: usize, length: usize) -> Option<Sort> {
    // A plate is no part of a sentence: "2 (ACE2" are two things.
    let joined = parts.windows(2).all(|pair| matches!(pair, [one, two] if two.start == one.end + 1));
    let words = joined && parts.iter().all(|part| part.digits > 0 || part.end - part.start <= 4) && parts.len() <= 5;
    let money = parts.iter().any(|part| part.digits == 0 && super::lexicon::code(&text.signs.get(part.start..part.end).unwrap_or_default().iter().collect::<String>()).is_some());
    (words && !money && digits >= 2 && digits < length && (5..=34).contains(&length)).then_some(Sort::Mixed)
}

/// Compares the codes of both sides.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Vec<Finding> {
    if source.codes.is_empty() && target.codes.is_empty() {
        return Vec::new();
    }
    let (of_source, of_target) = (plain(&source.text), plain(&target.text));
    let lost = source.codes.iter().filter(|code| !of_target.contains(&code.plain)).collect::<Vec<_>>();
    let mut new = target.codes.iter().filter(|code| !of_source.contains(&code.plain)).collect::<Vec<_>>();
    let mut findings = Vec::new();
    for code in lost {
        let near = new.iter().position(|other| is_near(&code.plain, &other.plain));
        if let Some(other) = near.map(|at| new.remove(at)) {
            findings.push(differing(source, target, (code, other), place));
        } else if let Some(slip) = code.is_sure().then(|| window(&code.plain, &of_target)).flatten() {
            // The source holds its check digit; what was found in the translation was not read as a number.
            let code_of = if matches!(code.sort, Sort::Checked(_)) { "tx20-check-digit-translation" } else { "tx20-identifier-differs" };
            let finding = Finding::error(code_of, place).with("source", source.text.written(code.start, code.end));
            findings.push(finding.with("translation", slip));
        } else if code.is_sure() {
            findings.push(Finding::warning("tx20-identifier-missing", place).with("written", source.text.written(code.start, code.end)));
        }
    }
    findings.extend(source.codes.iter().filter_map(|code| province(source, target, code, place)));
    findings
}

fn differing(source: &Side<'_>, target: &Side<'_>, (one, two): (&Code, &Code), place: &str) -> Finding {
    let (written, other) = (source.text.written(one.start, one.end), target.text.written(two.start, two.end));
    let code = match (one.sort, two.sort) {
        (Sort::Checked(_), Sort::Checked(_)) => "tx20-identifier-differs",
        (Sort::Checked(_), _) => "tx20-check-digit-translation",
        (_, Sort::Checked(_)) => "tx20-check-digit-source",
        (Sort::Mixed, _) | (_, Sort::Mixed) => "tx18-mark-differs",
        _ => "tx20-identifier-differs",
    };
    let finding = if code == "tx18-mark-differs" { Finding::warning(code, place) } else { Finding::error(code, place) };
    finding.with("source", written).with("translation", other)
}

/// Letters and digits of a text, in capitals.
fn plain(text: &Folded<'_>) -> String {
    text.signs.iter().filter(|sign| sign.is_ascii_alphanumeric()).map(char::to_ascii_uppercase).collect()
}

/// Whether two codes are one with a slip: a sign or two changed, exchanged, lost or added.
fn is_near(one: &str, two: &str) -> bool {
    let (one, two) = (one.as_bytes(), two.as_bytes());
    let same_head = one.iter().zip(two).take_while(|(one, two)| one == two).count();
    let same_tail = one.iter().rev().zip(two.iter().rev()).take_while(|(one, two)| one == two).count();
    let (short, long) = (one.len().min(two.len()), one.len().max(two.len()));
    let differ = one.iter().zip(two).filter(|(one, two)| one != two).count();
    long - short <= 1 && (same_head + same_tail + 2 >= long || (long == short && differ <= 2))
}

/// The part of the translation that is the code with a slip.
fn window(code: &str, text: &str) -> Option<String> {
    let windows = text.as_bytes().windows(code.len());
    let mut windows = windows;
    let near = windows.find(|window| window.iter().zip(code.bytes()).filter(|(one, two)| **one != *two).count() <= 2)?;
    String::from_utf8(near.to_vec()).ok()
}

/// The characters of Chinese plates with their transcription.
const PROVINCES: &str = "京JING 津JIN 冀JI 晋JIN 蒙MENG 辽LIAO 吉JI 黑HEI 沪HU 苏SU 浙ZHE 皖WAN 闽MIN 赣GAN 鲁LU 豫YU 鄂E 湘XIANG 粤YUE 桂GUI 琼QIONG 渝YU \
    川CHUAN 贵GUI 云YUN 藏ZANG 陕SHAN 甘GAN 青QING 宁NING 新XIN";

/// A Chinese plate whose province is gone.
fn province(source: &Side<'_>, target: &Side<'_>, code: &Code, place: &str) -> Option<Finding> {
    let sign = source.text.before(code.start);
    let (_, name) = PROVINCES.split(' ').filter_map(|entry| entry.split_at_checked(sign.len_utf8())).find(|(own, _)| own.chars().eq([sign]))?;
    let is_plate = code.plain.len() >= 6 && code.plain.starts_with(|first: char| first.is_ascii_uppercase());
    let kept = target.text.signs.contains(&sign) || plain(&target.text).contains(&format!("{name}{}", code.plain));
    (is_plate && !kept).then(|| Finding::warning("tx21-plate-province", place).with("written", source.text.written(code.start - 1, code.end)).with("name", name))
}
