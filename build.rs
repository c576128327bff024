//! Rebuilds when a file that is embedded in the program changes: sentences, pages, samples.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=templates");
    println!("cargo::rerun-if-changed=samples");
}
