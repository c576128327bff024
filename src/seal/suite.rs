//! Which signature algorithms are known, and the one place where a signature's mathematics is checked.
//!
//! RSA (PKCS #1 v1.5 and PSS, from 2048 bits), ECDSA on P-256 and P-384, with SHA-256, SHA-384 or SHA-512, by `ring`.
//! What is not known (brainpool, P-521, Ed25519 in CMS) is said to be so and never called invalid (SEALING §6.6).

use der::asn1::{AnyRef, ObjectIdentifier, UintRef};
use der::{Decode as _, Sequence};
use ring::{digest, signature};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use super::oid;

/// Why a signature is not shown to be good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Its mathematics does not hold, or it was made over other bytes.
    Invalid,
    /// It may be good, but this program cannot tell; names what it does not know.
    NotSupported(String),
    /// What must be there is not, or contradicts itself; names the part.
    Malformed(&'static str),
}

/// A digest algorithm of signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// Knows an algorithm by its identifier.
    pub(super) fn of(oid: &ObjectIdentifier) -> Result<Self, Flaw> {
        match *oid {
            oid::SHA_256 => Ok(Self::Sha256),
            oid::SHA_384 => Ok(Self::Sha384),
            oid::SHA_512 => Ok(Self::Sha512),
            other => Err(Flaw::NotSupported(oid::name(&other))),
        }
    }

    /// Computes the digest.
    pub(super) fn digest(self, bytes: &[u8]) -> Vec<u8> {
        let algorithm = match self {
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        };
        digest::digest(algorithm, bytes).as_ref().to_vec()
    }
}

#[derive(Sequence)]
struct RsaKey<'a> {
    modulus: UintRef<'a>,
    exponent: UintRef<'a>,
}

/// RFC 8017 §A.2.3; SHA-1 is meant where a field is left out, and SHA-1 is not known here.
#[derive(Sequence)]
struct PssParameters {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    hash: Option<AlgorithmIdentifierOwned>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    mask: Option<AlgorithmIdentifierOwned>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT", optional = "true")]
    salt: Option<u8>,
}

/// Checks a signature over a message.
///
/// `digest` is the algorithm that the signer names beside the signature; some signers name it nowhere else.
pub(super) fn check(key: &SubjectPublicKeyInfoOwned, (algorithm, digest): (&AlgorithmIdentifierOwned, &ObjectIdentifier), message: &[u8], signature: &[u8]) -> Result<(), Flaw> {
    let known = match key.algorithm.oid {
        oid::RSA | oid::RSA_PSS => rsa(key, algorithm, digest)?,
        oid::EC_KEY => ecdsa(key, algorithm, digest)?,
        other => return Err(Flaw::NotSupported(oid::name(&other))),
    };
    let bits = key.subject_public_key.as_bytes().ok_or(Flaw::Malformed("public key"))?;
    signature::UnparsedPublicKey::new(known, bits).verify(message, signature).map_err(|_unspecified| Flaw::Invalid)
}

fn rsa(key: &SubjectPublicKeyInfoOwned, algorithm: &AlgorithmIdentifierOwned, digest: &ObjectIdentifier) -> Result<&'static dyn signature::VerificationAlgorithm, Flaw> {
    let bits = rsa_bits(key)?;
    if !(2048..=8192).contains(&bits) {
        return Err(Flaw::NotSupported(format!("RSA-{bits}")));
    }
    let (hash, is_pss) = match algorithm.oid {
        oid::RSA => (Hash::of(digest)?, false),
        oid::SHA_256_RSA => (Hash::Sha256, false),
        oid::SHA_384_RSA => (Hash::Sha384, false),
        oid::SHA_512_RSA => (Hash::Sha512, false),
        oid::RSA_PSS => (pss(algorithm)?, true),
        other => return Err(Flaw::NotSupported(oid::name(&other))),
    };
    Ok(match (hash, is_pss) {
        (Hash::Sha256, false) => &signature::RSA_PKCS1_2048_8192_SHA256,
        (Hash::Sha384, false) => &signature::RSA_PKCS1_2048_8192_SHA384,
        (Hash::Sha512, false) => &signature::RSA_PKCS1_2048_8192_SHA512,
        (Hash::Sha256, true) => &signature::RSA_PSS_2048_8192_SHA256,
        (Hash::Sha384, true) => &signature::RSA_PSS_2048_8192_SHA384,
        (Hash::Sha512, true) => &signature::RSA_PSS_2048_8192_SHA512,
    })
}

/// Returns the length of an RSA key in bits.
pub(super) fn rsa_bits(key: &SubjectPublicKeyInfoOwned) -> Result<u32, Flaw> {
    let bits = key.subject_public_key.as_bytes().ok_or(Flaw::Malformed("public key"))?;
    let rsa = RsaKey::from_der(bits).map_err(|_bad| Flaw::Malformed("public key"))?;
    let bytes = rsa.modulus.as_bytes();
    let whole = u32::try_from(bytes.len()).unwrap_or(u32::MAX).saturating_mul(8);
    // An exponent that is no number at all is left to `ring`.
    debug_assert!(!rsa.exponent.as_bytes().is_empty());
    Ok(whole.saturating_sub(bytes.first().map_or(0, |byte| byte.leading_zeros())))
}

fn pss(algorithm: &AlgorithmIdentifierOwned) -> Result<Hash, Flaw> {
    let unknown = || Flaw::NotSupported("RSASSA-PSS".to_owned());
    let given = algorithm.parameters.as_ref().ok_or_else(unknown)?;
    let parameters: PssParameters = given.decode_as().map_err(|_bad| unknown())?;
    let hash = Hash::of(&parameters.hash.ok_or_else(unknown)?.oid)?;
    let inner: Option<ObjectIdentifier> = parameters.mask.and_then(|mask| mask.parameters).and_then(|inner| {
        let inner: AlgorithmIdentifierOwned = inner.decode_as().ok()?;
        Some(inner.oid)
    });
    let salt = match hash {
        Hash::Sha256 => 32,
        Hash::Sha384 => 48,
        Hash::Sha512 => 64,
    };
    let is_usual = inner.is_some_and(|inner| Hash::of(&inner) == Ok(hash)) && parameters.salt == Some(salt);
    if is_usual { Ok(hash) } else { Err(unknown()) }
}

fn ecdsa(key: &SubjectPublicKeyInfoOwned, algorithm: &AlgorithmIdentifierOwned, digest: &ObjectIdentifier) -> Result<&'static dyn signature::VerificationAlgorithm, Flaw> {
    let curve = curve(key).ok_or(Flaw::Malformed("public key"))?;
    let hash = match algorithm.oid {
        oid::ECDSA_SHA_256 => Hash::Sha256,
        oid::ECDSA_SHA_384 => Hash::Sha384,
        oid::EC_KEY => Hash::of(digest)?,
        other => return Err(Flaw::NotSupported(oid::name(&other))),
    };
    // A compressed point is lawful and unknown to `ring`.
    if key.subject_public_key.as_bytes().and_then(<[u8]>::first) != Some(&4) {
        return Err(Flaw::NotSupported(format!("{}, compressed", oid::name(&curve))));
    }
    match (curve, hash) {
        (oid::P_256, Hash::Sha256) => Ok(&signature::ECDSA_P256_SHA256_ASN1),
        (oid::P_256, Hash::Sha384) => Ok(&signature::ECDSA_P256_SHA384_ASN1),
        (oid::P_384, Hash::Sha256) => Ok(&signature::ECDSA_P384_SHA256_ASN1),
        (oid::P_384, Hash::Sha384) => Ok(&signature::ECDSA_P384_SHA384_ASN1),
        (oid::P_256 | oid::P_384, Hash::Sha512) => Err(Flaw::NotSupported("ECDSA, SHA-512".to_owned())),
        (other, _) => Err(Flaw::NotSupported(oid::name(&other))),
    }
}

/// Returns the named curve of a key.
pub(super) fn curve(key: &SubjectPublicKeyInfoOwned) -> Option<ObjectIdentifier> {
    let parameters = key.algorithm.parameters.as_ref()?;
    AnyRef::from(parameters).decode_as().ok()
}
