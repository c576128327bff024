//! The exports of a dossier, held against what they must and must not say; `tests/exports/run` asks the validators.

use std::io::{self, Read};

use serde_json::Value;

use super::{Told, case_uco, ro_crate};
use crate::bag::{Source, SourceFile};
use crate::model::finding::Finding;

const INDEX: &str = r#"{"id":"C-1","package":"C-1.xx","type":"TRANSMIT","dossier_version":2,"created":"2026-01-02T03:04:05Z","software":"pouch 0.1.0","language":"es",
"title":{"es":"Uno","en":"One"},"purpose":{"es":"Para uno"},"sender":{"authority":{"es":"A"},"country":"CN"},"recipient":{"authority":{"es":"B"},"country":"AR"},
"handling":{"marking":{"es":"Uso policial"},"evidence_use":"ask","onward_transfer":"no","destroy_by":"2030-01-01"},"items":[
{"id":"E0001","sha256":"aa","mark":"AP/1","title":{"es":"Acta"},"path":"data/E0001/original.txt","original_name":"evidence/x.txt","bytes":3,"mime":"text/plain","language":"zh",
"translations":[{"language":"es","path":"data/E0001/es.txt","sha256":"bb","bytes":4,"mime":"text/plain","translator":{"name":"Ana"},"received_on":"2026-01-01"}]},
{"id":"E0002","withheld":"privileged","sha256":"cc"}]}"#;
const LOG: &str = "{\"seq\":1,\"prev\":\"00\",\"time\":\"2026-01-01T00:00:00Z\",\"actor\":\"Li\",\"event\":\"collected\",\"item\":\"E0001\"}\n{\"seq\":2,\"sha256\":\"dd\"}\n";

struct Few {
    files: Vec<(&'static str, u64)>,
    texts: Vec<&'static str>,
}

impl Source for Few {
    fn count(&self) -> usize {
        self.files.len()
    }
    fn file(&self, at: usize) -> Option<SourceFile<'_>> {
        self.files.get(at).map(|(path, bytes)| SourceFile { path, bytes: *bytes })
    }
    fn has_payload_folder(&self) -> bool {
        true
    }
    fn open(&self, at: usize) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(self.texts[at].as_bytes()))
    }
    fn findings(&self) -> Vec<Finding> {
        Vec::new()
    }
}

fn few(index: &'static str) -> Few {
    let all = [("custody.jsonl", LOG), ("data/E0001/original.txt", "uno"), ("dossier.json", index)];
    let files = all.iter().map(|(path, text)| (*path, text.len() as u64)).collect();
    Few { files, texts: all.into_iter().map(|(_, text)| text).collect() }
}

fn told() -> Told {
    Told::read(&few(INDEX)).unwrap()
}

fn graph(text: &str) -> Vec<Value> {
    serde_json::from_str::<Value>(text).unwrap()["@graph"].as_array().unwrap().clone()
}

#[test]
fn every_reference_inside_a_graph_leads_somewhere() {
    fn references<'a>(value: &'a Value, into: &mut Vec<&'a str>) {
        match value {
            Value::Object(fields) if fields.len() == 1 => into.extend(fields.get("@id").and_then(Value::as_str)),
            Value::Object(fields) => fields.values().for_each(|value| references(value, into)),
            Value::Array(values) => values.iter().for_each(|value| references(value, into)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    for text in [case_uco(&told()), ro_crate(&told())] {
        let graph = graph(&text);
        let ids: Vec<&str> = graph.iter().filter_map(|node| node["@id"].as_str()).collect();
        let mut asked = Vec::new();
        for node in &graph {
            references(node, &mut asked);
        }
        let lost: Vec<&&str> = asked.iter().filter(|id| !ids.contains(id) && !id.starts_with("https://w3id.org/")).collect();
        assert!(asked.len() > 5 && lost.is_empty(), "{lost:?}");
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len());
    }
}

#[test]
fn a_translation_is_derived_from_its_original_and_an_event_is_an_action() {
    let crated = graph(&ro_crate(&told()));
    let find = |id: &str| crated.iter().find(|node| node["@id"] == id).unwrap();
    assert_eq!(find("data/E0001/es.txt")["translationOfWork"]["@id"], "data/E0001/original.txt");
    assert_eq!(find("#event-1")["object"]["@id"], "data/E0001/original.txt");
    let cased = graph(&case_uco(&told()));
    let kind = |kind: &str| cased.iter().filter(|node| node["@type"] == kind).collect::<Vec<_>>();
    let files = kind("observable:File");
    assert_eq!((files.len(), kind("investigation:ProvenanceRecord").len(), kind("investigation:InvestigativeAction").len()), (3, 2, 2));
    let relation = kind("observable:ObservableRelationship")[0];
    let id = |sha256: &str| files.iter().find(|file| file.to_string().contains(&format!("\"@value\":\"{sha256}\""))).unwrap()["@id"].clone();
    assert_eq!((&relation["core:source"]["@id"], &relation["core:target"]["@id"]), (&id("bb"), &id("aa")));
}

#[test]
fn what_is_withheld_or_hidden_is_told_by_its_digest_alone() {
    let crated = ro_crate(&told());
    assert!(!crated.contains("E0002") && !crated.contains("#event-2"));
    let cased = case_uco(&told());
    let file = graph(&cased).into_iter().find(|node| node.to_string().contains("\"@value\":\"cc\"")).unwrap();
    assert!(file["core:hasFacet"].as_array().unwrap().len() == 1 && !file.to_string().contains("sizeInBytes"));
    assert!(!cased.contains("privileged") && !cased.contains("\"dd\""));
}

#[test]
fn the_same_dossier_gives_the_same_bytes_and_one_without_an_index_is_refused() {
    assert_eq!((case_uco(&told()), ro_crate(&told())), (case_uco(&told()), ro_crate(&told())));
    for index in ["", "[]", "{\"id\":1}"] {
        assert_eq!(Told::read(&few(index)).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}
