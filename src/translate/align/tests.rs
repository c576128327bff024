//! Lost and merged paragraphs, long documents, languages without a measure, and nothing at all.

use super::*;
use proptest::prelude::*;

fn run(source: &[&str], target: &[&str]) -> Vec<(Range<usize>, Range<usize>)> {
    let tag = |raw| LangTag::parse(raw).unwrap();
    align(source, &tag("it"), target, &tag("en")).into_iter().map(|bead| (bead.source, bead.target)).collect()
}

#[test]
fn a_lost_paragraph_is_a_gap_where_it_stood() {
    let source = ["Il 14 giugno 2016 il testimone ha dichiarato quanto segue.", "La somma richiesta era di 168000 yuan in contanti.", "Il veicolo era targato AB123CD e fermo in via Roma.", "Non ha altro da aggiungere sui fatti di cui sopra."];
    let target = ["On 14 June 2016 the witness stated the following.", "The vehicle had plate AB123CD and stood in via Roma.", "She has nothing to add about the facts above."];
    assert_eq!(run(&source, &target), [(0..1, 0..1), (1..2, 1..1), (2..3, 1..2), (3..4, 2..3)]);
}

#[test]
fn two_paragraphs_made_one_stay_together() {
    let source = ["Il testimone conosceva la vittima da dieci anni.", "Si erano incontrati nel 2006 a Bologna per lavoro.", "Poi non si videro più fino al 2015."];
    let target = ["The witness had known the victim for ten years. They had met in 2006 in Bologna through work.", "Then they did not meet again until 2015."];
    assert_eq!(run(&source, &target), [(0..2, 0..1), (2..3, 1..2)]);
}

#[test]
fn nothing_beside_nothing() {
    assert!(run(&[], &[]).is_empty());
    assert_eq!(run(&["a", "b"], &[]), [(0..1, 0..0), (1..2, 0..0)]);
}

proptest! {
    #[test]
    fn every_paragraph_stands_once_and_in_order(source in prop::collection::vec("[a-z0-9 ?]{0,20}", 0..12), target in prop::collection::vec("[a-z0-9 ?]{0,20}", 0..12)) {
        let (source, target): (Vec<&str>, Vec<&str>) = (source.iter().map(String::as_str).collect(), target.iter().map(String::as_str).collect());
        let beads = run(&source, &target);
        let left: Vec<usize> = beads.iter().flat_map(|(source, _)| source.clone()).collect();
        let right: Vec<usize> = beads.iter().flat_map(|(_, target)| target.clone()).collect();
        prop_assert_eq!(left, (0..source.len()).collect::<Vec<_>>());
        prop_assert_eq!(right, (0..target.len()).collect::<Vec<_>>());
    }
}

#[test]
fn a_chapter_lost_from_a_long_document_is_told_as_that() {
    let source: Vec<String> = (0..2_400).map(|at| format!("Il teste numero {} ha parlato per {} minuti.", at * 7 + 10_000, at % 13 + 2)).collect();
    let target: Vec<String> = (900..2_400).map(|at| format!("Witness number {} spoke for {} minutes.", at * 7 + 10_000, at % 13 + 2)).collect();
    let (source, target): (Vec<&str>, Vec<&str>) = (source.iter().map(String::as_str).collect(), target.iter().map(String::as_str).collect());
    assert!(source.len() * target.len() > route::MOST_PLACES);
    let found = run(&source, &target);
    let right = found.iter().filter(|(one, other)| one.len() == 1 && other.len() == 1 && one.start == other.start + 900).count();
    assert!(right >= 1_490, "{right} of 1,500 stand beside their own");
    let lost = found.iter().filter(|(one, other)| other.is_empty() && one.start < 900).count();
    assert!(lost >= 890, "{lost} of 900 are told as lost");
}

#[test]
fn a_language_without_a_measure_is_measured_by_the_document() {
    let lengths: Vec<usize> = (0..12).map(|at| 20 + at * 37 % 90).collect();
    let source: Vec<String> = lengths.iter().map(|length| "가".repeat(*length)).collect();
    let target: Vec<String> = lengths.iter().enumerate().filter(|(at, _)| *at != 4).map(|(_, length)| "word".repeat(*length)).collect();
    let (source, target): (Vec<&str>, Vec<&str>) = (source.iter().map(String::as_str).collect(), target.iter().map(String::as_str).collect());
    let tag = |raw| LangTag::parse(raw).unwrap();
    let gaps: Vec<Bead> = align(&source, &tag("ko"), &target, &tag("en")).into_iter().filter(|bead| bead.target.is_empty()).collect();
    assert_eq!(gaps, [Bead { source: 4..5, target: 4..4 }]);
}
