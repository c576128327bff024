//! A year in numbers, without personal data: dossiers sent by type, country, language and month.
//!
//! Cells of one to four are not shown, and no total gives them away: where the others of a table would, further cells
//! are left out (complementary suppression), a table that cannot be made safe is left out whole, and so is the rest
//! when the total itself is that small.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::office;
use crate::model::finding::Finding;
use crate::profile::Profiles;

/// The smallest number that is shown.
pub const SMALLEST: u64 = 5;

/// One cell of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// Shown as it is.
    Shown(u64),
    /// One to four: not shown.
    Few,
    /// Not shown because a few could be computed from it.
    Kept,
}

/// One way to divide the dossiers; `None` when every way to show it would give a small number away.
type Table = Option<Vec<(String, Cell)>>;

/// The year.
#[derive(Debug, Clone, PartialEq)]
pub struct Statistics {
    /// Which year.
    pub year: i16,
    /// All dossiers sent.
    pub total: Cell,
    /// `type`, `country`, `language`, `month`, each with its table.
    pub tables: Vec<(&'static str, Table)>,
    /// Cases that could not be read.
    pub findings: Vec<Finding>,
}

/// Counts the dossiers that were sent in a year; samples are no work and do not count.
pub fn statistics(folders: &[PathBuf], year: i16, profiles: &Arc<Profiles>) -> Statistics {
    let (read, findings) = office::read(folders, profiles);
    let mut counts: BTreeMap<&'static str, BTreeMap<String, u64>> = BTreeMap::new();
    let mut total = 0;
    let prefix = format!("{year:04}-");
    for folder in read.iter().filter(|folder| !folder.file.case.sample) {
        let case = &folder.file.case;
        for sent in folder.register.after.sent.iter().filter(|sent| sent.when.starts_with(&prefix)) {
            let to = case.recipients.iter().find(|recipient| recipient.key == sent.recipient);
            let language = to.and_then(|to| to.languages.first()).map(ToString::to_string);
            let known = |text: Option<String>| text.filter(|text| !text.is_empty()).unwrap_or_else(|| "?".to_owned());
            let month = sent.when.get(5..7).unwrap_or("?").to_owned();
            let cells = [("type", case.kind.clone()), ("country", known(to.map(|to| to.country.clone()))), ("language", known(language)), ("month", month)];
            for (table, name) in cells {
                *counts.entry(table).or_default().entry(name).or_default() += 1;
            }
            total += 1;
        }
    }
    let months = counts.entry("month").or_default();
    for month in 1..=12 {
        months.entry(format!("{month:02}")).or_default();
    }
    let small = total > 0 && total < SMALLEST;
    let table = |name: &'static str| {
        let cells: Vec<(String, u64)> = counts.get(name).into_iter().flatten().map(|(name, count)| (name.clone(), *count)).collect();
        (name, if small { None } else { suppressed(cells) })
    };
    Statistics {
        year,
        total: if small { Cell::Few } else { Cell::Shown(total) },
        tables: ["type", "country", "language", "month"].map(table).into(),
        findings,
    }
}

/// Hides the small cells of a table whose total is known, and as many others as it needs.
fn suppressed(cells: Vec<(String, u64)>) -> Table {
    let mut shown: Vec<(String, u64, Cell)> = cells
        .into_iter()
        .map(|(name, count)| (name, count, if (1..SMALLEST).contains(&count) { Cell::Few } else { Cell::Shown(count) }))
        .collect();
    while !is_safe(&shown) {
        // The smallest number says least; a zero hides nothing.
        let next = shown.iter_mut().filter(|(_, count, cell)| *count > 0 && matches!(cell, Cell::Shown(_))).min_by_key(|(_, count, _)| *count);
        let (_, _, cell) = next?;
        *cell = Cell::Kept;
    }
    Some(shown.into_iter().map(|(name, _, cell)| (name, cell)).collect())
}

/// Whether each hidden small cell could still be any number from one to four for all that a reader can work out:
/// the sum of the hidden ones, and that those kept back were the smallest that were not small.
fn is_safe(cells: &[(String, u64, Cell)]) -> bool {
    let few = cells.iter().filter(|(_, _, cell)| *cell == Cell::Few).count() as u64;
    let kept = cells.iter().filter(|(_, _, cell)| *cell == Cell::Kept).count() as u64;
    let sum: u64 = cells.iter().filter(|(_, _, cell)| !matches!(cell, Cell::Shown(_))).map(|(_, count, _)| count).sum();
    if few == 0 {
        return true;
    }
    let least_shown = cells.iter().filter_map(|(_, count, cell)| matches!(cell, Cell::Shown(_)).then_some(*count)).filter(|count| *count > 0).min();
    let most = SMALLEST - 1;
    // One cell is as large as can be when all others are as small as can be, and the other way round.
    let largest = sum.saturating_sub((few - 1) + kept * SMALLEST);
    let others = least_shown.filter(|_| kept > 0).map_or(if kept > 0 { u64::MAX } else { 0 }, |bound| bound.saturating_mul(kept));
    let smallest = sum.saturating_sub((few - 1) * most).saturating_sub(others);
    largest >= most && smallest <= 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn table(counts: &[u64]) -> Option<String> {
        let cells = counts.iter().enumerate().map(|(at, count)| (at.to_string(), *count)).collect();
        let sign = |cell: Cell| match cell {
            Cell::Shown(count) => count.to_string(),
            Cell::Few => "<5".to_owned(),
            Cell::Kept => "·".to_owned(),
        };
        suppressed(cells).map(|cells| cells.into_iter().map(|(_, cell)| sign(cell)).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn what_is_not_small_is_shown() {
        assert_eq!(table(&[5, 9, 0]).unwrap(), "5 9 0");
        assert_eq!(table(&[]).unwrap(), "");
    }

    #[test]
    fn a_small_cell_never_stands_alone_against_the_total() {
        assert_eq!(table(&[2, 9, 20]).unwrap(), "<5 · 20");
        assert_eq!(table(&[9]), Some("9".to_owned()));
        assert_eq!(table(&[3, 5]), None, "whatever is hidden, eight in all give the three away");
        assert_eq!(table(&[4, 4, 30]).unwrap(), "<5 <5 ·", "eight in two small cells could only be four and four");
    }

    /// Every table that a reader could hold for possible, by trying.
    fn possible(counts: &[u64], cells: &[Cell]) -> Vec<Vec<u64>> {
        let sum: u64 = counts.iter().sum();
        let bound = cells.iter().zip(counts).filter_map(|(cell, count)| matches!(cell, Cell::Shown(_)).then_some(*count)).filter(|count| *count > 0).min();
        let mut all: Vec<Vec<u64>> = vec![Vec::new()];
        for (cell, count) in cells.iter().zip(counts) {
            let values: Vec<u64> = match cell {
                Cell::Shown(_) => vec![*count],
                Cell::Few => (1..5).collect(),
                Cell::Kept => (5..=bound.unwrap_or(sum).max(5)).collect(),
            };
            all = all.iter().flat_map(|row| values.iter().map(move |value| [row.as_slice(), &[*value]].concat())).filter(|row| row.iter().sum::<u64>() <= sum).collect();
        }
        all.retain(|row| row.iter().sum::<u64>() == sum);
        all
    }

    proptest! {
        #[test]
        fn no_small_number_can_be_worked_out(counts in proptest::collection::vec(0_u64..14, 1..6)) {
            let cells = counts.iter().enumerate().map(|(at, count)| (at.to_string(), *count)).collect();
            let Some(table) = suppressed(cells) else { return Ok(()) };
            let cells: Vec<Cell> = table.into_iter().map(|(_, cell)| cell).collect();
            let rows = possible(&counts, &cells);
            for (at, cell) in cells.iter().enumerate() {
                prop_assert!(!matches!(cell, Cell::Shown(1..=4)));
                if *cell == Cell::Few {
                    let values: std::collections::BTreeSet<u64> = rows.iter().map(|row| row[at]).collect();
                    prop_assert_eq!(values.len(), 4, "{:?} shows too much of cell {}", counts, at);
                }
            }
        }
    }
}
