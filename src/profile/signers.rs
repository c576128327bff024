//! Whose keys an office knows, and whether decisions must be signed: `people.toml` in the office's folder of templates.
//!
//! A key is pinned to one person: a certificate by its digest, an SSH key as it is. Authorities are not named, since
//! every officer's certificate comes from the same one.

use std::path::Path;

use serde::Deserialize;

use super::people::People;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::moment;
use crate::model::text::line_and_column;
use crate::seal::{self, Hand};

/// The name of the file.
const FILE: &str = "people.toml";

/// The types whose decisions an office may want signed.
const GRAVE: [&str; 3] = ["RN", "EXT", "RETURN"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    #[serde(default)]
    require_signed: bool,
    #[serde(default)]
    person: Vec<Person>,
}

/// One person and the keys that are theirs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    name: String,
    #[serde(default)]
    certificates: Vec<String>,
    #[serde(default)]
    ssh_keys: Vec<String>,
    #[serde(default)]
    valid_from: Option<String>,
    #[serde(default)]
    valid_to: Option<String>,
}

/// Whose key a signature was made with, as far as the office's file tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The person's own.
    Own,
    /// Somebody else's, or none that the file gives this person.
    Another,
    /// The person's, but not on that day.
    NotThen,
    /// The file does not know this person.
    Unlisted,
}

/// The people of an office who decide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signers {
    require: bool,
    people: Vec<Person>,
}

impl Signers {
    /// Reads the office's file, where there is one.
    pub fn with_office(templates: &Path) -> Result<Self, Vec<Finding>> {
        let path = templates.join(FILE);
        match std::fs::symlink_metadata(&path) {
            Ok(_) => {
                let (place, text) = super::office_file(&path).map_err(|finding| vec![finding])?;
                Self::read(&text, &place).map_err(|finding| vec![finding])
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(vec![Finding::error("profile-file-unreadable", path.display().to_string()).with("reason", error)]),
        }
    }

    fn read(text: &str, place: &str) -> Result<Self, Finding> {
        let bad = |reason: &str| Finding::error("decision-people-file", place).with("reason", reason);
        let whole: Whole = toml::from_str(text).map_err(|error| {
            let (line, column) = line_and_column(text, error.span().map_or(0, |span| span.start));
            Finding::error("decision-people-file", format!("{place}:{line}:{column}")).with("reason", error.message())
        })?;
        let mut seen = std::collections::BTreeSet::new();
        let mut people = Vec::new();
        for mut person in whole.person {
            let digest = |text: &String| Digest::parse(&text.to_lowercase().replace([':', ' '], "")).map(|digest| digest.to_string());
            person.certificates = person.certificates.iter().map(digest).collect::<Result<_, _>>().map_err(|_bad| bad(&person.name))?;
            person.ssh_keys = person.ssh_keys.iter().map(|line| seal::public_key(line)).collect::<Option<_>>().ok_or_else(|| bad(&person.name))?;
            let days = [&person.valid_from, &person.valid_to];
            let has_good_days = days.into_iter().flatten().all(|day| moment::is_date(day));
            // One key, one person: or one could decide as two.
            let own = person.certificates.iter().chain(&person.ssh_keys).all(|key| seen.insert(key.clone()));
            if person.name.trim().is_empty() || !has_good_days || !own {
                return Err(bad(&person.name));
            }
            people.push(person);
        }
        Ok(Self { require: whole.require_signed, people })
    }

    /// Returns whether decisions about cases of this family must be signed.
    pub fn requires(&self, family: &str) -> bool {
        self.require && GRAVE.contains(&family)
    }

    /// Returns whose key it is that signed in a person's name on a day.
    pub fn owner(&self, name: &str, hand: &Hand, day: &str, people: &People) -> Owner {
        let has = |person: &&Person| match hand {
            Hand::Certificate(certificate) => person.certificates.contains(&certificate.digest().to_string()),
            Hand::Ssh { key, .. } => person.ssh_keys.contains(key),
        };
        let Some(person) = self.people.iter().find(has) else {
            let listed = self.people.iter().any(|person| people.known_as(&person.name, name));
            return if listed { Owner::Another } else { Owner::Unlisted };
        };
        let (from, to) = (person.valid_from.as_deref(), person.valid_to.as_deref());
        let is_then = from.is_none_or(|from| day >= from) && to.is_none_or(|to| day <= to) && is_valid(hand, day);
        match people.known_as(&person.name, name) {
            false => Owner::Another,
            true if is_then => Owner::Own,
            true => Owner::NotThen,
        }
    }
}

/// Is the certificate valid on that day?
fn is_valid(hand: &Hand, day: &str) -> bool {
    let Hand::Certificate(certificate) = hand else { return true };
    let (from, until) = certificate.validity();
    from.day().as_str() <= day && day <= until.day().as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJd4TMLYgCWVkDvWFyfSbUxV9aRwmxXhhMNvRYBOBzcM";

    fn hand() -> Hand {
        Hand::Ssh { key: KEY.to_owned(), fingerprint: String::new() }
    }

    fn office() -> Signers {
        let text = format!("require_signed = true\n[[person]]\nname = \"LU Jia (卢佳)\"\nssh_keys = [\"{KEY} office\"]\nvalid_to = \"2026-12-31\"\n[[person]]\nname = \"GU Changhe\"\n");
        Signers::read(&text, "people.toml").unwrap()
    }

    #[test]
    fn a_key_is_its_persons_in_any_spelling_and_nobody_elses() {
        let (office, people) = (office(), People::default());
        let whose = |name: &str, day: &str| office.owner(name, &hand(), day, &people);
        assert_eq!(whose("LU Jia", "2026-11-22"), Owner::Own);
        assert_eq!(whose("Jia LU", "2026-11-22"), Owner::Own);
        assert_eq!(whose("LU Jia", "2027-01-01"), Owner::NotThen);
        assert_eq!(whose("GU Changhe", "2026-11-22"), Owner::Another);
        assert_eq!(whose("SHEN Zhiqiu", "2026-11-22"), Owner::Another);
        let stranger = Hand::Ssh { key: "ssh-ed25519 AAAA".to_owned(), fingerprint: String::new() };
        assert_eq!(office.owner("LU Jia", &stranger, "2026-11-22", &people), Owner::Another);
        assert_eq!(office.owner("SHEN Zhiqiu", &stranger, "2026-11-22", &people), Owner::Unlisted);
    }

    #[test]
    fn signatures_are_required_of_the_gravest_types_only() {
        assert!(office().requires("RN") && office().requires("EXT") && office().requires("RETURN"));
        assert!(!office().requires("RFA") && !Signers::default().requires("RN"));
    }

    #[test]
    fn a_key_of_two_people_and_what_is_no_key_are_refused() {
        for text in [
            format!("[[person]]\nname = \"A B\"\nssh_keys = [\"{KEY}\"]\n[[person]]\nname = \"C D\"\nssh_keys = [\"{KEY}\"]\n"),
            "[[person]]\nname = \"A B\"\ncertificates = [\"12\"]\n".to_owned(),
            "[[person]]\nname = \"A B\"\nssh_keys = [\"12\"]\n".to_owned(),
            "[[person]]\nname = \"A B\"\nvalid_to = \"soon\"\n".to_owned(),
            "required_signed = true\n".to_owned(),
        ] {
            assert_eq!(Signers::read(&text, "people.toml").unwrap_err().code.0, "decision-people-file", "{text}");
        }
    }
}
