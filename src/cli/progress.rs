//! Listens to long steps: bars on a terminal, few plain lines elsewhere, events for `--json`, all on stderr; and knows
//! when the user wants to stop. Called by every command that hands a [`Listener`] to the library, whose threads tell it
//! each file and each buffer: a few atomic additions, and a look at the clock. The only door to indicatif.

use std::io::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{HumanBytes, HumanDuration, ProgressBar, ProgressStyle};
use pouch::i18n::Locale;
use pouch::model::name::shown;
use pouch::model::observer::{Event, Observer, Step};
use serde_json::json;

use super::settings::Face;

/// How often the user asked to stop.
#[derive(Debug)]
pub(crate) struct Stop(AtomicU8);

impl Stop {
    /// Nobody asked yet.
    pub(crate) const fn new() -> Self {
        Self(AtomicU8::new(0))
    }

    /// Takes note of one Ctrl-C; returns how many there were.
    pub(crate) fn press(&self) -> u8 {
        let before = self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |times| Some(times.saturating_add(1)));
        before.unwrap_or(u8::MAX).saturating_add(1)
    }

    /// Returns how often the user asked.
    pub(crate) fn times(&self) -> u8 {
        self.0.load(Ordering::Relaxed)
    }
}

/// How progress is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// Not at all.
    Silent,
    /// A bar that moves.
    Bar,
    /// A line now and then, more and more seldom.
    Lines,
    /// JSON objects, one a line.
    Events,
}

impl View {
    /// Returns after how many milliseconds something is shown the first time, and the pause after each time.
    fn pace(self, now: u64) -> (u64, u64) {
        const LONGEST: u64 = 300_000;
        match self {
            Self::Silent => (u64::MAX, u64::MAX),
            Self::Bar => (300, 100),
            Self::Events => (5_000, 5_000),
            // After 10 seconds, then 20, 40, …: an hour of work makes some twenty lines.
            Self::Lines => (10_000, now.min(LONGEST)),
        }
    }
}

/// Tells how a long step goes on, and passes the user's wish to stop down to the loops.
pub(crate) struct Listener<'a> {
    stop: &'static Stop,
    told_stop: AtomicBool,
    locale: &'a Locale,
    view: View,
    begun: Instant,
    files: AtomicU64,
    bytes: AtomicU64,
    /// When something is shown next, in milliseconds.
    next: AtomicU64,
    task: Mutex<Task>,
}

/// The step at hand.
#[derive(Default)]
struct Task {
    step: Option<Step>,
    files: u64,
    bytes: u64,
    /// When it began, in milliseconds.
    at: u64,
    /// The file at hand, as people may see it.
    item: String,
    bar: Option<ProgressBar>,
}

/// How far a step is.
struct Now {
    files: u64,
    bytes: u64,
    seconds: f64,
    rate: f64,
    left: Option<u64>,
}

impl<'a> Listener<'a> {
    /// Listens on behalf of one command.
    pub(crate) fn of(face: &'a Face<'_>) -> Self {
        let view = face.view;
        Self {
            stop: face.stop,
            told_stop: AtomicBool::new(false),
            locale: &face.locale,
            view,
            begun: Instant::now(),
            files: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
            next: AtomicU64::new(view.pace(0).0),
            task: Mutex::default(),
        }
    }

    fn millis(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn begin(&self, step: Step, files: u64, bytes: u64) {
        let Ok(mut task) = self.task.lock() else { return };
        clear(&mut task);
        let now = self.millis();
        *task = Task { step: Some(step), files, bytes, at: now, item: String::new(), bar: None };
        self.files.store(0, Ordering::Relaxed);
        self.bytes.store(0, Ordering::Relaxed);
        let first = if self.view == View::Bar { now.saturating_add(self.view.pace(now).0) } else { self.next.load(Ordering::Relaxed) };
        self.next.store(first, Ordering::Relaxed);
    }

    /// Returns whether it is time to show something; only one thread is told so.
    fn is_due(&self) -> bool {
        let next = self.next.load(Ordering::Relaxed);
        let now = self.millis();
        now >= next && {
            let after = now.saturating_add(self.view.pace(now).1);
            self.next.compare_exchange(next, after, Ordering::Relaxed, Ordering::Relaxed).is_ok()
        }
    }

    fn show(&self) {
        let Ok(mut task) = self.task.lock() else { return };
        let Some(step) = task.step else { return };
        let now = self.now(&task);
        match self.view {
            View::Silent => {}
            View::Bar => self.draw(&mut task, step, &now),
            View::Lines => say(&format!("{}: {}", self.label(step), line(&task, &now))),
            View::Events => say(&json!({
                "pouch": 1, "event": "progress", "step": step.name(), "files": now.files, "files_total": known(task.files),
                "bytes": now.bytes, "bytes_total": known(task.bytes), "seconds": now.seconds.floor(), "seconds_left": now.left, "item": task.item,
            }).to_string()),
        }
    }

    fn now(&self, task: &Task) -> Now {
        let (files, bytes) = (self.files.load(Ordering::Relaxed), self.bytes.load(Ordering::Relaxed));
        #[expect(clippy::cast_precision_loss, reason = "shown rounded")]
        let ratio = |part: u64, whole: u64| part as f64 / whole as f64;
        let seconds = Duration::from_millis(self.millis().saturating_sub(task.at)).as_secs_f64();
        let share = if task.bytes > 0 { ratio(bytes, task.bytes) } else if task.files > 0 { ratio(files, task.files) } else { 0.0 };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive and far below the limit")]
        let left = (share > 0.0).then(|| ((seconds / share - seconds).clamp(0.0, 1e9)) as u64);
        Now { files, bytes, seconds, rate: if seconds > 0.0 { ratio(bytes, 1) / seconds } else { 0.0 }, left }
    }

    fn draw(&self, task: &mut Task, step: Step, now: &Now) {
        let (done, whole) = if task.bytes > 0 { (now.bytes, task.bytes) } else { (now.files, task.files) };
        let text = format!("{}  {}", line(task, now), task.item);
        let bar = task.bar.get_or_insert_with(|| {
            let bar = ProgressBar::new(whole);
            let style = ProgressStyle::with_template("{prefix} [{bar:20}] {percent:>3} % {wide_msg}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.set_prefix(self.label(step));
            bar
        });
        bar.set_message(text);
        bar.set_position(done.min(whole));
    }

    fn label(&self, step: Step) -> String {
        self.locale.say_plain(&format!("progress-{}", step.name()), &[])
    }

    fn tell_stop(&self) {
        if self.view != View::Bar || self.told_stop.swap(true, Ordering::Relaxed) {
            return;
        }
        let text = self.locale.say_plain("progress-stopping", &[]);
        let bar = self.task.lock().ok().and_then(|task| task.bar.clone());
        match bar {
            Some(bar) => bar.println(text),
            None => say(&text),
        }
    }
}

impl Observer for Listener<'_> {
    fn on(&self, event: &Event<'_>) {
        if self.view == View::Silent {
            return;
        }
        match event {
            Event::Step { step, files, bytes } => self.begin(*step, *files, *bytes),
            Event::File { name } => {
                self.files.fetch_add(1, Ordering::Relaxed);
                if self.view != View::Lines && let Ok(mut task) = self.task.try_lock() {
                    // Whoever tells the name may have escaped it; escaping twice changes nothing.
                    task.item = shown(&name.to_string());
                }
            }
            Event::Bytes(count) => {
                self.bytes.fetch_add(*count, Ordering::Relaxed);
            }
            Event::Finding(_) => {}
        }
        if self.is_due() {
            self.show();
        }
    }

    fn shows(&self) -> bool {
        self.view != View::Silent
    }

    fn stop(&self) -> bool {
        let asked = self.stop.times() > 0;
        if asked {
            self.tell_stop();
        }
        asked
    }

    fn halt(&self) -> bool {
        self.stop.times() > 1
    }
}

impl Drop for Listener<'_> {
    fn drop(&mut self) {
        if let Ok(mut task) = self.task.lock() {
            clear(&mut task);
        }
    }
}

/// Takes the bar off the screen.
fn clear(task: &mut Task) {
    if let Some(bar) = task.bar.take() {
        bar.finish_and_clear();
    }
}

/// Says how far a step is: files, bytes, rate, time left. The same signs in every language.
fn line(task: &Task, now: &Now) -> String {
    let of = |whole: u64, text: String| if whole > 0 { format!("/{text}") } else { String::new() };
    let mut parts = vec![format!("{}{}", now.files, of(task.files, task.files.to_string()))];
    parts.push(format!("{}{}", HumanBytes(now.bytes), of(task.bytes, HumanBytes(task.bytes).to_string())));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive and far below the limit")]
    parts.push(format!("{}/s", HumanBytes(now.rate as u64)));
    parts.extend(now.left.map(|left| format!("~{:#}", HumanDuration(Duration::from_secs(left)))));
    parts.join("  ")
}

fn known(whole: u64) -> Option<u64> {
    (whole > 0).then_some(whole)
}

fn say(text: &str) {
    // Nobody who could be told is left when stderr is closed; the work goes on.
    let _unheard = writeln!(std::io::stderr(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_tells_files_bytes_rate_and_what_is_left() {
        let task = Task { step: Some(Step::Check), files: 20, bytes: 4 << 20, ..Task::default() };
        let now = Now { files: 5, bytes: 1 << 20, seconds: 10.0, rate: 104_858.0, left: Some(30) };
        assert_eq!(line(&task, &now), "5/20  1.00 MiB/4.00 MiB  102.40 KiB/s  ~30s");
        assert_eq!(line(&Task::default(), &Now { left: None, ..now }), "5  1.00 MiB  102.40 KiB/s");
    }

    #[test]
    fn lines_come_more_and_more_seldom() {
        let (mut at, mut lines) = (View::Lines.pace(0).0, 0);
        while at < 3_600_000 {
            lines += 1;
            at += View::Lines.pace(at).1;
        }
        assert!((10..25).contains(&lines), "{lines} lines in an hour");
    }

    #[test]
    fn asking_twice_is_more_than_asking_once() {
        let stop = Stop::new();
        assert_eq!((stop.times(), stop.press(), stop.press(), stop.times()), (0, 1, 2, 2));
    }
}
