//! A moment in time, as logs and bags write it. Telling the time is the face's business:
//! pouch is told the time, it never asks for it.

use std::fmt;

use jiff::civil::Date;
use jiff::{Span, Timestamp, Unit};
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
        self.0.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
    }

    /// Returns the calendar date in UTC as `(year, month, day)`.
    pub fn date(self) -> (i16, i8, i8) {
        let date = self.0.to_zoned(jiff::tz::TimeZone::UTC).date();
        (date.year(), date.month(), date.day())
    }
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
}
