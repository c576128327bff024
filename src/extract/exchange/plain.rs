//! Our own plain text: the name of a segment in brackets, its source, `=>`, its translation.

use std::ops::ControlFlow;

use super::{DIRECTIONS, Found, Pair, Unread};

/// The line between source and translation.
const BELOW: &str = "=>";
/// What programs for writing put in the place of a hyphen.
const HYPHENS: [char; 3] = ['\u{2010}', '\u{2011}', '\u{2013}'];

/// Reads what stands under names; a text without any is none of ours.
pub(super) fn read(text: &str, found: &mut Found) -> Result<(), Unread> {
    let unified = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n");
    let mut open: Option<(Pair, bool)> = None;
    for line in unified.split('\n') {
        let trimmed = line.trim_matches(|c: char| c.is_whitespace() || DIRECTIONS.contains(&c));
        if let Some(name) = trimmed.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).filter(|name| is_name(name)) {
            done(open.take(), found)?;
            open = Some((Pair { name: name.replace(HYPHENS, "-"), ..Pair::default() }, false));
            "txt".clone_into(&mut found.kind);
        } else if let Some((pair, below)) = &mut open {
            if trimmed == BELOW && !*below {
                *below = true;
                continue;
            }
            let side = if *below { &mut pair.target } else { &mut pair.source };
            side.push_str(ours(line));
            side.push('\n');
        }
    }
    done(open, found)
}

/// Takes off the mark that keeps a line of the source from passing for one of the form.
fn ours(line: &str) -> &str {
    let bare = line.strip_prefix("\\ ");
    bare.filter(|bare| bare.trim() == BELOW || bare.trim().starts_with('[')).unwrap_or(line)
}

fn is_name(name: &str) -> bool {
    let mut parts = name.split(|c: char| c == '-' || HYPHENS.contains(&c));
    let (request, item, number) = (parts.next(), parts.next(), parts.next());
    let digits = |text: Option<&str>, letter: char| text.and_then(|text| text.strip_prefix(letter)).is_some_and(is_number);
    parts.next().is_none() && digits(request, 'R') && digits(item, 'E') && number.is_some_and(is_number)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn done(open: Option<(Pair, bool)>, found: &mut Found) -> Result<(), Unread> {
    let Some((pair, _)) = open else { return Ok(()) };
    let side = |text: &str| text.trim().to_owned();
    match found.push(Pair { name: pair.name, source: side(&pair.source), target: side(&pair.target) }) {
        ControlFlow::Break(reason) => Err(reason.unwrap_or(Unread::TooLarge)),
        ControlFlow::Continue(()) => Ok(()),
    }
}
