//! The shape in the log of what a file carries beside its text. Every field is left out when it
//! has nothing to say, so that lines without it read as they always did.

use serde::{Deserialize, Serialize};

use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::inside::{self, Inside, Machine, Member};
use crate::model::item::Format;
use crate::model::lang_tag::LangTag;
use crate::model::text::Unread;

use super::entry::FormatShape;

/// What a file carries beside its text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct InsideShape {
    /// What it says about itself.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub metadata: Vec<NamedShape>,
    /// What was noticed about it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub remarks: Vec<RemarkShape>,
    /// What lies in it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub members: Vec<MemberShape>,
    /// How many more members there are.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub members_more: u64,
    /// Why the list of members is not complete.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub members_missing: Option<String>,
    /// What a machine read from its pictures.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub machine_reading: Option<MachineShape>,
    /// The date of the rules by which it was searched for markings.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub searched: String,
}

/// A name and a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedShape {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Something noticed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemarkShape {
    /// Its code.
    pub code: String,
    /// The values its sentence names.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub values: Vec<NamedShape>,
}

/// A file inside another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberShape {
    /// The number of its item and its own: `E0007/2/1`.
    pub item: String,
    /// Its name in the container.
    pub name: String,
    /// Size; absent when its content could not be had.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub bytes: Option<u64>,
    /// SHA-256.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sha256: Option<String>,
    /// Format, from content.
    pub format: FormatShape,
    /// Characters read.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub characters: u64,
    /// Language of most of its text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub language: Option<String>,
    /// Why content or text is missing.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unread: Option<String>,
    /// What was noticed about it.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub remarks: Vec<RemarkShape>,
}

/// What a machine read from pictures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachineShape {
    /// Program and version.
    pub engine: String,
    /// What it was told to expect.
    pub languages: Vec<String>,
    /// Characters read.
    pub characters: u64,
    /// Pages read.
    pub pages: u32,
    /// How sure it calls itself, in percent.
    pub confidence: u8,
    /// Why not all of it was read.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unread: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_zero(count: &u64) -> bool {
    *count == 0
}

impl InsideShape {
    /// Puts into shape what is known about an item; nothing when there is nothing to tell.
    pub fn of(item: &str, inside: &Inside) -> Option<Box<Self>> {
        let named = |(name, value): &(&str, String)| NamedShape { name: (*name).to_owned(), value: value.clone() };
        let member = |member: &Member| MemberShape {
            item: format!("{item}/{}", member.number),
            name: member.name.clone(),
            bytes: member.bytes,
            sha256: member.sha256.map(|digest| digest.to_string()),
            format: FormatShape { mime: member.format.mime.clone(), name: member.format.name.clone(), puid: member.format.puid.clone() },
            characters: member.characters,
            language: member.language.as_ref().map(LangTag::to_string),
            unread: member.unread.map(|reason| reason.name().to_owned()),
            remarks: member.remarks.iter().map(remark_shape).collect(),
        };
        let machine = |machine: &Machine| MachineShape {
            engine: machine.engine.clone(),
            languages: machine.languages.clone(),
            characters: machine.characters,
            pages: machine.pages,
            confidence: machine.confidence,
            unread: machine.unread.map(|reason| reason.name().to_owned()),
        };
        (!inside.is_empty()).then(|| {
            Box::new(Self {
                metadata: inside.said.iter().map(named).collect(),
                remarks: inside.remarks.iter().map(remark_shape).collect(),
                members: inside.members.iter().map(member).collect(),
                members_more: inside.more,
                members_missing: inside.unlisted.map(|reason| reason.name().to_owned()),
                machine_reading: inside.machine.as_deref().map(machine),
                searched: inside.searched.clone(),
            })
        })
    }

    /// Returns what a line of the log says; what this version does not know is passed over.
    pub fn read(&self) -> Inside {
        let said = self.metadata.iter().filter_map(|named| Some((inside::name(&named.name)?, named.value.clone())));
        Inside {
            said: said.collect(),
            remarks: self.remarks.iter().filter_map(RemarkShape::read).collect(),
            members: self.members.iter().map(MemberShape::read).collect(),
            more: self.members_more,
            unlisted: self.members_missing.as_deref().map(reason),
            machine: self.machine_reading.as_ref().map(|shape| Box::new(shape.read())),
            searched: self.searched.clone(),
        }
    }
}

/// Puts a remark into shape.
pub fn remark_shape(finding: &Finding) -> RemarkShape {
    let values = finding.values.iter().map(|(name, value)| NamedShape { name: (*name).to_owned(), value: value.clone() });
    RemarkShape { code: finding.code.0.to_owned(), values: values.collect() }
}

/// A reason of a later version is a failure to this one: never silence.
fn reason(name: &str) -> Unread {
    Unread::parse(name).unwrap_or(Unread::ReaderFailed)
}

impl RemarkShape {
    /// Returns what a line of the log says; `None` for a code that this version does not know.
    pub fn read(&self) -> Option<Finding> {
        inside::remark(&self.code, self.values.iter().map(|named| (named.name.clone(), named.value.clone())))
    }
}

impl MemberShape {
    fn read(&self) -> Member {
        Member {
            number: self.item.split_once('/').map_or(&*self.item, |(_, number)| number).to_owned(),
            name: self.name.clone(),
            bytes: self.bytes,
            sha256: self.sha256.as_deref().and_then(|hex| Digest::parse(hex).ok()),
            format: Format { mime: self.format.mime.clone(), name: self.format.name.clone(), puid: self.format.puid.clone() },
            characters: self.characters,
            language: self.language.as_deref().and_then(|tag| LangTag::parse(tag).ok()),
            unread: self.unread.as_deref().map(reason),
            remarks: self.remarks.iter().filter_map(RemarkShape::read).collect(),
        }
    }
}

impl MachineShape {
    fn read(&self) -> Machine {
        Machine {
            engine: self.engine.clone(),
            languages: self.languages.clone(),
            characters: self.characters,
            pages: self.pages,
            confidence: self.confidence,
            unread: self.unread.as_deref().map(reason),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside() -> Inside {
        let remarks = vec![Finding::warning("metadata-gps", "").with("position", "-34.6-058.4/")];
        let member = Member {
            number: "2/1".to_owned(),
            name: "<b>\u{202e}".to_owned(),
            bytes: Some(3),
            sha256: Some(Digest::of("uno")),
            format: Format::unknown(),
            characters: 3,
            language: LangTag::parse("es").ok(),
            unread: Some(Unread::NeedsOcr),
            remarks: remarks.clone(),
        };
        let machine = Machine { engine: "tesseract 5.3.0".to_owned(), languages: vec!["spa".to_owned()], characters: 9, pages: 1, confidence: 91, unread: None };
        let said = vec![("gps", "-34.6-058.4/".to_owned())];
        Inside { said, remarks, members: vec![member], more: 4, unlisted: Some(Unread::TooDeep), machine: Some(Box::new(machine)), searched: "2026-11-22".to_owned() }
    }

    #[test]
    fn what_is_written_reads_back() {
        let shape = InsideShape::of("E0007", &inside()).unwrap();
        assert_eq!(shape.members[0].item, "E0007/2/1");
        let line = serde_json::to_string(&shape).unwrap();
        assert_eq!(serde_json::from_str::<InsideShape>(&line).unwrap().read(), inside());
    }

    #[test]
    fn nothing_takes_no_place_in_a_line() {
        assert_eq!(InsideShape::of("E0001", &Inside::default()), None);
        let shape = InsideShape { members_more: 1, ..InsideShape::default() };
        assert_eq!(serde_json::to_string(&shape).unwrap(), r#"{"members_more":1}"#);
    }

    #[test]
    fn what_a_later_version_wrote_is_passed_over_and_a_reason_is_never_lost() {
        let line = r#"{"metadata":[{"name":"aura","value":"x"}],"remarks":[{"code":"metadata-aura"}],"members_missing":"asleep","more":[1]}"#;
        let read = serde_json::from_str::<InsideShape>(line).unwrap().read();
        assert_eq!(read, Inside { unlisted: Some(Unread::ReaderFailed), ..Inside::default() });
    }
}
