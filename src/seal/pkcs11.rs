//! Keys that never leave a token (PKCS#11): smart cards, USB tokens, hardware security modules.
//!
//! The vendor's library is loaded when it is asked for; nothing of it is needed to build. A PIN is given to the token
//! once: a wrong one is an error, and a token that would lock with the next wrong one is left alone unless the user
//! says otherwise.

use std::path::Path;
use std::sync::Mutex;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::object::{Attribute, AttributeType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::slot::{Slot, TokenInfo};
use cryptoki::types::AuthPin;
use der::Encode as _;
use der::asn1::UintRef;

use super::certificate::Certificate;
use super::error::SealError;
use super::key::{Ask, Held, Key, Kind, SMALLEST_RSA, Secret};
use super::suite::{self, Hash};
use super::oid;
use super::token_uri::TokenUri;

/// Opens a key on a token.
///
/// `module` is the token's library; `last_try` allows a PIN although a wrong one would lock the token.
pub fn open(uri: &TokenUri, (module, last_try): (&Path, bool), certificates: &[Certificate], ask: Ask<'_>) -> Result<Key, SealError> {
    let library = Pkcs11::new(module).map_err(|error| SealError::TokenModule(error.to_string()))?;
    match library.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
        // Two keys of one command may lie behind the same library.
        Ok(()) | Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => {}
        Err(error) => return Err(SealError::TokenModule(error.to_string())),
    }
    let (slot, token) = token(&library, uri)?;
    let session = library.open_ro_session(slot).map_err(told)?;
    log_in(&session, &token, last_try, ask)?;
    let key = private_key(&session, uri)?;
    let id = read(&session, key, AttributeType::Id)?;
    let on_token = certificates_of(&session)?;
    let own = on_token.iter().find(|(of, _)| !of.is_empty() && *of == id).map(|(_, certificate)| certificate.clone());
    let mut known: Vec<Certificate> = on_token.into_iter().map(|(_, certificate)| certificate).collect();
    known.extend(certificates.iter().cloned());
    let certificate = match own {
        Some(own) => own,
        None => by_public_key(&session, &id, &known)?.ok_or(SealError::NoCertificate)?,
    };
    let kind = kind(&certificate)?;
    let held = OnToken { session: Mutex::new(session), key, kind };
    Ok(Key::new(Secret::Held { kind, by: Box::new(held) }, certificate, known))
}

/// Finds the one token that is meant.
fn token(library: &Pkcs11, uri: &TokenUri) -> Result<(Slot, TokenInfo), SealError> {
    let mut found = Vec::new();
    for slot in library.get_slots_with_token().map_err(told)? {
        let info = library.get_token_info(slot).map_err(told)?;
        let fits = |wanted: &Option<String>, is: &str| wanted.as_deref().is_none_or(|wanted| wanted == is.trim_end());
        let meant = fits(&uri.token, info.label()) && fits(&uri.serial, info.serial_number());
        let made = fits(&uri.manufacturer, info.manufacturer_id()) && fits(&uri.model, info.model());
        if info.token_initialized() && meant && made && uri.slot.is_none_or(|wanted| wanted == slot.id()) {
            found.push((slot, info));
        }
    }
    let names = || found.iter().map(|(_, info)| info.label().trim_end().to_owned()).collect();
    match <[_; 1]>::try_from(found.clone()) {
        Ok([one]) => Ok(one),
        Err(_) => Err(SealError::TokenChoice { what: "token", names: names() }),
    }
}

/// Gives the PIN to the token, once.
fn log_in(session: &Session, token: &TokenInfo, last_try: bool, ask: Ask<'_>) -> Result<(), SealError> {
    if !token.login_required() {
        return Ok(());
    }
    if token.user_pin_locked() {
        return Err(SealError::TokenLocked);
    }
    if token.user_pin_final_try() && !last_try {
        return Err(SealError::TokenFinalTry);
    }
    // A token with keys of its own asks for the PIN itself.
    let pin = if token.protected_authentication_path() {
        None
    } else {
        let typed = ask().ok_or(SealError::NoPassphrase)?;
        Some(AuthPin::from(typed.as_str()))
    };
    match session.login(UserType::User, pin.as_ref()) {
        Ok(()) | Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => Ok(()),
        Err(Error::Pkcs11(RvError::PinIncorrect | RvError::PinInvalid | RvError::PinLenRange, _)) => Err(SealError::TokenPin),
        Err(Error::Pkcs11(RvError::PinLocked, _)) => Err(SealError::TokenLocked),
        Err(error) => Err(told(error)),
    }
}

/// Finds the one private key that is meant.
fn private_key(session: &Session, uri: &TokenUri) -> Result<ObjectHandle, SealError> {
    let mut wanted = vec![Attribute::Class(ObjectClass::PRIVATE_KEY)];
    wanted.extend(uri.object.as_ref().map(|label| Attribute::Label(label.clone().into_bytes())));
    wanted.extend(uri.id.as_ref().map(|id| Attribute::Id(id.clone())));
    let found = session.find_objects(&wanted).map_err(told)?;
    match found.as_slice() {
        [one] => Ok(*one),
        many => {
            let name = |key: &ObjectHandle| read(session, *key, AttributeType::Label).map(|label| String::from_utf8_lossy(&label).into_owned());
            Err(SealError::TokenChoice { what: "key", names: many.iter().filter_map(|key| name(key).ok()).collect() })
        }
    }
}

/// Reads every certificate of the token with its identifier.
fn certificates_of(session: &Session) -> Result<Vec<(Vec<u8>, Certificate)>, SealError> {
    let mut found = Vec::new();
    for object in session.find_objects(&[Attribute::Class(ObjectClass::CERTIFICATE)]).map_err(told)? {
        let value = read(session, object, AttributeType::Value)?;
        if let Ok(certificate) = Certificate::from_der(&value) {
            found.push((read(session, object, AttributeType::Id)?, certificate));
        }
    }
    Ok(found)
}

/// Finds the certificate whose public key lies on the token under the identifier of the private one.
fn by_public_key(session: &Session, id: &[u8], known: &[Certificate]) -> Result<Option<Certificate>, SealError> {
    let wanted = [Attribute::Class(ObjectClass::PUBLIC_KEY), Attribute::Id(id.to_vec())];
    for object in session.find_objects(&wanted).map_err(told)? {
        let (point, modulus) = (read(session, object, AttributeType::EcPoint)?, read(session, object, AttributeType::Modulus)?);
        let is_own = |certificate: &&Certificate| {
            let key = &certificate.parsed.tbs_certificate.subject_public_key_info;
            let bits = key.subject_public_key.as_bytes().unwrap_or_default();
            // Tokens wrap the point in an octet string (PKCS#11 2.40 §2.3.3); the modulus stands inside the encoded key.
            (!point.is_empty() && !bits.is_empty() && point.ends_with(bits)) || (!modulus.is_empty() && bits.windows(modulus.len()).any(|window| window == modulus))
        };
        if let Some(own) = known.iter().find(is_own) {
            return Ok(Some(own.clone()));
        }
    }
    Ok(None)
}

/// Knows the kind of key that a certificate is for, and that it is one to sign with.
fn kind(certificate: &Certificate) -> Result<Kind, SealError> {
    let key = &certificate.parsed.tbs_certificate.subject_public_key_info;
    match (key.algorithm.oid, suite::curve(key)) {
        (oid::RSA, _) => {
            let bits = suite::rsa_bits(key).map_err(|_flaw| SealError::NoCertificate)?;
            if bits as usize >= SMALLEST_RSA { Ok(Kind::Rsa) } else { Err(SealError::KeyKind(format!("RSA-{bits}"))) }
        }
        (oid::EC_KEY, Some(oid::P_256)) => Ok(Kind::P256),
        (oid::EC_KEY, Some(oid::P_384)) => Ok(Kind::P384),
        (oid::EC_KEY, Some(curve)) => Err(SealError::KeyKind(oid::name(&curve))),
        (other, _) => Err(SealError::KeyKind(oid::name(&other))),
    }
}

/// Reads one attribute; empty where the object has none.
fn read(session: &Session, object: ObjectHandle, kind: AttributeType) -> Result<Vec<u8>, SealError> {
    let found = session.get_attributes(object, &[kind]).map_err(told)?;
    Ok(found.into_iter().next().map(value).unwrap_or_default())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "other attributes are not asked for")]
fn value(attribute: Attribute) -> Vec<u8> {
    match attribute {
        Attribute::Id(bytes) | Attribute::Label(bytes) | Attribute::Value(bytes) | Attribute::EcPoint(bytes) | Attribute::Modulus(bytes) => bytes,
        _ => Vec::new(),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
fn told(error: Error) -> SealError {
    SealError::Token(error.to_string())
}

/// A key that stays where it is.
struct OnToken {
    session: Mutex<Session>,
    key: ObjectHandle,
    kind: Kind,
}

impl Held for OnToken {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SealError> {
        let session = self.session.lock().map_err(|_poisoned| SealError::Broken)?;
        match self.kind {
            Kind::Rsa => session.sign(&Mechanism::Sha256RsaPkcs, self.key, message).map_err(told),
            Kind::P256 => in_der(&session.sign(&Mechanism::Ecdsa, self.key, &Hash::Sha256.digest(message)).map_err(told)?),
            Kind::P384 => in_der(&session.sign(&Mechanism::Ecdsa, self.key, &Hash::Sha384.digest(message)).map_err(told)?),
        }
    }
}

/// Tokens give two numbers of one length side by side; certificates' world wants a sequence.
fn in_der(raw: &[u8]) -> Result<Vec<u8>, SealError> {
    let broken = |_error: der::Error| SealError::Broken;
    let (r, s) = raw.split_at_checked(raw.len() / 2).ok_or(SealError::Broken)?;
    let pair = EcSignature { r: UintRef::new(r).map_err(broken)?, s: UintRef::new(s).map_err(broken)? };
    pair.to_der().map_err(broken)
}

#[derive(der::Sequence)]
struct EcSignature<'a> {
    r: UintRef<'a>,
    s: UintRef<'a>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_numbers_become_a_sequence_without_needless_zeros() {
        let mut raw = vec![0; 64];
        raw[31] = 0x80;
        raw[63] = 5;
        assert_eq!(in_der(&raw).unwrap(), [0x30, 7, 2, 2, 0, 0x80, 2, 1, 5]);
    }

    #[test]
    fn a_library_that_is_none_is_told() {
        let uri = TokenUri::parse("pkcs11:object=a").unwrap();
        let answer = open(&uri, (Path::new("Cargo.toml"), false), &[], &mut || None);
        assert!(matches!(answer, Err(SealError::TokenModule(_))), "{answer:?}");
    }
}
