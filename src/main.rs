//! The program `pouch`: parses the arguments, runs one command, returns an exit code.

mod cli;

use std::io;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

static STOP: AtomicBool = AtomicBool::new(false);

fn main() -> ExitCode {
    // Without a handler Ctrl-C simply ends the program, and every write is safe against that.
    let handled = ctrlc::set_handler(|| STOP.store(true, Ordering::SeqCst));
    drop(handled);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut err = io::stderr().lock();
    cli::run(std::env::args_os(), cli::Streams { out: &mut out, err: &mut err, stop: &STOP })
}
