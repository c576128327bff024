//! Numbers in digits that are told in parts: 1亿2000万, 3万5千, "2 lakh 44 thousand", "2 млн 300 тыс.".
//!
//! A part goes on with a number of its own whose magnitude is the smaller one. Without one of its own it goes on only
//! in Chinese, Japanese and Korean, and only where nothing stands between: 3万5000.

use super::facts::{How, Mark, joins};
use super::fold::Folded;
use super::numeral;
use super::tokens::Token;
use super::value::Value;

/// The smaller part of a number.
pub(super) struct Part {
    /// What it adds.
    pub(super) value: Value,
    /// What it adds when the next smaller magnitude is only meant: 3万5 is 35,000.
    pub(super) said: Option<Value>,
    /// Its own magnitude, below which a further part may stand.
    pub(super) unit: Option<Value>,
    /// Its last token.
    pub(super) last: usize,
}

/// Returns the part that begins with the number at a token, when what stands before has a larger magnitude.
pub(super) fn of((text, language): (&Folded<'_>, &str), tokens: &[Mark<Token>], (at, end): (usize, usize), count: Value, before: Option<Value>) -> Option<Part> {
    let token = tokens.get(at)?;
    // Chinese magnitudes were read together with their digits.
    let magnitude = |end: usize| numeral::han_scale(text, end.checked_sub(1)?).map(|(scale, _)| scale);
    let larger = before.or_else(|| magnitude(end))?;
    let less = |one: Value| one.float() < larger.float();
    let part = |value, said, unit, last| Some(Part { value, said, unit, last });
    if before.is_none() {
        let unit = magnitude(token.end);
        let said = count.times(larger).and_then(|said| said.times(Value::new(1, -1))).filter(|_| count.small().is_some_and(|count| count < 10));
        return if token.start == end && less(count) { part(count, said.filter(|_| unit.is_none()), unit, at) } else { None };
    }
    let next = tokens.get(at + 1).filter(|next| joins(text, language, token.end, next.start))?;
    let (Token::Scale(scale) | Token::Number { how: How::Words, value: scale, .. }) = next.what else { return None };
    let multiplies = matches!(next.what, Token::Scale(_)) || scale.small() == Some(100);
    if multiplies && less(scale) { part(count.times(scale)?, None, Some(scale), at + 1) } else { None }
}
