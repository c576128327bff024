//! The doors of a recipient: archive, bag, custody, signatures, tokens, the file of counterparts, a whole dossier,
//! encrypted files, receipts and signed decisions. `tests/fuzzed.rs` takes what is kept of their corpus through them, too.
//!
//! What was made to be trusted comes from strangers first; none of these may panic, hang or fill the memory.

use std::fmt::Debug;
use std::io::{self, Cursor, Read};
use std::path::Path;

use pouch::archive::{Archive, Limits, scan};
use pouch::bag::{self, Findings, Source, SourceFile};
use pouch::custody::{self, Entry, Event, Register};
use pouch::model::finding::Finding;
use pouch::model::moment::Moment;
use pouch::seal::{Certificate, Counterparts, Purpose, Response, Revocations, Roots, Token, check_cades, check_decision, check_sshsig, public_key, trace};
use pouch::secrecy::{self, Keys, Passphrase};
use pouch::verify::receipt::{Receipt, Signatures, signed_by};
use pouch::verify::{self, Settings};

use super::doors::{Plain, put};

/// Every one of them.
pub(crate) const DOORS: [Plain; 14] = [
    ("archive", archive, true),
    ("bag", read_bag, false),
    ("cms", cms, false),
    ("token", token, false),
    ("sshsig", sshsig, false),
    ("certificates", certificates, false),
    ("custody", custody_log, false),
    ("counterparts", counterparts, false),
    ("verify", verify_dossier, true),
    ("age", encrypted, false),
    ("aes", encrypted, false),
    ("receipt", receipt, false),
    ("answer", answer, false),
    ("decision", decision, false),
];

/// What the signatures among the seeds are over.
const CONTENT: &[u8] = b"what is sealed\n";

/// What the encrypted files among the seeds are encrypted to; it protects nothing.
const IDENTITY: &str = "AGE-SECRET-KEY-1MCALP594RLFUNV5HRE0GKRU708ZA225LE8QP8J8RQFE2T7MWDCHSN6F5F8";
const PASSPHRASE: &str = "fuzz";

fn archive(data: &[u8]) {
    let accepted = scan(&mut Cursor::new(data), &Limits::default()).is_ok();
    let opened = Archive::open(&put("a.zip", data), &Limits::default());
    assert_eq!(accepted, opened.is_ok(), "a file and memory are scanned alike");
    let Ok(archive) = opened else { return };
    for entry in archive.entries() {
        let path = Path::new(entry.name);
        assert!(path.components().all(|part| matches!(part, std::path::Component::Normal(_))), "{:?} stays inside", entry.name);
        assert_eq!(archive.find(entry.name), Some(entry));
        let copied = io::copy(&mut archive.read(&entry).take(32 << 20), &mut io::sink());
        assert!(copied.is_err() || copied.is_ok_and(|bytes| bytes == entry.bytes.min(32 << 20)));
    }
}

/// Files in one text: each begins with a line `=== path`.
struct Sections {
    files: Vec<(String, u64)>,
    contents: Vec<Vec<u8>>,
}

impl Sections {
    fn of(data: &[u8]) -> Self {
        let mut found: Vec<(String, Vec<u8>)> = Vec::new();
        for line in data.split_inclusive(|byte| *byte == b'\n') {
            if let Some(path) = line.strip_prefix(b"=== ") {
                found.push((String::from_utf8_lossy(path).trim_end().to_owned(), Vec::new()));
            } else if let Some((_, content)) = found.last_mut() {
                content.extend_from_slice(line);
            }
        }
        found.sort();
        found.dedup_by(|one, other| one.0 == other.0);
        let files = found.iter().map(|(path, content)| (path.clone(), content.len() as u64)).collect();
        Self { files, contents: found.into_iter().map(|(_, content)| content).collect() }
    }
}

impl Source for Sections {
    fn count(&self) -> usize {
        self.files.len()
    }

    fn file(&self, at: usize) -> Option<SourceFile<'_>> {
        self.files.get(at).map(|(path, bytes)| SourceFile { path: path.as_str(), bytes: *bytes })
    }

    fn has_payload_folder(&self) -> bool {
        self.files.iter().any(|(path, _)| path.starts_with("data/"))
    }

    fn open(&self, at: usize) -> io::Result<Box<dyn Read + '_>> {
        let content = self.contents.get(at).ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(content.as_slice()))
    }

    fn findings(&self) -> Vec<Finding> {
        Vec::new()
    }
}

fn read_bag(data: &[u8]) {
    let source = Sections::of(data);
    let mut findings = Findings::default();
    let Ok(bag) = bag::read(&source, &mut findings) else { return };
    for at in 0..source.files.len() {
        let _listed = bag.is_listed(at);
    }
    let _date = bag.info.only("Bagging-Date");
    drop(findings.into_sorted());
}

fn custody_log(data: &[u8]) {
    drop(custody::check(data, None));
    let mut register = Register::default();
    for entry in data.split(|byte| *byte == b'\n').filter_map(|line| Entry::parse(line).ok()) {
        register.take(entry.clone());
        let _next = register.next_id();
        let again = serde_round(&entry);
        assert!(again, "an entry that was read can be written and read again");
    }
    let path = put("custody.jsonl", data);
    drop(custody::read(&path, &mut |line| drop(line.entry.event.item().map(str::to_owned))));
    let _items = register.all().count();
}

fn serde_round(entry: &Entry) -> bool {
    serde_json::to_vec(entry).is_ok_and(|bytes| Entry::parse(&bytes).is_ok())
}

fn verify_dossier(data: &[u8]) {
    let settings = Settings { threads: 1, ..Settings::default() };
    drop(verify::run(&put("v.zip", data), &settings, &()));
}

/// Reads a value, and where it can be written down, writes it.
fn shown(found: impl Debug) {
    let _text = format!("{found:?}");
}

/// A signature, its tokens, and the way from its certificate to those that came with it.
fn cms(data: &[u8]) {
    let Ok(signed) = check_cades(data, CONTENT) else { return };
    for signer in &signed.signers {
        signer.tokens.iter().for_each(|token| token_of(token, &signer.value));
        if let Some(leaf) = &signer.certificate {
            lead(leaf, &signed.certificates, Purpose::Signing);
        }
    }
    shown(signed);
}

/// A token by itself, or in the answer of its authority.
fn token(data: &[u8]) {
    token_of(data, CONTENT);
    if let Ok(Response { token: Some(inner), .. }) = Response::read(data) {
        token_of(&inner, CONTENT);
    }
}

fn token_of(data: &[u8], content: &[u8]) {
    let Ok(token) = Token::read(data) else { return };
    let _covers = token.covers(content);
    if let Some(leaf) = &token.certificate {
        lead(leaf, &token.certificates, Purpose::TimeStamping);
    }
    shown(token);
}

/// Each certificate that came along stands for an authority in turn: no order of them may confuse the search.
fn lead(leaf: &Certificate, all: &[Certificate], purpose: Purpose) {
    for at in all {
        let roots = Roots { anchors: std::slice::from_ref(at), revoked: &[] };
        let _way = trace(leaf, all, roots, purpose, (Moment::from_unix(1_790_000_000), true));
    }
}

fn sshsig(data: &[u8]) {
    if let Ok(signer) = check_sshsig(data, CONTENT) {
        assert!(public_key(&signer.key).is_some(), "a key that was shown can be read");
        shown(signer);
    }
    if let Ok(text) = std::str::from_utf8(data) {
        let _key = public_key(text);
    }
}

fn certificates(data: &[u8]) {
    for certificate in Certificate::read_all(data).unwrap_or_default() {
        assert_eq!(Certificate::read_all(certificate.to_pem().as_bytes()).ok(), Some(vec![certificate.clone()]));
        shown((certificate.subject(), certificate.issuer(), certificate.validity()));
    }
    drop(Revocations::read_all(data));
}

/// What is written of a counterpart that was read is read again as the same.
fn counterparts(data: &[u8]) {
    let Ok(read) = Counterparts::parse(&String::from_utf8_lossy(data)) else { return };
    for one in &read.all {
        let again = Counterparts::parse(&one.block());
        assert_eq!(again.ok().as_ref().map(|again| again.all.as_slice()), Some(std::slice::from_ref(one)));
        let _valid = one.is_valid_on("2026-11-22");
    }
    for one in &read.seen {
        assert!(Counterparts::parse(&one.block()).is_ok());
    }
}

/// An encrypted file, opened with the key of the seeds and read from its end to its beginning.
///
/// A passphrase is tried on the ZIP only: one of age may cost a gigabyte and seconds, which is bounded, but leaves no runs.
fn encrypted(data: &[u8]) {
    let open = || std::fs::File::open(put("e.bin", data)).expect("what was just written is there");
    let Ok(Some(form)) = secrecy::form(&open()) else { return };
    let mut keys = if form == secrecy::Form::Zip { Keys::of(Passphrase::new(PASSPHRASE.to_owned())) } else { Keys::default() };
    keys.add_identities(IDENTITY).expect("the identity is one");
    let Ok(bytes) = secrecy::open(open(), &keys, &()) else { return };
    let Ok(length) = bytes.length() else { return };
    assert!(length <= data.len() as u64, "nothing is read that was not there");
    let mut buffer = [0; 700];
    for at in (0..=length).rev().step_by(301) {
        let read = bytes.read_at(&mut buffer, at);
        assert!(read.is_err() || read.is_ok_and(|got| got as u64 <= length - at));
    }
}

/// A receipt has one spelling, and what was read is written as it came.
fn receipt(data: &[u8]) {
    let Ok(receipt) = Receipt::parse(data) else { return };
    assert_eq!(receipt.to_json().ok().as_deref(), Some(data), "a receipt is written as it was read");
    shown(receipt);
}

/// The signatures that come with a receipt.
fn answer(data: &[u8]) {
    for signatures in [Signatures { cades: Some(data.to_vec()), ssh: None }, Signatures { cades: None, ssh: Some(data.to_vec()) }] {
        shown(signed_by(CONTENT, &signatures, None));
    }
}

/// Approvals and answers with the signatures under them, as lines of a log; and such a signature by itself.
fn decision(data: &[u8]) {
    let told = custody::approvals(data, &mut |given| {
        let Some(signature) = &given.approved.signature else { return };
        shown(check_decision(&signature.value, &given.approved.statement(&signature.case)));
    });
    assert!(told.is_ok(), "memory can be read");
    for entry in data.split(|byte| *byte == b'\n').filter_map(|line| Entry::parse(line).ok()) {
        if let Event::Gate(answer) = entry.event
            && let Some(signature) = &answer.signature
        {
            shown(check_decision(&signature.value, &answer.statement(&signature.case)));
        }
    }
    if let Ok(text) = std::str::from_utf8(data) {
        shown(check_decision(text, "what is sealed\n"));
    }
}
