//! A notice that a life is at risk, asked for question by question: from an empty folder to a case that packs.
//!
//! The office's own data (who sends, to whom it writes, how it may be used) are asked once and kept in a file of the
//! same keys as `case.toml`; a kidnapping cannot wait for an address to be typed. Every question may stay open.

use std::path::{Path, PathBuf};

use super::country::{self, Meant};
use super::error::PackError;
use super::folder::{read_case, type_tables};
use super::open::{self, Opened};
use crate::i18n::names;
use crate::intake::case_file;
use crate::model::case::{Case, Recipient, Words};
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;
use crate::model::moment::{self, Moment};
use crate::profile::Profiles;
use crate::profile::fill::{Filled, fill, quoted};

/// A question that is put to the officer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// `ask-<id>` is its sentence.
    pub id: &'static str,
    /// What holds when nothing is typed; empty for "not known".
    pub preset: String,
    /// The names that can be chosen, when there are some.
    pub choices: Vec<String>,
    /// `ask-hint-<hint>`, when the last answer was not understood.
    pub hint: Option<&'static str>,
    /// What was perhaps meant, for that hint.
    pub near: String,
    /// Code and name of the country that the answer before was taken for.
    pub taken: Option<(String, String)>,
}

impl Question {
    const fn of(id: &'static str) -> Self {
        Self { id, preset: String::new(), choices: Vec::new(), hint: None, near: String::new(), taken: None }
    }

    /// The same once more, with what was perhaps meant.
    fn again(id: &'static str, near: &[String]) -> Self {
        let hint = if near.is_empty() { "country" } else { "nearest" };
        Self { hint: Some(hint), near: near.join(", "), ..Self::of(id) }
    }
}

/// Puts a question; `None` when there is nobody to answer any more.
pub type Ask<'a> = dyn FnMut(&Question) -> Option<String> + 'a;

/// How a case is asked for.
pub struct AskSettings<'a> {
    /// The new case folder.
    pub root: &'a Path,
    /// The office's own data: read when there, else written.
    pub office: Option<&'a Path>,
    /// The dossier types.
    pub profiles: &'a Profiles,
    /// Now.
    pub at: Moment,
    /// The officer's language.
    pub language: &'a LangTag,
    /// Says a sentence in it.
    pub say: &'a dyn Fn(&str) -> String,
}

impl std::fmt::Debug for AskSettings<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AskSettings").field("root", &self.root).field("office", &self.office).finish_non_exhaustive()
    }
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The case.
    pub opened: Opened,
    /// The office file that was written.
    pub office: Option<PathBuf>,
}

/// A question is put again so often before it counts as open.
const TRIES: usize = 3;

/// Asks, and opens the case.
pub fn open_asking(settings: &AskSettings<'_>, ask: &mut Ask<'_>) -> Result<Asked, PackError> {
    let case_file = settings.root.join("case.toml");
    if case_file.symlink_metadata().is_ok() {
        return Err(PackError::CaseExists { path: case_file });
    }
    let known = settings.office.filter(|path| path.symlink_metadata().is_ok()).map(|path| read_case(path, settings.profiles)).transpose()?;
    let mut talk = Talk { ask, answers: Vec::new(), taken: None, settings };
    let office = talk.office(known.as_ref().map(|file| &file.case));
    talk.notice(&office);
    let answers = [office.lines(), std::mem::take(&mut talk.answers)].concat();
    let text = settings.profiles.case_text("TTL", settings.say).unwrap_or_default();
    let text = fill(&text, &answers);
    // What was typed must read back before it is written.
    case_file::read(&text, &type_tables(settings.profiles)).map_err(PackError::Problems)?;
    let opened = open::open_with(settings.root, &text)?;
    let kept = settings.office.filter(|_| known.is_none());
    if let Some(path) = kept {
        let text = format!("# {}\n{}", (settings.say)("ask-office-head"), fill("", &office.lines()));
        open::write_new(path, text.as_bytes()).map_err(|source| PackError::Write { path: path.to_owned(), source })?;
    }
    Ok(Asked { opened, office: kept.map(Path::to_owned) })
}

/// What an office always says.
#[derive(Debug, Default)]
struct Office {
    lines: Vec<Filled>,
    officer: String,
    authority: String,
    zone: String,
}

impl Office {
    fn lines(&self) -> Vec<Filled> {
        self.lines.clone()
    }

    fn put(&mut self, table: &str, key: &str, value: String) {
        if value != "\"\"" && value != "[]" {
            self.lines.push(Filled { table: table.to_owned(), key: key.to_owned(), value });
        }
    }
}

/// Returns what was meant by what was typed, when it makes sense.
type Understood<'a> = &'a dyn Fn(&str) -> Option<String>;

struct Talk<'a, 'b> {
    ask: &'a mut Ask<'b>,
    answers: Vec<Filled>,
    /// The country just understood, which the next question echoes.
    taken: Option<(String, String)>,
    settings: &'a AskSettings<'a>,
}

impl Talk<'_, '_> {
    fn say(&self, id: &str) -> String {
        (self.settings.say)(id)
    }

    /// Asks until the answer is understood; what stays unclear counts as the preset.
    fn question(&mut self, id: &'static str, preset: &str, (hint, understood): (&'static str, Understood<'_>)) -> String {
        self.choice(Question { preset: preset.to_owned(), ..Question::of(id) }, (hint, understood))
    }

    /// Asks for a country by code or name; one that is not sure is asked again with the nearest.
    fn country(&mut self, id: &'static str) -> String {
        let mut question = Question { taken: self.taken.take(), ..Question::of(id) };
        for _ in 0..TRIES {
            let Some(typed) = (self.ask)(&question) else { break };
            if typed.trim().is_empty() {
                break;
            }
            match country::meant(&typed, self.settings.language) {
                Meant::One(code) => {
                    let name = names::country_name(self.settings.language, &code);
                    self.taken = Some((code.clone(), name));
                    return code;
                }
                Meant::Perhaps(near) => question = Question::again(id, &near),
            }
        }
        String::new()
    }

    fn choice(&mut self, mut question: Question, (hint, understood): (&'static str, Understood<'_>)) -> String {
        question.taken = self.taken.take();
        for _ in 0..TRIES {
            let Some(typed) = (self.ask)(&question) else { break };
            let typed = typed.trim();
            if typed.is_empty() {
                break;
            }
            if let Some(answer) = understood(typed) {
                return answer;
            }
            question.hint = Some(hint);
            question.taken = None;
        }
        question.preset
    }

    fn text(&mut self, id: &'static str, preset: &str) -> String {
        self.question(id, preset, ("", &|typed| Some(typed.to_owned())))
    }

    /// Asks for what the office always says, where its file does not say it.
    fn office(&mut self, known: Option<&Case>) -> Office {
        let mut office = Office::default();
        let known_case = known.cloned().unwrap_or_default();
        let language = known_case.working_language.clone().unwrap_or_else(|| self.settings.language.clone());
        office.put("", "working_language", quoted(language.as_str()));
        self.sender(&known_case, &mut office);
        let permission = |typed: &str| ["yes", "no", "ask"].contains(&typed.to_lowercase().as_str()).then(|| typed.to_lowercase());
        let handling = &known_case.handling;
        let marking = if handling.marking.is_empty() { quoted(&self.text("handling-marking", &self.say("ask-default-marking"))) } else { words(&handling.marking) };
        office.put("handling", "marking", marking);
        // No answer is never the open one.
        for (id, key, said, strict) in [("handling-evidence_use", "evidence_use", &handling.evidence_use, "ask"), ("handling-onward_transfer", "onward_transfer", &handling.onward_transfer, "no")] {
            let answer = if said.is_empty() { self.question(id, strict, ("permission", &permission)) } else { said.clone() };
            office.put("handling", key, quoted(&answer));
        }
        office.put("handling", "conditions", words(&handling.conditions));
        let recipient = self.recipient(&known_case.recipients);
        for (key, value) in recipient {
            office.put("recipient", key, value);
        }
        let authority = if known_case.approval.authority.is_empty() { office.authority.clone() } else { words(&known_case.approval.authority) };
        office.put("approval", "authority", authority);
        office
    }

    fn sender(&mut self, known: &Case, office: &mut Office) {
        let sender = &known.sender;
        let zone = |typed: &str| moment::is_time_zone(typed).then(|| typed.to_owned());
        let ask_words = |talk: &mut Self, id, said: &Words| if said.is_empty() { quoted(&talk.text(id, "")) } else { words(said) };
        office.authority = ask_words(self, "sender-authority", &sender.authority);
        let country = if sender.country.is_empty() { self.country("sender-country") } else { sender.country.clone() };
        let officer = ask_words(self, "sender-officer", &sender.officer);
        let capacity = ask_words(self, "sender-capacity", &sender.capacity);
        let phone = if sender.phone.is_empty() { self.text("sender-phone", "") } else { sender.phone.clone() };
        office.zone = if sender.time_zone.is_empty() { self.question("sender-time_zone", "", ("time_zone", &zone)) } else { sender.time_zone.clone() };
        let working: Vec<LangTag> = known.working_language.iter().cloned().collect();
        let named = sender.officer.best(&working).map(|(_, name)| quoted(name));
        office.officer = named.unwrap_or_else(|| officer.clone());
        let languages: Vec<String> = sender.languages.iter().map(|tag| quoted(tag.as_str())).collect();
        let lines = [
            ("authority", office.authority.clone()),
            ("functions", words(&sender.functions)),
            ("country", quoted(&country)),
            ("unit", words(&sender.unit)),
            ("officer", officer),
            ("rank", words(&sender.rank)),
            ("capacity", capacity),
            ("phone", quoted(&phone)),
            ("email", quoted(&sender.email)),
            ("languages", format!("[{}]", languages.join(", "))),
            ("hours", words(&sender.hours)),
            ("time_zone", quoted(&office.zone)),
            ("duty_contact", words(&sender.duty_contact)),
            ("call_back", words(&sender.call_back)),
        ];
        for (key, value) in lines {
            office.put("sender", key, value);
        }
    }

    /// Chooses among the recipients that the office knows, or asks for one.
    fn recipient(&mut self, known: &[Recipient]) -> Vec<(&'static str, String)> {
        match known {
            [] => self.new_recipient(),
            [only] => recipient_lines(only),
            many => self.which(many),
        }
    }

    /// Asks which one is meant. Nobody is chosen by silence: a notice must not go to the wrong State.
    fn which(&mut self, many: &[Recipient]) -> Vec<(&'static str, String)> {
        let choices: Vec<String> = many.iter().zip(1..).map(|(one, number)| format!("{number} {}", one.key)).collect();
        let chosen = |typed: &str| {
            let typed = typed.to_lowercase();
            let by_number = typed.parse::<usize>().ok().and_then(|number| many.get(number.checked_sub(1)?));
            by_number.or_else(|| many.iter().find(|one| one.key.starts_with(&typed))).map(|one| one.key.clone())
        };
        let key = self.choice(Question { choices, ..Question::of("recipient-which") }, ("choice", &chosen));
        many.iter().find(|one| one.key == key).map(recipient_lines).unwrap_or_default()
    }

    fn new_recipient(&mut self) -> Vec<(&'static str, String)> {
        let tag = |typed: &str| LangTag::parse(typed).ok().map(|tag| tag.to_string());
        let zone = |typed: &str| moment::is_time_zone(typed).then(|| typed.to_owned());
        let authority = self.text("recipient-authority", "");
        let country = self.country("recipient-country");
        let language = self.question("recipient-language", "", ("language", &tag));
        let zone = self.question("recipient-time_zone", "", ("time_zone", &zone));
        let key = if country.is_empty() { "recipient".to_owned() } else { country.to_lowercase() };
        let languages = if language.is_empty() { "[]".to_owned() } else { format!("[{}]", quoted(&language)) };
        vec![("key", quoted(&key)), ("authority", quoted(&authority)), ("country", quoted(&country)), ("languages", languages), ("time_zone", quoted(&zone))]
    }

    /// Asks for what happened now.
    fn notice(&mut self, office: &Office) {
        let (year, month, day) = self.settings.at.date();
        let clock = self.settings.at.to_string();
        let time: String = clock.get(11..16).unwrap_or_default().replace(':', "");
        let today = self.settings.at.clocks_in(&office.zone).map_or_else(|| format!("{year:04}-{month:02}-{day:02}"), |local| local.date);
        self.put("", "id", quoted(&format!("TTL-{year:04}{month:02}{day:02}-{time}")));
        self.put("", "created", quoted(&clock));
        self.put("", "title", quoted(&self.say("ask-default-title")));
        let happened = self.text("what_happened", "");
        self.put("ttl", "what_happened", quoted(&happened));
        self.put("facts", "summary", quoted(&happened));
        for (id, key) in [("known_how", "known_how"), ("victim", "victim"), ("demand", "demand"), ("proof_of_life", "proof_of_life")] {
            let said = self.text(id, "");
            self.put("ttl", key, quoted(&said));
        }
        let must = self.text("must_act", "");
        self.put("ttl", "must_act", quoted(&must));
        let (at, zone) = (self.settings.at, office.zone.clone());
        let deadline = self.question("deadline", "", ("deadline", &|typed| deadline(typed, at, &zone)));
        self.put("urgency", "deadline", quoted(&deadline));
        if !must.is_empty() {
            let until = if deadline.is_empty() { String::new() } else { format!(", deadline = {}", quoted(&deadline)) };
            self.put("facts", "actions", format!("[{{ verb = {}{until} }}]", quoted(&must)));
        }
        for (id, key) in [("endangers", "endangers"), ("family_contact", "family_contact"), ("linked_persons", "linked_persons")] {
            let said = self.text(id, "");
            self.put("ttl", key, quoted(&said));
        }
        let approver = self.text("approved_by", "");
        self.put("approval", "prepared_by", office.officer.clone());
        self.put("approval", "approved_by", quoted(&approver));
        if !approver.is_empty() {
            let oral = self.say("ask-default-oral");
            let reference = self.text("reference", &oral);
            self.put("approval", "reference", quoted(&reference));
            self.put("approval", "date", quoted(&today));
        }
    }

    fn put(&mut self, table: &str, key: &str, value: String) {
        if value != "\"\"" && value != "[]" {
            self.answers.push(Filled { table: table.to_owned(), key: key.to_owned(), value });
        }
    }
}

fn recipient_lines(known: &Recipient) -> Vec<(&'static str, String)> {
    let list = |texts: Vec<String>| format!("[{}]", texts.join(", "));
    vec![
        ("key", quoted(&known.key)),
        ("authority", words(&known.authority)),
        ("unit", words(&known.unit)),
        ("person", words(&known.person)),
        ("country", quoted(&known.country)),
        ("languages", list(known.languages.iter().map(|tag| quoted(tag.as_str())).collect())),
        ("channel", words(&known.channel)),
        ("time_zone", quoted(&known.time_zone)),
        ("copies", list(known.copies.iter().map(|copy| quoted(copy)).collect())),
    ]
}

/// Words as TOML: by language, as they were read.
fn words(words: &Words) -> String {
    let pairs: Vec<String> = words.iter().map(|(tag, text)| format!("{} = {}", quoted(tag.as_str()), quoted(text))).collect();
    if pairs.is_empty() { "\"\"".to_owned() } else { format!("{{ {} }}", pairs.join(", ")) }
}

/// Reads a deadline: an instant, a date and a time of the officer's clocks, or a time, which is the next such one.
fn deadline(typed: &str, now: Moment, zone: &str) -> Option<String> {
    if moment::is_instant(typed) {
        return Some(typed.to_owned());
    }
    if let Some(at) = Moment::on_clocks(typed, zone) {
        return Some(at);
    }
    let (hour, minute) = typed.split_once([':', '：'])?;
    let clock = format!("{:02}:{:02}", hour.trim().parse::<u8>().ok()?, minute.trim().parse::<u8>().ok()?);
    let days = [0_i64, 1].map(|days| Moment::from_unix(now.unix() + days * 86_400));
    let next = days.iter().filter_map(|day| Moment::on_clocks(&format!("{} {clock}", day.clocks_in(zone)?.date), zone));
    next.into_iter().find(|at| Moment::parse(at).is_ok_and(|at| at > now))
}

/// Why a type cannot be asked for.
pub fn only_for(kind: &str) -> Result<(), PackError> {
    if kind.eq_ignore_ascii_case("TTL") {
        return Ok(());
    }
    Err(PackError::Problems(vec![Finding::error("init-ask-type", "").with("kind", kind)]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_is_typed_as_people_say_it() {
        let now = Moment::parse("2026-06-20T10:30:00Z").unwrap();
        let read = |typed: &str| deadline(typed, now, "Asia/Shanghai");
        assert_eq!(read("20:00").unwrap(), "2026-06-20T20:00:00+08:00");
        assert_eq!(read("18:00").unwrap(), "2026-06-21T18:00:00+08:00", "18:00 in Shanghai has passed today");
        assert_eq!(read("2026-06-21 12:00").unwrap(), "2026-06-21T12:00:00+08:00");
        assert_eq!(read("2026-06-21T12:00:00+03:00").unwrap(), "2026-06-21T12:00:00+03:00");
        assert_eq!(read("soon"), None);
        assert_eq!(deadline("20:00", now, ""), None, "without a time zone no time of day is a moment");
    }

    fn asked(answers: &[&str], office: Option<&Path>, root: &Path) -> (Asked, Vec<&'static str>) {
        let mut left = answers.iter();
        let mut put = Vec::new();
        let en = LangTag::parse("en").unwrap();
        let say = |id: &str| crate::i18n::Locale::embedded(&LangTag::parse("en").unwrap()).unwrap().say_plain(id, &[]);
        let settings = AskSettings { root, office, profiles: &Profiles::embedded(), at: Moment::parse("2026-06-20T10:30:00Z").unwrap(), language: &en, say: &say };
        let mut ask = |question: &Question| {
            put.push(question.id);
            left.next().map(|text| (*text).to_owned())
        };
        let asked = open_asking(&settings, &mut ask).unwrap();
        (asked, put)
    }

    const OFFICE: [&str; 13] =
        ["Duty desk", "CN", "何以宁 (HE Yining)", "liaison", "+86 10 5550 0120", "Asia/Shanghai", "", "", "", "МВД \"Образец\"", "ru", "ru", "Europe/Moscow"];

    #[test]
    fn the_office_is_asked_once_and_what_is_typed_is_kept_to_the_letter() {
        let dir = tempfile::tempdir().unwrap();
        let office = dir.path().join("office.toml");
        let odd = "It's \"LI\" \\ 李某,\n第二行 [ttl]\nvictim = \"x\"";
        let first = [OFFICE.as_slice(), &[odd, "", "LI"]].concat();
        let (asked_first, put) = asked(&first, Some(&office), &dir.path().join("a"));
        assert!(put.contains(&"sender-phone") && asked_first.office.is_some());
        let case = read_case(&asked_first.opened.case_file, &Profiles::embedded()).unwrap().case;
        let zh = LangTag::parse("en").unwrap();
        assert_eq!(case.facts.text(&zh), Some(odd));
        assert_eq!((case.handling.evidence_use.as_str(), case.handling.onward_transfer.as_str()), ("ask", "no"));
        assert_eq!(case.recipients[0].authority.text(&zh), Some("МВД \"Образец\""));
        let (asked_again, put) = asked(&["kidnapped"], Some(&office), &dir.path().join("b"));
        assert_eq!(put.first(), Some(&"what_happened"));
        let again = read_case(&asked_again.opened.case_file, &Profiles::embedded()).unwrap().case;
        assert_eq!((&again.sender, &again.recipients), (&case.sender, &case.recipients));
        assert!(asked_again.office.is_none());
    }

    #[test]
    fn silence_chooses_no_recipient() {
        let dir = tempfile::tempdir().unwrap();
        let office = dir.path().join("office.toml");
        let two = "[[recipient]]\nkey = \"ru-mvd\"\n[[recipient]]\nkey = \"ar-pfa\"\n";
        std::fs::write(&office, two).unwrap();
        let keys = |answers: &[&str], name: &str| {
            let (asked, _) = asked(answers, Some(&office), &dir.path().join(name));
            let case = read_case(&asked.opened.case_file, &Profiles::embedded()).unwrap().case;
            case.recipients.iter().map(|recipient| recipient.key.clone()).collect::<Vec<_>>()
        };
        let nine = [""; 9];
        assert_eq!(keys(&[nine.as_slice(), &["ar"]].concat(), "a"), ["ar-pfa"]);
        assert_eq!(keys(&[nine.as_slice(), &["1"]].concat(), "b"), ["ru-mvd"]);
        assert_eq!(keys(&nine, "c"), [""]);
    }
}
