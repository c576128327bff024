//! Reading in child processes of the same program, which can be lost without losing more than
//! the text of one document: a document may be made to exhaust or to crash its reader.
//!
//! A process serves many documents and is replaced when it fails, and after a number of them.

mod child;
mod wire;

use std::io::{self, BufReader, BufWriter, Read as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

pub use child::serve;

use super::Family;
use crate::model::item::Format;
use crate::model::text::{Reading, Unread};

/// The argument that makes the program a reading process.
pub const ARGUMENT: &str = "__read";
/// Longest time for one document.
const TIME: Duration = Duration::from_secs(20);
/// So many documents are read by one process.
const TERM: u32 = 256;
/// So much of what a dying process says is looked at.
const LAST_WORDS: u64 = 4096;

/// How documents are read.
#[derive(Debug)]
pub enum Reader {
    /// In this process: for debugging and for tests.
    Here,
    /// In child processes.
    Isolated(Pool),
}

impl Reader {
    /// Reads the text of a file of a known format.
    pub fn read(&self, bytes: &[u8], format: &Format) -> Reading {
        match self {
            Self::Isolated(pool) if !bytes.is_empty() && Family::of(&format.mime).is_ok() => pool.read(bytes, format),
            Self::Isolated(_) | Self::Here => super::read(bytes, format),
        }
    }
}

/// The reading processes of one run.
#[derive(Debug)]
pub struct Pool {
    program: PathBuf,
    time: Duration,
    idle: Mutex<Vec<Process>>,
}

impl Pool {
    /// Prepares reading by `program`, which must answer to [`ARGUMENT`] with [`serve`]; starts nothing yet.
    pub fn new(program: PathBuf) -> Self {
        Self { program, time: TIME, idle: Mutex::default() }
    }

    fn read(&self, bytes: &[u8], format: &Format) -> Reading {
        let idle = self.idle.lock().ok().and_then(|mut idle| idle.pop());
        let Some(mut process) = idle.or_else(|| self.start().ok()) else {
            return Reading::nothing(Unread::ReaderFailed);
        };
        let mut reading = Reading::default();
        match process.ask((bytes, format), self.time, &mut reading) {
            Ok(()) => {
                process.served += 1;
                if let Ok(mut idle) = self.idle.lock().map_err(drop)
                    && process.served < TERM
                {
                    idle.push(process);
                }
            }
            // What came before the end is kept; the document is only partly read.
            Err(Lost::Late) => reading.unread = Some(Unread::TimeLimit),
            Err(Lost::Died) => reading.unread = Some(process.cause()),
        }
        reading
    }

    fn start(&self) -> io::Result<Process> {
        let room = tempfile::tempdir()?;
        let mut child = Command::new(&self.program)
            .arg(ARGUMENT)
            .env_clear()
            .current_dir(room.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let missing = || io::Error::other("a standard stream is missing");
        let requests = BufWriter::with_capacity(256 << 10, child.stdin.take().ok_or_else(missing)?);
        let mut answers = BufReader::with_capacity(256 << 10, child.stdout.take().ok_or_else(missing)?);
        let complaints = child.stderr.take().ok_or_else(missing)?;
        let (send, lines) = sync_channel(64);
        // Ends with the process, or when nobody listens any more.
        std::thread::spawn(move || while let Ok(Some(line)) = wire::line(&mut answers) && send.send(line).is_ok() {});
        let last_words = std::thread::spawn(move || {
            let mut words = Vec::new();
            // A process that says nothing readable has said nothing.
            let said = complaints.take(LAST_WORDS).read_to_end(&mut words);
            said.map(|_| String::from_utf8_lossy(&words).into_owned()).unwrap_or_default()
        });
        Ok(Process { child, requests: Some(requests), lines, last_words: Some(last_words), served: 0, _room: room })
    }
}

/// Why there is no whole answer.
enum Lost {
    Late,
    Died,
}

#[derive(Debug)]
struct Process {
    child: Child,
    requests: Option<BufWriter<ChildStdin>>,
    lines: Receiver<Vec<u8>>,
    last_words: Option<JoinHandle<String>>,
    served: u32,
    /// The empty folder it lives in, removed with it.
    _room: tempfile::TempDir,
}

impl Process {
    fn ask(&mut self, (bytes, format): (&[u8], &Format), time: Duration, reading: &mut Reading) -> Result<(), Lost> {
        let requests = self.requests.as_mut().ok_or(Lost::Died)?;
        wire::ask(requests, bytes, format).or(Err(Lost::Died))?;
        let begun = Instant::now();
        loop {
            match self.lines.recv_timeout(time.saturating_sub(begun.elapsed())) {
                Ok(line) if wire::gather(&line, reading).or(Err(Lost::Died))? => return Ok(()),
                Ok(_) => {}
                Err(RecvTimeoutError::Timeout) => return Err(Lost::Late),
                Err(RecvTimeoutError::Disconnected) => return Err(Lost::Died),
            }
        }
    }

    /// Returns why the process died, from its last words.
    fn cause(mut self) -> Unread {
        self.end();
        let words = self.last_words.take().and_then(|thread| thread.join().ok()).unwrap_or_default();
        let memory = words.contains("memory allocation of") || words.contains("Cannot allocate memory");
        if memory { Unread::MemoryLimit } else { Unread::ReaderFailed }
    }

    fn end(&mut self) {
        self.requests = None;
        // A process that is gone already needs neither.
        let _gone = self.child.kill().and_then(|()| self.child.wait());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;
    use crate::model::text::{Block, Loc};
    use std::os::unix::fs::PermissionsExt as _;

    /// Reads a text with a shell script in the place of the program.
    fn read_with(script: &str) -> (Reading, Duration) {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("program");
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
        let pool = Pool { program, time: Duration::from_secs(2), idle: Mutex::default() };
        let format = Format { mime: "text/plain".to_owned(), ..Format::unknown() };
        let begun = Instant::now();
        (Reader::Isolated(pool).read(b"some words", &format), begun.elapsed())
    }

    const BLOCK: &str = r#"echo '{"Block":{"loc":{"Line":1},"text":"first"}}'"#;
    const END: &str = r#"echo '{"End":{"encoding":null,"pages":null,"unread":null}}'"#;

    #[test]
    fn a_whole_answer_is_taken() {
        let (reading, _) = read_with(&format!("{BLOCK}; {END}; cat >/dev/null"));
        assert_eq!((reading.blocks, reading.unread), (vec![Block { loc: Loc::Line(1), text: "first".to_owned() }], None));
    }

    #[test]
    fn a_process_that_dies_costs_the_rest_of_one_text() {
        let (reading, _) = read_with(&format!("read request; {BLOCK}; exit 1"));
        assert_eq!((reading.blocks.len(), reading.unread), (1, Some(Unread::ReaderFailed)));
    }

    #[test]
    fn a_process_that_ran_out_of_memory_is_told_apart() {
        let (reading, _) = read_with("read request; echo 'memory allocation of 9 bytes failed' >&2; kill -ABRT $$");
        assert_eq!(reading.unread, Some(Unread::MemoryLimit));
    }

    #[test]
    fn a_process_that_never_answers_is_ended() {
        let (reading, took) = read_with(&format!("{BLOCK}; exec sleep 600"));
        assert_eq!((reading.blocks.len(), reading.unread), (1, Some(Unread::TimeLimit)));
        assert!(took < Duration::from_mins(1));
    }

    #[test]
    fn what_is_no_answer_is_a_failed_reader() {
        assert_eq!(read_with("echo nonsense; cat >/dev/null").0.unread, Some(Unread::ReaderFailed));
    }
}
