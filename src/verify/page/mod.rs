//! VERIFY.html: the page with which a recipient checks a dossier in a browser, with nothing installed.
//!
//! One file with all its languages, no network, no data of any dossier: every copy that one version of pouch
//! writes is the same, so that its SHA-256 can be told once. The parts lie in `templates/verify`; the build puts
//! them together (`build/page.rs`) and packs what is large (`packing`), which the page's first script undoes.

#[cfg(test)]
mod packing;

use std::sync::LazyLock;

use crate::model::digest::Digest;

/// Name of the page inside a dossier.
pub const NAME: &str = "VERIFY.html";

/// The page, the same in every dossier of this version; in windows-1252, for what is packed stands in it byte by byte.
pub const PAGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/VERIFY.html"));

/// Returns the SHA-256 of the page.
pub fn digest() -> Digest {
    static ONCE: LazyLock<Digest> = LazyLock::new(|| Digest::of(PAGE));
    *ONCE
}

#[cfg(test)]
#[expect(clippy::excessive_nesting, reason = "tables of tables are held against one another")]
mod tests {
    use std::sync::OnceLock;

    use super::*;
    use crate::i18n::Locale;
    use crate::model::base64::base64;

    const FRAME: &str = include_str!("../../../templates/verify/page.html");

    /// What the page holds: around the packed part, and its five texts.
    struct Opened {
        head: String,
        boot: String,
        texts: Vec<String>,
    }

    fn cut<'a>(bytes: &'a [u8], mark: &str) -> (&'a [u8], &'a [u8]) {
        let at = bytes.windows(mark.len()).position(|window| window == mark.as_bytes()).unwrap_or_else(|| panic!("no {mark}"));
        (&bytes[..at], &bytes[at + mark.len()..])
    }

    /// Unpacks the page as a browser does; once for all tests, for it takes seconds in the build for tests.
    fn opened() -> &'static Opened {
        static OPENED: OnceLock<Opened> = OnceLock::new();
        OPENED.get_or_init(|| {
            let (head, rest) = cut(PAGE, "id=\"packed\" data-length=\"");
            let (length, rest) = cut(rest, "\">");
            let (packed, rest) = cut(rest, "</script>");
            let (_, rest) = cut(rest, "<script>");
            let (boot, _) = cut(rest, "</script>");
            let mut bytes = Vec::new();
            let mut coming = packed.iter();
            while let Some(byte) = coming.next() {
                bytes.push(if *byte == b'=' { coming.next().unwrap() ^ 64 } else { *byte });
            }
            let ascii = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
            let text = String::from_utf8(packing::unpacked(&bytes, ascii(length).parse().unwrap())).unwrap();
            Opened { head: ascii(head), boot: ascii(boot), texts: text.split('\0').map(str::to_owned).collect() }
        })
    }

    #[test]
    fn the_page_is_small_and_its_packed_part_breaks_nothing_around_it() {
        assert!(PAGE.len() <= 60_000, "{} bytes", PAGE.len());
        let count = |mark: &str| PAGE.windows(mark.len()).filter(|window| *window == mark.as_bytes()).count();
        assert_eq!((count("</script>"), count("<script"), count("\0"), count("\r")), (2, 2, 0, 0));
        assert!(!opened().head.contains("{{") && opened().head.is_ascii() && opened().boot.is_ascii() && opened().texts.len() == 5);
        // Browsers look for the encoding in the first 1,024 bytes.
        assert!(opened().head.find("<meta charset=\"windows-1252\">").is_some_and(|at| at < 100));
    }

    #[test]
    fn what_is_packed_is_unpacked_again() {
        let text = "uno dos uno dos uno\0\u{6587}\u{4ef6}\u{627}".repeat(9);
        for bytes in [&b""[..], b"a", &[0; 99], &[255; 7], text.as_bytes()] {
            let packed = packing::packed(bytes);
            assert_eq!(packing::unpacked(&packed, bytes.len()), bytes);
        }
        assert!(packing::packed(text.as_bytes()).len() * 3 < text.len());
        // A changed byte gives other text, which the policy of the page does not allow to run; it never hangs or panics.
        let mut packed = packing::packed(text.as_bytes());
        packed[9] ^= 1;
        assert_ne!(packing::unpacked(&packed, text.len()), text.as_bytes());
    }

    #[test]
    fn the_policy_names_exactly_what_the_page_runs() {
        let Opened { head, boot, texts } = opened();
        let policy = head.split_once("http-equiv=\"Content-Security-Policy\" content=\"").unwrap().1.split_once('"').unwrap().0;
        let hash = |text: &String| format!("'sha256-{}'", base64(Digest::of(text).bytes()));
        let scripts = [boot, &texts[1], &texts[3]].map(hash).join(" ");
        let style = hash(&texts[4]);
        let expected = format!("default-src 'none'; script-src {scripts} 'wasm-unsafe-eval'; worker-src blob:; style-src {style}; base-uri 'none'; form-action 'none'");
        assert_eq!(policy, expected);
    }

    #[test]
    fn nothing_on_the_page_can_reach_a_network_or_become_markup() {
        let Opened { head, boot, texts } = opened();
        let code = [boot, &texts[1], &texts[2], &texts[3]].map(String::as_str).concat();
        for word in ["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "import(", "importScripts", "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "new Function"] {
            assert!(!code.contains(word), "{word}");
        }
        for mark in ["http:", "https:", "src=", "href=", "@import", "url(", "style=\"", "onclick", "onload"] {
            assert!(!head.contains(mark) && !texts[4].contains(mark), "{mark}");
        }
    }

    /// Ids, codes with the number of their remedy, and for each language its tag and lines.
    #[expect(clippy::type_complexity, reason = "three lists, each told above")]
    fn tables() -> (Vec<&'static str>, Vec<(&'static str, usize)>, Vec<(&'static str, Vec<&'static str>)>) {
        let mut blocks = opened().texts[0].split('\u{1}').map(|block| block.split('\n').collect::<Vec<_>>());
        let ids = blocks.next().unwrap();
        let codes = blocks.next().unwrap().into_iter().map(|line| line.split_once(' ').unwrap()).map(|(code, remedy)| (code, remedy.parse().unwrap())).collect();
        (ids, codes, blocks.map(|lines| (lines[0], lines[1..].to_vec())).collect())
    }

    #[test]
    fn every_language_says_on_the_page_what_pouch_says() {
        const VALUES: [&str; 24] = [
            "algorithm", "code", "count", "encoding", "expected", "field", "found", "item", "label", "line", "manifest", "most", "other", "oxum", "path", "pinned",
            "place", "reason", "shown", "time", "told", "total", "version", "what",
        ];
        let marks: Vec<String> = VALUES.iter().map(|name| format!("{{{name}}}")).collect();
        let values: Vec<(&str, &str)> = VALUES.iter().copied().zip(marks.iter().map(String::as_str)).collect();
        let (ids, codes, languages) = tables();
        let tags: Vec<String> = Locale::spoken().iter().map(ToString::to_string).collect();
        assert_eq!(languages.iter().map(|(tag, _)| *tag).collect::<Vec<_>>(), tags);
        assert!(codes.len() > 100 && ids.len() > 60);
        for (tag, lines) in languages {
            let locale = Locale::embedded(&crate::model::lang_tag::LangTag::parse(tag).unwrap()).unwrap();
            let say = |id: &str| locale.say_plain(id, &values);
            for (id, line) in ids.iter().zip(&lines) {
                let own = format!("verify-page-{id}");
                assert_eq!(*line, say(if locale.has(&own) { &own } else { id }), "{tag} {id}");
            }
            let said = codes.iter().zip(&lines[ids.len()..]).filter(|((code, _), line)| !line.is_empty() && **line == say(&format!("problem-{code}"))).count();
            let silent = lines[ids.len()..][..codes.len()].iter().filter(|line| line.is_empty()).count();
            assert_eq!(said + silent, codes.len(), "{tag}");
            assert!(if tag == "en" { silent == 0 } else { said >= 30 }, "{tag} {said}");
            for (code, remedy) in &codes {
                assert_eq!(lines[ids.len() + codes.len() + remedy], say(&format!("remedy-{code}")), "{tag} {code}");
            }
        }
    }

    #[test]
    fn every_sentence_that_the_page_asks_for_is_there_and_none_is_there_for_nothing() {
        let (ids, ..) = tables();
        let main = &opened().texts[3];
        let own: Vec<&str> = FRAME.split("data-say=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let asked = main.split("say(\"").skip(1).filter_map(|rest| rest.split('"').next());
        let more = ["state-same", "state-changed", "state-missing", "state-extra", "not-a-zip", "too-many", "unsupported", "unreadable", "stopped", "own-name"];
        let missing: Vec<&str> = own.into_iter().chain(asked).chain(more).filter(|id| !ids.contains(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
        let composed = ["state-", "label-", "own-name", "problem-verify-", "verdict-"];
        let page = [FRAME, main].concat();
        let idle: Vec<&&str> = ids.iter().filter(|id| !page.contains(&format!("\"{id}\"")) && !composed.iter().any(|prefix| id.starts_with(prefix))).collect();
        assert!(idle.is_empty(), "{idle:?}");
    }

    #[test]
    fn every_code_of_the_page_is_one_of_pouch() {
        let (_, codes, _) = tables();
        let code = [opened().texts[1].as_str(), &opened().texts[3]].concat();
        let is_word = |text: &&str| text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b.is_ascii_digit());
        let rooms = ["archive-", "bag-", "dossier-", "seal-", "custody-"];
        let words = code.split('"').skip(1).filter(|text| rooms.iter().any(|room| text.starts_with(room))).filter(is_word);
        let mut strange: Vec<&str> = words.filter(|word| !codes.iter().any(|(code, _)| code == word)).collect();
        strange.sort_unstable();
        strange.dedup();
        // Labels of bag-info.txt, and sentences and elements of the page.
        assert_eq!(strange, ["bag-count", "bag-group-identifier", "bag-size", "seal-differs", "seal-empty", "seal-none", "seal-same", "seal-told", "seal-waits"]);
    }
}
