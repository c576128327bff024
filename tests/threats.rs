//! The threats of the threat model (`docs/threats.md`), each as an attack that must be found, named after it.
//!
//! Where another test file carries out the attack at length, `docs/threats.md` names it; here are the attacks on
//! signatures, trusted time, versions and trust. A small authority with officers and a time-stamp authority is made by
//! `tests/seal/pki` each time: no key is kept. Needs openssl, ssh-keygen and faketime.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use pouch::archive::Packing;
use pouch::model::digest::Digest;
use pouch::model::finding::Level;
use pouch::model::moment::Moment;
use pouch::model::verdict::{Grade, Outcome, Question, Verdict};
use pouch::seal::{self, CADES, Certificate, Counterparts, Key, Passphrase, Revocations, SEALED, Seen, Signatory, SshKey, TIME_STAMP};
use pouch::secrecy::{self, Keys, Lock, Recipient, SecrecyError};
use pouch::verify::receipt::{Signatures, signed_by};
use pouch::verify::{BadExpected, Expected, Settings, Trust};
use support::{Files, codes, dossier, relist, verify_bytes, zip};

/// A world of test keys, made once.
static WORLD: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap().keep();
    let made = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seal/pki")).arg(&folder).status().unwrap();
    assert!(made.success(), "{}", fs::read_to_string(folder.join("openssl.log")).unwrap_or_default());
    folder
});

fn bytes(name: &str) -> Vec<u8> {
    fs::read(WORLD.join(name)).unwrap()
}

fn text(name: &str) -> String {
    fs::read_to_string(WORLD.join(name)).unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn signing() -> Moment {
    moment("2020-01-01T12:00:00Z")
}

fn officer(name: &str) -> Signatory {
    let certificates = Certificate::read_all(&bytes(&format!("{name}.pem"))).unwrap();
    Signatory::Cades(Box::new(Key::read(&bytes(&format!("{name}.key")), &certificates, &mut || None).unwrap()))
}

/// A dossier that says which one it is.
fn version(number: u64, supersedes: Option<&Digest>) -> Files {
    let mut files = dossier();
    let mut info = String::from_utf8(files["bag-info.txt"].clone()).unwrap();
    info.extend(["External-Identifier: BJ-2026-0017.ar-pfa\n".to_owned(), format!("Dossier-Version: {number}\n")]);
    info.extend(supersedes.map(|before| format!("Supersedes: {before}\n")));
    files.insert("bag-info.txt".into(), info.into_bytes());
    relist(&mut files);
    files
}

fn sealed(files: &Files) -> Digest {
    Digest::of(&files[SEALED])
}

fn sign(files: &mut Files, by: &Signatory, at: Moment) {
    let made = by.sign(&files[SEALED], files.get(by.file()).map(Vec::as_slice), at).unwrap();
    files.insert(by.file().into(), made);
}

fn signed(by: &str) -> Files {
    let mut files = version(1, None);
    sign(&mut files, &officer(by), signing());
    files
}

/// Lets the test authority stamp content at a moment, and returns request and answer.
fn stamp(content: &[u8], at: &str) -> (Vec<u8>, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let (asked, answered) = (folder.path().join("x.tsq"), folder.path().join("x.tsr"));
    let request = seal::request(content, *Digest::of(at).bytes().first_chunk().unwrap()).unwrap();
    fs::write(&asked, &request).unwrap();
    let own = folder.path().join("ca.cnf");
    // The serial number is kept in a file, so each stamp has its own.
    let config = text("ca.cnf").replace("serial=tsa_serial", &format!("serial={}", folder.path().join("serial").display()));
    fs::write(&own, config).unwrap();
    fs::write(folder.path().join("serial"), "01\n").unwrap();
    let mut command = Command::new("faketime");
    command.arg(at).args(["openssl", "ts", "-reply", "-section", "tsa_config", "-config"]).arg(&own).arg("-queryfile").arg(&asked);
    let out = command.arg("-out").arg(&answered).current_dir(WORLD.as_path()).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    (request, fs::read(answered).unwrap())
}

/// Puts trusted time into the signature (CAdES-T).
fn stamp_signature(files: &mut Files, at: &str) {
    let value = seal::check_cades(&files[CADES], &files[SEALED]).unwrap().signers[0].value.clone();
    let (request, response) = stamp(&value, at);
    let token = seal::answered(&response, &request, &value).unwrap();
    let stamped = seal::attach(&files[CADES], &files[SEALED], &token).unwrap();
    files.insert(CADES.into(), stamped);
}

/// A recipient's own file: the police by their authority, and a time-stamp authority.
fn counterparts(rest: &str) -> Counterparts {
    let ca = text("ca.pem");
    let police = format!("[[counterpart]]\nname = \"police\"\nauthorities = '''\n{ca}'''\n{rest}\n");
    Counterparts::parse(&format!("{police}[[time_authority]]\nname = \"tsa\"\nauthorities = '''\n{ca}'''\n")).unwrap()
}

fn trust(rest: &str, at: &str) -> Trust {
    Trust { counterparts: counterparts(rest), from: None, revoked: Vec::new(), at: moment(at) }
}

fn asked(files: &Files, trust: &Trust) -> Verdict {
    let settings = Settings { trust: Some(trust.clone()), ..Settings::default() };
    verify_bytes(&zip(files, Packing::Stored), &settings).unwrap()
}

fn outcome(verdict: &Verdict, question: Question) -> Outcome {
    verdict.lines.iter().find(|line| line.question == question).unwrap().outcome
}

fn errors(verdict: &Verdict) -> Vec<&'static str> {
    codes(verdict, Level::Error)
}

const SOON: &str = "2021-06-01T00:00:00Z";

#[test]
fn an_honest_dossier_is_trusted() {
    for kind in ["rsa3072", "p256", "p384"] {
        let verdict = asked(&signed(kind), &trust("", SOON));
        assert_eq!((verdict.grade(), verdict.counterpart.as_deref()), (Grade::Trusted, Some("police")), "{:?}", errors(&verdict));
    }
    let plain = verify_bytes(&zip(&signed("p256"), Packing::Stored), &Settings::default()).unwrap();
    assert_eq!((plain.grade(), outcome(&plain, Question::Signature), outcome(&plain, Question::Signer)), (Grade::Intact, Outcome::Holds, Outcome::NotChecked));
}

#[test]
fn threat_01_an_altered_file_is_found_by_hashes_and_its_lists_by_the_signature() {
    let honest = signed("p256");
    for name in honest.keys().filter(|name| !name.starts_with("seal/")) {
        let mut files = honest.clone();
        files.get_mut(name).unwrap()[0] ^= 1;
        let verdict = asked(&files, &trust("", SOON));
        assert_eq!(verdict.grade(), Grade::Broken, "{name}");
        let says_so = verdict.findings().any(|finding| finding.place == *name || finding.code.0 == "seal-invalid");
        assert!(says_so || name == "bagit.txt", "{name}: {:?}", errors(&verdict));
    }
}

#[test]
fn threat_02_recomputed_lists_do_not_fit_the_signature_nor_the_fingerprint() {
    let honest = signed("p256");
    let told = Expected::parse(&sealed(&honest).groups()).unwrap();
    let mut files = honest;
    files.insert("START-HERE.html".into(), b"call this number instead".to_vec());
    relist(&mut files);
    assert_eq!(errors(&asked(&files, &trust("", SOON))), ["seal-invalid"]);
    files.remove(CADES);
    assert_eq!(asked(&files, &trust("", SOON)).grade(), Grade::Untrusted);
    let settings = Settings { expect: Some(told), ..Settings::default() };
    assert_eq!(errors(&verify_bytes(&zip(&files, Packing::Stored), &settings).unwrap()), ["seal-mismatch"]);
}

#[test]
fn threat_03_a_stripped_signature_or_time_stamp_is_found() {
    let mut files = signed("p256");
    let verdict = asked(&files, &trust("require = [\"signature\", \"timestamp\"]", SOON));
    assert_eq!((verdict.grade(), errors(&verdict)), (Grade::Untrusted, vec!["seal-time-required"]));
    files.remove(CADES);
    let verdict = asked(&files, &trust("", SOON));
    assert_eq!((verdict.grade(), errors(&verdict)), (Grade::Untrusted, vec!["seal-nobody"]));
    let named = Trust { from: Some("police".into()), ..trust("", SOON) };
    assert_eq!(errors(&asked(&files, &named)), ["seal-required"]);
    // What the dossier itself promised is missed even by a recipient without a file.
    let mut info = String::from_utf8(files["bag-info.txt"].clone()).unwrap();
    info.push_str("Seal-Expected: cms\n");
    files.insert("bag-info.txt".into(), info.into_bytes());
    relist(&mut files);
    let verdict = verify_bytes(&zip(&files, Packing::Stored), &Settings::default()).unwrap();
    assert_eq!((verdict.grade(), errors(&verdict)), (Grade::Untrusted, vec!["seal-stripped"]));
}

#[test]
fn threat_04_an_unlisted_file_is_found_beside_a_good_signature_and_within_seal() {
    for name in ["READ-ME-FIRST.html", "seal/README.txt", "seal/tagmanifest-sha256.p7s.bak", "translations/001.txt"] {
        let mut files = signed("p256");
        files.insert(name.into(), b"call this number instead".to_vec());
        let verdict = asked(&files, &trust("", SOON));
        assert_eq!((verdict.grade(), errors(&verdict)), (Grade::Broken, vec!["bag-unlisted-file"]), "{name}");
    }
}

#[test]
fn threat_05_nothing_in_a_dossier_is_a_root_of_trust() {
    // Somebody makes an authority, a certificate in an officer's name and a good signature, and puts all of it inside.
    let until = moment("2030-01-01T00:00:00Z");
    let mut count = 0_u8;
    let mut chance = || { count += 1; [count; 16] };
    let forger = seal::Person { name: "TEST p256".into(), organization: "TEST Police".into(), country: "XX".into() };
    let made = seal::make(seal::Kind::P256, &forger, None, &mut chance, (signing(), Some(until))).unwrap();
    let own = Certificate::read_all(made.certificate.unwrap().as_bytes()).unwrap();
    let key = Key::read(made.private.as_bytes(), &own, &mut || None).unwrap();
    let mut files = version(1, None);
    sign(&mut files, &Signatory::Cades(Box::new(key)), signing());
    let verdict = asked(&files, &trust("", SOON));
    assert_eq!((verdict.grade(), outcome(&verdict, Question::Signature)), (Grade::Untrusted, Outcome::Holds));
    assert_eq!(errors(&verdict), ["seal-signer-unknown"]);
}

#[test]
fn threat_06_a_replayed_older_version_is_found_once_the_newer_one_was_seen() {
    let first = signed("p256");
    let mut second = version(2, Some(&sealed(&first)));
    sign(&mut second, &officer("p256"), signing());
    let mut trust = trust("", SOON);
    assert_eq!(asked(&first, &trust).grade(), Grade::Trusted);
    let accepted = asked(&second, &trust);
    trust.counterparts.seen.push(pouch::verify::seen(&accepted).unwrap());
    let replayed = asked(&first, &trust);
    assert_eq!((replayed.grade(), errors(&replayed)), (Grade::Untrusted, vec!["version-superseded"]));
    assert_eq!(asked(&second, &trust).grade(), Grade::Trusted);
    // Another dossier that calls itself the same version.
    let mut twin = version(2, None);
    sign(&mut twin, &officer("p256"), signing());
    assert_eq!(errors(&asked(&twin, &trust)), ["version-two-seals"]);
    // Without the signature the replay cannot hide behind another sender either.
    let seen = Seen { counterpart: "police".into(), ..pouch::verify::seen(&accepted).unwrap() };
    assert_eq!(seen, trust.counterparts.seen[0]);
}

#[test]
fn threat_07_a_stripped_item_is_found_though_the_lists_were_mended() {
    let mut files = signed("p256");
    files.retain(|name, _| !name.starts_with("data/E0002/"));
    relist(&mut files);
    files.remove(CADES);
    let verdict = verify_bytes(&zip(&files, Packing::Stored), &Settings::default()).unwrap();
    assert_eq!(verdict.grade(), Grade::Broken);
    assert!(errors(&verdict).contains(&"dossier-index-mismatch"), "{:?}", errors(&verdict));
}

#[test]
fn threat_08_exchanged_translations_are_found_though_the_lists_were_mended() {
    let mut files = dossier();
    let (one, two) = (files["data/E0001/es.txt"].clone(), files["data/E0002/es.txt"].clone());
    files.insert("data/E0001/es.txt".into(), two);
    files.insert("data/E0002/es.txt".into(), one);
    relist(&mut files);
    let verdict = verify_bytes(&zip(&files, Packing::Stored), &Settings::default()).unwrap();
    assert_eq!((verdict.grade(), errors(&verdict)), (Grade::Broken, vec!["dossier-index-mismatch"]));
}

#[test]
fn threat_15_a_second_officer_must_have_signed_where_the_recipient_asks_for_two() {
    let mut files = signed("p256");
    let two = trust("signers = 2", SOON);
    assert_eq!(errors(&asked(&files, &two)), ["seal-signers-few"]);
    sign(&mut files, &officer("second"), signing());
    assert_eq!(asked(&files, &two).grade(), Grade::Trusted);
    // One person with two records is one person.
    let mut again = signed("p256");
    assert!(officer("p256").sign(&again[SEALED], Some(&again[CADES]), signing()).is_err());
    let key = SshKey::read(&bytes("ssh"), &mut || None).unwrap();
    sign(&mut again, &Signatory::Ssh(Box::new(key)), signing());
    assert_eq!(errors(&asked(&again, &two)), ["seal-signers-few"], "an SSH key that is not in the file counts for nobody");
}

#[test]
fn threat_16_a_wrong_clock_is_told_and_does_not_undo_trusted_time() {
    let mut files = version(1, None);
    sign(&mut files, &officer("short"), moment("2018-01-01T12:00:00Z"));
    assert_eq!(asked(&files, &trust("", SOON)).grade(), Grade::Trusted);
    let late = trust("", "2031-06-01T00:00:00Z");
    assert_eq!(errors(&asked(&files, &late)), ["seal-signer-not-then"], "a claim of the signer proves no time");
    stamp_signature(&mut files, "2020-01-01 12:00:00");
    let verdict = asked(&files, &late);
    assert_eq!(verdict.grade(), Grade::Trusted, "{:?}", errors(&verdict));
    assert_eq!(codes(&verdict, Level::Warning), ["seal-time-authority-ended", "seal-time-differs"]);
}

#[test]
fn threat_17_a_revoked_key_is_refused_unless_trusted_time_shows_that_it_signed_before() {
    let mut files = signed("revoked");
    let list = Revocations::read_all(&bytes("ca.crl")).unwrap();
    assert!(Revocations::read_all(&bytes("old.crl")).is_err(), "a list that is not read must not pass for an empty one");
    let mut trust = trust("", "2029-01-01T00:00:00Z");
    assert_eq!(asked(&files, &trust).grade(), Grade::Trusted, "without a list nobody can know");
    trust.revoked = list;
    let verdict = asked(&files, &trust);
    assert_eq!((verdict.grade(), errors(&verdict)), (Grade::Untrusted, vec!["seal-signer-revoked"]));
    let mut after = files.clone();
    stamp_signature(&mut files, "2020-01-01 12:00:00");
    let verdict = asked(&files, &trust);
    assert_eq!((verdict.grade(), errors(&verdict)), (Grade::Trusted, vec![]));
    stamp_signature(&mut after, "2028-01-01 12:00:00");
    assert_eq!(errors(&asked(&after, &trust)), ["seal-signer-revoked"]);
    // The recipient's own last day needs no list.
    let ended = self::trust("valid_to = \"2019-12-31\"", SOON);
    assert_eq!(errors(&asked(&signed("p256"), &ended)), ["seal-signer-not-then"]);
}

#[test]
fn threat_18_a_time_stamp_of_other_data_is_refused_and_found() {
    let mut files = signed("p256");
    let content = files[SEALED].clone();
    let (request, response) = stamp(b"something else", "2020-01-01 12:00:00");
    assert_eq!(code(seal::answered(&response, &request, &content)), "stamp-imprint");
    let (mine, good) = stamp(&content, "2020-01-01 12:00:00");
    let other = seal::request(&content, [9; 16]).unwrap();
    assert_eq!(code(seal::answered(&good, &other, &content)), "stamp-nonce");
    assert!(seal::answered(&good, &mine, &content).is_ok());
    let refused = [0x30, 5, 0x30, 3, 2, 1, 2];
    assert_eq!(code(seal::answered(&refused, &mine, &content)), "stamp-status");
    assert_eq!(code(seal::answered(b"no answer", &mine, &content)), "stamp-form");
    files.insert(TIME_STAMP.into(), response);
    let verdict = asked(&files, &trust("", SOON));
    assert_eq!((verdict.grade(), errors(&verdict)), (Grade::Broken, vec!["seal-grafted"]));
    files.insert(TIME_STAMP.into(), good);
    assert_eq!(asked(&files, &trust("require = [\"signature\", \"timestamp\"]", SOON)).grade(), Grade::Trusted);
}

fn code(result: Result<Vec<u8>, seal::SealError>) -> &'static str {
    pouch::model::finding::Diagnose::code(&result.unwrap_err()).0
}

#[test]
fn threat_19_a_fingerprint_of_less_than_128_bits_is_refused() {
    let digest = Digest::of("pouch");
    for short in [4, 8, 16, 31, 32, 48, 63] {
        assert_eq!(Expected::parse(&digest.to_string()[..short]), Err(BadExpected::Short), "{short} digits");
    }
    assert_eq!(Expected::parse(&pouch::verify::telephone(&digest)[..29]), Err(BadExpected::Short));
    let hex = digest.to_string();
    for whole in [digest.groups(), hex.to_uppercase(), hex.as_bytes().chunks(4).map(|four| std::str::from_utf8(four).unwrap()).collect::<Vec<_>>().join("-"), pouch::verify::telephone(&digest).replace(' ', ".")] {
        assert!(Expected::parse(&whole).unwrap().matches(&digest), "{whole}");
    }
}

#[test]
fn a_curve_that_is_not_known_is_never_called_invalid_and_never_trusted() {
    for curve in ["brainpool", "p521"] {
        let folder = tempfile::tempdir().unwrap();
        let mut files = version(1, None);
        fs::write(folder.path().join("content"), &files[SEALED]).unwrap();
        let made = Command::new("openssl")
            .args(["cms", "-sign", "-binary", "-cades", "-md", "sha256", "-outform", "DER", "-in"]).arg(folder.path().join("content"))
            .args(["-signer", &format!("{curve}.pem"), "-inkey", &format!("{curve}.key"), "-out"]).arg(folder.path().join("p7s"))
            .current_dir(WORLD.as_path()).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        files.insert(CADES.into(), fs::read(folder.path().join("p7s")).unwrap());
        let verdict = asked(&files, &trust("", "2027-06-01T00:00:00Z"));
        assert_eq!((verdict.grade(), outcome(&verdict, Question::Signature)), (Grade::Untrusted, Outcome::NotChecked), "{curve}");
        assert!(codes(&verdict, Level::Warning).contains(&"seal-not-supported"), "{curve}");
    }
}

#[test]
fn what_openssl_signs_is_accepted_too() {
    for kind in ["rsa3072", "p256", "p384"] {
        let folder = tempfile::tempdir().unwrap();
        let mut files = version(1, None);
        fs::write(folder.path().join("content"), &files[SEALED]).unwrap();
        let made = Command::new("openssl")
            .args(["cms", "-sign", "-binary", "-cades", "-md", "sha256", "-outform", "DER", "-in"]).arg(folder.path().join("content"))
            .args(["-signer", &format!("{kind}.pem"), "-inkey", &format!("{kind}.key"), "-out"]).arg(folder.path().join("p7s"))
            .current_dir(WORLD.as_path()).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        files.insert(CADES.into(), fs::read(folder.path().join("p7s")).unwrap());
        assert_eq!(asked(&files, &trust("", "2027-06-01T00:00:00Z")).grade(), Grade::Trusted, "{kind}");
    }
}

#[test]
fn every_form_of_key_file_signs_and_a_small_rsa_key_does_not() {
    let passphrase = || Some(Passphrase::new("correct horse".to_owned()));
    for kind in ["rsa3072", "p256", "p384"] {
        let certificates = Certificate::read_all(&bytes(&format!("{kind}.pem"))).unwrap();
        for form in ["key", "enc.key", "modern.p12", "legacy.p12", "java.p12"] {
            let key = Key::read(&bytes(&format!("{kind}.{form}")), &certificates, &mut { passphrase }).unwrap_or_else(|error| panic!("{kind}.{form}: {error}"));
            let signature = Signatory::Cades(Box::new(key)).sign(b"content", None, signing()).unwrap();
            assert_eq!(seal::check_cades(&signature, b"content").unwrap().signers[0].flaw, None, "{kind}.{form}");
        }
        for form in ["enc.key", "modern.p12", "legacy.p12"] {
            let wrong = || Some(Passphrase::new("wrong".to_owned()));
            assert_eq!(Key::read(&bytes(&format!("{kind}.{form}")), &certificates, &mut { wrong }).unwrap_err(), seal::SealError::Passphrase, "{kind}.{form}");
        }
    }
    let weak = Certificate::read_all(&bytes("weak.pem")).unwrap();
    assert_eq!(Key::read(&bytes("weak.key"), &weak, &mut || None).unwrap_err(), seal::SealError::KeyKind("RSA-2048".into()));
    let other = Certificate::read_all(&bytes("second.pem")).unwrap();
    assert_eq!(Key::read(&bytes("p256.key"), &other, &mut || None).unwrap_err(), seal::SealError::NoCertificate);
}

/// A key of age, made for these tests.
const IDENTITY: &str = "AGE-SECRET-KEY-1NGLR73TR7LM2U892XSGVCHD83SM0NGPS49JSCX8X896R0J7WTNCQ8VXNTJ";
/// Somebody else's.
const OTHER: &str = "AGE-SECRET-KEY-1DJ88QCRTLWTN6VZ39VAD8HZLES7SXYYW67TLR582MUND32X20KSS3RC66D";
/// The public half of the first.
const RECIPIENT: &str = "age16s9qgz47knyrr2ltz5n0pwnqrgxkzdjxcun0rvp63944es25m54q9w6kjt";

fn encrypted(plain: &[u8]) -> Vec<u8> {
    let (mut out, to) = (Vec::new(), [RECIPIENT.parse::<Recipient>().unwrap()]);
    secrecy::encrypt(&mut &*plain, plain.len() as u64, &mut out, &Lock::Recipients(&to), &()).unwrap();
    out
}

/// Asks about a file that came encrypted, as `pouch verify --identity` does.
fn asked_opened(sealed: &[u8], identity: &str, settings: &Settings) -> Result<Verdict, SecrecyError> {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), sealed).unwrap();
    let mut keys = Keys::default();
    keys.add_identities(identity).unwrap();
    let bytes = secrecy::open(fs::File::open(file.path()).unwrap(), &keys, &())?;
    Ok(pouch::verify::run_opened(file.path(), bytes, settings, &()).unwrap())
}

#[test]
fn threat_20_encryption_that_was_taken_off_is_found_by_the_recipients_own_file() {
    let plain = zip(&signed("p256"), Packing::Stored);
    let wants = trust("require = [\"signature\", \"encryption\"]", SOON);
    let settings = Settings { trust: Some(wants), ..Settings::default() };
    let open = verify_bytes(&plain, &settings).unwrap();
    assert_eq!((open.grade(), errors(&open)), (Grade::Untrusted, vec!["secrecy-came-open"]));
    let sealed = asked_opened(&encrypted(&plain), IDENTITY, &settings).unwrap();
    assert_eq!((sealed.grade(), errors(&sealed)), (Grade::Trusted, vec![]));
    // Without that line in the file nobody asks.
    assert_eq!(asked(&signed("p256"), &trust("", SOON)).grade(), Grade::Trusted);
}

#[test]
fn threat_21_a_dossier_for_somebody_else_does_not_open_and_one_that_was_altered_is_not_believed() {
    let sealed = encrypted(&zip(&signed("p256"), Packing::Stored));
    let settings = Settings::default();
    assert!(matches!(asked_opened(&sealed, OTHER, &settings), Err(SecrecyError::WrongKey)));
    assert!(matches!(asked_opened(&sealed[..sealed.len() - 1], IDENTITY, &settings), Err(SecrecyError::Altered)));
    let body = sealed.len() - 200;
    let mut changed = sealed.clone();
    changed[body] ^= 1;
    match asked_opened(&changed, IDENTITY, &settings) {
        Ok(verdict) => assert!(verdict.grade() == Grade::Broken && errors(&verdict).contains(&"secrecy-altered")),
        Err(error) => assert!(matches!(error, SecrecyError::Altered)),
    }
}

#[test]
fn threat_22_another_dossier_encrypted_to_the_recipient_is_found_by_seal_and_signature() {
    let honest = signed("p256");
    let mut swapped = version(1, None);
    swapped.insert("START-HERE.html".into(), b"another".to_vec());
    relist(&mut swapped);
    let sealed = encrypted(&zip(&swapped, Packing::Stored));
    let expect = Some(Expected::parse(&sealed_text(&honest)).unwrap());
    let told = asked_opened(&sealed, IDENTITY, &Settings { expect, ..Settings::default() }).unwrap();
    assert_eq!((told.grade(), outcome(&told, Question::Seal)), (Grade::Broken, Outcome::Fails));
    let by_file = asked_opened(&sealed, IDENTITY, &Settings { trust: Some(trust("", SOON)), ..Settings::default() }).unwrap();
    assert_eq!(by_file.grade(), Grade::Untrusted);
    // That it opened shows nothing: the public key is public.
    assert_eq!(asked_opened(&sealed, IDENTITY, &Settings::default()).unwrap().grade(), Grade::Intact);
}

fn sealed_text(files: &Files) -> String {
    sealed(files).to_string()
}

#[test]
fn threat_23_a_receipt_that_was_forged_or_altered_is_told_apart_from_an_honest_one() {
    let content = br#"{"about":{}}"#;
    let by = |name: &str, content: &[u8]| Signatures { cades: Some(officer(name).sign_receipt(content, signing()).unwrap()), ssh: None };
    let known = trust("", "2020-06-01T00:00:00Z");
    let honest = by("p256", content);
    assert_eq!(signed_by(content, &honest, Some(&known)).unwrap().unwrap().counterpart.as_deref(), Some("police"));
    assert_eq!(signed_by(br#"{"about":{"x":1}}"#, &honest, Some(&known)).unwrap_err().code.0, "receipt-altered");
    let nobody = Trust { counterparts: Counterparts::default(), ..known.clone() };
    assert_eq!(signed_by(content, &honest, Some(&nobody)).unwrap_err().code.0, "receipt-forged");
    // A signature made over a dossier is none over a receipt, and the other way round.
    let ssh = Signatory::Ssh(Box::new(SshKey::read(&bytes("ssh"), &mut || None).unwrap()));
    let over_dossier = Signatures { cades: None, ssh: Some(ssh.sign(content, None, signing()).unwrap()) };
    assert_eq!(signed_by(content, &over_dossier, None).unwrap_err().code.0, "receipt-altered");
    let own = Signatures { cades: None, ssh: Some(ssh.sign_receipt(content, signing()).unwrap()) };
    assert!(signed_by(content, &own, None).unwrap().is_some());
}
