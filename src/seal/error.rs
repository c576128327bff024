//! What can keep pouch from signing, or from taking a time-stamp in.

use crate::model::finding::{Code, Diagnose, Values};

/// Why nothing was signed or stamped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The file holds no key in a form that is read here.
    #[error("no key that this program reads: {0}")]
    KeyForm(String),
    /// The passphrase does not open the key. It is not tried again: tokens and accounts lock.
    #[error("the passphrase does not open the key")]
    Passphrase,
    /// The key is protected and no passphrase was given.
    #[error("the key needs a passphrase")]
    NoPassphrase,
    /// The key is of a kind, or of a length, that is not signed with.
    #[error("{0} is not signed with")]
    KeyKind(String),
    /// No certificate belongs to the key.
    #[error("no certificate that was given belongs to the key")]
    NoCertificate,
    /// The certificate is not valid at the moment of signing.
    #[error("the certificate of {name} is valid from {from} to {until}")]
    NotThen {
        /// Whose certificate.
        name: String,
        /// From when it is valid.
        from: String,
        /// Until when.
        until: String,
    },
    /// The certificate was issued for something else than signing.
    #[error("the certificate of {0} is not for signing")]
    NotForSigning(String),
    /// This key has signed already.
    #[error("{0} has signed already")]
    Again(String),
    /// The signature that is there already cannot be added to.
    #[error("the signature that is there already cannot be added to")]
    Foreign,
    /// The program that holds the key did not sign.
    #[error("ssh-keygen did not sign: {0}")]
    Agent(String),
    /// A `pkcs11:` URI has a part that is not known, not readable, or not allowed; names it.
    #[error("the part {0} of the pkcs11: URI is not taken")]
    TokenUri(String),
    /// The library of the token is not named or cannot be used.
    #[error("the library of the token cannot be used: {0}")]
    TokenModule(String),
    /// Not exactly one token, or one key, is meant.
    #[error("not exactly one {what} is meant: {names:?}")]
    TokenChoice {
        /// `token` or `key`.
        what: &'static str,
        /// The labels of those that could be.
        names: Vec<String>,
    },
    /// The PIN is wrong. It is not tried again: tokens lock.
    #[error("the PIN is wrong")]
    TokenPin,
    /// The token is locked.
    #[error("the token is locked")]
    TokenLocked,
    /// One more wrong PIN would lock the token.
    #[error("one more wrong PIN locks the token")]
    TokenFinalTry,
    /// The token did not do what it was asked.
    #[error("the token refused: {0}")]
    Token(String),
    /// A signature that was just made does not hold: the key does not belong to the certificate, or something is broken.
    #[error("the signature does not hold against its own certificate")]
    Broken,
    /// A time-stamp cannot be used; names why.
    #[error("the time-stamp cannot be used: {0}")]
    Stamp(StampFlaw),
}

/// Why a time-stamp is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StampFlaw {
    /// The file is no request or no answer that is read here.
    #[error("form")]
    Form,
    /// The authority did not grant it.
    #[error("status")]
    Status,
    /// It covers something else.
    #[error("imprint")]
    Imprint,
    /// It answers another request.
    #[error("nonce")]
    Nonce,
    /// There is no signature that could be stamped.
    #[error("no signature")]
    NoSignature,
    /// The log of custody has no line that could be stamped.
    #[error("no log")]
    NoLog,
    /// Its certificate is not for time-stamps.
    #[error("purpose")]
    Purpose,
    /// Its own signature does not hold.
    #[error("signature")]
    Signature,
}

impl Diagnose for SealError {
    fn code(&self) -> Code {
        match self {
            Self::KeyForm(_) => Code("seal-key-form"),
            Self::Passphrase => Code("seal-passphrase"),
            Self::NoPassphrase => Code("seal-no-passphrase"),
            Self::KeyKind(_) => Code("seal-key-kind"),
            Self::NoCertificate => Code("seal-no-certificate"),
            Self::NotThen { .. } => Code("seal-certificate-not-then"),
            Self::NotForSigning(_) => Code("seal-certificate-purpose"),
            Self::Again(_) => Code("seal-again"),
            Self::Foreign => Code("seal-foreign"),
            Self::Agent(_) => Code("seal-agent"),
            Self::TokenUri(_) => Code("token-uri"),
            Self::TokenModule(_) => Code("token-module"),
            Self::TokenChoice { names, .. } if names.is_empty() => Code("token-none"),
            Self::TokenChoice { .. } => Code("token-many"),
            Self::TokenPin => Code("token-pin"),
            Self::TokenLocked => Code("token-locked"),
            Self::TokenFinalTry => Code("token-final-try"),
            Self::Token(_) => Code("token-refused"),
            Self::Broken => Code("seal-broken-key"),
            Self::Stamp(flaw) => Code(match flaw {
                StampFlaw::Form => "stamp-form",
                StampFlaw::Status => "stamp-status",
                StampFlaw::Imprint => "stamp-imprint",
                StampFlaw::Nonce => "stamp-nonce",
                StampFlaw::NoSignature => "stamp-no-signature",
                StampFlaw::NoLog => "stamp-no-log",
                StampFlaw::Purpose => "stamp-purpose",
                StampFlaw::Signature => "stamp-signature",
            }),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::KeyForm(reason) | Self::Agent(reason) | Self::TokenModule(reason) | Self::Token(reason) => vec![("reason", reason.clone())],
            Self::KeyKind(kind) => vec![("kind", kind.clone())],
            Self::NotForSigning(name) | Self::Again(name) => vec![("name", name.clone())],
            Self::NotThen { name, from, until } => vec![("name", name.clone()), ("from", from.clone()), ("until", until.clone())],
            Self::TokenUri(part) => vec![("part", part.clone())],
            Self::TokenChoice { what, names } => vec![("what", (*what).to_owned()), ("names", names.join(", "))],
            Self::TokenPin | Self::TokenLocked | Self::TokenFinalTry | Self::Passphrase | Self::NoPassphrase | Self::NoCertificate | Self::Foreign | Self::Broken | Self::Stamp(_) => Values::new(),
        }
    }
}
