//! `pouch batch VERB CASES…`: many cases, one outcome each; `pouch batch merge-reports` joins the reports of shares.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use pouch::batch::{self, BatchError, Done, Ended, Layout, Outcome, Report, Shard, Trade, Verb};
use pouch::extract::isolated::Reader;
use pouch::handling::Office;
use pouch::model::name::shown;
use pouch::model::observer::{Event, Observer};
use pouch::pack::{PackError, PackSettings, Speech};
use pouch::seal::Signatory;
use pouch::verify::Trust;
use serde_json::{Value, json};

use super::seal::{no_key, signatories};
use super::{Answer, Failure, files, pack, sender, verify};
use crate::cli::batch_args::{Batch, BatchWhat, Many, MergeReports};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Stop;
use crate::cli::settings::{self, Face};

/// Largest report that is read.
const LARGEST_REPORT: u64 = 1 << 30;
/// So many cases are named on the screen; reports name all.
const MOST_ROWS: usize = 40;
/// So many codes of one case are named there.
const MOST_CODES: usize = 4;

impl From<BatchError> for Failure {
    fn from(error: BatchError) -> Self {
        let exit = match error {
            BatchError::List { .. } | BatchError::Nothing(_) | BatchError::Shard(_) | BatchError::Array(_) | BatchError::Pattern { .. } => Exit::Usage,
            BatchError::Gap(_) => Exit::No,
            BatchError::Running(_) | BatchError::Journal(_) | BatchError::Report(_) | BatchError::Read { .. } | BatchError::Write { .. } => Exit::CouldNot,
        };
        Self { exit, error: Box::new(error), findings: Vec::new() }
    }
}

/// What the verb asks beyond what all verbs ask.
struct Own {
    verb: Verb,
    out: Option<PathBuf>,
    pack: PackSettings,
    trust: Option<Trust>,
}

impl Own {
    fn new(verb: Verb) -> Self {
        Self { verb, out: None, pack: PackSettings::plain(), trust: None }
    }
}

/// Shows nothing, and hears Ctrl-C alone: cases at work side by side would write over each other's bars.
#[derive(Debug, Clone, Copy)]
struct Unseen(&'static Stop);

impl Observer for Unseen {
    fn on(&self, _: &Event<'_>) {}

    fn stop(&self) -> bool {
        self.0.times() > 0
    }

    fn halt(&self) -> bool {
        self.0.times() > 1
    }
}

pub(super) fn run(args: &Batch, face: &mut Face<'_>) -> Result<Answer, Failure> {
    let (many, own) = match &args.what {
        BatchWhat::MergeReports(args) => return merge(args, face),
        BatchWhat::Check(args) => (&args.many, Own { pack: PackSettings { to: args.to.clone(), ..PackSettings::plain() }, ..Own::new(Verb::Check) }),
        BatchWhat::Status(args) => (&args.many, Own::new(Verb::Status)),
        BatchWhat::Pack(args) => (&args.many, Own { out: args.out.clone(), pack: pack::settings(&args.packing, face)?, ..Own::new(Verb::Pack) }),
        BatchWhat::Seal(args) => {
            let sign = signatories(&args.sign, face)?;
            if sign.is_empty() {
                return Err(no_key());
            }
            let pack = PackSettings { sign: sign.into(), ..PackSettings::plain() };
            (&args.many, Own { out: args.out.clone(), pack, ..Own::new(Verb::Seal) })
        }
        BatchWhat::Verify(args) => {
            let trust = verify::trust(&args.trusting, face)?;
            (&args.many, Own { out: args.out.clone(), trust, ..Own::new(Verb::Verify) })
        }
    };
    work(many, own, face)
}

fn work(many: &Many, own: Own, face: &mut Face<'_>) -> Result<Answer, Failure> {
    let jobs = many.jobs.map_or(face.threads, usize::from);
    let shard = many.shard.as_deref().map(|text| Shard::read(text, &settings::array())).transpose()?;
    let out = own.out.as_deref().map(|pattern| Layout::read(pattern, &face.here)).transpose()?;
    let reports = endings(&many.report, face)?;
    let verb = own.verb;
    let journal = many.journal.as_ref().map_or_else(|| journal(verb, shard, (out.as_ref(), &reports), face), |path| face.resolve(path));
    let profiles = sender::profiles(face)?;
    let office = office(face)?;
    let salts = face.salts();
    // The answer is written while others read.
    let reader = std::mem::replace(&mut face.reader, Reader::Here);
    let also = also(&own, face);
    let threads = if jobs > 1 { 1 } else { face.threads };
    let pack = PackSettings { templates: face.office.clone(), threads, ..own.pack };
    let listener = Unseen(face.stop);
    let trade = Trade { verb, profiles, office: &office, reader: &reader, actor: face.actor.clone(), at: face.at, salt: &*salts, pack, out, trust: own.trust, observer: &listener };
    let order = batch::Settings { named: &many.cases, here: &face.here, jobs, fail_fast: many.fail_fast, only_changed: many.only_changed, shard, journal, also };
    let (json, mut failed) = (face.json, None);
    let told = &mut |outcome: &Outcome| {
        if json && failed.is_none() {
            failed = line(face.out, outcome).err();
        }
    };
    let done = batch::run(&order, trade, &mut io::stdin(), told)?;
    face.reader = reader;
    write(&done.report, &reports, face)?;
    if let Some(source) = failed.filter(|error| error.kind() != io::ErrorKind::BrokenPipe) {
        return Err(BatchError::Write { path: PathBuf::from("-"), source }.into());
    }
    Ok(answer(done, many.fail_fast))
}

/// One line of `--json`, at once: whoever listens need not wait for the last case.
fn line(out: &mut dyn Write, outcome: &Outcome) -> io::Result<()> {
    writeln!(out, "{}", serde_json::to_string(outcome)?)?;
    out.flush()
}

/// What makes the same command another batch.
fn also(own: &Own, face: &Face<'_>) -> Vec<String> {
    let mut also: Vec<String> = own.pack.sign.iter().map(Signatory::name).collect();
    also.extend(face.at_told.map(|at| at.to_string()));
    also.push(format!("{:?} {:?} {} {:?}", own.trust, own.pack.print, own.pack.letter, own.pack.further));
    also
}

fn office(face: &Face<'_>) -> Result<Office, Failure> {
    match &face.office {
        Some(dir) => Ok(Office::with_overrides(dir).map_err(PackError::from)?),
        None => Ok(Office::embedded()),
    }
}

/// The journal lies beside the output: of the dossiers, else of the report, else where the command was given.
fn journal(verb: Verb, shard: Option<Shard>, (out, reports): (Option<&Layout>, &[(PathBuf, Form)]), face: &Face<'_>) -> PathBuf {
    let beside = || reports.first().and_then(|(path, _)| path.parent()).map(Path::to_owned);
    let folder = out.map(|out| out.root().to_owned()).or_else(beside).unwrap_or_else(|| face.here.clone());
    let part = shard.map(|shard| format!(".{}-of-{}", shard.part, shard.of)).unwrap_or_default();
    folder.join(format!("pouch-batch.{}{part}.jsonl", verb.name()))
}

/// The form of a report, by the ending of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Json,
    Csv,
    Html,
}

fn endings(paths: &[PathBuf], face: &Face<'_>) -> Result<Vec<(PathBuf, Form)>, Failure> {
    let form = |path: &PathBuf| {
        let path = face.resolve(path);
        let form = match path.extension().and_then(|ext| ext.to_str()) {
            Some("json") => Form::Json,
            Some("csv") => Form::Csv,
            Some("html") => Form::Html,
            Some(_) | None => return Err(Failure { exit: Exit::Usage, ..BatchError::Report(path).into() }),
        };
        Ok((path, form))
    };
    paths.iter().map(form).collect()
}

/// Writes the reports; an older one of the same name is replaced.
fn write(report: &Report, reports: &[(PathBuf, Form)], face: &Face<'_>) -> Result<(), Failure> {
    for (path, form) in reports {
        let bytes = match form {
            Form::Json => report.json().map_err(PackError::from)?,
            Form::Csv => report.csv(),
            Form::Html => {
                let speech = Speech { language: face.locale.tag(), say: &|id| face.say(id, &[]) };
                batch::html(report, &speech).map_err(PackError::from)?.into_bytes()
            }
        };
        pouch::pack::put(path, &bytes, true)?;
    }
    Ok(())
}

fn merge(args: &MergeReports, face: &Face<'_>) -> Result<Answer, Failure> {
    let to = endings(&args.report, face)?;
    let read = |path: &PathBuf| -> Result<Report, Failure> {
        let path = face.resolve(path);
        let bytes = files::read(&path, LARGEST_REPORT)?;
        Ok(Report::read(&bytes, path)?)
    };
    let reports = args.reports.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let report = batch::merge(reports)?;
    write(&report, &to, face)?;
    Ok(answer(Done { report, resumed: None, carried: 0 }, false))
}

/// The gravest word about a batch: what could not be done, what was refused, what is not trusted.
fn exit(report: &Report, fail_fast: bool) -> Exit {
    let stopped = report.has(Ended::NotReached) && !(fail_fast && report.cases.iter().any(|case| !case.outcome.is_good() && case.outcome != Ended::NotReached));
    match report {
        _ if stopped => Exit::Interrupted,
        report if report.has(Ended::Failed) => Exit::CouldNot,
        report if report.has(Ended::Refused) => Exit::No,
        report if report.has(Ended::Untrusted) => Exit::Untrusted,
        _ => Exit::Yes,
    }
}

fn answer(done: Done, fail_fast: bool) -> Answer {
    let Report { verb, at, shard, seconds, bytes, counts, .. } = &done.report;
    let mut result = json!({ "verb": verb, "at": at, "shard": shard, "cases": done.report.cases.len(), "seconds": seconds, "bytes": bytes, "counts": counts });
    if let (Some(object), Some(since)) = (result.as_object_mut(), done.resumed) {
        object.insert("resumed".into(), Value::from(since.to_string()));
        object.insert("carried".into(), Value::from(done.carried));
    }
    Answer { exit: exit(&done.report, fail_fast), result, findings: Vec::new(), say: Box::new(move |face| say(face, &done)) }
}

fn say(face: &mut Face<'_>, done: &Done) -> io::Result<()> {
    let report = &done.report;
    if let Some(since) = done.resumed {
        let (since, count) = (since.to_string(), done.carried.to_string());
        writeln!(face.out, "{}", face.say("batch-resumed", &[("since", &since), ("count", &count)]))?;
    }
    let open: Vec<&Outcome> = report.cases.iter().filter(|case| !case.outcome.is_good()).collect();
    let mut rows: Vec<Vec<String>> = Vec::new();
    if !open.is_empty() {
        rows.push(["batch-case", "batch-outcome", "batch-place", "batch-codes"].map(|id| human::tone(face, Tone::Faint, &face.say(id, &[]))).to_vec());
    }
    rows.extend(open.iter().take(MOST_ROWS).map(|case| row(face, case)));
    human::table(face, &rows)?;
    if open.len() > MOST_ROWS {
        writeln!(face.out, "  … {}", open.len() - MOST_ROWS)?;
    }
    for ended in Ended::ALL {
        if let Some(count) = report.counts.get(ended.name()).filter(|count| **count > 0) {
            let line = format!("{count:>7}  {}", face.say(&format!("batch-outcome-{}", ended.name()), &[]));
            writeln!(face.out, "{}", human::tone(face, tone(ended), &line))?;
        }
    }
    let (count, seconds) = (report.cases.len().to_string(), format!("{:.1}", report.seconds));
    writeln!(face.out, "{}", face.say("batch-done", &[("count", &count), ("seconds", &seconds), ("bytes", &report.bytes.to_string())]))
}

fn row(face: &Face<'_>, case: &Outcome) -> Vec<String> {
    let word = face.say(&format!("batch-outcome-{}", case.outcome.name()), &[]);
    let mut codes: Vec<String> = case.codes.iter().take(MOST_CODES).map(|code| shown(code)).collect();
    codes.extend((case.codes.len() > MOST_CODES).then(|| format!("… {}", case.codes.len() - MOST_CODES)));
    vec![human::tone(face, Tone::Strong, &shown(&case.case)), human::tone(face, tone(case.outcome), &word), shown(&case.place), codes.join(" ")]
}

const fn tone(ended: Ended) -> Tone {
    match ended {
        Ended::Done => Tone::Good,
        Ended::Unchanged => Tone::Faint,
        Ended::Untrusted | Ended::NotReached => Tone::Doubtful,
        Ended::Refused | Ended::Failed => Tone::Bad,
    }
}

