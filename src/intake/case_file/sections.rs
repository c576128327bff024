//! The tables of `case.toml`, one function each: from a cursor to a noun of the model.

use std::sync::Arc;

use super::cursor::Cursor;
use crate::model::case::{
    Action, Approval, Basis, Handling, IdDocument, ItemWords, Legal, ListedTranslator, Offence, Person, PersonName, Recipient,
    SafeguardAnswer, Sender, Urgency,
};
use crate::model::name::EvidencePath;

/// Calendars that documents count birth dates in.
const CALENDARS: [&str; 9] = ["gregorian", "julian", "chinese", "islamic", "persian", "hebrew", "buddhist", "republic-of-china", "other"];
/// Why a piece of evidence needs care (fields E15).
const SENSITIVITY: [&str; 9] =
    ["none", "minor", "victim", "medical", "privileged", "intercept", "covert-source", "intelligence", "third-country"];
const PERMISSION: [&str; 3] = ["yes", "no", "ask"];
const YES_NO: [&str; 2] = ["yes", "no"];
/// What the file is with regard to the thing it shows (field E10).
const FORMS: [&str; 6] = ["original", "certified-copy", "forensic-image", "working-copy", "print", "object"];
/// Further words about a person, shown as they are.
const OF_PERSON: [&str; 5] = ["telegraph_code", "prints", "description", "last_known", "refugee_check"];
/// Further words about a piece of evidence, shown as they are.
const OF_ITEM: [&str; 5] = ["changes", "witness", "grading", "custody_place", "custody_seals"];

pub(super) fn sender(at: &Cursor<'_>) -> Sender {
    let sender = Sender {
        authority: at.words("authority"),
        functions: at.words("functions"),
        country: at.country("country"),
        unit: at.words("unit"),
        officer: at.words("officer"),
        rank: at.words("rank"),
        capacity: at.words("capacity"),
        phone: at.text("phone"),
        email: at.text("email"),
        languages: at.tags("languages"),
        hours: at.words("hours"),
        time_zone: at.time_zone("time_zone"),
        duty_contact: at.words("duty_contact"),
        call_back: at.words("call_back"),
    };
    at.finish();
    sender
}

pub(super) fn recipient(at: &Cursor<'_>) -> Recipient {
    let recipient = Recipient {
        key: at.plain("key"),
        authority: at.words("authority"),
        unit: at.words("unit"),
        person: at.words("person"),
        country: at.country("country"),
        reference: at.text("reference"),
        languages: at.tags("languages"),
        channel: at.words("channel"),
        time_zone: at.time_zone("time_zone"),
        copies: at.texts("copies"),
    };
    at.finish();
    recipient
}

pub(super) fn legal(at: &Cursor<'_>) -> Legal {
    let basis = |at: &Cursor<'_>| {
        let basis = Basis { instrument: at.words("instrument"), article: at.text("article"), text: at.words("text") };
        at.finish();
        basis
    };
    let offence = |at: &Cursor<'_>| {
        let offence = Offence {
            title: at.words("title"),
            law: at.words("law"),
            law_text: at.words("law_text"),
            maximum_penalty: at.words("maximum_penalty"),
        };
        at.finish();
        offence
    };
    let legal = Legal {
        basis: at.tables("basis").iter().map(basis).collect(),
        purpose: at.words("purpose"),
        offences: at.tables("offences").iter().map(offence).collect(),
        consent_reference: at.text("consent_reference"),
    };
    if !legal.basis.is_empty() {
        at.mark("basis");
    }
    if !legal.offences.is_empty() {
        at.mark("offences");
    }
    at.finish();
    legal
}

pub(super) fn action(at: &Cursor<'_>, keys: &[String]) -> Action {
    let action = Action {
        verb: at.words("verb"),
        object: at.words("object"),
        period: at.words("period"),
        deadline: at.when("deadline"),
        why: at.words("why"),
        exhibits: at.paths("exhibits"),
        no_exhibit: at.words("no_exhibit"),
        recipients: at.among("recipients", keys),
    };
    at.finish();
    action
}

pub(super) fn urgency(at: &Cursor<'_>) -> Urgency {
    match at.choice("level", &["routine", "urgent", "threat-to-life"]).as_str() {
        "urgent" => Urgency::Urgent,
        "threat-to-life" => Urgency::ThreatToLife,
        _ => Urgency::Routine,
    }
}

fn person_name(at: &Cursor<'_>) -> PersonName {
    let name = PersonName {
        family: at.text("family"),
        given: at.text("given"),
        text: at.text("text"),
        language: at.tag("language"),
        kind: at.choice("kind", &["original", "passport", "alias", "former", "other"]),
    };
    at.finish();
    name
}

fn id_document(at: &Cursor<'_>) -> IdDocument {
    let document = IdDocument {
        kind: at.words("type"),
        number: at.text("number"),
        issuer: at.country("issuer"),
        issued: at.date("issued"),
        expires: at.date("expires"),
    };
    at.finish();
    document
}

pub(super) fn person(at: &Cursor<'_>, keys: &[String]) -> Person {
    let birth = at.table("birth");
    let statuses = ["suspect", "charged", "convicted", "victim", "witness", "missing", "possible-threat", "other"];
    let photo = at.text("photo");
    // Questions that only decide which fields are asked for.
    at.choice("other_names_known", &YES_NO);
    at.choice("documents_known", &YES_NO);
    let person = Person {
        key: at.plain("key"),
        names: at.tables("names").iter().map(person_name).filter(|name| name != &PersonName { kind: name.kind.clone(), ..PersonName::default() }).collect(),
        sex: at.choice("sex", &["M", "F", "X"]),
        birth_date: birth.rough_date("date"),
        birth_calendar: birth.choice("calendar", &CALENDARS),
        birth_place: birth.words("place"),
        nationalities: at.countries("nationalities"),
        languages: at.tags("languages"),
        documents: at.tables("documents").iter().map(id_document).collect(),
        status: at.choice("status", &statuses),
        role: at.words("role"),
        basis: at.choice("basis", &["fact", "assessment"]),
        minor: at.flag("minor"),
        photo: (!photo.is_empty()).then(|| EvidencePath::decode(&photo)),
        more: at.further(&OF_PERSON),
        recipients: at.among("recipients", keys),
    };
    if !person.names.is_empty() {
        at.mark("names");
    }
    birth.finish();
    at.finish();
    person
}

pub(super) fn handling(at: &Cursor<'_>) -> Handling {
    at.choice("somebody_not_told", &YES_NO);
    let handling = Handling {
        marking: at.words("marking"),
        set: at.text("set"),
        level: at.text("level"),
        grading: at.text("grading"),
        evidence_use: at.choice("evidence_use", &PERMISSION),
        onward_transfer: at.choice("onward_transfer", &PERMISSION),
        destroy_by: at.date("destroy_by"),
        confidentiality: at.words("confidentiality"),
        conditions: at.words("conditions"),
        thumbnails: at.choice("thumbnails", &YES_NO),
    };
    at.finish();
    handling
}

pub(super) fn item(at: &Cursor<'_>, keys: &[String]) -> (EvidencePath, Arc<ItemWords>) {
    const REASONS: [&str; 7] = ["third-person", "minor", "method", "privilege", "secrecy", "medical", "other"];
    let path = at.text("path");
    let withheld = at.choice("disclosure", &["full", "withheld"]) == "withheld";
    let reason = at.choice("withheld_reason", &REASONS);
    // A reason without the word would send what was meant to stay.
    if !withheld && !reason.is_empty() {
        at.fault("case-reason-without-withheld");
    }
    if path.is_empty() {
        at.fault("case-item-without-path");
    }
    at.choice("search_or_seizure", &YES_NO);
    let words = ItemWords {
        mark: at.text("mark"),
        title: at.words("title"),
        source: at.words("source"),
        collected: at.words("collected"),
        authority: at.words("authority"),
        relevance: at.words("relevance"),
        sensitivity: at.choices("sensitivity", &SENSITIVITY),
        withheld: withheld.then(|| if reason.is_empty() { "other".to_owned() } else { reason }),
        recipients: at.among("recipients", keys),
        key: at.flag("key"),
        form: at.choice("form", &FORMS),
        more: at.further(&OF_ITEM),
        untranslated_reason: at.words("untranslated_reason"),
        stale_reason: at.words("stale_reason"),
        originator: at.text("originator"),
        consent_reference: at.text("consent_reference"),
        declassification: at.text("declassification"),
        no_marking: at.words("no_marking"),
        redacts: at.text("redacts"),
        redacted_terms: at.texts("redacted_terms"),
        refuse_reason: at.words("refuse_reason"),
    };
    at.finish();
    (EvidencePath::decode(&path), Arc::new(words))
}

pub(super) fn translator(at: &Cursor<'_>) -> ListedTranslator {
    let translator = ListedTranslator {
        key: at.plain("key"),
        name: at.text("name"),
        qualification: at.words("qualification"),
        authority: at.words("authority"),
        number: at.text("number"),
    };
    at.finish();
    translator
}

pub(super) fn approval(at: &Cursor<'_>) -> Approval {
    let approval = Approval {
        prepared_by: at.text("prepared_by"),
        approved_by: at.text("approved_by"),
        authority: at.words("authority"),
        reference: at.text("reference"),
        date: at.date("date"),
    };
    at.finish();
    approval
}

pub(super) fn safeguard(at: &Cursor<'_>) -> SafeguardAnswer {
    const GATES: [&str; 12] = ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12"];
    let answer = SafeguardAnswer {
        gate: at.choice("gate", &GATES),
        answer: at.choice("answer", &["yes", "no", "not-applicable", "unsure"]),
        reason: at.words("reason"),
        who: at.text("who"),
        when: at.date("when"),
    };
    at.finish();
    answer
}
