//! Signatures and trusted time over exactly the bytes of `tagmanifest-sha256.txt`.
//!
//! Three files in `seal/` of a dossier: a detached CAdES signature (ETSI EN 319 122-1), an SSHSIG, and an RFC 3161
//! time-stamp. None of them is listed by what it seals. What they prove is decided here; whom the recipient trusts is
//! said by the recipient's own file (`counterparts`), and nothing inside a dossier is a root of trust (SEALING §1).

mod certificate;
mod chain;
mod counterparts;
mod decision;
#[cfg(feature = "sender")]
mod error;
mod guard;
#[cfg(feature = "sender")]
mod key;
#[cfg(feature = "sender")]
mod new_key;
mod oid;
#[cfg(feature = "pkcs11")]
mod pkcs11;
#[cfg(all(feature = "sender", not(feature = "pkcs11")))]
#[path = "no_pkcs11.rs"]
mod pkcs11;
#[cfg(feature = "sender")]
mod sign;
mod signed_data;
#[cfg(feature = "sender")]
mod ssh_key;
mod sshsig;
#[cfg(feature = "sender")]
mod stamp;
mod suite;
mod token;
#[cfg(feature = "sender")]
mod token_uri;

pub use certificate::{BadCertificate, Certificate, Revocations};
pub use chain::{Mistrust, Purpose, Roots, trace};
pub use counterparts::{LARGEST as LARGEST_COUNTERPARTS, BadCounterparts, Counterpart, Counterparts, Need, Seen, time_authority_block};
pub use decision::{Hand, check_decision};
#[cfg(feature = "sender")]
pub use error::{SealError, StampFlaw};
pub use guard::LARGEST;
#[cfg(feature = "sender")]
pub use key::{Ask, Key, Passphrase};
#[cfg(feature = "sender")]
pub use new_key::{Kind, Made, Person, make};
#[cfg(feature = "sender")]
pub use pkcs11::open as open_token;
#[cfg(feature = "sender")]
pub use sign::attach;
pub use signed_data::{OutOfProfile, Signed, Signer};
pub use sshsig::{NAMESPACE, RECEIPT_NAMESPACE, SshSigner, check as check_sshsig, check_receipt as check_receipt_sshsig, public_key};
#[cfg(feature = "sender")]
pub use ssh_key::{Signatory, SshKey, is_ssh};
#[cfg(feature = "sender")]
pub use stamp::{answered, armored, asks_for, request};
pub use suite::Flaw;
pub use token::{Response, Token};
#[cfg(feature = "sender")]
pub use token_uri::TokenUri;

/// What is signed.
pub const SEALED: &str = "tagmanifest-sha256.txt";
/// The detached CAdES signature.
pub const CADES: &str = "seal/tagmanifest-sha256.p7s";
/// The SSHSIG.
pub const SSHSIG: &str = "seal/tagmanifest-sha256.sshsig";
/// The answer of a time-stamp authority over what is sealed.
pub const TIME_STAMP: &str = "seal/tagmanifest-sha256.tsr";
/// Every file that may lie in `seal/`, sorted.
pub const FILES: [&str; 3] = [CADES, SSHSIG, TIME_STAMP];

/// Reads a detached CAdES signature and checks every signer against the content.
pub fn check_cades(bytes: &[u8], content: &[u8]) -> Result<Signed, OutOfProfile> {
    let data = signed_data::open(bytes)?;
    if data.encap_content_info.econtent_type != oid::DATA || data.encap_content_info.econtent.is_some() {
        return Err(OutOfProfile);
    }
    Ok(signed_data::check(&data, content))
}

#[cfg(test)]
mod tests;
