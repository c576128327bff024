//! Exports of conversations: `WhatsApp` and `WeChat`-style text, Telegram JSON. One block a message.
//!
//! Sender and time are the place of a message, its words are the text. Dates stay as written:
//! which of 03/04 is the month, only the telephone knew.

use serde::Deserialize;
use serde_json::Value;

use crate::model::text::Loc;

use super::gathered::Gathered;

/// Messages that must be there before a text counts as a conversation.
const FEWEST: usize = 3;
/// The longest name of a sender, in characters.
const LONGEST_NAME: usize = 60;

/// How a message begins.
struct Head<'t> {
    time: &'t str,
    sender: &'t str,
    /// The words on the same line.
    rest: &'t str,
}

/// Reads a conversation; `None` when the text is none.
pub(super) fn text(text: &str) -> Option<Gathered> {
    let lines: Vec<&str> = text.lines().map(|line| line.trim_end_matches('\r')).collect();
    let heads = lines.iter().filter(|line| head(line).is_some()).count();
    // A log has times too: a conversation has little before its first message, and senders that recur.
    let first = lines.iter().position(|line| head(line).is_some())?;
    let mut senders: Vec<&str> = lines.iter().filter_map(|line| Some(head(line)?.sender)).collect();
    senders.sort_unstable();
    senders.dedup();
    if heads < FEWEST || first > 30 || senders.len() * 2 > heads + 2 {
        return None;
    }
    Some(messages(&lines))
}

fn messages(lines: &[&str]) -> Gathered {
    let mut gathered = Gathered::default();
    let mut open: Option<(Loc, String)> = None;
    let mut number = 0;
    for (line, at) in lines.iter().zip(1..) {
        if let Some(head) = head(line) {
            if let Some((loc, text)) = open.take() {
                gathered.push(loc, &text);
            }
            number += 1;
            let loc = Loc::Message { number, sender: head.sender.to_owned(), time: head.time.to_owned() };
            open = Some((loc, head.rest.to_owned()));
        } else if let Some((_, text)) = &mut open {
            text.push('\n');
            text.push_str(line);
        } else {
            gathered.push(Loc::Line(at), line);
        }
    }
    if let Some((loc, text)) = open {
        gathered.push(loc, &text);
    }
    gathered
}

/// Reads `[12/03/16, 10:15:22] Ana: hola`, `12/03/2016, 10:15 - Ana: hola`, `2016-01-08 21:02:11 王` or `王 2016-01-08 21:02`.
fn head(line: &str) -> Option<Head<'_>> {
    let line = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{FEFF}'));
    if let Some(rest) = line.strip_prefix('[') {
        let (time, rest) = rest.split_once(']')?;
        let (sender, rest) = rest.split_once([':', '：'])?;
        return checked(time, sender, rest);
    }
    if let Some((time, rest)) = line.split_once(" - ")
        && is_time(time)
    {
        let (sender, rest) = rest.split_once(": ")?;
        return checked(time, sender, rest);
    }
    // The moment stands first or last; on the same line may follow a colon and the words.
    let end = moment(line)?;
    let (time, rest) = line.split_at_checked(end)?;
    if let Some((sender, words)) = rest.split_once([':', '：']).filter(|(sender, _)| sender.chars().count() <= LONGEST_NAME) {
        return checked(time, sender, words);
    }
    checked(time, rest, "")
}

fn checked<'t>(time: &'t str, sender: &'t str, rest: &'t str) -> Option<Head<'t>> {
    let (time, sender) = (time.trim(), sender.trim());
    let named = !sender.is_empty() && sender.chars().count() <= LONGEST_NAME && sender.chars().any(char::is_alphanumeric);
    (named && is_time(time)).then(|| Head { time, sender, rest: rest.trim() })
}

/// Returns whether a text is a date and a time of day, in any of the ways telephones write them.
fn is_time(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let clock = text.contains(':') || text.contains('：') || text.contains('时');
    let date = text.matches(['/', '.', '-', '年', '月']).count() >= 2;
    let short = text.chars().count() <= 40;
    digits >= 6 && clock && date && short && text.starts_with(|c: char| c.is_ascii_digit())
}

/// Returns where an ISO-like moment at the start of a line ends: `2016-01-08 21:02[:11]`.
fn moment(line: &str) -> Option<usize> {
    let pattern = |with: &str| {
        let mut chars = line.char_indices();
        let fits = with.chars().all(|wanted| chars.next().is_some_and(|(_, c)| if wanted == '9' { c.is_ascii_digit() } else if wanted == '/' { matches!(c, '-' | '/' | '.') } else { c == wanted }));
        fits.then(|| chars.next().map_or(line.len(), |(at, _)| at))
    };
    ["9999/99/99 99:99:99", "9999/99/99 9:99:99", "9999/99/99 99:99", "9999/99/99 9:99", "9999/9/9 99:99"].into_iter().find_map(pattern)
}

/// What of Telegram's export is read.
#[derive(Deserialize)]
struct Export {
    #[serde(default)]
    messages: Vec<Sent>,
    #[serde(default)]
    chats: Chats,
}

#[derive(Deserialize, Default)]
struct Chats {
    #[serde(default)]
    list: Vec<Export>,
}

#[derive(Deserialize)]
struct Sent {
    #[serde(default)]
    date: String,
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    actor: Option<String>,
    #[serde(default)]
    text: Value,
}

/// Reads Telegram's `result.json`; `None` when it is another file.
pub(super) fn telegram(json: &str) -> Option<Gathered> {
    // A cheap look first: the whole of a large file is parsed once only.
    if !json.contains("\"messages\"") || !["\"date_unixtime\"", "\"from_id\""].iter().any(|key| json.contains(key)) {
        return None;
    }
    let export: Export = serde_json::from_str(json).ok()?;
    let mut gathered = Gathered::default();
    let mut number = 0;
    let all = std::iter::once(&export).chain(&export.chats.list).flat_map(|chat| &chat.messages);
    for sent in all {
        number += 1;
        let sender = sent.from.as_ref().or(sent.actor.as_ref()).cloned().unwrap_or_default();
        let mut text = String::new();
        words(&sent.text, &mut text);
        if !gathered.push(Loc::Message { number, sender, time: sent.date.clone() }, &text) {
            break;
        }
    }
    (number > 0).then_some(gathered)
}

/// Text is a string, or a list of strings and of pieces with a kind.
fn words(value: &Value, out: &mut String) {
    match value {
        Value::String(text) => out.push_str(text),
        Value::Array(pieces) => {
            for piece in pieces {
                words(piece.get("text").unwrap_or(piece), out);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(raw: &str) -> Vec<(String, String)> {
        let gathered = text(raw).map(|gathered| gathered.finish(None).blocks).unwrap_or_default();
        gathered.into_iter().map(|block| (block.loc.to_string(), block.text)).collect()
    }

    fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(loc, text)| ((*loc).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn whatsapp_of_both_telephones_is_read() {
        let iphone = "\u{200E}[12/03/16, 10:15:22] Ana: hola\nsegunda\n[12/03/16, 10:16:00] 王: 你好\n[12/03/16, 10:17:00] Ana: fin";
        let expected = [("m1 12/03/16, 10:15:22 Ana", "hola\nsegunda"), ("m2 12/03/16, 10:16:00 王", "你好"), ("m3 12/03/16, 10:17:00 Ana", "fin")];
        assert_eq!(found(iphone), owned(&expected));
        let android = "12/03/2016, 10:15 - Ana: hola\n12/03/2016, 10:16 - Leo: que tal\n12/03/2016, 10:17 - Ana: fin";
        assert_eq!(found(android)[1], ("m2 12/03/2016, 10:16 Leo".to_owned(), "que tal".to_owned()));
    }

    #[test]
    fn wechat_style_keeps_its_preamble_as_lines() {
        let raw = "导出\n\n2016-01-08 21:02:11 林国栋\n你好\n\n2016-01-08 21:05:40 互助会\n是。\n2016-01-08 21:06:40 林国栋\n好";
        let expected = [("l1", "导出"), ("m1 2016-01-08 21:02:11 林国栋", "你好"), ("m2 2016-01-08 21:05:40 互助会", "是。"), ("m3 2016-01-08 21:06:40 林国栋", "好")];
        assert_eq!(found(raw), owned(&expected));
    }

    #[test]
    fn a_log_and_prose_are_no_conversation() {
        assert!(text("2016-01-08 21:02:11 started a\n2016-01-08 21:02:12 started b\n2016-01-08 21:02:13 stopped c\n").is_none());
        assert!(text("one\ntwo\nthree\n").is_none());
    }

    #[test]
    fn telegram_pieces_are_joined() {
        let json = r#"{"name":"x","messages":[{"id":1,"type":"message","date":"2016-03-05T22:31:05","date_unixtime":"1","from":"Ana","from_id":"user1",
            "text":["hola ",{"type":"bold","text":"Leo"}]}]}"#;
        let blocks = telegram(json).unwrap().finish(None).blocks;
        assert_eq!((blocks[0].loc.to_string(), blocks[0].text.as_str()), ("m1 2016-03-05T22:31:05 Ana".to_owned(), "hola Leo"));
        assert!(telegram(r#"{"messages":[]}"#).is_none());
    }

    proptest! {
        #[test]
        fn any_text_is_survived(raw in "(\\[|\\]|[0-9]{1,4}[-/:.]|, | - |: |[a-z王]{0,3}|\n){0,60}") {
            prop_assert!(found(&raw).iter().all(|(_, text)| !text.is_empty()));
        }
    }
}
