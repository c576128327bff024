//! Fills answers into the commented `case.toml` of a new case, and keeps every comment.

/// One answer: the table of `case.toml`, the key in it, the value as it is written in TOML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// `ttl`; empty for the top of the file.
    pub table: String,
    /// `victim`.
    pub key: String,
    /// `"…"`.
    pub value: String,
}

/// Writes a text as a TOML basic string: any script, any line ends, nothing that could end the string.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.extend(format!("\\u{:04X}", u32::from(c)).chars()),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Puts answers in their places: on the line of their key, else at the end of their table.
pub fn fill(text: &str, answers: &[Filled]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for answer in answers {
        let (start, end) = table(&mut lines, &answer.table);
        let written = format!("{} = {}", answer.key, answer.value);
        let is_key = |line: &String| line.trim_start_matches('#').split_once('=').is_some_and(|(key, _)| key.trim_end() == answer.key) && !line.starts_with("# ");
        let own = lines.get(start..end).unwrap_or_default().iter().position(is_key);
        match own.and_then(|at| lines.get_mut(start + at)) {
            Some(line) => *line = written,
            None => lines.insert(end, written),
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Finds where the lines of a table begin and end; a table that is switched off is switched on, a missing one added.
fn table(lines: &mut Vec<String>, name: &str) -> (usize, usize) {
    let opens = |line: &str| line.trim_start_matches('#').starts_with('[') && !line.starts_with("# ");
    let start = if name.is_empty() {
        0
    } else {
        let heads = [format!("[{name}]"), format!("[[{name}]]")];
        let found = lines.iter().position(|line| heads.iter().any(|head| line.trim_start_matches('#') == head));
        let at = found.unwrap_or_else(|| {
            lines.extend([String::new(), if matches!(name, "recipient" | "person" | "item" | "translator") { format!("[[{name}]]") } else { format!("[{name}]") }]);
            lines.len() - 1
        });
        if let Some(head) = lines.get_mut(at) {
            *head = head.trim_start_matches('#').to_owned();
        }
        at + 1
    };
    let after = lines.iter().skip(start).position(|line| opens(line)).map_or(lines.len(), |at| start + at);
    // The comments above the next table belong to it.
    let last = lines.get(start..after).unwrap_or_default().iter().rposition(|line| !line.is_empty() && !line.starts_with("# "));
    (start, last.map_or(start, |at| start + at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answer(table: &str, key: &str, value: &str) -> Filled {
        Filled { table: table.into(), key: key.into(), value: quoted(value) }
    }

    #[test]
    fn answers_stand_where_the_comments_explain_them() {
        let text = "# Head\nid = \"\"\n#note = \"\"\n\n# The sender\n[sender]\n# Who = you\nofficer = \"\"\n\n# Off\n#[[item]]\n#path = \"\"\n";
        let filled = fill(text, &[answer("", "id", "A"), answer("", "note", "B"), answer("sender", "officer", "C"), answer("sender", "phone", "1"), answer("item", "path", "x"), answer("ttl", "victim", "V")]);
        assert_eq!(
            filled,
            "# Head\nid = \"A\"\nnote = \"B\"\n\n# The sender\n[sender]\n# Who = you\nofficer = \"C\"\nphone = \"1\"\n\n# Off\n[[item]]\npath = \"x\"\n\n[ttl]\nvictim = \"V\"\n"
        );
    }

    proptest! {
        #[test]
        fn whatever_is_typed_reads_back(text in "(?s).{0,80}") {
            let read: toml::Table = toml::from_str(&format!("a = {}", quoted(&text))).unwrap();
            prop_assert_eq!(read["a"].as_str(), Some(text.as_str()));
        }
    }
}
