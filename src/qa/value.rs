//! A number as it is meant: exact, without the zeros and separators it was written with.

use std::fmt;

/// A decimal number: `sum × 10^tens`, without zeros at the end of the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Value {
    sum: u128,
    tens: i32,
}

impl Value {
    /// Builds a value; zero has one form only.
    pub(crate) const fn new(mut sum: u128, mut tens: i32) -> Self {
        if sum == 0 {
            return Self { sum: 0, tens: 0 };
        }
        while sum.is_multiple_of(10) {
            sum /= 10;
            tens += 1;
        }
        Self { sum, tens }
    }

    /// Builds a whole number.
    pub(crate) const fn whole(sum: u128) -> Self {
        Self::new(sum, 0)
    }

    /// Reads ASCII digits with the number of those after the decimal sign; none when there are too many.
    pub(crate) fn digits(mut digits: impl Iterator<Item = char>, decimals: i32) -> Option<Self> {
        let sum = digits.try_fold(0_u128, |sum, sign| sum.checked_mul(10)?.checked_add(u128::from(sign.to_digit(10)?)));
        Some(Self::new(sum?, -decimals))
    }

    /// Multiplies; none when it becomes too large.
    pub(crate) fn times(self, other: Self) -> Option<Self> {
        Some(Self::new(self.sum.checked_mul(other.sum)?, self.tens.checked_add(other.tens)?))
    }

    /// Adds; none when it becomes too large.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let tens = self.tens.min(other.tens);
        let at = |value: Self| value.sum.checked_mul(10_u128.checked_pow(u32::try_from(value.tens - tens).ok()?)?);
        Some(Self::new(at(self)?.checked_add(at(other)?)?, tens))
    }

    /// Returns the number when it is whole and not larger than `u32`.
    pub(crate) fn small(self) -> Option<u32> {
        let power = 10_u128.checked_pow(u32::try_from(self.tens).ok()?)?;
        u32::try_from(self.sum.checked_mul(power)?).ok()
    }

    /// Returns the number as near as a float can be.
    pub(crate) fn float(self) -> f64 {
        self.sum.to_string().parse::<f64>().unwrap_or(f64::MAX) * 10_f64.powi(self.tens)
    }

    /// Returns whether two numbers differ by a power of ten only.
    pub(crate) fn same_digits(self, other: Self) -> bool {
        self.sum == other.sum
    }

    /// Returns whether this is a whole number of at most twelve: such are often told in other words.
    pub(crate) fn is_slight(self) -> bool {
        self.small().is_some_and(|value| value <= 12)
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.sum.to_string();
        let (whole, decimals) = if self.tens >= 0 {
            let zeros = usize::try_from(self.tens).unwrap_or(0).min(60);
            (digits + &"0".repeat(zeros), String::new())
        } else {
            let after = usize::try_from(-self.tens).unwrap_or(0).min(60);
            let padded = format!("{digits:0>width$}", width = after + 1);
            let (whole, decimals) = padded.split_at(padded.len() - after);
            (whole.to_owned(), format!(".{decimals}"))
        };
        for (place, sign) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{sign}")?;
        }
        f.write_str(&decimals)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_has_one_form() {
        let million = Value::whole(1_000_000);
        assert_eq!(Value::new(15, -1).times(million), Some(Value::whole(1_500_000)));
        assert_eq!(Value::new(15, -1).times(million).map(|value| value.to_string()).as_deref(), Some("1,500,000"));
        assert_eq!(Value::new(5, -3).to_string(), "0.005");
        assert_eq!(Value::whole(20).plus(Value::new(5, -1)).map(|value| value.to_string()).as_deref(), Some("20.5"));
        assert_eq!(Value::whole(u128::MAX).times(Value::whole(7)), None);
        assert!(Value::whole(12).is_slight() && !Value::whole(13).is_slight() && !Value::new(5, -1).is_slight());
    }
}
