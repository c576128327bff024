//! Where to search: everywhere in a document of usual length, near a route in a long one.
//!
//! The route of the first way goes through marks that stand once on each side and in the same
//! order; that of the second follows the first way. So a chapter lost from a long document does
//! not push the rest out of what is searched.

use std::ops::Range;

use super::Bead;
use super::worth::Paragraph;

/// Most places of the table that are searched at once, but at least `NARROWEST` columns a row.
pub(super) const MOST_PLACES: usize = 500_000;
const NARROWEST: usize = 64;
/// Columns about the first way that the second looks at.
const SECOND: usize = 128;

/// Where the first way is searched.
pub(super) fn first(left: &[Paragraph], right: &[Paragraph], marks: usize) -> Vec<Range<usize>> {
    let (rows, columns) = (left.len() + 1, right.len() + 1);
    let band = (MOST_PLACES / rows).max(NARROWEST);
    if band >= columns {
        return vec![0..columns; rows];
    }
    windows(&climbing(&once(left, right, marks)), (rows, columns), band)
}

/// Where the second way is searched.
pub(super) fn second(beads: &[Bead], (rows, columns): (usize, usize)) -> Vec<Range<usize>> {
    if SECOND >= columns {
        return vec![0..columns; rows];
    }
    let points: Vec<(usize, usize)> = beads.iter().map(|bead| (bead.source.end, bead.target.end)).collect();
    windows(&points, (rows, columns), SECOND)
}

/// Places of the marks that stand exactly once in each document, in the order of the source.
fn once(left: &[Paragraph], right: &[Paragraph], marks: usize) -> Vec<(usize, usize)> {
    let places = |side: &[Paragraph]| {
        let mut places: Vec<(usize, usize)> = vec![(0, 0); marks];
        for (at, mark) in side.iter().enumerate().flat_map(|(at, own)| own.marks.iter().map(move |mark| (at, *mark))) {
            if let Some((count, place)) = usize::try_from(mark).ok().and_then(|mark| places.get_mut(mark)) {
                (*count, *place) = (*count + 1, at);
            }
        }
        places
    };
    let both = places(left).into_iter().zip(places(right)).filter(|(one, other)| one.0 == 1 && other.0 == 1);
    let mut points: Vec<(usize, usize)> = both.map(|(one, other)| (one.1, other.1)).collect();
    points.sort_unstable();
    points.dedup();
    points
}

/// The longest run of points that climb on both sides (patience sorting).
fn climbing(points: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // Of each length so far, the lowest column that such a run ends at, and its point.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    for (at, (_, column)) in points.iter().enumerate() {
        let length = ends.partition_point(|(end, _)| end < column);
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter)).map(|(_, point)| *point));
        match ends.get_mut(length) {
            Some(end) => *end = (*column, at),
            None => ends.push((*column, at)),
        }
    }
    let mut next = ends.last().map(|(_, point)| *point);
    let mut run = Vec::new();
    while let Some(at) = next {
        run.extend(points.get(at).copied());
        next = before.get(at).copied().flatten();
    }
    run.reverse();
    run
}

/// Columns of each row near the lines between the points; where a line leaps, all it leaps over.
fn windows(points: &[(usize, usize)], (rows, columns): (usize, usize), band: usize) -> Vec<Range<usize>> {
    let mut centres = vec![0; rows];
    let mut from = (0, 0);
    for to in points.iter().copied().chain([(rows - 1, columns - 1)]) {
        let (height, width) = (to.0 - from.0, to.1.saturating_sub(from.1));
        for (row, centre) in centres.iter_mut().enumerate().take(to.0 + 1).skip(from.0 + 1) {
            *centre = from.1 + width * (row - from.0) / height.max(1);
        }
        from = to;
    }
    let ahead = centres.iter().copied().skip(1).chain([columns - 1]);
    centres.iter().zip(ahead).map(|(here, there)| here.saturating_sub(band / 2)..(there + band / 2 + 1).min(columns)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn points_out_of_order_are_left_aside() {
        assert_eq!(climbing(&[(0, 0), (1, 7), (2, 2), (3, 3), (5, 1), (6, 9)]), [(0, 0), (2, 2), (3, 3), (6, 9)]);
        assert!(climbing(&[]).is_empty());
    }

    #[test]
    fn a_leap_is_searched_over_its_whole_width() {
        let windows = windows(&[(4, 4), (5, 1_000)], (11, 1_101), 64);
        assert_eq!(windows[4], 0..1_033);
        assert!(windows[6].start > 900 && windows[10].end == 1_101);
    }

    proptest! {
        #[test]
        fn windows_reach_from_corner_to_corner_and_touch(points in prop::collection::vec((0_usize..200, 0_usize..300), 0..40), band in 2_usize..80) {
            let mut points = points;
            points.sort_unstable();
            let windows = windows(&climbing(&points), (201, 301), band);
            prop_assert!(windows[0].contains(&0) && windows[200].contains(&300));
            for pair in windows.windows(2) {
                prop_assert!(pair[0].start <= pair[1].start && pair[1].start < pair[0].end, "{:?}", pair);
            }
            prop_assert!(windows.iter().map(Range::len).sum::<usize>() <= 201 * (band + 2) + 301);
        }
    }
}
