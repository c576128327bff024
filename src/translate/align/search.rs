//! The way through the table of both documents that is worth most (dynamic programming).
//!
//! A bead is worth how much better its sides go together than by chance, a gap only how rare gaps
//! are, so that nothing is forced together.

use std::ops::Range;

use super::Bead;
use super::length::Lengths;
use super::worth::{Passage, Side, Weights};

/// Shapes of beads (paragraphs of the source, of the translation) with the logarithm of how common they are.
const SHAPES: [(usize, usize, f32); 6] = [(1, 1, -0.1), (1, 0, GAP), (0, 1, GAP), (2, 1, MERGE), (1, 2, MERGE), (2, 2, -8.0)];
const GAP: f32 = -3.7;
const MERGE: f32 = -4.5;

/// Two documents and what is known about them.
#[derive(Debug)]
pub(super) struct Search<'a> {
    pub(super) left: &'a Side,
    pub(super) right: &'a Side,
    pub(super) weights: &'a Weights,
    pub(super) lengths: &'a Lengths,
}

/// The places that are searched: some columns of each row, row after row.
struct Table<'a> {
    windows: &'a [Range<usize>],
    starts: Vec<usize>,
    worth: Vec<f32>,
    shapes: Vec<u8>,
}

impl<'a> Table<'a> {
    fn new(windows: &'a [Range<usize>]) -> Self {
        let (mut places, mut starts) = (0, Vec::new());
        for window in windows {
            starts.push(places);
            places += window.len();
        }
        Self { windows, starts, worth: vec![f32::NEG_INFINITY; places], shapes: vec![u8::MAX; places] }
    }

    fn place(&self, row: usize, column: usize) -> Option<usize> {
        let window = self.windows.get(row).filter(|window| window.contains(&column))?;
        Some(self.starts.get(row)? + column - window.start)
    }

    fn worth(&self, row: usize, column: usize) -> Option<f32> {
        self.worth.get(self.place(row, column)?).copied().filter(|worth| worth.is_finite())
    }

    fn set(&mut self, (row, column): (usize, usize), (worth, shape): (f32, u8)) {
        if let Some(at) = self.place(row, column) {
            self.worth.iter_mut().skip(at).take(1).for_each(|own| *own = worth);
            self.shapes.iter_mut().skip(at).take(1).for_each(|own| *own = shape);
        }
    }

    /// Follows the best way back from the end.
    fn way(&self, mut row: usize, mut column: usize) -> Vec<Bead> {
        let mut beads = Vec::new();
        while row > 0 || column > 0 {
            let shape = self.place(row, column).and_then(|at| self.shapes.get(at)).and_then(|shape| SHAPES.get(usize::from(*shape)));
            // Where no way was found, what is left has nothing opposite.
            let (down, across) = shape.map_or((row, column), |(down, across, _)| (*down, *across));
            if shape.is_none() {
                beads.extend((0..column).rev().map(|at| Bead { source: 0..0, target: at..at + 1 }));
                beads.extend((0..row).rev().map(|at| Bead { source: at..at + 1, target: 0..0 }));
                break;
            }
            beads.push(Bead { source: row - down..row, target: column - across..column });
            (row, column) = (row - down, column - across);
        }
        beads.reverse();
        beads
    }
}

impl Search<'_> {
    /// Finds the way that is worth most within the windows, one for each row of the table.
    pub(super) fn run(&self, windows: &[Range<usize>]) -> Vec<Bead> {
        let mut table = Table::new(windows);
        table.set((0, 0), (0.0, u8::MAX));
        for (row, column) in windows.iter().enumerate().flat_map(|(row, window)| window.clone().map(move |column| (row, column))).filter(|place| *place != (0, 0)) {
            if let Some(best) = self.best(&table, (row, column)) {
                table.set((row, column), best);
            }
        }
        table.way(self.left.ones.len(), self.right.ones.len())
    }

    fn best(&self, table: &Table<'_>, (row, column): (usize, usize)) -> Option<(f32, u8)> {
        let mut best: Option<(f32, u8)> = None;
        for ((down, across, prior), shape) in SHAPES.iter().zip(0_u8..) {
            let Some((above, before)) = row.checked_sub(*down).zip(column.checked_sub(*across)) else { continue };
            let Some(so_far) = table.worth(above, before) else { continue };
            let worth = so_far + prior + self.worth((passage(self.left, above, *down), *down), (passage(self.right, before, *across), *across));
            if best.is_none_or(|(most, _)| worth > most) {
                best = Some((worth, shape));
            }
        }
        best
    }

    fn worth(&self, (left, down): (Option<&Passage>, usize), (right, across): (Option<&Passage>, usize)) -> f32 {
        let Some((left, right)) = left.zip(right) else { return 0.0 };
        self.lengths.worth((left, down), (right, across)) + self.weights.worth(left, right)
    }
}

fn passage(side: &Side, at: usize, count: usize) -> Option<&Passage> {
    match count {
        1 => side.ones.get(at),
        2 => side.twos.get(at),
        _ => None,
    }
}
