//! CSV, TSV and their kin (RFC 4180 and looser): one block a cell.

use crate::model::text::{Loc, Reading, Unread};

use super::encoding;
use super::gathered::Gathered;

/// Signs that separate cells in the wild.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Lines that decide which one it is.
const LINES: usize = 30;

/// Reads a table in plain text.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let decoded = match encoding::decode(bytes) {
        Ok(decoded) => decoded,
        Err(reason) => return Reading::nothing(reason),
    };
    let mut table = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(&decoded.text))
        .from_reader(decoded.text.as_bytes());
    let mut gathered = Gathered::default();
    let mut doubt = decoded.doubt;
    for (record, row) in table.records().zip(1..) {
        let Ok(record) = record else {
            doubt = Some(Unread::Damaged);
            break;
        };
        let cells = record.iter().zip(1..);
        if !cells.into_iter().all(|(cell, column)| gathered.push(Loc::Cell { row, column }, cell)) {
            break;
        }
    }
    Reading { encoding: Some(decoded.name.to_owned()), ..gathered.finish(doubt) }
}

/// Finds the sign that splits most of the first lines into equally many cells.
fn separator(text: &str) -> u8 {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(LINES).collect();
    let score = |sign: u8| {
        let counts: Vec<usize> = lines.iter().map(|line| outside_quotes(line, sign)).collect();
        let first = counts.first().copied().unwrap_or(0);
        let alike = counts.iter().filter(|count| **count == first && first > 0).count();
        (alike, first)
    };
    // The first of equals wins: the comma is the standard's.
    SEPARATORS.into_iter().rev().max_by_key(|sign| score(*sign)).unwrap_or(b',')
}

fn outside_quotes(line: &str, sign: u8) -> usize {
    let mut quoted = false;
    let mut count = 0;
    for byte in line.bytes() {
        quoted ^= byte == b'"';
        count += usize::from(byte == sign && !quoted);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(raw: &str) -> Vec<(u32, u32, String)> {
        let place = |loc| if let Loc::Cell { row, column } = loc { (row, column) } else { panic!("no cell") };
        read(raw.as_bytes()).blocks.into_iter().map(|block| (place(block.loc), block.text)).map(|((r, c), t)| (r, c, t)).collect()
    }

    #[test]
    fn cells_keep_their_row_and_column() {
        let found = cells("fecha;importe\n2026-01-02;\"1.200,50\n EUR\"\n");
        let expected = [(1, 1, "fecha"), (1, 2, "importe"), (2, 1, "2026-01-02"), (2, 2, "1.200,50\n EUR")];
        assert_eq!(found, expected.map(|(r, c, t)| (r, c, t.to_owned())));
    }

    #[test]
    fn each_separator_is_found() {
        for sign in [",", ";", "\t", "|"] {
            assert_eq!(cells(&format!("a{sign}b\nc{sign}d")).len(), 4, "{sign:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>) {
            prop_assert!(read(&bytes).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
