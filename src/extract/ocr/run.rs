//! Running another program on hostile bytes: limits first, pipes only, an empty folder and an
//! empty environment, and an end after its time.

use std::ffi::OsString;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::sync_channel;
use std::time::Duration;

use crate::model::text::Unread;

use super::ARGUMENT;

/// The most that is taken from a program: a page at 200 dots to the inch takes four million bytes.
const MOST_OUTPUT: u64 = 128 << 20;
/// How long a program may take to end once it has said everything.
const LINGER: Duration = Duration::from_secs(5);
const STEP: Duration = Duration::from_millis(10);

/// Runs a program on some bytes and returns what it writes, all of it or nothing.
pub(super) fn run(launcher: Option<&Path>, program: &Path, args: &[&str], input: &[u8], time: Duration) -> Result<Vec<u8>, Unread> {
    let room = tempfile::tempdir().or(Err(Unread::ReaderFailed))?;
    let mut command = match launcher {
        Some(launcher) => {
            let mut command = Command::new(launcher);
            command.arg(ARGUMENT).arg(program);
            command
        }
        None => Command::new(program),
    };
    // One thread a page: several files are read at a time already.
    command.args(args).env_clear().env("OMP_THREAD_LIMIT", "1").current_dir(room.path());
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    fed(child.or(Err(Unread::ReaderFailed))?, input, time)
}

fn fed(mut child: Child, input: &[u8], time: Duration) -> Result<Vec<u8>, Unread> {
    let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else { return Err(Unread::ReaderFailed) };
    let (send, answer) = sync_channel(1);
    std::thread::scope(|scope| {
        // A program that reads no further says so by its answer, or by none.
        scope.spawn(move || drop(stdin.write_all(input)));
        scope.spawn(move || {
            let mut said = Vec::new();
            let read = stdout.take(MOST_OUTPUT + 1).read_to_end(&mut said).map(|_| said);
            drop(send.send(read));
        });
        let said = answer.recv_timeout(time);
        let status = said.is_ok().then(|| ended(&mut child)).flatten();
        // Whatever still runs, runs no longer; both threads end with it.
        let _gone = child.kill().and_then(|()| child.wait());
        let said = said.or(Err(Unread::TimeLimit))?.or(Err(Unread::ReaderFailed))?;
        if said.len() as u64 > MOST_OUTPUT {
            return Err(Unread::TooLarge);
        }
        match status.and_then(|status| status.code()) {
            Some(0) => Ok(said),
            Some(_) => Err(Unread::Damaged),
            None => Err(Unread::ReaderFailed),
        }
    })
}

/// Waits a little for a program that has closed its output.
fn ended(child: &mut Child) -> Option<ExitStatus> {
    let mut left = LINGER;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if left > STEP => {
                std::thread::sleep(STEP);
                left -= STEP;
            }
            Ok(None) | Err(_) => return None,
        }
    }
}

/// Limits this process and becomes another program; returns only when that fails.
#[cfg(unix)]
pub fn limited(program: &OsString, args: &[OsString]) -> io::Error {
    use rlimit::Resource;
    use std::os::unix::process::CommandExt as _;
    for (resource, most) in [(Resource::AS, 1 << 30), (Resource::CPU, 120), (Resource::NOFILE, 64), (Resource::FSIZE, 0), (Resource::CORE, 0)] {
        let set = resource.get().and_then(|(_, hard)| resource.set(hard.min(most), hard.min(most)));
        if let Err(error) = set {
            return error;
        }
    }
    Command::new(program).args(args).exec()
}

/// Runs another program; its limits are the system's.
#[cfg(not(unix))]
pub fn limited(program: &OsString, args: &[OsString]) -> io::Error {
    match Command::new(program).args(args).status() {
        Ok(status) => io::Error::other(status.to_string()),
        Err(error) => error,
    }
}
