//! Deadlines as a calendar (iCalendar, RFC 5545) that every office program opens.
//!
//! A calendar lies on servers and telephones: an entry says the number of the case and what ends, and names nobody.

use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _};
use icalendar::DatePerhapsTime;

use crate::model::deadline::Deadline;
use crate::model::moment::Moment;

/// One deadline with its words.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// When.
    pub deadline: &'a Deadline,
    /// The line that a calendar shows.
    pub summary: String,
    /// What stands below it.
    pub description: String,
}

/// Writes the calendar of a case; `at` is the moment of writing, and the same entries give the same bytes.
pub fn calendar(case: &str, entries: &[Entry<'_>], at: Moment) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0")).append_property(("PRODID", concat!("-//pouch//pouch ", env!("CARGO_PKG_VERSION"), "//EN")));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    for entry in entries {
        let Some(when) = when(entry.deadline) else { continue };
        let number = entry.deadline.number.map(|number| format!("-{number}")).unwrap_or_default();
        let name = format!("{case}-{}{number}", entry.deadline.kind);
        let (summary, stamp) = (line(&entry.summary), instant(at).unwrap_or_default());
        let mut event = Event::new();
        event.uid(&format!("{name}@pouch.invalid")).timestamp(stamp).summary(&summary).description(&line(&entry.description));
        if let DatePerhapsTime::Date(day) = when {
            event.ends(day.succ_opt().unwrap_or(day));
        }
        event.starts(when);
        // The library would take the clock and chance for what is not told.
        let mut alarm = Alarm::display(&summary, -chrono::Duration::days(1));
        alarm.uid(&format!("{name}-alarm@pouch.invalid")).timestamp(stamp);
        event.alarm(alarm);
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// The library writes a carriage return as it is, and some readers begin a new line there.
fn line(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

fn when(deadline: &Deadline) -> Option<DatePerhapsTime> {
    if deadline.is_day() {
        return deadline.when.parse::<chrono::NaiveDate>().ok().map(DatePerhapsTime::from);
    }
    let moment = Moment::parse(&deadline.when).ok()?;
    instant(moment).map(DatePerhapsTime::from)
}

fn instant(moment: Moment) -> Option<chrono::DateTime<chrono::Utc>> {
    chrono::DateTime::from_timestamp(moment.unix(), 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deadline(when: &str) -> Deadline {
        Deadline { kind: "action", number: Some(2), when: when.to_owned(), source: None }
    }

    fn written(when: &str, summary: &str) -> String {
        let deadline = deadline(when);
        let entry = Entry { deadline: &deadline, summary: summary.to_owned(), description: "a\nb; c, d".to_owned() };
        calendar("BJ-1", &[entry], Moment::from_unix(1_750_000_000))
    }

    #[test]
    fn a_day_is_a_whole_day_and_an_instant_is_told_in_utc() {
        let day = written("2026-07-01", "x");
        assert!(day.contains("DTSTART;VALUE=DATE:20260701\r\n") && day.contains("DTEND;VALUE=DATE:20260702\r\n"), "{day}");
        assert!(written("2026-07-01T10:00:00+08:00", "x").contains("DTSTART:20260701T020000Z\r\n"));
    }

    #[test]
    fn the_same_case_gives_the_same_bytes_and_no_text_breaks_out_of_its_line() {
        let evil = "x\r\nEND:VEVENT\r\nATTACH:http://x.example";
        let text = written("2026-07-01", evil);
        assert_eq!(text, written("2026-07-01", evil));
        assert_eq!(text.matches("\r\nEND:VEVENT").count(), 1, "{text}");
        assert!(!text.contains("\nATTACH") && !text.replace("\r\n", "").contains('\r'), "{text}");
        assert!(text.contains("UID:BJ-1-action-2@pouch.invalid"), "{text}");
    }
}
