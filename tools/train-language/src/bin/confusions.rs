//! `confusions FILE.tsv TAG…`: which answers a set of `tag<TAB>text` lines gets, and examples of wrong ones.

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    train_language::report::confusions(&args[0], &args[1..]);
}
