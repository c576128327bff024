//! Headers of a message that matter as evidence: who, when, over which machine, and who was
//! copied in secret. They are what the message says; only those of the last machine can be trusted.

use mail_parser::{Message, MessageParser};

use crate::model::finding::Finding;

use super::Said;
use super::super::mail::people;

/// Headers that are told as they stand, and their names.
const HEADERS: [(&str, &str); 8] = [
    ("Date", "date"),
    ("Return-Path", "return-path"),
    ("Message-ID", "message-id"),
    ("X-Originating-IP", "originating-ip"),
    ("X-Mailer", "software"),
    ("User-Agent", "software"),
    ("Organization", "company"),
    ("Received", "received"),
];

/// Reads the headers of a message.
pub(super) fn read(bytes: &[u8], said: &mut Said) {
    let Some(message) = MessageParser::default().parse_headers(bytes) else { return };
    let addresses = [("from", message.from()), ("reply-to", message.reply_to()), ("to", message.to()), ("cc", message.cc())];
    for (name, address) in addresses {
        said.value(name, &address.map(people).unwrap_or_default());
    }
    let secret = message.bcc().map(people).unwrap_or_default();
    said.value("bcc", &secret);
    if !secret.is_empty() {
        said.warn(Finding::warning("metadata-bcc", "").with("people", &secret));
    }
    said.value("subject", message.subject().unwrap_or_default());
    for (header, name) in HEADERS {
        said.value(name, &first(&message, header));
    }
}

/// Returns a header as it stands, its folds undone (RFC 5322 §2.2.3); the first is the newest.
fn first(message: &Message<'_>, header: &str) -> String {
    message.header_raw(header).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}
