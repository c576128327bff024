//! The rules between fields: one small function a kind, each told which keys to compare by the data.

mod dates;
mod evidence;
mod law;
mod people;
mod sums;
mod texts;

use super::check::{Judge, Scope};
use super::condition::Holds;
use super::rule::{Kind, Rule};
use super::table_of;
use crate::model::finding::{Finding, Level};

/// Judges one rule.
pub(super) fn judge<'a>(judge: &'a Judge<'a>, rule: &'a Rule) -> Vec<Finding> {
    // A rule of a repeated table is judged row by row.
    let table = rule.keys.iter().map(|key| table_of(key)).find(|table| ["person", "item"].contains(table)).unwrap_or_default();
    let scopes = judge.scopes(table).into_iter();
    let asked = scopes.filter(|scope| rule.when.as_ref().is_none_or(|when| when.judge(scope) == Holds::Yes));
    let found: Vec<Finding> = asked.flat_map(|scope| by_kind(judge, rule, scope)).collect();
    let level = match (Level::from(rule.level), judge.lenient) {
        // A life-threat notice never waits for the order of dates.
        (Level::Error | Level::Warning, true) => Level::Note,
        (level, _) => level,
    };
    found.into_iter().map(|finding| Finding { level, ..finding }).collect()
}

fn by_kind<'a>(judge: &'a Judge<'a>, rule: &Rule, scope: Scope<'a>) -> Vec<Finding> {
    match rule.kind {
        Kind::InOrder => dates::in_order(rule, scope),
        Kind::Future => dates::future(rule, scope),
        Kind::Within => dates::within(rule, scope),
        Kind::AtLeast => law::at_least(rule, scope),
        Kind::MustBe => law::must_be(rule, scope),
        Kind::SumsUp => sums::sums_up(rule, scope),
        Kind::PersonsNamed => people::named(judge),
        Kind::NoConclusions => texts::no_conclusions(judge, rule),
        Kind::FactsLength => texts::length(judge),
        Kind::ActionsRest => evidence::actions_rest(judge),
        Kind::ItemsServe => evidence::items_serve(judge),
        Kind::InTheirLanguage => texts::in_their_language(judge, rule),
        Kind::TwoPeople => people::two(rule, scope),
        Kind::SpecificPurpose => texts::specific_purpose(judge),
        Kind::ReciprocityText => law::reciprocity(judge),
        Kind::PenaltyInLaw => law::penalty(judge),
        Kind::NoPersonalData => people::no_personal_data(judge),
        Kind::MinorByBirth => people::minor(judge, scope),
        Kind::Stated => texts::stated(judge, rule, scope),
        Kind::Papers => evidence::papers(judge, rule, scope),
        Kind::SomeoneSought => people::sought(judge, rule),
        Kind::CheckDigit => people::check_digit(rule, scope),
        Kind::SameText => texts::same(judge, rule, scope),
        Kind::OwnLanguage => people::own_language(judge, rule, scope),
        Kind::TelegraphCode => people::telegraph_code(scope),
    }
}
