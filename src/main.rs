//! The program `pouch`: parses the arguments, runs one command, returns an exit code.

mod cli;

use std::io;
use std::process::ExitCode;
use std::time::Duration;

use cli::Stop;

static STOP: Stop = Stop::new();

/// So long a command that was asked twice may take to put itself away.
const GRACE: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    // Without a handler Ctrl-C simply ends the program, and every write is safe against that.
    let handled = ctrlc::set_handler(stop);
    drop(handled);
    let mut out = io::BufWriter::new(io::stdout().lock());
    // Not locked: threads that tell how far they are write there, too.
    let mut err = io::stderr();
    cli::run(std::env::args_os(), cli::Streams { out: &mut out, err: &mut err, stop: &STOP })
}

/// Once: the loops finish the file in hand. Twice: they stop between two buffers and take their unfinished files away;
/// a command that does not come to it in time is ended. What it leaves has a name that the next run removes.
#[expect(clippy::exit, clippy::disallowed_methods, reason = "the user asked twice, and nobody answered")]
fn stop() {
    if STOP.press() > 1 {
        std::thread::sleep(GRACE);
        std::process::exit(cli::INTERRUPTED.into());
    }
}
