//! What goes into no dossier unless somebody names a reason: private keys, lists of passwords, and
//! (asked about) whole copies of telephones and disks.
//!
//! What is found is told by kind and place only; never the key, never the password.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::tokens::{fold, tokens};
use crate::model::finding::Finding;
use crate::model::text::{Block, Loc};

/// Rows below the head of a column that are looked at.
const HEAD_ROWS: u32 = 3;
/// Words of a label before a password.
const LABEL: usize = 4;

/// What goes into no dossier.
#[derive(Debug, Clone)]
pub struct Refusals {
    rules: Rules,
    labels: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    #[serde(rename = "date")]
    _date: String,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "confidence")]
    _confidence: String,
    image: Image,
    key: Key,
    password: Password,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Image {
    bytes: u64,
    extensions: Vec<String>,
    names: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    extensions: Vec<String>,
    names: Vec<String>,
    marks: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Password {
    least: usize,
    words: Vec<String>,
}

impl Refusals {
    pub(super) fn new(rules: Rules) -> Self {
        let labels = rules.password.words.iter().map(|word| squeezed(word)).collect();
        Self { rules, labels }
    }

    /// Searches a file by its name, its text and, where they are at hand, its bytes.
    pub fn scan(&self, name: &str, blocks: &[Block], bytes: &[u8]) -> Vec<Finding> {
        let key = || self.key_in_text(blocks).or_else(|| self.has_mark(bytes).then(|| "bytes".to_owned())).or_else(|| self.is_key_store(name).then(|| "name".to_owned()));
        let told = |code, at: String| Finding::warning(code, "").with("at", at);
        let key = key().map(|at| told("refuse-key", at));
        key.into_iter().chain(self.passwords(blocks).map(|at| told("refuse-passwords", at))).collect()
    }

    /// Returns a question about what may be the whole copy of a telephone or disk.
    pub fn image(&self, name: &str, bytes: u64) -> Option<Finding> {
        let (stem, extension) = parts(name);
        let image = &self.rules.image;
        let named = image.extensions.contains(&extension) || image.names.iter().any(|known| stem.contains(known.as_str()) || is_whole(known, &stem, &extension));
        (named || bytes >= image.bytes).then(|| Finding::warning("refuse-phone-image", "").with("bytes", bytes))
    }

    fn has_mark(&self, bytes: &[u8]) -> bool {
        self.rules.key.marks.iter().any(|mark| memchr::memmem::find(bytes, mark.as_bytes()).is_some())
    }

    fn key_in_text(&self, blocks: &[Block]) -> Option<String> {
        blocks.iter().find(|block| self.has_mark(block.text.as_bytes())).map(|block| block.loc.to_string())
    }

    fn is_key_store(&self, name: &str) -> bool {
        let (stem, extension) = parts(name);
        let key = &self.rules.key;
        key.extensions.contains(&extension) || key.names.iter().any(|known| if extension.is_empty() { stem == *known } else { is_whole(known, &stem, &extension) })
    }

    /// Returns where a list of passwords begins.
    fn passwords(&self, blocks: &[Block]) -> Option<String> {
        let lines = blocks.iter().flat_map(|block| block.text.lines().map(move |line| (line, &block.loc)));
        let mut labelled = Vec::new();
        let mut shadows = Vec::new();
        for (line, loc) in lines {
            if self.labels_a_password(line) {
                labelled.push(loc);
            } else if is_account(line) {
                shadows.push(loc);
            }
        }
        let least = self.rules.password.least;
        let list = [labelled, shadows].into_iter().find(|found| found.len() >= least).and_then(|found| found.first().map(|loc| (*loc).to_string()));
        list.or_else(|| self.column(blocks))
    }

    /// `password: hunter2`, with one word behind the sign.
    fn labels_a_password(&self, line: &str) -> bool {
        let Some((label, value)) = line.split_once([':', '=', '：']) else { return false };
        let words = tokens(label).len();
        let value = value.trim();
        let one = !value.is_empty() && value.chars().count() <= 80 && value.split_whitespace().count() == 1;
        let label = squeezed(label);
        one && (1..=LABEL).contains(&words) && self.labels.iter().any(|known| label.ends_with(known.as_str()))
    }

    /// A column whose head says password, with entries below.
    fn column(&self, blocks: &[Block]) -> Option<String> {
        let cell = |loc: &Loc| match loc {
            Loc::Cell { row, column } => Some((String::new(), *row, *column)),
            Loc::Sheet { sheet, row, column } => Some((sheet.clone(), *row, *column)),
            Loc::Line(_) | Loc::Page { .. } | Loc::Paragraph { .. } | Loc::Slide { .. } | Loc::Message { .. } | Loc::Cue { .. } | Loc::Header(_) | Loc::Part { .. } | Loc::Recognized { .. } | Loc::Pointer(_) => None,
        };
        let mut heads: BTreeMap<(String, u32), (u32, String, usize)> = BTreeMap::new();
        for (block, (sheet, row, column)) in blocks.iter().filter_map(|block| Some((block, cell(&block.loc)?))) {
            if row <= HEAD_ROWS && self.labels.contains(&squeezed(&block.text)) {
                heads.entry((sheet, column)).or_insert_with(|| (row, block.loc.to_string(), 0));
            } else if let Some((head, _, count)) = heads.get_mut(&(sheet, column)) {
                *count += usize::from(row > *head);
            }
        }
        heads.into_values().find(|(_, _, count)| *count >= self.rules.password.least).map(|(_, at, _)| at)
    }
}

/// A line of accounts: `name:$6$…:` of a system, or `address@host:password`.
fn is_account(line: &str) -> bool {
    let Some((name, rest)) = line.split_once(':') else { return false };
    let plain = !name.is_empty() && !name.contains(char::is_whitespace);
    let hashed = ["$1$", "$2a$", "$2b$", "$2y$", "$5$", "$6$", "$y$"].iter().any(|start| rest.starts_with(start));
    let (_, host) = name.split_once('@').unwrap_or_default();
    let address = host.contains('.') && !rest.is_empty() && !rest.contains(char::is_whitespace) && !rest.contains('/');
    plain && (hashed || address)
}

fn squeezed(text: &str) -> String {
    tokens(text).into_iter().map(|token| fold(&token.folded)).collect()
}

/// Returns whether a name is made of this stem and this extension.
fn is_whole(name: &str, stem: &str, extension: &str) -> bool {
    name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('.')) == Some(extension)
}

fn parts(name: &str) -> (String, String) {
    let name = name.rsplit('/').next().unwrap_or(name).to_lowercase();
    name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map_or((name.clone(), String::new()), |(stem, extension)| (stem.to_owned(), extension.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::Office;
    use super::*;

    fn lines(text: &str) -> Vec<Block> {
        text.lines().zip(1..).map(|(line, number)| Block { loc: Loc::Line(number), text: line.to_owned() }).collect()
    }

    fn codes(name: &str, text: &str) -> Vec<&'static str> {
        Office::embedded().refusals.scan(name, &lines(text), text.as_bytes()).into_iter().map(|finding| finding.code.0).collect()
    }

    #[test]
    fn private_keys_are_found_by_content_and_by_name() {
        assert_eq!(codes("notes.txt", "see\n-----BEGIN RSA PRIVATE KEY-----\nMIIE"), ["refuse-key"]);
        assert_eq!(codes("notes.txt", "-----BEGIN OPENSSH PRIVATE KEY-----"), ["refuse-key"]);
        assert_eq!(codes("PuTTY.txt", "PuTTY-User-Key-File-3: ssh-ed25519"), ["refuse-key"]);
        assert_eq!(codes("evidence/home/.ssh/id_rsa", ""), ["refuse-key"]);
        assert_eq!(codes("evidence/Wallet.KDBX", ""), ["refuse-key"]);
        assert_eq!(codes("certificate.pem", "-----BEGIN CERTIFICATE-----\nMIIE"), Vec::<&str>::new());
        assert_eq!(codes("id_rsa.pub", "ssh-rsa AAAA"), Vec::<&str>::new());
    }

    #[test]
    fn lists_of_passwords_are_found_in_several_languages_and_single_words_are_not() {
        assert_eq!(codes("a.txt", "password: a1\nuser x\nPassword: b2\nMail password = c3"), ["refuse-passwords"]);
        assert_eq!(codes("a.txt", "密码：a1\n登录密码：b2\n密码：c3"), ["refuse-passwords"]);
        assert_eq!(codes("a.txt", "Contraseña: a1\nContraseña: b2\nPIN y contraseña: c3"), ["refuse-passwords"]);
        assert_eq!(codes("a.txt", "ana@x.example:uno1\nluis@x.example:dos2\neva@x.example:tres3"), ["refuse-passwords"]);
        assert_eq!(codes("a.txt", "root:$6$abc$def:1::::\nada:$6$x$y:1::::\nbob:$6$x$z:1::::"), ["refuse-passwords"]);
        assert_eq!(codes("a.txt", "She asked for the password: he did not give it.\npassword: x1\nThe password was changed."), Vec::<&str>::new());
        assert_eq!(codes("a.txt", "a@x.example: good morning to you\nb@x.example: hello there\nc@x.example: bye now"), Vec::<&str>::new());
    }

    #[test]
    fn a_column_of_passwords_is_found_by_its_head() {
        let cell = |row, column, text: &str| Block { loc: Loc::Cell { row, column }, text: text.to_owned() };
        let table = |head: &str| vec![cell(1, 1, "User"), cell(1, 2, head), cell(2, 2, "a"), cell(3, 2, "b"), cell(4, 2, "c")];
        let found = |head: &str| Office::embedded().refusals.scan("t.csv", &table(head), b"").len();
        assert_eq!((found("Пароль"), found("Password"), found("Passport")), (1, 1, 0));
    }

    #[test]
    fn whole_telephones_are_asked_about() {
        let refusals = Office::embedded().refusals;
        assert!(refusals.image("evidence/Samsung full extraction.zip", 1).is_some() && refusals.image("a/phone.UFDR", 1).is_some());
        assert!(refusals.image("a/video.mp4", 5_000_000_000).is_some());
        assert!(refusals.image("a/telephone.pdf", 1000).is_none());
    }
}
