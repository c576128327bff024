//! Dates of other calendars as dates of the Gregorian one; part of the door to ICU.
//!
//! Only what converts by a published table or rule: the Hijri calendar as Umm al-Qura has it (outside its table ICU
//! falls back to the civil rule), and the Jalali calendar of Iran. What an era adds to the year alone (ROC, Reiwa,
//! Buddhist) is counted where the era is read.

use icu::calendar::cal::Hijri;
use icu::calendar::{Date, Gregorian};

/// A calendar whose months are its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// Umm al-Qura, the civil calendar of Saudi Arabia.
    Hijri,
    /// Solar Hijri, the calendar of Iran and Afghanistan.
    Jalali,
}

/// Returns year, month and day in the Gregorian calendar; none when there is no such day.
pub fn gregorian(calendar: Calendar, year: i32, month: u8, day: u8) -> Option<(i32, u8, u8)> {
    let date = match calendar {
        Calendar::Hijri => Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura()).ok()?.to_calendar(Gregorian),
        Calendar::Jalali => Date::try_new_persian(year, month, day).ok()?.to_calendar(Gregorian),
    };
    Some((date.year().extended_year(), date.month().ordinal, date.day_of_month().0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_other_calendars_are_found_in_ours() {
        // 1 Farvardin 1399 was 20 March 2020; 1 Ramadan 1441 was 24 April 2020 in Saudi Arabia.
        assert_eq!(gregorian(Calendar::Jalali, 1399, 1, 1), Some((2020, 3, 20)));
        assert_eq!(gregorian(Calendar::Hijri, 1441, 9, 1), Some((2020, 4, 24)));
        assert_eq!(gregorian(Calendar::Hijri, 1441, 13, 1), None);
    }
}
