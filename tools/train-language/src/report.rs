//! The whole measurement, printed as Markdown.

use std::collections::BTreeMap;

use crate::chance::Chance;
use crate::corpus;
use crate::eval::{self, Engine, NEEDED, Sample, balanced, macro_of, percent};

const MOST: usize = 150;

/// Measures on the held-back tenth of a corpus, and on further files `tag<TAB>text`.
pub fn run(corpus_paths: &[String], others: &[String], crates: Vec<Sample>, peers: Vec<Engine<'_>>) {
    let before = resident();
    drop(eval::survey("The model is unpacked when it is first asked."));
    let unpacked = resident();
    let corpus = part(corpus_paths);
    let mut chance = Chance(1);
    let sentences = balanced(&eval::sentences(&corpus.held), MOST);
    let all = eval::sentences(&corpus.held);
    let mut engines: Vec<Engine<'_>> = vec![("pouch", Box::new(eval::ours)), ("whatlang", Box::new(eval::whatlang))];
    engines.extend(peers);
    let documents = balanced(&eval::documents(&all, &mut chance), MOST);
    let fifty = eval::cuts(&sentences, 50, &mut chance);
    let twenty = eval::cuts(&sentences, 20, &mut chance);
    let mut sets = vec![("documents".to_owned(), documents.clone()), ("sentences".to_owned(), sentences.clone()), ("50 characters".to_owned(), fifty.clone()), ("20 characters".to_owned(), twenty)];
    for path in others {
        let name = path.rsplit('/').next().unwrap_or(path).to_owned();
        let text = std::fs::read_to_string(path).unwrap();
        let samples = text.lines().filter_map(|line| line.split_once('\t')).map(|(tag, text)| Sample { tag: tag.to_owned(), label: tag.to_owned(), text: text.to_owned() });
        sets.push((name, balanced(&samples.collect::<Vec<_>>(), MOST)));
    }
    if !crates.is_empty() {
        sets.push(("sentences in lingua's crates".to_owned(), balanced(&crates, MOST)));
    }
    let start = resident();
    documents.iter().for_each(|sample| drop(eval::survey(&sample.text)));
    eprintln!("resident: {:.1} MiB the model, {:.1} MiB more after {} documents", unpacked - before, resident() - start, documents.len());
    println!("| set | texts | {} |", engines.iter().map(|(name, _)| format!("{name}: needed / all")).collect::<Vec<_>>().join(" | "));
    println!("|{}", "---|".repeat(2 + engines.len()));
    for (name, samples) in &sets {
        let cells: Vec<String> = engines.iter().map(|(engine, say)| {
            let scores = eval::scores(samples, say);
            if *engine == "pouch" { weak(name, &scores) }
            let (needed, count) = macro_of(&scores, &|tag| NEEDED.contains(&tag));
            let (all, many) = macro_of(&scores, &|_| true);
            format!("{needed:.2} ({count}) / {all:.2} ({many})")
        }).collect();
        println!("| {name} | {} | {} |", samples.len(), cells.join(" | "));
    }
    special(&sentences, &fifty, &corpus.unseen, &documents, &mut chance);
}

/// Mebibytes that are resident.
fn resident() -> f64 {
    let told = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    told.split(' ').nth(1).and_then(|pages| pages.parse::<f64>().ok()).unwrap_or_default() * 4096.0 / f64::from(1 << 20)
}

/// The test, or with `TUNING` set the part to choose thresholds on.
fn part(corpus_paths: &[String]) -> corpus::Part {
    let corpus = corpus::read(corpus_paths);
    if std::env::var_os("TUNING").is_some() { corpus.tuning } else { corpus.test }
}

fn weak(name: &str, scores: &eval::Scores) {
    let mut weak: Vec<String> = Vec::new();
    for (tag, (right, all)) in scores {
        if percent(*right, *all) < if name.starts_with("20") { 85.0 } else { 98.0 } {
            weak.push(format!("{tag} {:.0}/{all}", percent(*right, *all)));
        }
    }
    eprintln!("weak in {name}: {}", weak.join(", "));
}

fn special(sentences: &[Sample], fifty: &[Sample], unseen: &[corpus::Line], documents: &[Sample], chance: &mut Chance) {
    let strict = |samples: &[Sample], tags: &[&str]| {
        let own: Vec<&Sample> = samples.iter().filter(|sample| tags.contains(&sample.tag.as_str())).collect();
        let right = own.iter().filter(|sample| eval::ours(&sample.text) == sample.tag).count();
        format!("{:.2} % of {}", percent(right, own.len()), own.len())
    };
    println!("\n| measure | value |\n|---|---|");
    println!("| Hans / Hant, sentences | {} |", strict(sentences, &["zh-Hans", "zh-Hant"]));
    println!("| Hans / Hant, 50 characters | {} |", strict(fifty, &["zh-Hans", "zh-Hant"]));
    println!("| Cantonese, sentences | {} |", strict(sentences, &["yue"]));
    println!("| Malay / Indonesian, sentences | {} |", strict(sentences, &["ms", "id"]));
    println!("| Malay / Indonesian, documents | {} |", strict(documents, &["ms", "id"]));
    let ids = eval::machine_texts(chance);
    let named = ids.iter().filter(|text| eval::ours(text) != "und").inspect(|text| eprintln!("named: {text} {}", eval::ours(text))).count();
    println!("| identifiers and hashes given a language | {:.2} % of {} |", percent(named, ids.len()), ids.len());
    unseen_languages(unseen);
    for (name, samples) in [("sentences", sentences), ("50 characters", fifty), ("documents", documents)] {
        let table = eval::by_status(samples);
        let all: usize = table.values().map(|(_, all)| all).sum();
        for (status, (right, count)) in table {
            println!("| {name}: right where {} | {:.2} % of {count} ({:.1} % of all) |", status.name(), percent(right, count), percent(count, all));
        }
    }
    let mixed = eval::mixed_paragraphs(sentences, chance, 400);
    println!("| mixed documents: paragraphs in the right language | {:.2} % of {} |", percent(mixed.blocks.0, mixed.blocks.1), mixed.blocks.1);
    println!("| mixed documents: characters / exact set of languages | {:.2} / {:.1} % |", 100.0 * mixed.letters.0 / mixed.letters.1, percent(mixed.exact.0, mixed.exact.1));
    let inside = eval::mixed_inside(sentences, chance, 500);
    println!("| inside mixed paragraphs: character share / exact set | {:.2} / {:.1} % |", 100.0 * inside.letters.0 / inside.letters.1, percent(inside.exact.0, inside.exact.1));
    let texts: Vec<&str> = documents.iter().map(|sample| sample.text.as_str()).collect();
    let whole = eval::speed(&texts, |text| drop(eval::survey(text)));
    let model = eval::speed(&texts, |text| drop(crate::language::read(&eval::blocks(&[text]), &|_| 0.0).1));
    let alone = eval::speed(&texts, |text| drop(eval::whatlang(text)));
    println!("| speed on documents, MB/s: model path / with whatlang / whatlang alone | {model:.1} / {whole:.1} / {alone:.1} |");
}

/// Means over languages, so that one with much text does not rule.
fn unseen_languages(unseen: &[corpus::Line]) {
    let mut by_label: BTreeMap<&str, [f64; 4]> = BTreeMap::new();
    let mut which: BTreeMap<String, usize> = BTreeMap::new();
    for line in unseen.iter().filter(|line| line.text.chars().count() >= 40) {
        let survey = eval::survey(&line.text);
        let Some(main) = survey.profile.detections.first() else { continue };
        let counts = by_label.entry(&line.label).or_default();
        counts[0] += 1.0;
        counts[1] += f64::from(u8::from(!main.tag.is_undetermined()));
        counts[2] += f64::from(u8::from(main.reliable));
        counts[3] += f64::from(u8::from(main.status == Some(crate::model::language::Status::Confirmed)));
        if main.reliable {
            *which.entry(format!("{}>{}", line.label, main.tag)).or_default() += 1;
        }
    }
    eprintln!("unseen shown as reliable: {which:?}");
    let mean = |at: usize| 100.0 * by_label.values().map(|counts| counts[at] / counts[0]).sum::<f64>() / by_label.len().max(1) as f64;
    println!("| {} unseen languages: named / reliable / confirmed | {:.1} / {:.1} / {:.1} % |", by_label.len(), mean(1), mean(2), mean(3));
}

/// Prints which answers a file of `tag<TAB>text` gets, and examples of wrong ones.
pub fn confusions(path: &str, tags: &[String]) {
    let text = std::fs::read_to_string(path).unwrap();
    for wanted in tags {
        let mut answers: BTreeMap<String, usize> = BTreeMap::new();
        let mut shown = 0;
        for (_, text) in text.lines().filter_map(|line| line.split_once('\t')).filter(|(tag, _)| tag == wanted) {
            let survey = eval::survey(text);
            let Some(main) = survey.profile.detections.first() else { continue };
            *answers.entry(main.tag.to_string()).or_default() += 1;
            if main.tag.as_str() != wanted && shown < 8 {
                shown += 1;
                println!("  {} {:.2} {:?} {:?}: {text}", main.tag, main.confidence, main.status, main.whatlang.as_ref().map(|heard| heard.tag.to_string()));
            }
        }
        let mut answers: Vec<_> = answers.into_iter().collect();
        answers.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        println!("{wanted}: {:?}", answers.iter().take(8).collect::<Vec<_>>());
    }
}

/// Times the parts of the model path, in megabytes a second of processor time on held-back documents.
pub fn parts(corpus_paths: &[String]) {
    use crate::language::{mask, model::Model};
    let corpus = part(corpus_paths);
    let documents = eval::documents(&eval::sentences(&corpus.held), &mut Chance(1));
    for group in ["all", "en fr de es it tl ms id vi uz", "ru be bg kk ky tg mn", "ar fa ps ur ug", "hi", "th lo km my bo", "zh-Hans zh-Hant ja"] {
        let texts: Vec<&str> = documents.iter().filter(|sample| group == "all" || group.split(' ').any(|tag| tag == sample.tag)).map(|sample| sample.text.as_str()).collect();
        let mask = eval::speed(&texts, |text| drop(mask::pieces(text)));
        let sums = eval::speed(&texts, |text| {
            for piece in mask::pieces(text) {
                let number = crate::language::script::Group::MODELLED.iter().position(|group| *group == piece.group);
                drop(number.and_then(|number| Model::get().table(number)).map(|table| table.sums(&piece.text)));
            }
        });
        let path = eval::speed(&texts, |text| {
            let mut pieces: Vec<_> = mask::pieces(text).into_iter().map(|words| crate::language::window::Piece { block: 0, words, label: crate::language::window::Label::Unknown, sums: None, count: None }).collect();
            crate::language::window::label(&mut pieces, &|_| 0.0);
        });
        let read = eval::speed(&texts, |text| drop(crate::language::read(&eval::blocks(&[text]), &|_| 0.0).1));
        let whole = eval::speed(&texts, |text| drop(eval::survey(text)));
        let whatlang = eval::speed(&texts, |text| drop(eval::whatlang(text)));
        println!("{group}: mask {mask:.1}, with sums {sums:.1}, with path {path:.1}, model path {read:.1}, all {whole:.1}, whatlang {whatlang:.1}");
    }
}

/// Prints every judgement with what it rests on, to choose thresholds by: kind, label, tag, answer, status, reliable, confidence, text.
pub fn judgements(corpus_paths: &[String]) {
    let part = part(corpus_paths);
    let sentences = eval::sentences(&part.held);
    let fifty = eval::cuts(&balanced(&sentences, MOST), 50, &mut Chance(1));
    let documents = eval::documents(&sentences, &mut Chance(1));
    let unseen: Vec<Sample> = part.unseen.iter().filter(|line| line.text.chars().count() >= 40).map(eval::sample).collect();
    let unseen_documents = eval::documents(&unseen, &mut Chance(1));
    for (kind, samples) in [("sentence", sentences), ("fifty", fifty), ("document", documents), ("unseen", unseen), ("unseen-document", unseen_documents)] {
        for sample in samples {
            let survey = eval::survey(&sample.text);
            let Some(main) = survey.profile.detections.first() else { continue };
            let status = main.status.unwrap_or_default().name();
            println!("{kind}\t{}\t{}\t{}\t{status}\t{}\t{:.4}\t{}", sample.label, sample.tag, main.tag, main.reliable, main.confidence, sample.text.replace('\n', " "));
        }
    }
}
