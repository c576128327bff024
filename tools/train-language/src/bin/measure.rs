//! `measure training.tsv.xz [more.tsv] [-- other.tsv…]`: prints the table of docs/decisions/0003-language.md.
//! `measure --parts training.tsv.xz`: how long each part of the model path takes.
//! `measure --judgements training.tsv.xz [more.tsv]`: every judgement, to choose thresholds by.
//! `TUNING=1` takes the development part instead of the test.

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.first().is_some_and(|first| first == "--parts") {
        train_language::report::parts(&args[1..]);
        return;
    }
    if args.first().is_some_and(|first| first == "--judgements") {
        train_language::report::judgements(&args[1..]);
        return;
    }
    let mut halves = args.split(|arg| arg == "--").map(<[String]>::to_vec);
    let corpus = halves.next().unwrap_or_default();
    let others = halves.next().unwrap_or_default();
    train_language::report::run(&corpus, &others, crates(), peers());
}

#[cfg(not(feature = "peers"))]
fn crates() -> Vec<train_language::eval::Sample> {
    Vec::new()
}

/// The sentences that lingua's crates bring for its own tests, in the languages that pouch has too.
#[cfg(feature = "peers")]
fn crates() -> Vec<train_language::eval::Sample> {
    let home = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{}/.cargo", std::env::var("HOME").unwrap_or_default()));
    let registries = std::fs::read_dir(format!("{home}/registry/src")).into_iter().flatten().flatten();
    let folders = registries.flat_map(|registry| std::fs::read_dir(registry.path()).into_iter().flatten().flatten());
    let mut folders: Vec<_> = folders.map(|folder| folder.path()).collect();
    folders.sort();
    let mut samples = Vec::new();
    for language in lingua::Language::all() {
        let prefix = format!("lingua-{}-language-model-", language.to_string().to_lowercase());
        let own = folders.iter().rfind(|folder| folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&prefix)));
        let text = own.and_then(|own| std::fs::read_to_string(own.join("testdata/sentences.txt")).ok()).unwrap_or_default();
        let tag = language.iso_code_639_1().to_string();
        let known = train_language::corpus::has(&tag);
        let sample = |line: &str| train_language::eval::Sample { tag: tag.clone(), label: tag.clone(), text: line.trim().to_owned() };
        samples.extend(text.lines().filter(|line| known && !line.trim().is_empty()).map(sample));
    }
    samples
}

#[cfg(not(feature = "peers"))]
fn peers() -> Vec<train_language::eval::Engine<'static>> {
    Vec::new()
}

/// Lingua with all its languages, and CLD2, answering in our tags.
#[cfg(feature = "peers")]
fn peers() -> Vec<train_language::eval::Engine<'static>> {
    let lingua = lingua::LanguageDetectorBuilder::from_all_languages().build();
    let by_lingua = move |text: &str| {
        let found = lingua.detect_language_of(text).map(|found| found.iso_code_639_1().to_string());
        found.unwrap_or_else(|| "und".to_owned())
    };
    let by_cld2 = |text: &str| match cld2::detect_language(text, cld2::Format::Text).0 {
        Some(cld2::Lang("iw")) => "he".to_owned(),
        Some(cld2::Lang("no")) => "nb".to_owned(),
        Some(cld2::Lang(tag)) => tag.to_owned(),
        None => "und".to_owned(),
    };
    vec![("lingua", Box::new(by_lingua)), ("CLD2", Box::new(by_cld2))]
}
