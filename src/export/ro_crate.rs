//! A dossier as RO-Crate 1.2: `ro-crate-metadata.json` for the unpacked folder of the dossier.
//!
//! The crate names every file that the dossier lists; translations point to what they were made from, and what the log
//! shows stands as actions. How the dossier may be used is its licence, for no other one exists.

use serde_json::{Value, json};

use super::told::{Item, Told, Translation};

const SPECIFICATION: &str = "https://w3id.org/ro/crate/1.2";

/// Writes the metadata, ending in a line feed.
pub fn ro_crate(told: &Told) -> String {
    let (index, people) = (&told.index, told.people());
    let person = |name: &str| people.iter().position(|own| *own == name).map(|at| json!({ "@id": format!("#person-{}", at + 1) }));
    let mut files: Vec<Value> = Vec::new();
    for item in &index.items {
        files.extend(original(told, item));
        for one in &item.translations {
            files.push(translation(told, item, one, &person));
            files.extend(one.certificate.as_ref().map(|proof| {
                json!({
                    "@id": proof.path, "@type": "File", "name": format!("{} {}: certificate of the translation", item.id, one.language), "encodingFormat": proof.mime,
                    "contentSize": proof.bytes.to_string(), "sha256": proof.sha256, "about": { "@id": one.path },
                })
            }));
        }
    }
    let known: Vec<String> = files.iter().filter_map(|file| Some(file.get("@id")?.as_str()?.to_owned())).collect();
    let others = told.files.iter().filter(|(path, _)| !known.contains(path));
    files.extend(others.map(|(path, bytes)| json!({ "@id": path, "@type": "File", "name": path, "contentSize": bytes.to_string() })));
    let mut graph = vec![
        json!({ "@id": "ro-crate-metadata.json", "@type": "CreativeWork", "about": { "@id": "./" }, "conformsTo": { "@id": SPECIFICATION } }),
        root(told, &files),
        json!({ "@id": "#use", "@type": "CreativeWork", "name": named(index.say(&index.handling.marking), "Use"), "description": terms(told) }),
    ];
    graph.extend([("#sender", &index.sender), ("#recipient", &index.recipient)].map(|(id, party)| {
        json!({ "@id": id, "@type": "Organization", "name": named(index.say(&party.authority), id), "address": party.country })
    }));
    graph.extend(people.iter().enumerate().map(|(at, name)| json!({ "@id": format!("#person-{}", at + 1), "@type": "Person", "name": name })));
    graph.append(&mut files);
    for event in &told.events {
        let object = event.item.as_deref().and_then(|id| index.items.iter().find(|item| item.id == id)?.path.clone());
        let mut action = json!({ "@id": format!("#event-{}", event.seq), "@type": "Action", "name": event.name, "endTime": event.time });
        if let Some(fields) = action.as_object_mut() {
            fields.extend(person(&event.actor).map(|agent| ("agent".to_owned(), agent)));
            fields.extend(object.map(|path| ("object".to_owned(), json!({ "@id": path }))));
        }
        graph.push(action);
    }
    let mut text = serde_json::to_string_pretty(&json!({ "@context": format!("{SPECIFICATION}/context"), "@graph": graph })).unwrap_or_default();
    text.push('\n');
    text
}

fn named<'a>(text: &'a str, otherwise: &'a str) -> &'a str {
    if text.is_empty() { otherwise } else { text }
}

fn root(told: &Told, files: &[Value]) -> Value {
    let index = &told.index;
    let parts: Vec<Value> = files.iter().filter_map(|file| Some(json!({ "@id": file.get("@id")? }))).collect();
    let mentions: Vec<Value> = told.events.iter().map(|event| json!({ "@id": format!("#event-{}", event.seq) })).collect();
    json!({
        "@id": "./", "@type": "Dataset", "name": named(index.say(&index.title), &index.id), "description": named(index.say(&index.purpose), &index.package),
        "identifier": format!("{}.v{}", index.package, index.dossier_version), "additionalType": index.kind, "version": index.dossier_version.to_string(),
        "datePublished": index.created, "inLanguage": index.language, "license": { "@id": "#use" }, "publisher": { "@id": "#sender" },
        "audience": { "@id": "#recipient" }, "hasPart": parts, "mentions": mentions,
    })
}

/// The handling of the dossier in its own words.
fn terms(told: &Told) -> String {
    let handling = &told.index.handling;
    let told = [("evidence_use", &handling.evidence_use), ("onward_transfer", &handling.onward_transfer), ("destroy_by", &handling.destroy_by)];
    told.iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| format!("{key}: {value}")).collect::<Vec<_>>().join("; ")
}

/// An original that travels; of one that is withheld there is no file.
fn original(told: &Told, item: &Item) -> Option<Value> {
    let path = item.path.as_deref()?;
    Some(json!({
        "@id": path, "@type": "File", "name": told.index.name(item), "alternateName": item.original_name, "encodingFormat": item.mime,
        "contentSize": item.bytes.to_string(), "sha256": item.sha256, "inLanguage": item.language, "identifier": item.mark.as_deref().unwrap_or(&item.id),
    }))
}

fn translation(told: &Told, item: &Item, one: &Translation, person: &dyn Fn(&str) -> Option<Value>) -> Value {
    let mut file = json!({
        "@id": one.path, "@type": "File", "name": format!("{} ({})", told.index.name(item), one.language), "encodingFormat": one.mime,
        "contentSize": one.bytes.to_string(), "sha256": one.sha256, "inLanguage": one.language,
    });
    if let Some(fields) = file.as_object_mut() {
        for key in ["translationOfWork", "isBasedOn"] {
            fields.extend(item.path.as_ref().map(|path| (key.to_owned(), json!({ "@id": path }))));
        }
        let translator = one.translator.as_ref().and_then(|translator| person(&translator.name));
        fields.extend(translator.map(|translator| ("translator".to_owned(), translator)));
    }
    file
}
