//! The seal as a QR code (ISO/IEC 18004): `DOSSIER1:SHA256:` and the digest, for a telephone's camera.
//!
//! Drawn as one path of an SVG, which a page may hold without any style or script.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;

use crate::model::digest::Digest;

/// Empty modules around the code that a reader needs.
const QUIET: i32 = 4;

/// A QR code as a drawing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Qr {
    /// Width and height with the quiet zone, in modules.
    pub(crate) size: i32,
    /// What is dark: the path of an SVG.
    pub(crate) path: String,
}

/// Draws a seal; `None` only if no code were large enough, which 80 letters never need.
pub(crate) fn of_seal(seal: &Digest) -> Option<Qr> {
    let text = format!("DOSSIER1:SHA256:{}", seal.to_string().to_uppercase());
    let code = QrCode::encode_text(&text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or(0);
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    Some(Qr { size: code.size() + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once_and_no_light_one() {
        let seal = Digest::of("pouch");
        let qr = of_seal(&seal).unwrap();
        let code = QrCode::encode_text(&format!("DOSSIER1:SHA256:{}", seal.to_string().to_uppercase()), QrCodeEcc::Medium).unwrap();
        let mut drawn = std::collections::BTreeSet::new();
        for run in qr.path.split('M').skip(1) {
            let numbers: Vec<i32> = run.split(['h', 'v', ' ']).take(3).map(|number| number.parse().unwrap()).collect();
            let [x, y, wide] = numbers[..] else { panic!("{run}") };
            for at in x..x + wide {
                assert!(drawn.insert((at - QUIET, y - QUIET)));
            }
        }
        for (x, y) in (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y))) {
            assert_eq!(drawn.contains(&(x, y)), code.get_module(x, y), "{x} {y}");
        }
        assert_eq!(qr.size, 33 + 2 * QUIET, "version 4, as 80 letters need");
    }
}
