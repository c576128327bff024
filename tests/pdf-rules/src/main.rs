//! Says which rules of PDF/A-2a and PDF/UA-1 a PDF breaks, by a validator that has nothing to do with Typst.
//!   pdf-rules [--with-files] FILE…          with files inside it is PDF/A-3a that counts, not PDF/A-2a
//! One line for each broken rule; exit 1 when there is any. One rule is forgiven, with its message: the width of glyphs in
//! a CFF font by CID (6.2.11.5:1, 7.21.5:1), which page_validation 0.12.2 reads as 0.000 where the font has the default
//! width 1000 that the PDF names. veraPDF passes the same files.

use std::process::ExitCode;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf};

const FORGIVEN: [&str; 2] = ["6.2.11.5:1", "7.21.5:1"];

fn main() -> ExitCode {
    let mut broken = 0_usize;
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let archival = if files.first().is_some_and(|first| first == "--with-files") { "3a" } else { "2a" };
    files.retain(|file| file != "--with-files");
    for file in files {
        for name in [archival, "ua1"] {
            let Ok(profile) = name.parse::<ValidationProfile>() else { return ExitCode::FAILURE };
            match validate_pdf(&file, &ValidationOptions::default().profile(profile)) {
                Ok(report) => {
                    for failure in &report.failures {
                        let forgiven = FORGIVEN.iter().any(|rule| failure.rule_id.ends_with(rule)) && failure.message.contains("width 0.000");
                        broken += usize::from(!forgiven);
                        println!("{file}: {name}: {}{}: {}", if forgiven { "(forgiven) " } else { "" }, failure.rule_id, failure.message);
                    }
                    println!("{file}: {name}: {} of {} rules hold", report.rules.passed, report.rules.total);
                }
                Err(error) => {
                    broken += 1;
                    println!("{file}: {name}: {error}");
                }
            }
        }
    }
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
