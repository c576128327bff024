//! Softmax regression over hashed features by AdaGrad, one table for each group of scripts.

use std::collections::BTreeMap;

use crate::chance::Chance;
use crate::corpus::{self, Corpus};
use crate::language::features;
use crate::language::mask;
use crate::language::script::Group;

/// How one table is trained.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    pub number: u8,
    pub bits: u32,
    pub steps: usize,
}

/// A trained table as it stands in the model file.
pub struct Trained {
    pub bytes: Vec<u8>,
}

/// Texts by tag, and for `other` by language.
type Texts = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// Trains every table and writes the model file.
pub fn run(args: &[String]) {
    use std::io::Write;
    let mut corpus = corpus::read(&args[1..]);
    std::fs::write(std::path::Path::new(&args[0]).with_file_name("words.bin"), crate::vocabulary::filters(&corpus)).unwrap();
    if std::env::var_os("TUNING").is_none() {
        corpus = corpus::read_but_test(&args[1..]);
    }
    eprintln!("{} lines to learn from", corpus.train.len());
    let speed: f64 = std::env::var("STEPS").ok().and_then(|value| value.parse().ok()).unwrap_or(1.0);
    let plan = |number: u8, bits, thousands: usize| Plan { number, bits, steps: (thousands as f64 * 1000.0 * speed) as usize };
    let plans = [
        plan(0, 16, 900), plan(1, 15, 250), plan(2, 14, 150), plan(3, 14, 60), plan(4, 11, 10),
        plan(5, 11, 10), plan(6, 11, 10), plan(7, 11, 10),
    ];
    let mut tables: Vec<Vec<u8>> = Vec::new();
    std::thread::scope(|scope| {
        let corpus = &corpus;
        let latin = scope.spawn(|| train(&gather(corpus, Group::Latin), plans[0], &[]).bytes);
        let rest = scope.spawn(|| {
            let groups = Group::MODELLED.into_iter().zip(plans).skip(1);
            let mut tables: Vec<_> = groups.map(|(group, plan)| train(&gather(corpus, group), plan, &[]).bytes).collect();
            // What was gathered besides is Indonesian only, and would teach the subject instead of the language.
            let first = Corpus { train: corpus.train.iter().filter(|line| line.file == 0).cloned().collect(), ..Corpus::default() };
            let mut texts = gather(&first, Group::Latin);
            texts.retain(|tag, _| ["ms", "id"].contains(&tag.as_str()));
            for line in include_str!("../malay.txt").lines().filter(|line| !line.starts_with('#')) {
                let (tag, words) = line.split_once('\t').unwrap();
                let list = texts.get_mut(tag).unwrap().entry("list".to_owned()).or_default();
                list.extend(std::iter::repeat_n(words.to_owned(), 20));
            }
            tables.push(train(&texts, plan(100, 16, 150), &["ms", "id"]).bytes);
            tables
        });
        tables.push(latin.join().unwrap());
        tables.extend(rest.join().unwrap());
    });
    let raw = tables.concat();
    let mut deflated = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    deflated.write_all(&raw).unwrap();
    let deflated = deflated.finish().unwrap();
    eprintln!("{} bytes, {} deflated", raw.len(), deflated.len());
    std::fs::write(&args[0], deflated).unwrap();
}

/// Gathers the texts of one group of scripts.
fn gather(corpus: &Corpus, group: Group) -> Texts {
    let mut texts = Texts::new();
    for line in &corpus.train {
        if corpus::main_group(&line.text) != Some(group) {
            continue;
        }
        let text = words(&line.text, group);
        if text.chars().count() >= 8 {
            add(&mut texts, corpus::tag(&line.label), &line.label, text);
        }
    }
    synthesize(&mut texts, group);
    if group == Group::Cyrillic {
        for line in corpus.train.iter().filter(|line| line.label == "uzb") {
            add(&mut texts, "uz-Cyrl", "uzb-Cyrl", uzbek(&words(&line.text, Group::Latin)));
        }
    }
    texts
}

fn add(texts: &mut Texts, tag: &str, label: &str, text: String) {
    texts.entry(tag.to_owned()).or_default().entry(label.to_owned()).or_default().push(text);
}

fn words(text: &str, group: Group) -> String {
    let pieces = mask::pieces(text);
    let of_group: Vec<&str> = pieces.iter().filter(|piece| piece.group == group).map(|piece| piece.text.as_str()).collect();
    of_group.join(" ")
}

/// Text that no corpus has: pinyin and random letters.
fn synthesize(texts: &mut Texts, group: Group) {
    let mut chance = Chance(7);
    if group == Group::Latin {
        for _ in 0..400 {
            add(texts, "other", "pinyin", phrase(&mut chance, 16, pinyin));
            add(texts, "other", "random", phrase(&mut chance, 12, random_letters));
        }
    }
}

fn phrase(chance: &mut Chance, words: usize, word: fn(&mut Chance) -> String) -> String {
    (0..4 + chance.below(words)).map(|_| word(chance)).collect::<Vec<_>>().join(" ")
}

fn pinyin(chance: &mut Chance) -> String {
    const FIRST: [&str; 24] = ["b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w", ""];
    const LAST: [&str; 32] = [
        "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "i", "ia", "ie", "iao", "iu", "ian", "in", "iang",
        "ing", "iong", "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "i",
    ];
    (0..1 + chance.below(3)).map(|_| format!("{}{}", FIRST[chance.below(24)], LAST[chance.below(32)])).collect()
}

fn random_letters(chance: &mut Chance) -> String {
    (0..3 + chance.below(10)).map(|_| char::from(b'a' + chance.below(26) as u8)).collect()
}

/// Writes Uzbek in its older letters (the rules are one to one but for a few).
pub fn uzbek(latin: &str) -> String {
    let mut text = latin.to_lowercase().replace(['ʻ', '‘', '`'], "'").replace('’', "'");
    for (from, to) in [
        ("o'", "ў"), ("g'", "ғ"), ("sh", "ш"), ("ch", "ч"), ("yo", "ё"), ("yu", "ю"), ("ya", "я"), ("ye", "е"), ("ts", "ц"), ("'", "ъ"),
    ] {
        text = text.replace(from, to);
    }
    let mut before = ' ';
    text.chars()
        .map(|c| {
            let start = !before.is_alphabetic();
            before = c;
            match c {
                'e' if start => 'э',
                'a' => 'а', 'b' => 'б', 'd' => 'д', 'e' => 'е', 'f' => 'ф', 'g' => 'г', 'h' => 'ҳ', 'i' => 'и', 'j' => 'ж',
                'k' => 'к', 'l' => 'л', 'm' => 'м', 'n' => 'н', 'o' => 'о', 'p' => 'п', 'q' => 'қ', 'r' => 'р', 's' => 'с',
                't' => 'т', 'u' => 'у', 'v' => 'в', 'x' => 'х', 'y' => 'й', 'z' => 'з', 'c' => 'к',
                other => other,
            }
        })
        .collect()
}

/// Trains one table.
fn train(texts: &Texts, plan: Plan, order: &[&str]) -> Trained {
    let tags: Vec<String> =
        if order.is_empty() { texts.keys().cloned().collect() } else { order.iter().map(|tag| (*tag).to_owned()).collect() };
    let count = tags.len();
    let rows = 1_usize << plan.bits;
    let mut weights = vec![0_f32; rows * count];
    let mut offsets = vec![0_f32; count];
    let mut pace = vec![1e-3_f32; rows];
    let mut chance = Chance(42 + u64::from(plan.number));
    let shares: Vec<f64> = tags.iter().map(|tag| share(tag, &texts[tag])).collect();
    let all: f64 = shares.iter().sum();
    let letters = alphabet(texts);
    let (mut loss, mut right) = (0.0_f64, 0_usize);
    for step in 0..plan.steps {
        let class = draw(&shares, all, &mut chance);
        let text = example(&texts[&tags[class]], &letters, &mut chance);
        let mut hit: Vec<usize> = Vec::with_capacity(512);
        text.split(' ').for_each(|word| features::of_word(word, &mut |hash| hit.push(features::row(hash, plan.bits) as usize)));
        if hit.is_empty() {
            continue;
        }
        let x = 1.0 / (hit.len() as f32).sqrt();
        let mut logits = vec![0_f32; count];
        for row in &hit {
            let weights = &weights[row * count..(row + 1) * count];
            logits.iter_mut().zip(weights).for_each(|(logit, weight)| *logit += weight);
        }
        logits.iter_mut().zip(&offsets).for_each(|(logit, offset)| *logit = *logit * x + offset);
        let most = logits.iter().copied().fold(f32::MIN, f32::max);
        let mut p: Vec<f32> = logits.iter().map(|logit| (logit - most).exp()).collect();
        let sum: f32 = p.iter().sum();
        p.iter_mut().for_each(|p| *p /= sum);
        right += usize::from(p[class] >= p.iter().copied().fold(0.0, f32::max));
        loss -= f64::from(p[class].max(1e-9)).ln();
        // A little smoothing keeps the certainty honest.
        p.iter_mut().enumerate().for_each(|(at, p)| *p -= if at == class { 0.99 } else { 0.01 / (count - 1).max(1) as f32 });
        let norm: f32 = p.iter().map(|p| p * p).sum();
        let rate = 0.6 * (1.0 - 0.9 * step as f32 / plan.steps as f32);
        if norm > 1e-5 {
            for row in &hit {
                pace[*row] += norm * x * x;
                let by = rate * x / pace[*row].sqrt();
                let weights = &mut weights[row * count..(row + 1) * count];
                weights.iter_mut().zip(&p).for_each(|(weight, p)| *weight -= by * p);
            }
            offsets.iter_mut().zip(&p).for_each(|(offset, p)| *offset -= 0.002 * rate * p);
        }
        if (step + 1) % (plan.steps / 5) == 0 {
            let part = (plan.steps / 5) as f64;
            eprintln!("table {} step {}: loss {:.4} right {:.2} %", plan.number, step + 1, loss / part, 100.0 * right as f64 / part);
            (loss, right) = (0.0, 0);
        }
    }
    Trained { bytes: pack(plan, &tags, &offsets, &mut weights) }
}

/// How often a tag is drawn: rarer ones more often than their text, `other` by its many languages.
fn share(tag: &str, languages: &BTreeMap<String, Vec<String>>) -> f64 {
    let bytes: usize = languages.values().flatten().map(String::len).sum();
    if tag == "other" { (languages.len() as f64).sqrt() * 60.0 } else { (bytes as f64).powf(0.35).min(120.0) }
}

fn draw(shares: &[f64], all: f64, chance: &mut Chance) -> usize {
    let mut left = chance.unit() * all;
    for (at, share) in shares.iter().enumerate() {
        left -= share;
        if left <= 0.0 {
            return at;
        }
    }
    shares.len() - 1
}

fn alphabet(texts: &Texts) -> Vec<char> {
    let mut letters: Vec<char> = texts.values().flat_map(BTreeMap::values).flatten().flat_map(|text| text.chars().take(40)).collect();
    letters.sort_unstable();
    letters.dedup();
    letters
}

/// Cuts a piece of some length out of a text, sometimes damaged as by a bad scan.
fn example(languages: &BTreeMap<String, Vec<String>>, letters: &[char], chance: &mut Chance) -> String {
    // Labels of one tag by the root of their text, so that a small one is heard and does not rule.
    let sizes: Vec<f64> = languages.values().map(|texts| (texts.len() as f64).sqrt()).collect();
    let at = draw(&sizes, sizes.iter().sum(), chance);
    let texts = languages.values().nth(at).unwrap();
    let mut text = texts[chance.below(texts.len())].clone();
    if chance.unit() < 0.15 {
        text.push(' ');
        text.push_str(&texts[chance.below(texts.len())]);
    }
    let most = text.chars().count();
    let length = (10.0 * 30_f64.powf(chance.unit())) as usize;
    if length < most {
        let start = chance.below(most - length);
        let cut: String = text.chars().skip(start).take(length).collect();
        // Half a word at the edge is common in what people cut, and misleading when it is all there is.
        text = match (cut.find(' '), cut.rfind(' ')) {
            (Some(first), Some(last)) if first < last && chance.unit() < 0.7 => cut[first + 1..last].to_owned(),
            _ => cut.trim().to_owned(),
        };
    }
    if chance.unit() < 0.15 {
        let rate = 0.02 + 0.15 * chance.unit();
        text = damage(&text, rate, letters, chance);
    } else if chance.unit() < 0.03 {
        text = bare(&text);
    } else if chance.unit() < 0.1 {
        text = misread(&text);
    }
    text
}

fn damage(text: &str, rate: f64, letters: &[char], chance: &mut Chance) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c == ' ' || chance.unit() >= rate {
            out.push(c);
            continue;
        }
        match chance.below(4) {
            0 => {}
            1 => out.extend([c, c]),
            _ => out.push(letters[chance.below(letters.len())]),
        }
    }
    out
}

/// Letters as old code pages and keyboards give them: Turkish read as Western, Romanian with cedillas.
fn misread(text: &str) -> String {
    let turkish = text.contains(['ı', 'ğ', 'ş']);
    let letter = |c| match c {
        'ı' => 'ý',
        'ğ' => 'ð',
        'ş' if turkish => 'þ',
        'ș' => 'ş',
        'ț' => 'ţ',
        other => other,
    };
    text.chars().map(letter).collect()
}

/// Leaves out the marks over letters, as people do on a telephone.
fn bare(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfd().filter(|c| !('\u{300}'..='\u{36F}').contains(c)).collect()
}

/// Writes a table: each weight in a signed byte, small ones as nothing.
fn pack(plan: Plan, tags: &[String], offsets: &[f32], weights: &mut [f32]) -> Vec<u8> {
    // Only differences between languages matter.
    for row in weights.chunks_mut(tags.len()) {
        let mean = row.iter().sum::<f32>() / tags.len() as f32;
        row.iter_mut().for_each(|weight| *weight -= mean);
    }
    let mut sizes: Vec<f32> = weights.iter().map(|weight| weight.abs()).collect();
    sizes.sort_unstable_by(f32::total_cmp);
    let scale = sizes[(sizes.len() - 1) * 9995 / 10000] / 127.0 * coarse();
    let mut bytes = vec![plan.number, plan.bits as u8, tags.len() as u8];
    for tag in tags {
        bytes.push(tag.len() as u8);
        bytes.extend(tag.bytes());
    }
    bytes.extend(scale.to_le_bytes());
    offsets.iter().for_each(|offset| bytes.extend(offset.to_le_bytes()));
    bytes.extend(weights.iter().map(|weight| ((weight / scale).round().clamp(-127.0, 127.0) as i8) as u8));
    bytes
}

/// How coarse the steps of a weight are: coarser is smaller and, up to a point, no worse.
fn coarse() -> f32 {
    std::env::var("COARSE").ok().and_then(|value| value.parse().ok()).unwrap_or(3.0)
}
