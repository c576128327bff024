//! A moment in time, as logs and bags write it. Telling the time is the face's business:
//! pouch is told the time, it never asks for it.

use std::fmt;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan as _, Unit};
use jiff::fmt::temporal::Pieces;

/// An instant in UTC with a precision of one second (RFC 3339).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(Timestamp);

/// The text names no instant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a time such as 2016-06-14T09:30:00Z or 2016-06-14T09:30:00+08:00")]
pub struct BadMoment(pub String);

impl Moment {
    /// Builds a moment from seconds since 1970-01-01T00:00:00Z; out of range becomes the start of 1970.
    pub fn from_unix(seconds: i64) -> Self {
        Self(Timestamp::from_second(seconds).unwrap_or_default())
    }

    /// Reads RFC 3339: a date, a time and an offset are all needed.
    pub fn parse(text: &str) -> Result<Self, BadMoment> {
        let instant = text.parse().and_then(|instant: Timestamp| Timestamp::from_second(instant.as_second()));
        instant.map(Self).or(Err(BadMoment(text.to_owned())))
    }

    /// Returns seconds since 1970-01-01T00:00:00Z.
    pub fn unix(self) -> i64 {
        self.0.as_second()
    }

    /// Returns the calendar date in UTC as `YYYY-MM-DD`.
    pub fn day(self) -> String {
        self.0.to_zoned(TimeZone::UTC).date().to_string()
    }

    /// Returns the calendar date in UTC as `(year, month, day)`.
    pub fn date(self) -> (i16, i8, i8) {
        let date = self.0.to_zoned(TimeZone::UTC).date();
        (date.year(), date.month(), date.day())
    }
}

/// A moment on the clocks of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Local {
    /// `2015-01-13`.
    pub date: String,
    /// `18:00`.
    pub time: String,
    /// `+03:00`.
    pub offset: String,
    /// The IANA name of the zone, such as `Europe/Moscow`.
    pub zone: String,
}

impl Moment {
    /// Returns what the clocks of a time zone show; `None` for a zone nobody knows.
    pub fn clocks_in(self, zone: &str) -> Option<Local> {
        let there = self.0.in_tz(zone).ok()?;
        let text = |format: &str| there.strftime(format).to_string();
        Some(Local { date: text("%Y-%m-%d"), time: text("%H:%M"), offset: text("%:z"), zone: zone.to_owned() })
    }

    /// Reads a date and a time of day, such as `2015-01-13 18:00`, as the clocks of a time zone show them.
    ///
    /// A time that the clocks skip or show twice is no moment: the offset must be given.
    pub fn on_clocks(text: &str, zone: &str) -> Option<String> {
        let civil: jiff::civil::DateTime = text.trim().replacen(' ', "T", 1).parse().ok()?;
        let there = TimeZone::get(zone).ok()?.to_ambiguous_zoned(civil).unambiguous().ok()?;
        Some(there.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }
}

/// Returns whether a time zone of this name is known (IANA).
pub fn is_time_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

impl Moment {
    /// Returns the local time in a zone (an IANA name) with its offset, such as `2016-06-14T09:30:00+08:00`; `None` for an unknown zone.
    pub fn in_zone(self, zone: &str) -> Option<String> {
        let local = self.0.in_tz(zone).ok()?;
        Some(local.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }
}

/// Returns the last second of a day in a zone; UTC when the zone is unknown, `None` when the text is no day.
pub fn end_of_day(day: &str, zone: &str) -> Option<Moment> {
    let day: Date = is_date(day).then(|| day.parse().ok())??;
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let last = day.at(23, 59, 59, 0).to_zoned(zone).ok()?;
    Some(Moment(last.timestamp()))
}

/// Returns the day that lies so many days after another.
pub fn days_after(day: &str, count: u16) -> Option<String> {
    let day: Date = is_date(day).then(|| day.parse().ok())??;
    day.checked_add(i64::from(count).days()).ok().map(|day| day.to_string())
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Returns whether a text is a calendar date `YYYY-MM-DD` that exists.
pub fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<Date>().is_ok()
}

/// Returns the day that lies years, months and days after a day; `None` when the text is no day or there is none.
pub fn later(date: &str, (years, months, days): (i32, i32, i32)) -> Option<String> {
    let span = Span::new().try_years(years).ok()?.try_months(months).ok()?.try_days(days).ok()?;
    Some(date.parse::<Date>().ok()?.checked_add(span).ok()?.to_string())
}

/// Returns how many days lie between two days; negative when the second comes first.
pub fn days_between(from: &str, to: &str) -> Option<i64> {
    let (from, to): (Date, Date) = (from.parse().ok()?, to.parse().ok()?);
    from.until((Unit::Day, to)).ok().map(|span| i64::from(span.get_days()))
}

/// Returns whether a text is an instant with its own offset from UTC, kept as written in the dossier.
pub fn is_instant(text: &str) -> bool {
    Moment::parse(text).is_ok() && Pieces::parse(text).is_ok_and(|pieces| pieces.offset().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "sender")]
    #[test]
    fn a_time_is_told_in_any_zone_and_a_day_ends_at_its_own_midnight() {
        let noon = Moment::parse("2016-06-14T12:00:00+08:00").unwrap();
        assert_eq!(noon.in_zone("America/Argentina/Buenos_Aires").as_deref(), Some("2016-06-14T01:00:00-03:00"));
        assert_eq!(noon.in_zone("Mars/Olympus"), None);
        assert_eq!(end_of_day("2016-06-14", "Asia/Shanghai").unwrap().to_string(), "2016-06-14T15:59:59Z");
        assert_eq!(end_of_day("2016-02-30", "Asia/Shanghai"), None);
        assert_eq!(days_after("2016-06-20", 40).as_deref(), Some("2016-07-30"));
    }

    #[test]
    fn days_are_counted_over_leap_years() {
        assert_eq!(later("2016-02-29", (1, 0, 0)).as_deref(), Some("2017-02-28"));
        assert_eq!(later("2016-06-20", (0, 6, 1)).as_deref(), Some("2016-12-21"));
        assert_eq!((days_between("2016-02-28", "2016-03-01"), days_between("2016-03-01", "2016-02-28")), (Some(2), Some(-2)));
        assert_eq!((later("soon", (1, 0, 0)), days_between("", "2016-01-01")), (None, None));
    }

    #[test]
    fn an_offset_is_turned_into_utc() {
        assert_eq!(Moment::parse("2016-06-14T09:30:00+08:00").unwrap().to_string(), "2016-06-14T01:30:00Z");
        assert!(Moment::parse("2016-06-14").is_err());
        assert!(!is_date("2016-02-30"));
        assert!(is_instant("2015-01-13T18:00:00+03:00"));
    }

    #[test]
    fn clocks_of_two_places_show_one_moment() {
        let moment = Moment::parse("2015-01-13T15:00:00Z").unwrap();
        let shown = |zone: &str| moment.clocks_in(zone).map(|local| format!("{} {} {}", local.date, local.time, local.offset));
        assert_eq!(shown("Europe/Moscow").unwrap(), "2015-01-13 18:00 +03:00");
        assert_eq!(shown("Asia/Shanghai").unwrap(), "2015-01-13 23:00 +08:00");
        assert_eq!(shown("Asia/Nowhere"), None);
        assert!(is_time_zone("America/Argentina/Buenos_Aires") && !is_time_zone("Buenos Aires"));
        assert_eq!(Moment::on_clocks("2015-01-13 18:00", "Europe/Moscow").unwrap(), "2015-01-13T18:00:00+03:00");
        // In Rome this hour comes twice.
        assert_eq!(Moment::on_clocks("2016-10-30 02:30", "Europe/Rome"), None);
        assert_eq!(Moment::on_clocks("tomorrow", "Europe/Rome"), None);
    }
}
