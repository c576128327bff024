//! Rebuilds when a file that is embedded in the program changes: sentences, pages, samples. Writes VERIFY.html.

#[path = "src/model/base64.rs"]
#[expect(unreachable_pub, reason = "the library shows it")]
mod base64;
#[path = "src/verify/page/packing.rs"]
mod packing;
#[expect(clippy::panic, clippy::excessive_nesting, reason = "a build says no by panicking, and reads files line by line")]
#[path = "build/page.rs"]
mod page;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/verify/page/packing.rs");
    println!("cargo::rerun-if-changed=templates");
    println!("cargo::rerun-if-changed=samples");
    // Only a sender writes the page.
    if std::env::var_os("CARGO_FEATURE_SENDER").is_some() {
        let out = std::env::var_os("OUT_DIR").expect("cargo names a folder");
        std::fs::write(std::path::Path::new(&out).join("VERIFY.html"), page::page()).expect("the page is written");
    }
}
