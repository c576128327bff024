//! `measure training.tsv.xz [more.tsv] [-- other.tsv…]`: prints the table of docs/decisions/0003-language.md.
//! `measure --parts training.tsv.xz`: how long each part of the model path takes.

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.first().is_some_and(|first| first == "--parts") {
        train_language::report::parts(&args[1..]);
        return;
    }
    let mut halves = args.split(|arg| arg == "--").map(<[String]>::to_vec);
    let corpus = halves.next().unwrap_or_default();
    let others = halves.next().unwrap_or_default();
    train_language::report::run(&corpus, &others, Vec::new());
}
