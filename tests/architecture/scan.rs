//! Reads a Rust source file far enough to know which paths it names: comments, strings and
//! tests are blanked, `use` trees are spread out, `super` is resolved. Not a parser.

/// One source file.
pub(crate) struct Source {
    name: String,
    /// The whole text.
    pub(crate) text: String,
    /// The text before its tests, comments and the content of strings blanked, lines kept.
    pub(crate) code: String,
    /// Module names declared in the file: they shadow outside crates of the same name.
    modules: Vec<String>,
}

impl Source {
    /// Reads a file; the name is its path below `src/`.
    pub(crate) fn new(name: &str, text: &str) -> Self {
        let before = text.match_indices("#[cfg(").find(|(at, _)| starts_tests(text, *at)).map_or(text, |(at, _)| &text[..at]);
        let code = blank(before);
        let words = tokens(&code);
        let modules = words.windows(2).filter(|pair| pair[0] == "mod").map(|pair| pair[1].clone()).collect();
        Self { name: name.to_owned(), text: text.to_owned(), code, modules }
    }

    /// Returns the path below `src/`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Returns the room the file stands in: the first folder, or the file's own stem.
    pub(crate) fn room(&self) -> &str {
        self.name.split(['/', '.']).next().unwrap_or_default()
    }

    /// Returns the modules that this file declares for tests only, as paths without an ending.
    pub(crate) fn test_modules(&self) -> Vec<String> {
        let folder = self.name.rsplit_once('/').map_or("", |(folder, _)| folder);
        let lines: Vec<&str> = self.text.lines().collect();
        let declared = lines.windows(2).filter(|pair| pair[0].starts_with("#[cfg(test)]"));
        let names = declared.filter_map(|pair| pair[1].trim_start_matches("pub(crate) ").strip_prefix("mod ")?.strip_suffix(';'));
        names.map(|name| format!("{folder}/{name}")).collect()
    }

    /// Returns the module path of the file: `extract/pdf/mod.rs` is `extract`, `pdf`.
    fn module(&self) -> Vec<String> {
        let stem = self.name.trim_end_matches(".rs").trim_end_matches("/mod");
        stem.split('/').map(str::to_owned).collect()
    }
}

/// Returns the room that a path leads to, when it leads into this crate.
pub(crate) fn room_of(path: &[String]) -> Option<String> {
    match path {
        [first, second, ..] if first == "crate" || first == "pouch" => Some(second.clone()),
        _ => None,
    }
}

/// The flag must be about tests, stand in the first column, and open a module with a body.
fn starts_tests(text: &str, at: usize) -> bool {
    let first_column = at == 0 || text[..at].ends_with('\n');
    let mut lines = text[at..].lines();
    let flag = lines.next().unwrap_or_default();
    let next = lines.find(|line| !line.starts_with("#[")).unwrap_or_default();
    first_column && flag.contains("test") && next.trim_start_matches("pub(crate) ").starts_with("mod ") && next.contains('{')
}

/// Blanks comments and the content of strings and character literals; line feeds stay.
fn blank(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = match (chars[at], chars.get(at + 1)) {
            ('/', Some('/')) => line_end(&chars, at),
            ('/', Some('*')) => after(&chars, at + 2, &['*', '/']),
            ('r', Some('"' | '#')) if !at.checked_sub(1).is_some_and(|before| is_word(chars[before])) => raw_end(&chars, at),
            ('"', _) => quoted_end(&chars, at, '"'),
            ('\'', Some(_)) if chars.get(at + 1) == Some(&'\\') || chars.get(at + 2) == Some(&'\'') => quoted_end(&chars, at, '\''),
            _ => {
                out.push(chars[at]);
                at += 1;
                continue;
            }
        };
        // A feature's name is wanted by the rule of flags.
        let keep = out.ends_with("cfg(feature = ") || out.ends_with("cfg!(feature = ");
        out.extend(chars[at..end].iter().map(|c| if *c == '\n' || keep { *c } else { ' ' }));
        at = end.max(at + 1);
    }
    out
}

fn line_end(chars: &[char], at: usize) -> usize {
    chars[at..].iter().position(|c| *c == '\n').map_or(chars.len(), |more| at + more)
}

fn after(chars: &[char], from: usize, mark: &[char]) -> usize {
    chars[from..].windows(mark.len()).position(|window| window == mark).map_or(chars.len(), |more| from + more + mark.len())
}

fn raw_end(chars: &[char], at: usize) -> usize {
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    if chars.get(at + 1 + hashes) != Some(&'"') {
        return at + 1;
    }
    let mark: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    after(chars, at + hashes + 2, &mark)
}

fn quoted_end(chars: &[char], at: usize, quote: char) -> usize {
    let mut end = at + 1;
    while end < chars.len() && chars[end] != quote {
        end += if chars[end] == '\\' { 2 } else { 1 };
    }
    (end + 1).min(chars.len())
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Words, `::` and single signs.
fn tokens(code: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if is_word(c) {
            let mut word = String::from(c);
            while let Some(next) = chars.next_if(|next| is_word(*next)) {
                word.push(next);
            }
            found.push(word);
        } else if c == ':' && chars.next_if_eq(&':').is_some() {
            found.push("::".to_owned());
        } else if !c.is_whitespace() {
            found.push(c.to_string());
        }
    }
    found
}

/// Returns every path that the code names, from its root: `crate`, `pouch` or a first word.
pub(crate) fn paths(source: &Source) -> Vec<Vec<String>> {
    let words = tokens(&source.code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let begins = at == 0 || words[at - 1] != "::" || at == 1 || !words[at - 2].chars().all(is_word);
        let is_path = words.get(at + 1).is_some_and(|next| next == "::") || (at > 0 && words[at - 1] == "use");
        if begins && is_path && words[at].chars().all(is_word) && (at == 0 || words[at - 1] != ".") {
            let mut trees = Vec::new();
            at = tree(&words, at, &[], &mut trees);
            found.extend(trees.into_iter().filter_map(|path| resolved(source, path)));
        } else {
            at += 1;
        }
    }
    found
}

/// Spreads out one path or use tree from a word on; returns where it ends.
fn tree(words: &[String], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    loop {
        match words.get(at).map(String::as_str) {
            Some("{") => {
                at += 1;
                while words.get(at).is_some_and(|word| word != "}") {
                    let next = tree(words, at, &path, found);
                    at = next.max(at + 1);
                }
                return at + 1;
            }
            Some(word) if word.chars().all(is_word) => path.push(word.to_owned()),
            _ => break,
        }
        at += 1;
        if words.get(at).is_none_or(|word| word != "::") {
            break;
        }
        at += 1;
    }
    found.push(path);
    at
}

/// Replaces `super` and `self` by where they lead; a path that begins with a module declared here leads nowhere else.
fn resolved(source: &Source, path: Vec<String>) -> Option<Vec<String>> {
    let first = path.first()?.as_str();
    if source.modules.iter().any(|module| module == first) {
        return None;
    }
    if first != "super" && first != "self" {
        return Some(path);
    }
    let climbs = path.iter().take_while(|word| *word == "super").count();
    let mut home = source.module();
    home.truncate(home.len().saturating_sub(climbs));
    let rest = path.into_iter().skip(if climbs > 0 { climbs } else { 1 });
    Some(std::iter::once("crate".to_owned()).chain(home).chain(rest).collect())
}
