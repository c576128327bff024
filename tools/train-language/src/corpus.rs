//! The corpus: lines `label<TAB>text`, split into eight tenths to learn from, a tenth to choose
//! thresholds on, and a tenth that is looked at once, for the report.
//!
//! The last tenth of each source of each label (a source is a stretch of the file) is the test, the
//! tenth before it the development part, both without the lines that share most of their word triples
//! with what is learnt; and of the languages that the model does not know, every tenth as a whole is
//! kept for each, so that "unseen" means unseen.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::language::script::Group;
use crate::language::mask;

#[derive(Debug, Clone)]
pub struct Line {
    /// The label of the file, `other:xxx` for languages outside the model.
    pub label: String,
    pub text: String,
    /// Which of the corpus files it is from.
    pub file: usize,
}

#[derive(Debug, Default)]
pub struct Corpus {
    pub train: Vec<Line>,
    /// The part that thresholds are chosen on.
    pub tuning: Part,
    /// The part that is only reported on.
    pub test: Part,
}

/// A part that is held back.
#[derive(Debug, Default, Clone)]
pub struct Part {
    pub held: Vec<Line>,
    /// Lines of languages of which nothing is learnt.
    pub unseen: Vec<Line>,
}

/// Labels of the second kind of file that have text enough to be languages of the model.
const PROMOTED: [(&str, &str); 30] = [
    ("lv", "lav"), ("lav", "lav"), ("lt", "lit"), ("lit", "lit"), ("sq", "sqi"), ("als", "sqi"), ("et", "est"), ("est", "est"),
    ("eu", "eus"), ("eus", "eus"), ("af", "afr"), ("afr", "afr"), ("is", "isl"), ("isl", "isl"), ("cy", "cym"), ("cym", "cym"),
    ("ga", "gle"), ("gle", "gle"), ("eo", "epo"), ("epo", "epo"), ("sw", "swh"), ("swh", "swh"), ("amh", "amh"), ("tir", "tir"),
    ("dzo", "dzo"), ("shn", "shn"), ("ydd", "yid"), ("mai", "mai"), ("bho", "bho"), ("mag", "mag"),
];

/// The tag of each label that is not its own.
const TAGS: [(&str, &str); 85] = [
    ("eng", "en"), ("fra", "fr"), ("deu", "de"), ("spa", "es"), ("ita", "it"), ("por", "pt"), ("cat", "ca"), ("glg", "gl"),
    ("ron", "ro"), ("nld", "nl"), ("pol", "pl"), ("ces", "cs"), ("slk", "sk"), ("slv", "sl"), ("hrv", "hr"), ("bos", "hr"),
    ("srp-Latn", "hr"), ("hun", "hu"), ("fin", "fi"), ("swe", "sv"), ("dan", "da"), ("nob", "nb"), ("nno", "nn"), ("tur", "tr"),
    ("aze", "az"), ("tuk", "tk"), ("uzb", "uz"), ("uzb-Cyrl", "uz-Cyrl"), ("vie", "vi"), ("ind", "id"), ("msa", "ms"),
    ("tgl", "tl"), ("lav", "lv"), ("lit", "lt"), ("sqi", "sq"), ("est", "et"), ("eus", "eu"), ("afr", "af"), ("isl", "is"),
    ("cym", "cy"), ("gle", "ga"), ("epo", "eo"), ("swh", "sw"), ("rus", "ru"), ("bul", "bg"), ("ukr", "uk"), ("bel", "be"),
    ("mkd", "mk"), ("srp", "sr"), ("kaz", "kk"), ("kir", "ky"), ("tgk", "tg"), ("mon", "mn"), ("tat", "tt"), ("ara", "ar"),
    ("fas", "fa"), ("prs", "fa"), ("urd", "ur"), ("pus", "ps"), ("uig", "ug"), ("ckb", "ckb"), ("snd", "sd"), ("hin", "hi"),
    ("mar", "mr"), ("nep", "ne"), ("mai", "other"), ("bho", "other"), ("mag", "other"), ("ben", "bn"), ("heb", "he"),
    ("yid", "yi"), ("mya", "my"), ("shn", "shn"), ("bod", "bo"), ("dzo", "dz"), ("amh", "am"), ("tir", "ti"), ("jpn", "ja"),
    ("kor", "ko"), ("tha", "th"), ("lao", "lo"), ("khm", "km"), ("ell", "el"), ("kat", "ka"), ("hye", "hy"),
];

/// The tag under which pouch knows a label.
pub fn tag(label: &str) -> &str {
    match label {
        "cmn-Hans" => "zh-Hans",
        "cmn-Hant" => "zh-Hant",
        "yue" => "yue",
        _ => TAGS.iter().find(|(known, _)| *known == label).map_or("other", |(_, tag)| tag),
    }
}

/// Returns whether the model has a language, by its tag, or a script tells it.
pub fn has(tag: &str) -> bool {
    let by_script = ["zh", "ta", "te", "gu", "pa"];
    by_script.contains(&tag) || TAGS.iter().any(|(_, known)| *known == tag)
}

/// Reads corpus files (`.xz` through the xz program) and splits them.
pub fn read(paths: &[String]) -> Corpus {
    split(paths, true)
}

/// Reads corpus files and splits off the test alone: what is shipped learns from the development part too, once
/// everything is chosen.
pub fn read_but_test(paths: &[String]) -> Corpus {
    split(paths, false)
}

fn split(paths: &[String], tuning: bool) -> Corpus {
    let mut corpus = Corpus::default();
    for (file, path) in paths.iter().enumerate() {
        let mut stretches: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        let mut last: BTreeMap<String, usize> = BTreeMap::new();
        for (number, line) in lines(path).enumerate() {
            let Some((label, text)) = line.split_once('\t') else { continue };
            let label = rename(label, text);
            let all = stretches.entry(label.clone()).or_default();
            if last.insert(label, number).is_none_or(|before| number > before + 200) {
                all.push(Vec::new());
            }
            all.last_mut().unwrap().push(text.to_owned());
        }
        for (label, stretches) in stretches {
            let line = |text: &String| Line { label: label.clone(), text: text.clone(), file };
            if label.starts_with("other:") {
                let to = match fnv(&label) % 10 {
                    0 if file == 0 => &mut corpus.test.unseen,
                    1 if file == 0 && tuning => &mut corpus.tuning.unseen,
                    _ => &mut corpus.train,
                };
                to.extend(stretches.iter().flatten().map(line));
                continue;
            }
            for stretch in &stretches {
                if file > 0 {
                    // What was gathered besides is only learnt from: the tenths are tenths of the first file.
                    corpus.train.extend(stretch.iter().map(line));
                    continue;
                }
                let tenth = stretch.len() / 10;
                let (rest, held) = stretch.split_at(stretch.len() - tenth);
                let (train, tuning) = rest.split_at(rest.len() - if tuning { tenth } else { 0 });
                corpus.train.extend(train.iter().map(line));
                corpus.tuning.held.extend(tuning.iter().map(line));
                corpus.test.held.extend(held.iter().map(line));
            }
        }
    }
    for part in [&corpus.tuning, &corpus.test] {
        let unseen: BTreeSet<&str> = part.unseen.iter().map(|line| line.label.as_str()).collect();
        corpus.train.retain(|line| !unseen.contains(line.label.as_str()));
    }
    let both: Vec<Line> = corpus.train.iter().chain(&corpus.tuning.held).cloned().collect();
    corpus.test.held = fresh(&corpus.test.held, &both);
    corpus.tuning.held = fresh(&corpus.tuning.held, &corpus.train);
    corpus
}

fn lines(path: &str) -> Box<dyn Iterator<Item = String>> {
    if path.ends_with(".xz") {
        let xz = Command::new("xz").args(["-dc", path]).stdout(Stdio::piped()).spawn().expect("xz is installed");
        return Box::new(BufReader::new(xz.stdout.unwrap()).lines().map_while(Result::ok));
    }
    Box::new(BufReader::new(std::fs::File::open(path).expect(path)).lines().map_while(Result::ok))
}

fn rename(label: &str, text: &str) -> String {
    // The file's `ckb` is Kurmanji where it is in Latin letters.
    if label == "ckb" && main_group(text) == Some(Group::Latin) {
        return "other:kmr".to_owned();
    }
    let Some(code) = label.strip_prefix("other:") else { return label.to_owned() };
    PROMOTED.iter().find(|(from, _)| *from == code).map_or(label.to_owned(), |(_, to)| (*to).to_owned())
}

/// Leaves out held-back lines of which more than half the word triples were learnt.
fn fresh(held: &[Line], learnt: &[Line]) -> Vec<Line> {
    let mut known: HashSet<u64> = HashSet::new();
    for line in learnt {
        known.extend(triples(line));
    }
    let is_fresh = |line: &&Line| {
        let all: Vec<u64> = triples(line).collect();
        !all.is_empty() && all.iter().filter(|triple| known.contains(triple)).count() * 2 <= all.len()
    };
    held.iter().filter(is_fresh).cloned().collect()
}

fn triples(line: &Line) -> impl Iterator<Item = u64> + '_ {
    let spaced = line.text.split_whitespace().count() > line.text.chars().count() / 20;
    let units: Vec<String> = if spaced {
        line.text.split_whitespace().map(str::to_lowercase).collect()
    } else {
        line.text.chars().map(String::from).collect()
    };
    let wide = if spaced { 3 } else { 8 };
    let wide = wide.min(units.len().max(1));
    units.windows(wide).map(|three| fnv(&format!("{}\t{}", line.label, three.join(" ")))).collect::<Vec<_>>().into_iter()
}

/// The group with the most letters.
pub(crate) fn main_group(text: &str) -> Option<Group> {
    let mut count: BTreeMap<Group, usize> = BTreeMap::new();
    for words in mask::pieces(text) {
        *count.entry(words.group).or_default() += words.letters;
    }
    count.into_iter().max_by_key(|(_, letters)| *letters).map(|(group, _)| group)
}

pub fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, b| (hash ^ u64::from(b)).wrapping_mul(0x100_0000_01B3))
}
