//! A recipient's answer that came as a file: compared with what was sent, whoever signed it, then logged and kept.
//!
//! Nothing in the file is believed. Forged, altered, said before, about another dossier and about another version are told
//! apart, and none of these is logged.

use std::path::PathBuf;

use super::error::PackError;
use super::folder::{LockedFolder, Worker};
use super::open::write_new;
use crate::custody::{Event, Receipt as Line, Sent};
use crate::dossier::Pages;
use crate::dossier::letter::{Letter, Line as Row};
use crate::i18n::Locale;
use crate::intake::small::small;
use crate::model::case::Words;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::verify::Trust;
use crate::verify::receipt::{BadReceipt, Receipt, Signatures, SignedBy, signed_by};

/// The answer as it came.
#[derive(Debug)]
pub struct Came {
    /// The file.
    pub json: Vec<u8>,
    /// What lay beside it.
    pub signatures: Signatures,
    /// Whom the sender trusts.
    pub trust: Option<Trust>,
    /// The version that it is expected for; the last one that was sent when not told.
    pub version: Option<u32>,
}

/// What was logged.
#[derive(Debug)]
pub struct Imported {
    /// Key of the recipient.
    pub recipient: String,
    /// Version of the dossier.
    pub version: u32,
    /// The answer.
    pub receipt: Receipt,
    /// Who signed it.
    pub by: Option<SignedBy>,
    /// Where it is kept.
    pub kept: PathBuf,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

/// Checks a recipient's answer, logs it and keeps it in the case folder.
pub fn import_receipt(folder: &mut LockedFolder, came: &Came, worker: &mut Worker<'_>) -> Result<Imported, PackError> {
    let no = |finding| PackError::Problems(vec![finding]);
    let receipt = Receipt::parse(&came.json).map_err(|bad| {
        no(Finding::error(if bad == BadReceipt::Form { "receipt-form" } else { "receipt-spelling" }, ""))
    })?;
    let by = signed_by(&came.json, &came.signatures, came.trust.as_ref()).map_err(no)?;
    let mut findings = Vec::new();
    match (&by, &came.trust) {
        (None, Some(_)) => return Err(no(Finding::error("receipt-unsigned", ""))),
        (None, None) => findings.push(Finding::warning("receipt-unsigned", "")),
        (Some(by), None) => findings.push(Finding::warning("receipt-signer-unchecked", "").with("name", &by.signer)),
        (Some(_), Some(_)) => {}
    }
    let sent = of_what(folder, &receipt, came.version).map_err(no)?;
    let digest = Digest::of(&came.json);
    if folder.register.after.receipts.iter().any(|known| known.receipt == digest.to_string()) {
        return Err(no(Finding::error("receipt-again", "").with("recipient", &sent.recipient).with("version", sent.version)));
    }
    if matches!(receipt.grade.as_str(), "broken" | "untrusted") {
        let count = receipt.damaged.len() + receipt.missing.len();
        findings.push(Finding::warning("receipt-says-no", "").with("grade", &receipt.grade).with("count", count));
    }
    let stem = format!("{}.{}.v{}.{}", folder.file.case.id, sent.recipient, sent.version, digest.to_string().chars().take(16).collect::<String>());
    let kept = keep(folder, &stem, came)?;
    let event = Line {
        recipient: sent.recipient.clone(),
        version: sent.version,
        seal: sent.seal.clone(),
        from: by.as_ref().and_then(|by| by.counterpart.clone()).unwrap_or_else(|| receipt.by.name.clone()),
        when: receipt.time.clone(),
        means: means(by.as_ref(), &came.signatures).to_owned(),
        note: receipt.grade.clone(),
        receipt: digest.to_string(),
    };
    folder.log(vec![Event::Receipt(event)], worker)?;
    Ok(Imported { recipient: sent.recipient, version: sent.version, receipt, by, kept, findings })
}

/// Finds what was sent and is answered here.
fn of_what(folder: &LockedFolder, receipt: &Receipt, version: Option<u32>) -> Result<Sent, Finding> {
    let after = &folder.register.after;
    let found = after.sent.iter().find(|sent| Some(&sent.seal) == receipt.about.seal.as_ref());
    let sent = found.ok_or_else(|| Finding::error("receipt-other-dossier", "").with("dossier", &receipt.about.dossier))?;
    let name = format!("{}.{}", folder.file.case.id, sent.recipient);
    if receipt.about.dossier != name {
        return Err(Finding::error("receipt-other-dossier", "").with("dossier", &receipt.about.dossier));
    }
    let last = after.sent.iter().filter(|other| other.recipient == sent.recipient).map(|other| other.version).max();
    let wanted = version.or(last).unwrap_or(sent.version);
    if receipt.about.version != Some(u64::from(sent.version)) || sent.version != wanted {
        let told = receipt.about.version.map_or_else(String::new, |version| version.to_string());
        return Err(Finding::error("receipt-other-version", "").with("version", told).with("wanted", wanted).with("recipient", &sent.recipient));
    }
    Ok(sent.clone())
}

/// The word of the log for how an acknowledgement is known.
fn means(by: Option<&SignedBy>, signatures: &Signatures) -> &'static str {
    match by {
        None => "file-unsigned",
        Some(by) if by.counterpart.is_none() => "file-signed-unchecked",
        Some(_) if signatures.cades.is_some() => "file-signed-cms",
        Some(_) => "file-signed-ssh",
    }
}

/// Puts the answer and its signatures into `receipts/`; bytes that lie there already stay.
fn keep(folder: &LockedFolder, stem: &str, came: &Came) -> Result<PathBuf, PackError> {
    let place = folder.root.join("receipts");
    let failed = |path: &std::path::Path, source| PackError::Write { path: path.to_owned(), source };
    std::fs::create_dir_all(&place).map_err(|source| failed(&place, source))?;
    let own = place.join(format!("{stem}.receipt.json"));
    let beside = [(".p7s", &came.signatures.cades), (".sshsig", &came.signatures.ssh)];
    let all = beside.into_iter().filter_map(|(ending, bytes)| Some((ending, bytes.as_ref()?))).chain([("", &came.json)]);
    for (ending, bytes) in all {
        let path = place.join(format!("{stem}.receipt.json{ending}"));
        if small(&path, bytes.len() as u64).is_some_and(|there| there == *bytes) {
            continue;
        }
        write_new(&path, bytes).map_err(|source| failed(&path, source))?;
    }
    Ok(own)
}

/// Writes the answer as a page in a language.
pub fn receipt_page(receipt: &Receipt, sample: bool, locale: &Locale) -> Result<String, PackError> {
    let say = |id: String| locale.say_plain(&id, &[]);
    let words = |text: &str| Words::new([(locale.tag().clone(), text.to_owned())]);
    let version = receipt.about.version.map(|version| version.to_string()).unwrap_or_default();
    let seal = receipt.about.seal.as_deref().and_then(|seal| Digest::parse(seal).ok()).map(|seal| seal.groups()).unwrap_or_default();
    let lines: Vec<String> = receipt
        .lines
        .iter()
        .map(|line| format!("{}: {}", say(format!("verdict-question-{}", line.question)), say(format!("verdict-outcome-{}", line.outcome))))
        .collect();
    let mut rows = vec![
        Row::plain("page-number", &receipt.about.dossier),
        Row::plain("page-version", &version),
        Row::plain("page-seal", &seal),
        Row::words("letter-receipt-answer", &words(&say(format!("verdict-grade-{}", receipt.grade)))),
    ];
    rows.extend(lines.iter().map(|line| Row::words("letter-receipt-line", &words(line))));
    for (label, list) in [("letter-receipt-missing", &receipt.missing), ("letter-receipt-damaged", &receipt.damaged), ("letter-receipt-question", &receipt.questions)] {
        rows.extend(list.iter().map(|text| Row::words(label, &words(text))));
    }
    let by = [receipt.by.name.as_str(), receipt.by.office.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    rows.push(Row::words("letter-receipt-by", &words(&by)));
    rows.push(Row::date("letter-written-on", &receipt.time));
    rows.push(Row::plain("letter-receipt-tool", &receipt.tool));
    let letter = Letter { kind: "receipt", package: receipt.about.dossier.clone(), sample, marking: Words::default(), steps: 0, rows };
    Ok(Pages::open(locale.tag(), locale.tag(), None)?.letter(&letter)?)
}
