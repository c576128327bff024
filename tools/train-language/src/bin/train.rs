//! `train OUT training.tsv.xz [more.tsv]`: writes the model file. The same corpus gives the same bytes.

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    train_language::train::run(&args);
}
