//! HOW-TO-JOIN: what lies beside the volumes of a dossier, because START-HERE.html cannot be opened before they are joined.
//!
//! Called by `pack` with the names of the volumes. Plain text in the recipient's language, with the commands of the
//! systems; the same volumes give the same text.

use super::html::Pages;
use crate::archive::volumes;
use crate::i18n::plain;

/// A command line of Windows takes no more.
const LONGEST_COMMAND: usize = 8_000;

impl Pages {
    /// Says how to put the volumes of a ZIP together.
    pub fn join(&self, zip: &str, names: &[String]) -> String {
        let first = names.first().map_or("", String::as_str);
        let count = names.len().to_string();
        let list = volumes::list_name(zip);
        let say = |id: &str| plain(&self.voice().say(id, &[("count", count.as_str()), ("first", first), ("zip", zip), ("list", list.as_str())]));
        let windows = format!("copy /b {} \"{zip}\"", names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join("+"));
        let mut parts = vec![say("join-what"), say("join-seven-zip")];
        if windows.len() <= LONGEST_COMMAND {
            parts.push(format!("{}\n\n    {windows}", say("join-windows")));
        }
        parts.push(format!("{}\n\n    cat \"{zip}\".[0-9][0-9][0-9] > \"{zip}\"", say("join-unix")));
        parts.push(format!("{}\n\n    sha256sum -c \"{list}\"", say("join-check")));
        parts.push(say("join-then"));
        parts.push(format!("{}\n\n    pouch verify \"{first}\"", say("join-pouch")));
        format!("{}\n", parts.join("\n\n"))
    }
}
