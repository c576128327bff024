//! Trusted time over HTTP (feature `net`): an authority made by openssl answers on this machine, and every bad answer is
//! refused by its own code and leaves the dossier as it was. Without the feature there is no network, and no option for one.
//!
//!     cargo test --no-default-features --features sender,net --test net
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

#[cfg(not(feature = "net"))]
#[test]
fn a_build_without_the_feature_has_no_network_and_no_option_for_one() {
    use std::path::Path;

    use support::runs::run;

    let help = run(Path::new("."), &["timestamp", "request", "--help"]);
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("--output") && !help.contains("--url"), "{help}");
    assert_eq!(run(Path::new("."), &["timestamp", "request", "x.zip", "--url", "http://127.0.0.1:9/"]).status.code(), Some(2));
    let program = std::fs::read(env!("CARGO_BIN_EXE_pouch")).unwrap();
    let has = |mark: &str| program.windows(mark.len()).any(|window| window == mark.as_bytes());
    assert!(has("application/timestamp-query"), "the command for curl is printed, so marks are found");
    // Where a crate may panic its path stands in the program; "ureq" alone stands in many a word.
    assert!(!has("application/timestamp-reply") && !has("/ureq-"), "code of the network is in the program");
}

#[cfg(feature = "net")]
mod with {
    use std::fs;
    use std::io::{Read as _, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, LazyLock, Mutex};
    use std::time::{Duration, Instant};

    use pouch::archive::Packing;
    use serde_json::Value;

    use super::support::runs::{bare_case, expect, run};
    use super::support::{dossier, zip};

    static WORLD: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap().keep();
        let made = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seal/pki")).arg(&folder).status().unwrap();
        assert!(made.success());
        folder
    });
    /// The serial number lies in a file.
    static ONE: Mutex<()> = Mutex::new(());

    fn openssl(args: &[&str]) {
        let out = Command::new("openssl").args(args).current_dir(WORLD.as_path()).output().unwrap();
        assert!(out.status.success(), "{args:?} {}", String::from_utf8_lossy(&out.stderr));
    }

    /// What the authority answers to a request.
    fn answer(request: &[u8]) -> Vec<u8> {
        let _alone = ONE.lock().unwrap();
        let [asked, answered] = ["net.tsq", "net.tsr"].map(|name| WORLD.join(name));
        fs::write(&asked, request).unwrap();
        openssl(&["ts", "-reply", "-config", "ca.cnf", "-section", "tsa_config", "-queryfile", "net.tsq", "-out", "net.tsr"]);
        fs::read(answered).unwrap()
    }

    /// How the server answers.
    #[derive(Clone)]
    enum Manner {
        Honest,
        OtherNonce,
        Rejects,
        /// Says how much comes, and that is too much.
        Huge,
        /// Does not say how much, and never ends.
        Endless,
        Silent,
        /// One byte a second.
        Drips,
        Page,
        Status(u16),
        Redirects(String),
    }

    fn respond(to: &mut TcpStream, kind: &str, body: &[u8]) -> std::io::Result<()> {
        write!(to, "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len())?;
        to.write_all(body)
    }

    const REPLY: &str = "application/timestamp-reply";

    fn behave(manner: &Manner, request: &[u8], to: &mut TcpStream) -> std::io::Result<()> {
        match manner {
            Manner::Honest => respond(to, REPLY, &answer(request)),
            Manner::OtherNonce => {
                // The imprint of the request stands right behind the algorithm; the same is asked for with another number.
                let at = request.windows(4).position(|four| four == [0x05, 0x00, 0x04, 0x20]).unwrap() + 4;
                let mut other = request.to_vec();
                let nonce = other.iter().skip(at + 32).position(|byte| *byte == 0x02).unwrap() + at + 32 + 5;
                other[nonce] ^= 1;
                respond(to, REPLY, &answer(&other))
            }
            Manner::Rejects => respond(to, REPLY, &[0x30, 5, 0x30, 3, 2, 1, 2]),
            Manner::Huge => respond(to, REPLY, &vec![0x30; 4 << 20]),
            Manner::Endless => {
                write!(to, "HTTP/1.1 200 OK\r\nContent-Type: {REPLY}\r\nTransfer-Encoding: chunked\r\n\r\n")?;
                loop {
                    write!(to, "10000\r\n")?;
                    to.write_all(&[0x30; 0x10000])?;
                    write!(to, "\r\n")?;
                }
            }
            Manner::Silent => {
                std::thread::sleep(Duration::from_secs(90));
                Ok(())
            }
            Manner::Drips => {
                write!(to, "HTTP/1.1 200 OK\r\nContent-Type: {REPLY}\r\nContent-Length: 500\r\n\r\n")?;
                for _ in 0..500 {
                    to.write_all(&[0x30])?;
                    std::thread::sleep(Duration::from_secs(1));
                }
                Ok(())
            }
            Manner::Page => respond(to, "text/html; charset=utf-8", b"<h1>Log in to the hotel's network</h1>"),
            Manner::Status(code) => write!(to, "HTTP/1.1 {code} No\r\nContent-Length: 0\r\n\r\n"),
            Manner::Redirects(there) => write!(to, "HTTP/1.1 307 There\r\nLocation: {there}\r\nContent-Length: 0\r\n\r\n"),
        }
    }

    /// Reads one request; it must be what RFC 3161 §3.4 says.
    fn asked(from: &mut TcpStream) -> Vec<u8> {
        let mut whole = Vec::new();
        let mut one = [0; 1];
        while !whole.ends_with(b"\r\n\r\n") {
            from.read_exact(&mut one).unwrap();
            whole.push(one[0]);
        }
        let head = String::from_utf8(whole).unwrap().to_lowercase();
        assert!(head.starts_with("post /tsa http/1.1\r\n") && head.contains("\r\ncontent-type: application/timestamp-query\r\n"), "{head}");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap().parse().unwrap();
        let mut body = vec![0; length];
        from.read_exact(&mut body).unwrap();
        body
    }

    /// Starts a server; returns its address, and how often it was asked.
    fn serve(manner: Manner) -> (String, Arc<AtomicUsize>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/tsa", listener.local_addr().unwrap());
        let count = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&count);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, manner) = (stream.unwrap(), manner.clone());
                counted.fetch_add(1, Ordering::SeqCst);
                std::thread::spawn(move || {
                    let request = asked(&mut stream);
                    // The client goes away in the middle of most of these answers.
                    drop(behave(&manner, &request, &mut stream));
                });
            }
        });
        (url, count)
    }

    /// A packed dossier in a folder of its own.
    fn packed() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("d.zip");
        fs::write(&path, zip(&dossier(), Packing::Stored)).unwrap();
        (folder, path)
    }

    /// Asks an address for a time-stamp that must be refused by a code; the dossier stays as it was.
    fn refused(url: &str, exit: i32, code: &str) -> Duration {
        let (folder, path) = packed();
        let before = fs::read(&path).unwrap();
        let begin = Instant::now();
        let output = expect(folder.path(), &["--json", "timestamp", "request", "d.zip", "--url", url], exit);
        let took = begin.elapsed();
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(told["error"]["code"], code, "{told}");
        assert_eq!(fs::read(&path).unwrap(), before, "{code}: the dossier was changed");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{code}: something was left behind");
        took
    }

    #[test]
    fn an_honest_authority_stamps_seal_signature_and_log_over_http() {
        let (folder, _) = packed();
        let (url, count) = serve(Manner::Honest);
        let at = |args: &[&str]| String::from_utf8(expect(folder.path(), args, 0).stdout).unwrap();
        let own = |name: &str| WORLD.join(name).display().to_string();
        at(&["timestamp", "request", "d.zip", "--url", &url]);
        at(&["seal", "d.zip", "--sign", &own("p256.key"), "--certificate", &own("p256.pem")]);
        at(&["timestamp", "request", "d.zip", "--over", "signature", "--url", &url]);
        at(&["counterpart", "add", "tsa", "--time-authority", &own("ca.pem")]);
        at(&["counterpart", "add", "police", "--authority", &own("ca.pem"), "--require", "signature,timestamp"]);
        let told = at(&["--json", "verify", "d.zip", "--counterparts", "counterparts.toml"]);
        let told: Value = serde_json::from_str(&told).unwrap();
        let line = told["result"]["lines"].as_array().unwrap().iter().find(|line| line["question"] == "timestamp").unwrap().clone();
        let times = told["findings"].as_array().unwrap().iter().filter(|finding| finding["code"] == "seal-time").count();
        assert_eq!((&line["outcome"], times), (&"holds".into(), 2), "{told}");
        let case = bare_case(folder.path());
        fs::write(case.join("evidence/a.txt"), "a\n").unwrap();
        expect(&case, &["add"], 0);
        expect(&case, &["timestamp", "request", "--custody", "--url", &url], 0);
        assert!(fs::read_to_string(case.join("custody.jsonl")).unwrap().contains("\"event\":\"stamped\""));
        assert_eq!(count.load(Ordering::SeqCst), 3);
    }

    #[test]
    fn answers_to_something_else_rejections_and_floods_are_refused() {
        for (manner, exit, code) in [
            (Manner::OtherNonce, 3, "stamp-nonce"),
            (Manner::Rejects, 3, "stamp-status"),
            (Manner::Huge, 3, "net-too-large"),
            (Manner::Endless, 3, "net-too-large"),
            (Manner::Page, 3, "net-answer"),
            (Manner::Status(503), 3, "net-refused"),
        ] {
            refused(&serve(manner).0, exit, code);
        }
    }

    #[test]
    fn a_server_that_hangs_or_drips_is_left_after_twenty_seconds() {
        let hung = std::thread::spawn(|| refused(&serve(Manner::Silent).0, 3, "net-late"));
        let dripped = refused(&serve(Manner::Drips).0, 3, "net-late");
        for took in [dripped, hung.join().unwrap()] {
            assert!((Duration::from_secs(19)..Duration::from_secs(45)).contains(&took), "{took:?}");
        }
    }

    #[test]
    fn no_redirect_is_followed_no_other_scheme_is_spoken_and_no_proxy_asked() {
        let (there, count) = serve(Manner::Honest);
        for target in [there.as_str(), "https://127.0.0.1/tsa", "file:///etc/passwd"] {
            refused(&serve(Manner::Redirects(target.to_owned())).0, 3, "net-refused");
        }
        for url in ["https://127.0.0.1/tsa", "file:///etc/passwd", "ftp://127.0.0.1/", "127.0.0.1/tsa", "http://", "http://127.0.0.1 /", ""] {
            refused(url, 2, "net-url");
        }
        refused("http://127.0.0.1:1/tsa", 3, "net-unreachable");
        let (folder, _) = packed();
        let (closed, _) = serve(Manner::Status(503));
        let mut command = super::support::runs::pouch(folder.path(), &["timestamp", "request", "d.zip", "--url", &closed]);
        assert_eq!(command.env("http_proxy", &there).env("HTTP_PROXY", &there).env("ALL_PROXY", &there).output().unwrap().status.code(), Some(3));
        assert_eq!(count.load(Ordering::SeqCst), 0, "somebody was asked who was not named");
        let help = String::from_utf8(run(folder.path(), &["timestamp", "request", "--help"]).stdout).unwrap();
        assert!(help.contains("--url"), "{help}");
    }
}
