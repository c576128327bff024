//! Fuzzes one parser door of pouch, named by `POUCH_DOOR`, with the coverage feedback of libFuzzer.
//!
//! Containers are taken apart, damaged inside and packed again, so that the damage reaches the parser
//! behind the packing. With `POUCH_FLIPS` nothing is fuzzed: each file given is read once for each of its
//! bytes with that byte damaged, and text that is lost without a reason is counted.

#![no_main]

#[cfg(feature = "documents")]
mod documents;
mod doors;
#[cfg(feature = "documents")]
mod flips;
#[cfg(feature = "documents")]
mod formats;
mod mutate;
mod pack;
mod sealed;

use std::fs::OpenOptions;
use std::io::Write as _;
use std::sync::OnceLock;

use doors::Door;

/// What one run does.
struct Run {
    door: Door,
    #[cfg(feature = "documents")]
    flips: bool,
    /// Takes the places where crates of others panicked and were caught.
    caught: Option<String>,
}

fn run() -> &'static Run {
    static RUN: OnceLock<Run> = OnceLock::new();
    RUN.get_or_init(|| {
        let name = std::env::var("POUCH_DOOR").unwrap_or_default();
        let door = Door::named(&name).unwrap_or_else(|| panic!("POUCH_DOOR is none of: {}", Door::names().join(" ")));
        Run {
            door,
            #[cfg(feature = "documents")]
            flips: std::env::var_os("POUCH_FLIPS").is_some(),
            caught: std::env::var("POUCH_CAUGHT").ok(),
        }
    })
}

/// A panic of our own ends the run, also where the product would catch it; one of another's code only where nobody does.
fn watch_panics() {
    let default = std::panic::take_hook();
    let own = run();
    std::panic::set_hook(Box::new(move |info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        if !place.contains("/registry/src/") {
            default(info);
            std::process::abort();
        }
        if let Some(path) = &own.caught
            && let Ok(mut file) = OpenOptions::new().create(true).append(true).open(path)
        {
            // What cannot be noted is found again by the next run.
            let _noted = writeln!(file, "{place}");
        }
    }));
}

libfuzzer_sys::fuzz_target!(
    init: watch_panics(),
    |data: &[u8]| {
        let run = run();
        #[cfg(feature = "documents")]
        if run.flips {
            return flips::report(run.door, data);
        }
        run.door.enter(data)
    }
);

libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate::mutate(data, size, max_size, seed, run().door.is_packed())
});
