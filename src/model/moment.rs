//! A moment in time, as logs and bags write it. Telling the time is the face's business:
//! pouch is told the time, it never asks for it.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
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

    /// Returns the calendar date in UTC as `(year, month, day)`.
    pub fn date(self) -> (i16, i8, i8) {
        let date = self.0.to_zoned(jiff::tz::TimeZone::UTC).date();
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
    pub fn in_zone(self, zone: &str) -> Option<Local> {
        let there = self.0.in_tz(zone).ok()?;
        let text = |format: &str| there.strftime(format).to_string();
        Some(Local { date: text("%Y-%m-%d"), time: text("%H:%M"), offset: text("%:z"), zone: zone.to_owned() })
    }

    /// Reads a date and a time of day, such as `2015-01-13 18:00`, as the clocks of a time zone show them.
    ///
    /// A time that the clocks skip or show twice is no moment: the offset must be given.
    pub fn on_clocks(text: &str, zone: &str) -> Option<String> {
        let civil: jiff::civil::DateTime = text.trim().replacen(' ', "T", 1).parse().ok()?;
        let there = jiff::tz::TimeZone::get(zone).ok()?.to_ambiguous_zoned(civil).unambiguous().ok()?;
        Some(there.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }
}

/// Returns whether a time zone of this name is known (IANA).
pub fn is_time_zone(name: &str) -> bool {
    jiff::tz::TimeZone::get(name).is_ok()
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

/// Returns whether a text is an instant with its own offset from UTC, kept as written in the dossier.
pub fn is_instant(text: &str) -> bool {
    Moment::parse(text).is_ok() && Pieces::parse(text).is_ok_and(|pieces| pieces.offset().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let shown = |zone: &str| moment.in_zone(zone).map(|local| format!("{} {} {}", local.date, local.time, local.offset));
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
