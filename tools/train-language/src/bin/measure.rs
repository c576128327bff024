//! `measure training.tsv.xz [more.tsv] [-- other.tsv…]`: prints the table of docs/decisions/0003-language.md.

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut halves = args.split(|arg| arg == "--").map(<[String]>::to_vec);
    let corpus = halves.next().unwrap_or_default();
    let others = halves.next().unwrap_or_default();
    train_language::report::run(&corpus, &others, Vec::new());
}
