//! A dossier as CASE/UCO 1.4 in JSON-LD, the graph that tools for digital evidence exchange.
//!
//! Files with their digests, one record of provenance for each exhibit, translations as things derived, and what the log
//! shows as actions. Names of things end in UUIDs made of what they are (by SHA-256, in the form of version 5, for
//! the ontology knows no newer one): the same dossier gives the same bytes.

use serde_json::{Value, json};

use super::told::{Item, Told, Translation};
use crate::model::digest::Digest;

/// Writes the graph, ending in a line feed.
pub fn case_uco(told: &Told) -> String {
    let graph = Graph { told };
    let mut all = graph.parties();
    let mut objects = Vec::new();
    for item in &told.index.items {
        let (mut own, mut records) = graph.item(item);
        all.append(&mut own);
        objects.append(&mut records);
    }
    for event in &told.events {
        let object: Vec<Value> = match event.item.as_deref().and_then(|id| told.index.items.iter().find(|item| item.id == id)) {
            Some(item) => vec![graph.reference(&["file", &item.id])],
            None => Vec::new(),
        };
        let what = ["event", &event.seq.to_string()];
        objects.push(graph.reference(&what));
        all.push(graph.action(&what, (&event.name, &event.time, &event.actor), object, None));
    }
    let index = &told.index;
    all.push(json!({
        "@id": graph.id(&["investigation"]), "@type": "investigation:Investigation", "core:name": index.say(&index.title), "core:description": description(told),
        "investigation:investigationForm": "case", "core:object": objects, "core:tag": [format!("dossier-type:{}", index.kind)],
    }));
    let mut text = serde_json::to_string_pretty(&json!({ "@context": context(&graph.base()), "@graph": all })).unwrap_or_default();
    text.push('\n');
    text
}

fn description(told: &Told) -> String {
    let index = &told.index;
    format!("{} {}, version {}, written by {} on {}. {}", index.kind, index.package, index.dossier_version, index.software, index.created, index.say(&index.purpose))
}

fn context(base: &str) -> Value {
    let uco = |part: &str| format!("https://ontology.unifiedcyberontology.org/uco/{part}/");
    json!({
        "kb": base, "xsd": "http://www.w3.org/2001/XMLSchema#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "investigation": "https://ontology.caseontology.org/case/investigation/",
        "action": uco("action"), "core": uco("core"), "identity": uco("identity"), "observable": uco("observable"), "types": uco("types"),
    })
}

fn time(text: &str) -> Value {
    json!({ "@type": "xsd:dateTime", "@value": text })
}

/// A file as others should see it.
struct FileOf<'a> {
    name: &'a str,
    path: Option<&'a str>,
    bytes: u64,
    mime: &'a str,
    sha256: &'a str,
}

struct Graph<'a> {
    told: &'a Told,
}

impl Graph<'_> {
    fn base(&self) -> String {
        format!("urn:pouch:{}:v{}:", encoded(&self.told.index.package), self.told.index.dossier_version)
    }

    /// The name of a thing: its kind, and a UUID made of the dossier and of what it is.
    fn id(&self, what: &[&str]) -> String {
        let own = [&[self.told.index.package.as_str(), &self.told.index.dossier_version.to_string()], what].concat().join("\0");
        let hex: String = Digest::of(own).to_string().chars().take(32).collect();
        let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
        format!("kb:{}-{}-{}-5{}-8{}-{}", what.first().unwrap_or(&"thing"), part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
    }

    fn reference(&self, what: &[&str]) -> Value {
        json!({ "@id": self.id(what) })
    }

    fn parties(&self) -> Vec<Value> {
        let index = &self.told.index;
        let office = |role: &str, party: &super::told::Party| {
            let tags = [format!("role:{role}"), format!("country:{}", party.country)];
            json!({ "@id": self.id(&["organization", role]), "@type": "identity:Organization", "core:name": index.say(&party.authority), "core:tag": tags })
        };
        let person = |name: &str| json!({ "@id": self.id(&["person", name]), "@type": "identity:Person", "core:name": name });
        [office("sender", &index.sender), office("recipient", &index.recipient)].into_iter().chain(self.told.people().into_iter().map(person)).collect()
    }

    /// Everything about one item, and what of it the investigation names.
    fn item(&self, item: &Item) -> (Vec<Value>, Vec<Value>) {
        let index = &self.told.index;
        let original = FileOf { name: &item.original_name, path: item.path.as_deref(), bytes: item.bytes, mime: &item.mime, sha256: &item.sha256 };
        let record = self.reference(&["provenance", &item.id]);
        let mut all = vec![
            self.file(&["file", &item.id], &original, &item.language),
            json!({
                "@id": self.id(&["provenance", &item.id]), "@type": "investigation:ProvenanceRecord", "core:description": index.name(item),
                "investigation:exhibitNumber": item.mark.as_deref().unwrap_or(&item.id), "core:object": [self.reference(&["file", &item.id])],
                "core:tag": [format!("item:{}", item.id)],
            }),
        ];
        let mut named = vec![record];
        for one in &item.translations {
            all.extend(self.translation(item, one));
            named.push(self.reference(&["file", &one.path]));
            named.push(self.reference(&["translated", &one.path]));
        }
        (all, named)
    }

    fn translation(&self, item: &Item, one: &Translation) -> Vec<Value> {
        let file = |path: &str, bytes, mime: &str, sha256: &str| self.file(&["file", path], &FileOf { name: path, path: Some(path), bytes, mime, sha256 }, &one.language);
        let mut all = vec![file(&one.path, one.bytes, &one.mime, &one.sha256)];
        all.push(json!({
            "@id": self.id(&["derived", &one.path]), "@type": "observable:ObservableRelationship", "core:source": self.reference(&["file", &one.path]),
            "core:target": self.reference(&["file", &item.id]), "core:kindOfRelationship": "Derived_From", "core:isDirectional": true,
        }));
        let who = one.translator.as_ref().map_or("", |translator| translator.name.as_str());
        let when = one.received_on.as_deref().map(|day| format!("{day}T00:00:00Z")).unwrap_or_default();
        all.push(self.action(&["translated", &one.path], ("translation", &when, who), vec![self.reference(&["file", &item.id])], Some(self.reference(&["file", &one.path]))));
        all.extend(one.certificate.as_ref().map(|proof| file(&proof.path, proof.bytes, &proof.mime, &proof.sha256)));
        all
    }

    #[expect(clippy::needless_pass_by_value, reason = "made for this call alone")]
    fn action(&self, what: &[&str], (name, when, who): (&str, &str, &str), object: Vec<Value>, result: Option<Value>) -> Value {
        let mut action = json!({ "@id": self.id(what), "@type": "investigation:InvestigativeAction", "core:name": name });
        if let Some(fields) = action.as_object_mut() {
            let mut put = |key: &str, value: Option<Value>| value.map(|value| fields.insert(key.to_owned(), value));
            put("action:performer", (!who.is_empty()).then(|| self.reference(&["person", who])));
            // The day a translation came is known, not its hour; a time that is no moment would be refused.
            put("action:endTime", (!when.is_empty()).then(|| time(when)));
            put("action:object", (!object.is_empty()).then(|| json!(object)));
            put("action:result", result.map(|result| json!([result])));
        }
        action
    }

    fn file(&self, id: &[&str], file: &FileOf<'_>, language: &str) -> Value {
        let facet = |kind: &str| self.id(&[&[kind], id].concat());
        let hash = json!({
            "@id": facet("hash"), "@type": "types:Hash", "types:hashMethod": "SHA256", "types:hashValue": { "@type": "xsd:hexBinary", "@value": file.sha256 },
        });
        let mut facets = Vec::new();
        // Of an item that is withheld the dossier tells the digest alone.
        if let Some(path) = file.path {
            facets.push(json!({
                "@id": facet("content-facet"), "@type": "observable:ContentDataFacet", "observable:hash": [hash], "observable:mimeType": file.mime,
                "observable:sizeInBytes": file.bytes,
            }));
            facets.push(json!({
                "@id": facet("file-facet"), "@type": "observable:FileFacet", "observable:fileName": file.name, "observable:filePath": path,
                "observable:sizeInBytes": file.bytes, "observable:isDirectory": false,
            }));
        } else {
            facets.push(json!({ "@id": facet("content-facet"), "@type": "observable:ContentDataFacet", "observable:hash": [hash] }));
        }
        let tags: Vec<String> = [language].into_iter().filter(|tag| !tag.is_empty()).map(|tag| format!("language:{tag}")).collect();
        let mut own = json!({ "@id": self.id(id), "@type": "observable:File", "core:hasFacet": facets });
        if let Some(fields) = own.as_object_mut().filter(|_| !tags.is_empty()) {
            fields.insert("core:tag".to_owned(), json!(tags));
        }
        own
    }
}

/// A text as a part of a URN.
fn encoded(text: &str) -> String {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
