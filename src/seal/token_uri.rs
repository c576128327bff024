//! `pkcs11:` URIs (RFC 7512): which key on which token.
//!
//! An attribute that is not known would choose less than was meant, so it is refused. So is `pin-value`: what stands
//! on a command line can be read by every user of the computer.

use std::path::PathBuf;

use super::error::SealError;

/// What every such URI begins with.
const SCHEME: &str = "pkcs11:";

/// A choice among tokens and their keys; what is `None` leaves it open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TokenUri {
    /// Label of the token.
    pub token: Option<String>,
    /// Serial number of the token.
    pub serial: Option<String>,
    /// Who made the token.
    pub manufacturer: Option<String>,
    /// Its model.
    pub model: Option<String>,
    /// Number of the slot.
    pub slot: Option<u64>,
    /// Label of the key.
    pub object: Option<String>,
    /// Identifier of the key.
    pub id: Option<Vec<u8>>,
    /// The library that speaks to the token.
    pub module: Option<PathBuf>,
    /// File whose first line is the PIN.
    pub pin_file: Option<PathBuf>,
}

impl TokenUri {
    /// Returns whether a text is meant as such a URI.
    pub fn is_meant(text: &str) -> bool {
        text.get(..SCHEME.len()).is_some_and(|start| start.eq_ignore_ascii_case(SCHEME))
    }

    /// Reads a URI.
    pub fn parse(text: &str) -> Result<Self, SealError> {
        let bad = |part: &str| SealError::TokenUri(part.to_owned());
        let rest = text.get(SCHEME.len()..).filter(|_| Self::is_meant(text)).ok_or_else(|| bad(SCHEME))?;
        let (path, query) = rest.split_once('?').map_or((rest, ""), |(path, query)| (path, query));
        let mut read = Self::default();
        let mut seen = std::collections::BTreeSet::new();
        let pairs = path.split(';').map(|pair| (pair, false)).chain(query.split('&').map(|pair| (pair, true)));
        for (pair, is_query) in pairs.filter(|(pair, _)| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').ok_or_else(|| bad(pair))?;
            // The value of a PIN is not repeated in a message either.
            if name == "pin-value" || !seen.insert(name) {
                return Err(bad(name));
            }
            let value = decoded(value).ok_or_else(|| bad(name))?;
            let known = if is_query { read.put_query(name, value) } else { read.put_path(name, value) };
            known.ok_or_else(|| bad(name))?;
        }
        Ok(read)
    }

    fn put_path(&mut self, name: &str, value: Vec<u8>) -> Option<()> {
        if name == "id" {
            self.id = Some(value);
            return Some(());
        }
        let text = String::from_utf8(value).ok()?;
        match name {
            "token" => self.token = Some(text),
            "serial" => self.serial = Some(text),
            "manufacturer" => self.manufacturer = Some(text),
            "model" => self.model = Some(text),
            "slot-id" => self.slot = Some(text.parse().ok()?),
            "object" => self.object = Some(text),
            // A certificate of the same name and identifier leads to its key.
            "type" if ["private", "cert"].contains(&text.as_str()) => {}
            _ => return None,
        }
        Some(())
    }

    fn put_query(&mut self, name: &str, value: Vec<u8>) -> Option<()> {
        let text = String::from_utf8(value).ok()?;
        match name {
            "module-path" => self.module = Some(text.into()),
            "pin-source" => {
                let path = text.strip_prefix("file:").unwrap_or(&text);
                // `|program` would run something.
                self.pin_file = Some(path).filter(|path| !path.is_empty() && !path.starts_with('|')).map(PathBuf::from);
                self.pin_file.as_ref()?;
            }
            _ => return None,
        }
        Some(())
    }
}

/// Undoes percent-encoding; `None` when it is cut or no hexadecimal.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            out.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            out.push(byte);
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn token_key_module_and_pin_file_are_read() {
        let read = TokenUri::parse("pkcs11:token=My%20Card;object=Sign%3Bkey;id=%00%a1?module-path=/lib/x.so&pin-source=file:/run/pin").unwrap();
        assert_eq!(read.token.as_deref(), Some("My Card"));
        assert_eq!(read.object.as_deref(), Some("Sign;key"));
        assert_eq!(read.id, Some(vec![0, 0xA1]));
        assert_eq!(read.module, Some("/lib/x.so".into()));
        assert_eq!(read.pin_file, Some("/run/pin".into()));
        assert_eq!(TokenUri::parse("PKCS11:").unwrap(), TokenUri::default());
    }

    #[test]
    fn a_pin_in_the_open_a_program_and_the_unknown_are_refused() {
        let refused = |text: &str, part: &str| assert_eq!(TokenUri::parse(text), Err(SealError::TokenUri(part.to_owned())), "{text}");
        refused("pkcs11:object=a?pin-value=1234", "pin-value");
        refused("pkcs11:object=a;pin-value=1234", "pin-value");
        refused("pkcs11:object=a?pin-source=%7Ccat", "pin-source");
        refused("pkcs11:object=a;object=b", "object");
        refused("pkcs11:object=%4", "object");
        refused("pkcs11:slot-id=x", "slot-id");
        refused("pkcs11:colour=red", "colour");
        refused("pkcs11:type=public", "type");
        refused("pkcs11:object", "object");
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "(pkcs11:)?.{0,80}") {
            let _either = TokenUri::parse(&text);
        }
    }
}
