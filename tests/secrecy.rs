//! Secrecy through the library: what is encrypted is read again from any place, and everything else is found.
//!
//! The programs of others are asked by `tests/secrecy/run`.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

use std::fs::File;
use std::io::{Cursor, Read as _, Seek as _, SeekFrom, Write as _};

use pouch::archive::{Bytes, Damage, Reader};
use pouch::model::finding::Diagnose as _;
use pouch::secrecy::{Form, Keys, Lock, Passphrase, Recipient, SecrecyError, encrypt, form, generated, open};
use proptest::prelude::{ProptestConfig, any, prop, proptest};

// Keys made for these tests, and their public halves.
const IDENTITY: &str = "AGE-SECRET-KEY-1NGLR73TR7LM2U892XSGVCHD83SM0NGPS49JSCX8X896R0J7WTNCQ8VXNTJ";
const OTHER: &str = "AGE-SECRET-KEY-1DJ88QCRTLWTN6VZ39VAD8HZLES7SXYYW67TLR582MUND32X20KSS3RC66D";
const PUBLIC: &str = "age16s9qgz47knyrr2ltz5n0pwnqrgxkzdjxcun0rvp63944es25m54q9w6kjt";
const OTHER_PUBLIC: &str = "age1jv8v8pscucrgk55wjprvmgqfm4exmedfpkvan3rcmtpdgkms9uaq293uk4";

fn identity(text: &str) -> Keys {
    let mut keys = Keys::default();
    keys.add_identities(text).unwrap();
    keys
}

fn recipient(text: &str) -> Recipient {
    if text == IDENTITY { PUBLIC } else { OTHER_PUBLIC }.parse().unwrap()
}

fn phrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|at| u8::try_from(at * 7 % 251).unwrap()).collect()
}

fn encrypted(plain: &[u8], lock: &Lock<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    encrypt(&mut Cursor::new(plain), plain.len() as u64, &mut out, lock, &()).unwrap();
    out
}

fn file(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

fn opened(bytes: &[u8], keys: &Keys) -> Result<Box<dyn Bytes>, SecrecyError> {
    open(file(bytes), keys, &())
}

fn whole(bytes: &dyn Bytes) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    Reader::new(bytes).read_to_end(&mut out)?;
    Ok(out)
}

fn to_one() -> [Recipient; 1] {
    [recipient(IDENTITY)]
}

fn zip(passphrase: &Passphrase) -> Lock<'_> {
    Lock::Zip { passphrase, name: "X.zip", salt: [7; 16] }
}

#[test]
fn what_is_encrypted_is_read_again_at_the_edges_of_its_pieces() {
    let key = phrase("abcd-efgh");
    for length in [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000] {
        let plain = content(length);
        let aged = opened(&encrypted(&plain, &Lock::Recipients(&to_one())), &identity(IDENTITY)).unwrap();
        let zipped = opened(&encrypted(&plain, &zip(&key)), &Keys::of(key.clone())).unwrap();
        for bytes in [aged, zipped] {
            assert_eq!(bytes.length().unwrap(), length as u64);
            assert_eq!(whole(&*bytes).unwrap(), plain, "{length}");
        }
    }
}

#[test]
fn each_of_several_recipients_opens_it_and_nobody_else_does() {
    let both = [recipient(IDENTITY), recipient(OTHER)];
    let sealed = encrypted(b"secret", &Lock::Recipients(&both));
    for own in [IDENTITY, OTHER] {
        assert_eq!(whole(&*opened(&sealed, &identity(own)).unwrap()).unwrap(), b"secret");
    }
    let one = encrypted(b"secret", &Lock::Recipients(&both[..1]));
    assert!(matches!(opened(&one, &identity(OTHER)), Err(SecrecyError::WrongKey)));
    assert!(matches!(opened(&one, &Keys::default()), Err(SecrecyError::NoKey)));
    let any_of_ours = identity(&format!("# two keys\n{OTHER}\n\n{IDENTITY}\n"));
    assert_eq!(whole(&*opened(&one, &any_of_ours).unwrap()).unwrap(), b"secret");
}

#[test]
fn a_passphrase_opens_and_another_does_not() {
    let (own, other) = (phrase("correct horse battery"), phrase("correct horse batterz"));
    for (sealed, kind) in [(encrypted(b"secret", &Lock::Passphrase(&own)), Form::Passphrase), (encrypted(b"secret", &zip(&own)), Form::Zip)] {
        assert_eq!(form(&file(&sealed)).unwrap(), Some(kind));
        assert_eq!(whole(&*opened(&sealed, &Keys::of(own.clone())).unwrap()).unwrap(), b"secret");
        assert!(matches!(opened(&sealed, &Keys::of(other.clone())), Err(SecrecyError::WrongKey)));
        assert!(matches!(opened(&sealed, &identity(IDENTITY)), Err(SecrecyError::NoKey | SecrecyError::WrongKey)));
    }
}

/// Returns what a reader gets, or the code of what kept it.
fn got(sealed: &[u8], keys: &Keys) -> Result<Vec<u8>, &'static str> {
    let bytes = opened(sealed, keys).map_err(|error| error.code().0)?;
    whole(&*bytes).map_err(|error| Damage::of(&error).expect("a damage").code())
}

#[test]
fn every_byte_that_is_changed_and_every_cut_is_found() {
    let key = phrase("abcd-efgh");
    let plain = content(300);
    for (sealed, keys) in [(encrypted(&plain, &Lock::Recipients(&to_one())), identity(IDENTITY)), (encrypted(&plain, &zip(&key)), Keys::of(key.clone()))] {
        assert_eq!(got(&sealed, &keys).unwrap(), plain);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            // A changed record of the ZIP may still show the same content, but never another one.
            assert!(got(&changed, &keys).is_err_and(|code| code.starts_with("secrecy-") || code.starts_with("archive-")) || got(&changed, &keys).unwrap() == plain, "{at}");
            assert!(got(&sealed[..at], &keys).is_err(), "cut at {at}");
        }
    }
    let aged = encrypted(&plain, &Lock::Recipients(&to_one()));
    let mut changed = aged.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(got(&changed, &identity(IDENTITY)), Err("secrecy-altered"));
    assert_eq!(got(&aged[..aged.len() - 1], &identity(IDENTITY)), Err("secrecy-altered"));
}

#[test]
fn an_altered_piece_is_found_when_it_is_read_and_a_cut_one_before() {
    let plain = content(300_000);
    let sealed = encrypted(&plain, &Lock::Recipients(&to_one()));
    let mut changed = sealed.clone();
    changed[100_000] ^= 1;
    let bytes = opened(&changed, &identity(IDENTITY)).unwrap();
    let mut reader = Reader::new(&*bytes);
    let mut first = vec![0; 65_536];
    reader.read_exact(&mut first).unwrap();
    assert_eq!(first, plain[..65_536]);
    assert_eq!(reader.read(&mut first).map_err(|error| Damage::of(&error)), Err(Some(Damage::Cipher)));
    // What lies behind is still read, and is what was encrypted.
    reader.seek(SeekFrom::Start(200_000)).unwrap();
    assert!(reader.read(&mut first).unwrap() > 0);
    assert_eq!(first[0], plain[200_000]);
    // Whole pieces taken from the end leave a file that begins well.
    let short = &sealed[..sealed.len() - 300_000 % 65_536 - 16];
    assert!(matches!(opened(short, &identity(IDENTITY)), Err(SecrecyError::Altered)));
}

#[test]
fn the_same_passphrase_salt_and_content_give_the_same_zip_and_generated_passphrases_are_long() {
    let mut count = 0;
    let mut chance = || {
        count += 1;
        [count; 16]
    };
    let (one, two) = (generated(&mut chance), generated(&mut chance));
    assert!(one != two && one.len() == 34 && one.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'));
    assert_eq!(encrypted(b"x", &zip(&one)), encrypted(b"x", &zip(&one)));
}

#[test]
fn a_passphrase_that_asks_for_too_much_work_is_refused_before_it_is_done() {
    let sealed = encrypted(b"secret", &Lock::Passphrase(&phrase("correct horse battery")));
    let at = sealed.windows(4).position(|four| four == b" 18\n").unwrap();
    let hostile = [&sealed[..at], b" 30\n", &sealed[at + 4..]].concat();
    assert!(matches!(opened(&hostile, &Keys::of(phrase("correct horse battery"))), Err(SecrecyError::TooMuchWork)));
}

#[test]
fn what_is_no_identity_is_named_by_its_line_and_never_repeated() {
    let bad = format!("# made today\n{IDENTITY}\nAGE-SECRET-KEY-1NOT");
    let error = Keys::default().add_identities(&bad).unwrap_err();
    assert!(matches!(error, SecrecyError::Identity(3)) && !error.to_string().contains("NOT"));
    assert!(Keys::default().add_identities("\n# nothing\n").is_err());
    assert!("ssh-ed25519 AAAA".parse::<Recipient>().is_err());
    // The secret half, given by mistake, is not repeated.
    for secret in ["AGE-SECRET-KEY-1NGLR73TR7LM2U892XSGVCHD83SM0NGPS49JSCX8X896R0J7WTNCQ8VXNTJ", "correct horse battery staple"] {
        let error = secret.parse::<Recipient>().unwrap_err();
        assert!(!format!("{error:?} {error}").contains(&secret[..10]), "{error}");
    }
    assert_eq!(Recipient::read_all(&format!("# two\n{}\n", recipient(OTHER))).unwrap()[0].to_string(), recipient(OTHER).to_string());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_place_of_the_content_can_be_read_first(places in prop::collection::vec((0_u64..210_000, 1_usize..70_000), 1..12)) {
        let plain = content(200_000);
        let key = phrase("abcd-efgh");
        let aged = opened(&encrypted(&plain, &Lock::Recipients(&to_one())), &identity(IDENTITY)).unwrap();
        let zipped = opened(&encrypted(&plain, &zip(&key)), &Keys::of(key.clone())).unwrap();
        for (at, length) in places {
            let expected = plain.get(usize::try_from(at).unwrap()..).unwrap_or_default();
            for bytes in [&aged, &zipped] {
                let mut buffer = vec![0; length];
                let got = bytes.read_at(&mut buffer, at).unwrap();
                assert!(got > 0 || expected.is_empty());
                assert_eq!(&buffer[..got], &expected[..got]);
            }
        }
    }

    #[test]
    fn no_bytes_make_it_panic(tail in prop::collection::vec(any::<u8>(), 0..400), aged in any::<bool>()) {
        let head: &[u8] = if aged { b"age-encryption.org/v1\n" } else { b"PK\x03\x04\x33\x00\x01\x00\x63\x00" };
        let bytes = [head, &tail].concat();
        assert!(opened(&bytes, &identity(IDENTITY)).is_err());
        assert!(opened(&bytes, &Keys::of(phrase("x"))).is_err());
    }
}
