//! Object identifiers, each with the name that people and `openssl` know it by.

use der::asn1::ObjectIdentifier;

macro_rules! known {
    ($($name:ident = $dots:literal, $said:literal;)*) => {
        $(pub(super) const $name: ObjectIdentifier = ObjectIdentifier::new_unwrap($dots);)*
        const NAMES: &[(ObjectIdentifier, &str)] = &[$(($name, $said)),*];
    };
}

known! {
    DATA = "1.2.840.113549.1.7.1", "data";
    SIGNED_DATA = "1.2.840.113549.1.7.2", "signedData";
    TST_INFO = "1.2.840.113549.1.9.16.1.4", "tSTInfo";
    CONTENT_TYPE = "1.2.840.113549.1.9.3", "contentType";
    MESSAGE_DIGEST = "1.2.840.113549.1.9.4", "messageDigest";
    SIGNING_TIME = "1.2.840.113549.1.9.5", "signingTime";
    SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12", "signingCertificate";
    SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47", "signingCertificateV2";
    SIGNATURE_TIME_STAMP = "1.2.840.113549.1.9.16.2.14", "signatureTimeStampToken";
    SHA_1 = "1.3.14.3.2.26", "SHA-1";
    SHA_256 = "2.16.840.1.101.3.4.2.1", "SHA-256";
    SHA_384 = "2.16.840.1.101.3.4.2.2", "SHA-384";
    SHA_512 = "2.16.840.1.101.3.4.2.3", "SHA-512";
    RSA = "1.2.840.113549.1.1.1", "RSA";
    SHA_1_RSA = "1.2.840.113549.1.1.5", "RSA, SHA-1";
    RSA_PSS = "1.2.840.113549.1.1.10", "RSASSA-PSS";
    SHA_256_RSA = "1.2.840.113549.1.1.11", "RSA, SHA-256";
    SHA_384_RSA = "1.2.840.113549.1.1.12", "RSA, SHA-384";
    SHA_512_RSA = "1.2.840.113549.1.1.13", "RSA, SHA-512";
    EC_KEY = "1.2.840.10045.2.1", "EC";
    ECDSA_SHA_256 = "1.2.840.10045.4.3.2", "ECDSA, SHA-256";
    ECDSA_SHA_384 = "1.2.840.10045.4.3.3", "ECDSA, SHA-384";
    ECDSA_SHA_512 = "1.2.840.10045.4.3.4", "ECDSA, SHA-512";
    P_256 = "1.2.840.10045.3.1.7", "P-256";
    P_384 = "1.3.132.0.34", "P-384";
    P_521 = "1.3.132.0.35", "P-521";
    SECP_256K1 = "1.3.132.0.10", "secp256k1";
    BRAINPOOL_256 = "1.3.36.3.3.2.8.1.1.7", "brainpoolP256r1";
    BRAINPOOL_384 = "1.3.36.3.3.2.8.1.1.11", "brainpoolP384r1";
    BRAINPOOL_512 = "1.3.36.3.3.2.8.1.1.13", "brainpoolP512r1";
    ED25519 = "1.3.101.112", "Ed25519";
    ED448 = "1.3.101.113", "Ed448";
    SM2 = "1.2.156.10197.1.301", "SM2";
    GOST_256 = "1.2.643.7.1.1.1.1", "GOST R 34.10-2012";
    ML_DSA_65 = "2.16.840.1.101.3.4.3.18", "ML-DSA-65";
}

/// Returns the name of an algorithm, or its number where it has none here.
pub(super) fn name(oid: &ObjectIdentifier) -> String {
    NAMES.iter().find(|(known, _)| known == oid).map_or_else(|| oid.to_string(), |(_, name)| (*name).to_owned())
}
