//! The recipient's answer as a file (`ARCHITECTURE.md`, Receipt file): made from a verdict, read strictly, and whether
//! somebody signed it whom the sender's own file names.
//!
//! The file is canonical JSON (RFC 8785), so that one receipt has one spelling and one digest. Nothing in it is believed:
//! the sender compares it with what was sent.

use serde::{Deserialize, Serialize};

use super::Trust;
use super::seals::{By, Good};
use super::trusted;
use crate::model::digest::Digest;
use crate::model::finding::{Finding, Level};
use crate::model::moment;
use crate::model::verdict::{Outcome, Question, Verdict};
use crate::seal::{self, Certificate, Flaw};

/// Largest file that is read.
pub const LARGEST: u64 = 1 << 20;
/// Longest list and longest text in it.
const MOST: usize = 1000;
const LONGEST: usize = 4000;
const FORMAT: &str = "pouch-receipt";

/// The answer. Its fields stand in the order of their names, as the canonical form asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// Which dossier.
    pub about: About,
    /// Who answers.
    pub by: Person,
    /// Files whose content is not the sealed one.
    pub damaged: Vec<String>,
    /// The file as it was received.
    #[serde(deserialize_with = "there")]
    pub file: Option<Whole>,
    /// What was noticed.
    pub findings: Vec<Noticed>,
    /// Always the same word.
    pub format: String,
    /// Version of the format.
    pub format_version: u32,
    /// How far the dossier can be relied on.
    pub grade: String,
    /// Tag of the language of the answer.
    pub language: String,
    /// The lines of the verdict.
    pub lines: Vec<Answered>,
    /// Files that are listed and not there.
    pub missing: Vec<String>,
    /// What the recipient wants answered.
    pub questions: Vec<String>,
    /// When it was written.
    pub time: String,
    /// With what.
    pub tool: String,
}

/// Which dossier a receipt is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Its name.
    pub dossier: String,
    /// Its seal.
    #[serde(deserialize_with = "there")]
    pub seal: Option<String>,
    /// Its version.
    #[serde(deserialize_with = "there")]
    pub version: Option<u64>,
}

/// Who answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The person.
    pub name: String,
    /// The office; may be empty.
    pub office: String,
}

/// A file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Whole {
    /// Size.
    pub bytes: u64,
    /// SHA-256.
    pub sha256: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noticed {
    /// Its code.
    pub code: String,
    /// `error` or `warning`.
    pub level: String,
    /// Where.
    pub place: String,
}

/// One line of the verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The answer.
    pub outcome: String,
    /// What was asked.
    pub question: String,
}

/// A value that may be `null` but must be there.
fn there<'de, D: serde::Deserializer<'de>, T: Deserialize<'de>>(value: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(value)
}

/// What the recipient adds to a verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The person.
    pub name: String,
    /// The office; may be empty.
    pub office: String,
    /// Questions to the sender.
    pub questions: Vec<String>,
    /// Tag of the language of the answer.
    pub language: String,
    /// When.
    pub time: String,
    /// The file as it was received.
    pub file: Option<(Digest, u64)>,
}

/// Why a file is no receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadReceipt {
    /// It is no file of this format, or a value is not what it must be.
    Form,
    /// It is one, in another spelling than the canonical one.
    Spelling,
}

impl Receipt {
    /// Makes the answer from a verdict.
    pub fn new(verdict: &Verdict, said: Said) -> Self {
        let label = |label: &str| verdict.claims.info.iter().find(|(own, _)| own == label).map(|(_, value)| value.as_str());
        let errors = || verdict.findings().filter(|finding| finding.level == Level::Error);
        let places = |is: &dyn Fn(&str) -> bool| {
            let mut places: Vec<String> = errors().filter(|finding| is(finding.code.0) && !finding.place.is_empty()).map(|finding| cut(&finding.place)).collect();
            places.sort_unstable();
            places.dedup();
            places.truncate(MOST);
            places
        };
        let told = verdict.findings().filter(|finding| finding.level != Level::Note).take(MOST);
        Self {
            about: About {
                dossier: cut(label("External-Identifier").unwrap_or_default()),
                seal: verdict.seal.map(|seal| seal.to_string()),
                version: label("Dossier-Version").and_then(|version| version.parse().ok()),
            },
            by: Person { name: cut(&said.name), office: cut(&said.office) },
            damaged: places(&|code| matches!(code, "bag-digest-mismatch" | "dossier-index-mismatch") || code.starts_with("archive-")),
            file: said.file.map(|(sha256, bytes)| Whole { bytes, sha256: sha256.to_string() }),
            findings: told.map(|finding| Noticed { code: finding.code.0.to_owned(), level: finding.level.name().to_owned(), place: cut(&finding.place) }).collect(),
            format: FORMAT.to_owned(),
            format_version: 1,
            grade: verdict.grade().name().to_owned(),
            language: said.language,
            lines: verdict.lines.iter().map(|line| Answered { outcome: line.outcome.name().to_owned(), question: line.question.name().to_owned() }).collect(),
            missing: places(&|code| matches!(code, "bag-missing-file" | "bag-not-fetched")),
            questions: said.questions.iter().map(|question| cut(question)).take(MOST).collect(),
            time: said.time,
            tool: concat!("pouch ", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }

    /// Returns the bytes of the file.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }

    /// Reads a file; every value must be one that can be.
    pub fn parse(bytes: &[u8]) -> Result<Self, BadReceipt> {
        if bytes.len() as u64 > LARGEST {
            return Err(BadReceipt::Form);
        }
        let receipt: Self = serde_json::from_slice(bytes).map_err(|_bad| BadReceipt::Form)?;
        if !receipt.is_sound() {
            return Err(BadReceipt::Form);
        }
        if receipt.to_json().ok().as_deref() == Some(bytes) { Ok(receipt) } else { Err(BadReceipt::Spelling) }
    }

    fn is_sound(&self) -> bool {
        let digest = |text: &str| Digest::parse(text).is_ok_and(|digest| digest.to_string() == text);
        let lists = [&self.damaged, &self.missing, &self.questions];
        let texts = lists.iter().flat_map(|list| list.iter()).chain([&self.about.dossier, &self.by.name, &self.by.office, &self.language, &self.tool]);
        let ordered = |list: &[String]| list.is_sorted_by(|one, next| one < next);
        let words = |word: &str| Outcome::ALL.iter().any(|outcome| outcome.name() == word);
        let asked = |word: &str| Question::ALL.iter().position(|question| question.name() == word);
        self.format == FORMAT
            && self.format_version == 1
            && self.about.seal.as_deref().is_none_or(digest)
            && self.file.as_ref().is_none_or(|file| digest(&file.sha256))
            && !self.by.name.trim().is_empty()
            && moment::is_instant(&self.time)
            && self.time.len() == 20
            && self.time.ends_with('Z')
            && lists.iter().all(|list| list.len() <= MOST)
            && self.findings.len() <= MOST
            && texts.chain(self.findings.iter().map(|finding| &finding.place)).all(|text| text.chars().count() <= LONGEST)
            && ordered(&self.damaged)
            && ordered(&self.missing)
            && self.findings.iter().all(|finding| matches!(finding.level.as_str(), "error" | "warning") && is_code(&finding.code))
            && matches!(self.grade.as_str(), "broken" | "untrusted" | "intact" | "authentic" | "trusted")
            && self.lines.iter().all(|line| words(&line.outcome))
            && self.lines.is_sorted_by(|one, next| asked(&one.question).is_some() && asked(&one.question) < asked(&next.question))
            && self.lines.last().is_some_and(|line| asked(&line.question).is_some())
    }
}

fn is_code(text: &str) -> bool {
    !text.is_empty() && text.len() <= 80 && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// The detached signatures that came with a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Signatures {
    /// The CAdES one.
    pub cades: Option<Vec<u8>>,
    /// The SSHSIG.
    pub ssh: Option<Vec<u8>>,
}

/// Who signed a receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedBy {
    /// The name in the certificate, or the fingerprint of the SSH key.
    pub signer: String,
    /// The name in the sender's own file; `None` when no file was given.
    pub counterpart: Option<String>,
}

/// Checks the signatures of a receipt: their mathematics, and with `trust` whose they are. `None` when there are none.
pub fn signed_by(content: &[u8], signatures: &Signatures, trust: Option<&Trust>) -> Result<Option<SignedBy>, Finding> {
    let mut good = Vec::new();
    if let Some(bytes) = &signatures.cades {
        by_certificate(content, bytes, &mut good)?;
    }
    if let Some(bytes) = &signatures.ssh {
        let signer = seal::check_receipt_sshsig(bytes, content).map_err(|_bad| altered("SSHSIG"))?;
        match signer.flaw {
            None => good.push(Good { by: By::Ssh(signer.key, signer.fingerprint), claimed: None, value: Vec::new(), tokens: Vec::new() }),
            Some(flaw) => return Err(flawed(&flaw)),
        }
    }
    let Some(first) = good.first() else { return Ok(None) };
    let Some(trust) = trust else { return Ok(Some(SignedBy { signer: first.name(), counterpart: None })) };
    let candidates = || trust.counterparts.all.iter().filter(|one| trust.from.as_deref().is_none_or(|from| from == one.name));
    for good in &good {
        if let Some(one) = candidates().find(|one| trusted::accepts(one, good, trust, None).is_ok()) {
            return Ok(Some(SignedBy { signer: good.name(), counterpart: Some(one.name.clone()) }));
        }
    }
    Err(Finding::error("receipt-forged", "").with("name", first.name()))
}

fn by_certificate(content: &[u8], bytes: &[u8], good: &mut Vec<Good>) -> Result<(), Finding> {
    let signed = seal::check_cades(bytes, content).map_err(|_bad| altered("CMS"))?;
    if signed.signers.is_empty() {
        return Err(altered("CMS"));
    }
    for signer in signed.signers {
        if let Some(flaw) = &signer.flaw {
            return Err(flawed(flaw));
        }
        let Some(certificate) = signer.certificate else { return Err(altered("CMS")) };
        let between: Vec<Certificate> = signed.certificates.iter().filter(|other| **other != certificate).cloned().collect();
        good.push(Good { by: By::Certificate(Box::new(certificate), between), claimed: signer.claimed, value: Vec::new(), tokens: Vec::new() });
    }
    Ok(())
}

fn flawed(flaw: &Flaw) -> Finding {
    match flaw {
        Flaw::NotSupported(algorithm) => Finding::error("receipt-not-supported", "").with("algorithm", algorithm),
        Flaw::Invalid => altered("value"),
        Flaw::Malformed(part) => altered(part),
    }
}

fn altered(part: &str) -> Finding {
    Finding::error("receipt-altered", "").with("part", part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::verdict::{Claims, Line};

    pub(super) fn made() -> Receipt {
        let mut lines: Vec<Line> = Question::ALL.into_iter().map(|question| Line::plain(question, Outcome::Holds)).collect();
        lines[1] = Line::judged(Question::Hashes, vec![Finding::error("bag-digest-mismatch", "data/b"), Finding::error("bag-missing-file", "data/a"), Finding::note("x", "y")]);
        let info = vec![("External-Identifier".to_owned(), "X.ar".to_owned()), ("Dossier-Version".to_owned(), "2".to_owned())];
        let verdict = Verdict { lines, seal: Some(Digest::of("s")), counterpart: None, claims: Claims { info, ..Claims::default() } };
        let said = Said { name: "Inés \"Ñ\"\u{1}".into(), office: String::new(), questions: vec!["¿?".into()], language: "es".into(), time: "2026-01-02T03:04:05Z".into(), file: None };
        Receipt::new(&verdict, said)
    }

    #[test]
    fn what_is_written_is_read_and_its_keys_are_sorted() {
        let receipt = made();
        let bytes = receipt.to_json().unwrap();
        assert_eq!(Receipt::parse(&bytes), Ok(receipt.clone()));
        assert_eq!((receipt.missing.as_slice(), receipt.damaged.as_slice()), (&["data/a".to_owned()][..], &["data/b".to_owned()][..]));
        let sorted: std::collections::BTreeMap<String, serde_json::Value> = serde_json::from_slice(&bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let places: Vec<usize> = sorted.keys().map(|key| text.find(&format!("\"{key}\":")).unwrap()).collect();
        assert!(places.is_sorted() && sorted.len() == 14 && text.contains("\\\"Ñ\\\"\\u0001"), "{text}");
    }

    #[test]
    fn another_spelling_and_another_form_are_refused() {
        let text = String::from_utf8(made().to_json().unwrap()).unwrap();
        assert_eq!(Receipt::parse(format!("{text}\n").as_bytes()), Err(BadReceipt::Spelling));
        assert_eq!(Receipt::parse(text.replace(",\"by\"", ", \"by\"").as_bytes()), Err(BadReceipt::Spelling));
        assert_eq!(Receipt::parse(text.replace("¿", "\\u00bf").as_bytes()), Err(BadReceipt::Spelling));
        let bad = [("\"holds\"", "\"fine\""), ("05Z", "05+01:00"), ("pouch-receipt", "pouch-reciept"), ("\"seals\"", ""), ("{\"about\"", "{\"x\":1,\"about\""), ("\"file\":null,", "")];
        for (from, to) in bad.iter().filter(|(from, _)| text.contains(from)) {
            assert_eq!(Receipt::parse(text.replace(from, to).as_bytes()), Err(BadReceipt::Form), "{from}");
        }
        for at in 0..text.len() {
            assert!(Receipt::parse(&text.as_bytes()[..at]).is_err());
        }
    }
}
