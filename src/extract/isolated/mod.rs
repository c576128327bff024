//! Reading in child processes of the same program, which can be lost without losing more than
//! the text of one document: a document may be made to exhaust or to crash its reader.
//!
//! A process serves many documents and is replaced when it fails, and after a number of them.

mod child;
mod wire;

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

pub use child::{serve, serve_file};

use super::contents::contents;
use super::examine::{Examined, Identify, beyond, examine, examine_file};
use super::picture::{Pixels, draws, reduced};
use super::{Family, has_members, metadata};
use crate::model::finding::Finding;
use crate::model::item::Format;
use crate::model::text::{Reading, Unread};
use wire::{Heard, Wanted};

/// The argument that makes the program a reading process.
pub const ARGUMENT: &str = "__read";
/// Longest time for one document, and for each member of a container.
const TIME: Duration = Duration::from_secs(20);
/// So many times that may be taken by a container with all that lies in it.
const MOST_TIMES: u32 = 6;
/// So many documents are read by one process.
const TERM: u32 = 256;
/// Longest answer about one document, in bytes: no honest one comes near.
const MOST_ANSWER: usize = 512 << 20;
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
            Self::Isolated(pool) if !bytes.is_empty() && Family::of(&format.mime).is_ok() => pool.ask(&Wanted::Text, bytes, format).reading,
            Self::Isolated(_) | Self::Here => super::read(bytes, format),
        }
    }

    /// Finds all that can be found in a file of a known format; `identify` is used where no process is.
    pub fn examine(&self, bytes: &[u8], format: &Format, identify: Identify) -> Examined {
        let something = || Family::of(&format.mime).is_ok() || has_members(format) || metadata::may_say(bytes, format);
        match self {
            Self::Isolated(pool) if !bytes.is_empty() && something() => pool.ask(&Wanted::All, bytes, format).finished(),
            Self::Isolated(_) | Self::Here => examine(bytes, format, identify),
        }
    }

    /// Takes the content of the members with these numbers out of a file once more.
    pub fn contents(&self, bytes: &[u8], format: &Format, numbers: Vec<String>, identify: Identify) -> Vec<(String, Vec<u8>)> {
        let mut found = Vec::new();
        match self {
            Self::Isolated(pool) => found = pool.ask(&Wanted::Contents(numbers), bytes, format).contents,
            Self::Here => {
                // A list in memory takes whatever it is given.
                let _taken = contents(bytes, format, &numbers, identify, &mut |number, content| {
                    found.push((number.to_owned(), content.to_vec()));
                    Ok(())
                });
            }
        }
        found
    }

    /// Makes a small picture of a photograph; what comes back are counted pixels, not a file.
    pub fn picture(&self, bytes: &[u8], format: &Format) -> Result<Pixels, Unread> {
        match self {
            Self::Isolated(pool) if draws(format) => {
                let found = pool.ask(&Wanted::Picture, bytes, format);
                found.pixels.ok_or(found.reading.unread.unwrap_or(Unread::ReaderFailed))
            }
            Self::Isolated(_) | Self::Here => reduced(bytes, format),
        }
    }

    /// Finds what can be found in a file that is too large to be handed over, from disk.
    pub fn examine_file(&self, file: File, format: &Format, identify: Identify) -> Examined {
        let something = Family::of(&format.mime).is_ok() || has_members(format) || metadata::may_say(&[], format);
        match self {
            Self::Isolated(pool) if something && format.mime != "application/x-encrypted" => pool.ask_of(file, format).finished(),
            Self::Isolated(_) => beyond(format),
            Self::Here => examine_file(&file, format, identify),
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

    /// Returns the program whose processes read.
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// Asks a process of its own about a file, which is its standard input: it opens nothing.
    fn ask_of(&self, file: File, format: &Format) -> Examined {
        let mut found = Examined::default();
        let Ok(process) = self.start(Stdio::from(file), Some(&format.mime)) else {
            found.reading = Reading::nothing(Unread::ReaderFailed);
            return found;
        };
        let mut stage = Stage::Text;
        match process.listen(self.time, &mut |line| hear(line, &mut found, &mut stage)) {
            Ok(()) => {}
            Err(Lost::Late) => cut(&mut found, format, stage, Unread::TimeLimit),
            Err(Lost::Died) => cut(&mut found, format, stage, process.cause()),
        }
        found
    }

    fn ask(&self, wanted: &Wanted, bytes: &[u8], format: &Format) -> Examined {
        let mut found = Examined::default();
        let idle = self.idle.lock().ok().and_then(|mut idle| idle.pop());
        let Some(mut process) = idle.or_else(|| self.start(Stdio::piped(), None).ok()) else {
            found.reading = Reading::nothing(Unread::ReaderFailed);
            return found;
        };
        let mut stage = Stage::Text;
        match process.ask(wanted, (bytes, format), self.time, &mut |line| hear(line, &mut found, &mut stage)) {
            Ok(()) => {
                process.served += 1;
                if let Ok(mut idle) = self.idle.lock().map_err(drop)
                    && process.served < TERM
                {
                    idle.push(process);
                }
            }
            Err(Lost::Late) => cut(&mut found, format, stage, Unread::TimeLimit),
            Err(Lost::Died) => cut(&mut found, format, stage, process.cause()),
        }
        found
    }

    fn start(&self, source: Stdio, mime: Option<&str>) -> io::Result<Process> {
        let room = tempfile::tempdir()?;
        let mut child = Command::new(&self.program)
            .arg(ARGUMENT)
            .args(mime)
            .env_clear()
            .current_dir(room.path())
            .stdin(source)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let missing = || io::Error::other("a standard stream is missing");
        let requests = child.stdin.take().map(|stdin| BufWriter::with_capacity(256 << 10, stdin));
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
        Ok(Process { child, requests, lines, last_words: Some(last_words), served: 0, _room: room })
    }
}

/// What is being found out about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Text,
    Properties,
    Members,
}

/// Takes a line of an answer.
fn hear(line: &[u8], found: &mut Examined, stage: &mut Stage) -> io::Result<Heard> {
    let heard = wire::gather(line, found)?;
    match heard {
        Heard::Begun => *stage = Stage::Text,
        Heard::Whole => *stage = Stage::Properties,
        Heard::Told => *stage = Stage::Members,
        Heard::Piece | Heard::Done => {}
    }
    Ok(heard)
}

/// Keeps what came before the end, and says what was lost with it.
fn cut(found: &mut Examined, format: &Format, stage: Stage, reason: Unread) {
    match stage {
        Stage::Text => found.open().unread = Some(reason),
        Stage::Properties => found.findings.push(Finding::note("metadata-unread", "")),
        Stage::Members => {}
    }
    if has_members(format) {
        found.unlisted = Some(reason);
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
    fn ask(&mut self, wanted: &Wanted, (bytes, format): (&[u8], &Format), time: Duration, hear: &mut dyn FnMut(&[u8]) -> io::Result<Heard>) -> Result<(), Lost> {
        let requests = self.requests.as_mut().ok_or(Lost::Died)?;
        wire::ask(requests, wanted, bytes, format).or(Err(Lost::Died))?;
        self.listen(time, hear)
    }

    fn listen(&self, time: Duration, hear: &mut dyn FnMut(&[u8]) -> io::Result<Heard>) -> Result<(), Lost> {
        let begun = Instant::now();
        let mut of_this = begun;
        let mut bytes = 0_usize;
        loop {
            let left = time.saturating_sub(of_this.elapsed()).min((time * MOST_TIMES).saturating_sub(begun.elapsed()));
            let line = self.next(left)?;
            bytes = bytes.saturating_add(line.len());
            match hear(&line).or(Err(Lost::Died))? {
                Heard::Done => return Ok(()),
                _ if bytes > MOST_ANSWER => return Err(Lost::Died),
                Heard::Begun => of_this = Instant::now(),
                Heard::Piece | Heard::Whole | Heard::Told => {}
            }
        }
    }

    fn next(&self, left: Duration) -> Result<Vec<u8>, Lost> {
        self.lines.recv_timeout(left).map_err(|error| match error {
            RecvTimeoutError::Timeout => Lost::Late,
            RecvTimeoutError::Disconnected => Lost::Died,
        })
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

    fn examine_with(script: &str) -> Examined {
        with(script, |reader| reader.examine(b"PK", &Format { mime: "application/zip".to_owned(), ..Format::unknown() }, |_, _| (Format::unknown(), Vec::new()))).0
    }

    fn read_with(script: &str) -> (Reading, Duration) {
        with(script, |reader| reader.read(b"some words", &Format { mime: "text/plain".to_owned(), ..Format::unknown() }))
    }

    /// Reads with a shell script in the place of the program.
    fn with<T>(script: &str, read: impl FnOnce(&Reader) -> T) -> (T, Duration) {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("program");
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
        let pool = Pool { program, time: Duration::from_secs(2), idle: Mutex::default() };
        let begun = Instant::now();
        (read(&Reader::Isolated(pool)), begun.elapsed())
    }

    #[test]
    fn a_process_that_dies_over_the_members_leaves_the_text() {
        let script = format!("read request; {}; echo '{{\"About\":{{\"said\":[],\"findings\":[]}}}}'; exit 1", END.trim_end_matches(r#"; echo '"Done"'"#));
        let found = examine_with(&script);
        assert_eq!((found.reading.unread, found.unlisted), (None, Some(Unread::ReaderFailed)));
        assert_eq!(found.findings.iter().map(|finding| finding.code.0).collect::<Vec<_>>(), ["members-missing"]);
    }

    const BLOCK: &str = r#"echo '{"Block":{"loc":{"Line":1},"text":"first"}}'"#;
    const END: &str = r#"echo '{"End":{"encoding":null,"pages":null,"unread":null}}'; echo '"Done"'"#;

    #[test]
    fn a_whole_answer_is_taken() {
        let (reading, _) = read_with(&format!("{BLOCK}; {END}; cat >/dev/null"));
        assert_eq!((reading.blocks, reading.unread), (vec![Block { loc: Loc::Line(1), text: "first".to_owned() }], None));
    }

    #[test]
    fn a_large_file_is_the_input_of_a_process_of_its_own() {
        use std::io::{Seek as _, Write as _};
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"hello").unwrap();
        file.rewind().unwrap();
        let csv = Format { mime: "text/csv".to_owned(), ..Format::unknown() };
        let script = format!("test \"$1 $2 $(cat)\" = '__read text/csv hello' && {BLOCK}; {END}");
        let (found, _) = with(&script, |reader| reader.examine_file(file, &csv, |_, _| (Format::unknown(), Vec::new())));
        assert_eq!((found.reading.blocks.len(), found.reading.unread), (1, None));
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
    fn pixels_that_do_not_count_up_are_no_picture() {
        let jpeg = Format { mime: "image/jpeg".to_owned(), ..Format::unknown() };
        let answer = |line: &str| with(&format!("read request; echo '{{\"Picture\":{line}}}'; echo '\"Done\"'; cat >/dev/null"), |reader| reader.picture(b"JPEG", &jpeg)).0;
        assert_eq!(answer(r#"{"width":1,"height":1,"hex":"0a0b0c"}"#).unwrap().size(), (1, 1));
        for line in [r#"{"width":2,"height":1,"hex":"0a0b0c"}"#, r#"{"width":0,"height":0,"hex":""}"#, r#"{"width":4294967295,"height":4294967295,"hex":"0a"}"#] {
            assert_eq!(answer(line), Err(Unread::ReaderFailed), "{line}");
        }
        let (died, _) = with("read request; exit 1", |reader| reader.picture(b"JPEG", &jpeg));
        assert_eq!(died, Err(Unread::ReaderFailed));
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
