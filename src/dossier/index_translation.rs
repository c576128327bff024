//! The part of `dossier.json` about a translation and its certificate.

use serde::Serialize;

use super::material::AttachedTranslation;
use crate::model::payload_path::PayloadPath;
use crate::model::translation::Method;

#[derive(Serialize)]
pub(super) struct TranslationEntry<'a> {
    language: &'a str,
    from: &'a str,
    scope: &'static str,
    method: &'static str,
    editor: Option<&'a str>,
    status: &'static str,
    stale: bool,
    path: &'a str,
    side_by_side: Option<&'a str>,
    sha256: String,
    bytes: u64,
    mime: &'a str,
    source_sha256: String,
    translator: TranslatorEntry<'a>,
    reviser: Option<&'a str>,
    received_on: Option<&'a str>,
    attached_at: String,
    certificate: Option<CertificateEntry<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    supersedes: Option<String>,
}

#[derive(Serialize)]
struct TranslatorEntry<'a> {
    name: &'a str,
    qualification: &'a str,
    authority: &'a str,
    number: &'a str,
}

#[derive(Serialize)]
struct CertificateEntry<'a> {
    path: &'a str,
    sha256: String,
    bytes: u64,
    mime: &'a str,
    place: &'a str,
    date: &'a str,
    pages: Option<u32>,
    #[serde(skip_serializing_if = "str::is_empty")]
    number: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    authority: &'a str,
}

/// Returns what is told of a translation.
pub(super) fn translation(attached: &AttachedTranslation) -> TranslationEntry<'_> {
    let record = &attached.record;
    let (method, editor) = match &record.method {
        Method::Human => ("human", None),
        Method::PostEdited { editor } => ("post-edited", Some(editor.as_str())),
    };
    let translator = &record.translator;
    let certificate = attached.certificate.as_ref().zip(record.certificate.as_ref()).map(|(path, certificate)| CertificateEntry {
        path: path.as_str(),
        sha256: certificate.sha256.to_string(),
        bytes: certificate.bytes,
        mime: &certificate.mime,
        place: &certificate.place,
        date: &certificate.date,
        pages: certificate.pages,
        number: &certificate.number,
        authority: &certificate.authority,
    });
    TranslationEntry {
        language: record.to.as_str(),
        from: record.from.as_str(),
        scope: record.scope.name(),
        method,
        editor,
        status: attached.status().name(),
        stale: attached.stale,
        path: attached.path.as_str(),
        side_by_side: attached.side_by_side.as_ref().map(PayloadPath::as_str),
        sha256: record.sha256.to_string(),
        bytes: record.bytes,
        mime: &record.mime,
        source_sha256: record.source_sha256.to_string(),
        translator: TranslatorEntry {
            name: &translator.name,
            qualification: &translator.qualification,
            authority: &translator.authority,
            number: &translator.number,
        },
        reviser: record.reviser.as_deref(),
        received_on: record.received_on.as_deref(),
        attached_at: record.attached_at.to_string(),
        certificate,
        supersedes: record.supersedes.map(|digest| digest.to_string()),
    }
}
