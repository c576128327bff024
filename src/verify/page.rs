//! VERIFY.html: the page with which a recipient checks a dossier in a browser, with nothing installed.
//!
//! One file with all its languages, no network, no data of any dossier: every copy that one version of pouch
//! writes is the same, so that its SHA-256 can be told once. The parts lie in `templates/verify`; they are put
//! together here without their comments and deflated, which its first script undoes. A content security policy
//! (CSP Level 3) allows exactly these scripts and this style by their hashes, and no connection to anywhere.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::archive::deflate::deflated;
use crate::i18n::{I18nError, Locale};
use crate::model::base64::base64;
use crate::model::digest::Digest;

/// Name of the page inside a dossier.
pub const NAME: &str = "VERIFY.html";

const FRAME: &str = include_str!("../../templates/verify/page.html");
const STYLE: &str = include_str!("../../templates/verify/page.css");
const BOOT: &str = include_str!("../../templates/verify/boot.js");

/// What the page and its workers both run.
const SHARED: [&str; 3] = [
    include_str!("../../templates/verify/names.js"),
    include_str!("../../templates/verify/digest.js"),
    include_str!("../../templates/verify/read.js"),
];
const WORKER: [&str; 1] = [include_str!("../../templates/verify/worker.js")];
const MAIN: [&str; 6] = [
    include_str!("../../templates/verify/zip.js"),
    include_str!("../../templates/verify/bag.js"),
    include_str!("../../templates/verify/expected.js"),
    include_str!("../../templates/verify/dossier.js"),
    include_str!("../../templates/verify/check.js"),
    include_str!("../../templates/verify/page.js"),
];

/// Sentences of the page itself begin so; in its table they stand without it.
const OWN: &str = "verify-page-";
/// Sentences that `pouch verify` says too.
const COMMON: [&str; 2] = ["verdict-", "problem-verify-expect-"];
/// Every value that a sentence can name; the page fills them in.
const VALUES: [&str; 23] = [
    "algorithm", "code", "count", "encoding", "expected", "field", "found", "item", "label", "line", "manifest", "other", "oxum", "path", "pinned",
    "place", "reason", "shown", "time", "told", "total", "version", "what",
];

/// The sentences of one language, as the page reads them.
#[derive(Debug, Serialize)]
struct Table {
    say: BTreeMap<String, String>,
    /// For each code its problem, and which remedy helps.
    codes: BTreeMap<String, (String, usize)>,
    remedies: Vec<String>,
}

/// Writes the page; it is the same in every dossier of this version.
pub fn page() -> Result<String, I18nError> {
    let [boot, shared, worker, main, style] = [squeezed(&[BOOT]), squeezed(&SHARED), squeezed(&WORKER), squeezed(&MAIN), squeezed(&[STYLE])];
    let scripts = [&boot, &shared, &main].map(|script| source(script)).join(" ");
    let style_source = source(&style);
    let packed = [sentences()?, shared, worker, main, style].join("\0");
    let parts = [
        ("scripts", scripts),
        ("style-source", style_source),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("packed", base64(&deflated(packed.as_bytes()))),
        ("boot", boot),
    ];
    let mut page = String::with_capacity(64 << 10);
    for (at, piece) in FRAME.split("{{").enumerate() {
        let (name, rest) = if at == 0 { ("", piece) } else { piece.split_once("}}").unwrap_or_default() };
        page.push_str(parts.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text));
        page.push_str(rest);
    }
    Ok(page)
}

/// Returns the source expression that allows exactly this text.
fn source(text: &str) -> String {
    format!("'sha256-{}'", base64(Digest::of(text).bytes()))
}

/// Joins sources without their lines of comment and their indents: nobody reads them in the page.
fn squeezed(sources: &[&str]) -> String {
    let lines = sources.iter().flat_map(|text| text.lines()).map(str::trim);
    let mut out = String::new();
    for line in lines.filter(|line| !(line.is_empty() || line.starts_with("//") || line.starts_with("/*") && line.ends_with("*/"))) {
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Returns the sentences of every language as JSON.
fn sentences() -> Result<String, I18nError> {
    let codes = codes();
    let mut tables = BTreeMap::new();
    for tag in Locale::spoken() {
        tables.insert(tag.to_string(), table(&Locale::embedded(&tag)?, &codes));
    }
    // A map of texts has nothing that JSON cannot say.
    Ok(serde_json::to_string(&tables).unwrap_or_default())
}

fn table(locale: &Locale, codes: &[&str]) -> Table {
    let marks: Vec<String> = VALUES.iter().map(|name| format!("{{{name}}}")).collect();
    let values: Vec<(&str, &str)> = VALUES.iter().copied().zip(marks.iter().map(String::as_str)).collect();
    let say = |id: &str| locale.say_plain(id, &values);
    let mut table = Table { say: BTreeMap::new(), codes: BTreeMap::new(), remedies: Vec::new() };
    for id in locale.ids().filter(|id| id.starts_with(OWN) || COMMON.iter().any(|prefix| id.starts_with(prefix))) {
        table.say.insert(id.strip_prefix(OWN).unwrap_or(id).to_owned(), say(id));
    }
    for code in codes.iter().filter(|code| locale.has(&format!("problem-{code}"))) {
        let remedy = say(&format!("remedy-{code}"));
        let known = table.remedies.iter().position(|text| *text == remedy);
        let at = known.unwrap_or(table.remedies.len());
        if known.is_none() {
            table.remedies.push(remedy);
        }
        table.codes.insert((*code).to_owned(), (say(&format!("problem-{code}")), at));
    }
    table
}

/// Returns the words in the scripts that begin like the code of a finding; those that are none have no sentence.
fn codes() -> Vec<&'static str> {
    let literals = SHARED.iter().chain(&MAIN).flat_map(|text| text.split('"').skip(1));
    let rooms = ["archive-", "bag-", "dossier-", "seal-", "custody-"];
    let is_word = |text: &&str| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b.is_ascii_digit());
    let mut codes: Vec<&str> = literals.filter(|text| rooms.iter().any(|room| text.starts_with(room))).filter(is_word).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block<'a>(page: &'a str, opening: &str, closing: &str) -> &'a str {
        page.split_once(opening).unwrap().1.split_once(closing).unwrap().0
    }

    #[test]
    fn the_page_is_small_and_always_the_same() {
        let page = page().unwrap();
        assert!(page.len() <= 60 * 1024, "{} bytes", page.len());
        assert_eq!(page, super::page().unwrap());
        assert!(!page.contains("{{") && page.matches("</script>").count() == 2 && page.matches("<script").count() == 2);
    }

    #[test]
    fn the_policy_names_exactly_what_the_page_runs() {
        let page = page().unwrap();
        let policy = block(&page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        let hash = |text: &str| format!("'sha256-{}'", base64(Digest::of(text).bytes()));
        let boot = block(&page, "<script>", "</script>");
        let scripts = [boot.to_owned(), squeezed(&SHARED), squeezed(&MAIN)].map(|text| hash(&text)).join(" ");
        let style = hash(&squeezed(&[STYLE]));
        let expected = format!("default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; worker-src blob:; style-src {style}; base-uri 'none'; form-action 'none'");
        assert_eq!(policy, expected);
    }

    #[test]
    fn nothing_on_the_page_can_reach_a_network_or_become_markup() {
        let code = [squeezed(&[BOOT]), squeezed(&SHARED), squeezed(&WORKER), squeezed(&MAIN)].concat();
        for word in ["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "import(", "importScripts", "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "new Function"] {
            assert!(!code.contains(word), "{word}");
        }
        let page = page().unwrap();
        let style = squeezed(&[STYLE]);
        for mark in ["http:", "https:", "src=", "href=", "@import", "url(", "style=\"", "onclick", "onload"] {
            assert!(!page.contains(mark) && !style.contains(mark), "{mark}");
        }
        assert!(![&style, &code].iter().any(|text| text.contains('\0')), "the separator of the parts");
    }

    #[test]
    fn every_sentence_that_the_page_asks_for_is_in_every_language() {
        let own: Vec<&str> = FRAME.split("data-say=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let asked = MAIN.iter().flat_map(|text| text.split("say(\"").skip(1)).filter_map(|rest| rest.split('"').next());
        let ids: Vec<&str> = own.into_iter().chain(asked).chain(["state-same", "state-changed", "state-missing", "state-extra", "not-a-zip", "unsupported", "unreadable", "stopped", "own-name"]).collect();
        assert!(ids.len() > 50, "{}", ids.len());
        for tag in Locale::spoken() {
            let table = table(&Locale::embedded(&tag).unwrap(), &codes());
            let missing: Vec<&&str> = ids.iter().filter(|id| !table.say.contains_key(**id)).collect();
            assert!(missing.is_empty(), "{tag} lacks {missing:?}");
            let unsaid: Vec<&String> = table.say.values().chain(table.codes.values().map(|(text, _)| text)).chain(&table.remedies).filter(|text| text.contains(['\u{27e6}', '$'])).collect();
            assert!(unsaid.is_empty(), "{tag}: {unsaid:?}");
        }
    }

    #[test]
    fn no_sentence_of_the_page_is_there_for_nothing() {
        let page = [FRAME, &MAIN.concat()].concat();
        let locale = Locale::embedded(&crate::model::lang_tag::LangTag::parse("en").unwrap()).unwrap();
        let composed = ["state-", "label-", "own-name"];
        let own = locale.ids().filter_map(|id| id.strip_prefix(OWN));
        let idle: Vec<&str> = own.filter(|id| !page.contains(&format!("\"{id}\"")) && !composed.iter().any(|prefix| id.starts_with(prefix))).collect();
        assert!(idle.is_empty(), "{idle:?}");
    }

    #[test]
    fn every_code_of_the_page_is_one_of_pouch() {
        let locale = Locale::embedded(&crate::model::lang_tag::LangTag::parse("en").unwrap()).unwrap();
        let strange: Vec<&str> = codes().into_iter().filter(|code| !locale.has(&format!("problem-{code}"))).collect();
        // Labels of bag-info.txt, the type of the answer, and sentences and elements of the page.
        let known = [
            "bag-count", "bag-group-identifier", "bag-size", "dossier-receipt-v1", "seal-differs", "seal-empty", "seal-none", "seal-same", "seal-told", "seal-waits",
        ];
        assert_eq!(strange, known);
        assert!(codes().len() > 100, "{}", codes().len());
    }
}
