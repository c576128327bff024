// What the recipient sees: two fields, one answer. Every sentence comes from the table of sentences, every name of
// the dossier is put in as text, never as markup.

const at = id => document.getElementById(id);
const state = { tables: null, words: null, check: null, chosen: null, run: 0, all: false, trouble: null, asked: false };
const FIRST_ROWS = 200;

// Values stand between isolates, so that no name turns the sentence around it.
const filled = (text, values = {}) => text.replace(/\{(\w+)\}/g, (all, name) => name in values ? `\u2068${shown(values[name])}\u2069` : "");
const say = (id, values) => filled(state.words.say[id] ?? id, values);

function make(tag, text = "", name = "", ...children) {
  const node = document.createElement(tag);
  if (text) node.textContent = text;
  if (name) node.className = name;
  node.append(...children);
  return node;
}

// The first of these languages that there is, or one that its reader reads.
function nearest(wished) {
  const tags = Object.keys(state.tables), script = tag => /^zh-(hant|tw|hk|mo)/i.test(tag) ? "zh-Hant" : /^zh\b/i.test(tag) ? "zh-Hans" : tag.split("-")[0].toLowerCase();
  for (const wish of wished) {
    const found = tags.find(tag => tag.toLowerCase() === wish.toLowerCase()) ?? tags.find(tag => script(tag) === script(wish));
    if (found) return found;
  }
}

const preferred = () => nearest(navigator.languages?.length ? navigator.languages : [navigator.language || "en"]) ?? "en";

function speak(tag) {
  state.words = state.tables[tag];
  at("language").value = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = /^(ar|fa|he|ur)\b/.test(tag) ? "rtl" : "ltr";
  document.title = `${say("title")} · VERIFY.html`;
  for (const node of document.querySelectorAll("[data-say]")) node.textContent = say(node.dataset.say);
  show();
}

const sizeOf = bytes => {
  const step = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** step).toLocaleString(document.documentElement.lang, { maximumFractionDigits: step ? 1 : 0 })} ${["B", "kB", "MB", "GB", "TB"][step]}`;
};

const typed = () => readExpected(at("seal").value);

// The seal as it was typed: what it is, and whether it is this dossier's.
function showSeal() {
  const expected = typed(), told = at("seal-told"), done = state.check?.done;
  const set = (text, name) => {
    told.textContent = text;
    told.className = name;
  };
  if (!expected) return set(say("seal-empty"), "");
  if (expected.flaw) return set(say(`problem-${expected.flaw}`), "open");
  if (!done || state.check.refused) return set(say("seal-waits"), "");
  if (!state.check.seal) return set(say("seal-none"), "differs");
  return matches(expected, state.check.seal) ? set(`✔ ${say("seal-same")}`, "same") : set(`✘ ${say("seal-differs")}`, "differs");
}

const SIGNS = { holds: "✔", fails: "✘", "not-present": "–", "not-checked": "–" };
const COLOURS = { holds: "same", fails: "differs" };

function lineRow(label, outcome, word, question, doubtful) {
  const sign = make("span", `${SIGNS[outcome]} `);
  sign.setAttribute("aria-hidden", "true");
  const head = make("th", label);
  head.scope = "row";
  return make("tr", "", "", head, make("td", "", doubtful ? "open" : COLOURS[outcome] ?? "", sign, word), make("td", question));
}

function showLines(verdict) {
  const rows = verdict.lines.map(({ question, outcome, findings }) => lineRow(question.toUpperCase(), outcome, say(`verdict-outcome-${outcome}`),
    say(`verdict-question-${question}`), outcome === "holds" && findings.some(one => one.level === "warning")));
  const signed = state.check.bag?.source.files.some(file => SEALS.includes(file.path));
  rows.splice(3, 0, lineRow("SIGNATURE", "not-checked", say(signed || state.check.refused ? "signature-here" : "signature-none"), say("signature")));
  at("lines").replaceChildren(...rows);
}

// Problems first, what to do about several of a kind only once.
function showProblems(verdict) {
  const findings = verdict.lines.flatMap(line => line.findings), parts = [];
  for (const levels of [["error"], ["warning", "note"]]) {
    const own = findings.filter(one => levels.includes(one.level));
    if (!own.length) continue;
    const list = make("ul", "", `what ${levels[0]}`);
    own.forEach((one, n) => {
      const [problem, remedy] = state.words.codes[one.code] ?? [one.code, -1], values = { place: one.place, ...one.values };
      const told = make("p", filled(problem || state.tables.en.codes[one.code][0], values)), item = make("li", "", "", told);
      // What only a technician can read is said in English, and what to do about it below in the reader's language.
      if (!problem) Object.assign(told, { lang: "en", dir: "ltr" });
      if (remedy >= 0 && state.words.codes[own[n + 1]?.code]?.[1] !== remedy) item.append(make("p", filled(state.words.remedies[remedy], values), "do"));
      list.append(item);
    });
    parts.push(make("h3", say(levels[0] === "error" ? "problems" : "remarks")), list);
  }
  at("problems").replaceChildren(...parts);
}

function showOwn(check) {
  at("own").hidden = !check.seal;
  if (check.seal) {
    at("own-seal").replaceChildren(...groups(check.seal).split(" ").flatMap(group => [make("span", group), " "]));
    at("own-spoken").textContent = telephone(check.seal);
  }
  const labels = { "External-Identifier": "package", "Dossier-Type": "type", "Dossier-Version": "version", "Bagging-Date": "date", Items: "items" };
  const rows = (check.bag?.info ?? []).filter(({ label }) => label in labels).map(({ label, value }) => [labels[label], value]);
  rows.unshift(["file", state.chosen.name]);
  at("says").hidden = false;
  at("info").replaceChildren(...rows.map(([label, value]) => make("div", "", "", make("dt", say(`label-${label}`)), make("dd", shown(value)))));
}

function fileState(check, path) {
  if (!check.bag.at.has(path)) return "missing";
  return check.damaged.has(path) ? "changed" : check.extra.has(path) ? "extra" : "same";
}

function fileRow(check, path) {
  const is = fileState(check, path), bad = is !== "same";
  return make("li", "", "", make("bdi", shown(path)), make("span", `${bad ? "✘" : "✔"} ${say(`state-${is}`)}`, bad ? "differs" : "same"));
}

// One row for each item with its files, then one for all others; rows with something wrong come first.
function rowsOf(check) {
  const seen = new Set(), rows = check.items.map(item => {
    const paths = [item.path, ...item.translations.flatMap(one => [one.path, one.side_by_side, one.certificate?.path])].filter(isText);
    paths.forEach(path => seen.add(path));
    return { item, paths };
  });
  const missing = check.bag.structure.kept.filter(one => one.code === "bag-missing-file").map(one => one.place);
  const others = [...check.bag.source.files.map(file => file.path), ...missing].filter(path => !seen.has(path));
  for (let n = 0; n < others.length; n += 50) rows.push({ item: null, paths: others.slice(n, n + 50) });
  for (const row of rows) row.bad = row.paths.some(path => fileState(check, path) !== "same");
  return rows.sort((a, b) => b.bad - a.bad);
}

function showFiles(check) {
  at("items").hidden = !check.bag;
  if (!check.bag) return;
  const unlisted = check.bag.structure.kept.filter(one => /^bag-unlisted/.test(one.code)), incomplete = check.hashes.kept.filter(one => one.code === "dossier-index-incomplete");
  check.extra = new Set([...unlisted, ...incomplete].map(one => one.place));
  check.rows ??= rowsOf(check);
  const lang = document.documentElement.lang, rows = state.all ? check.rows : check.rows.slice(0, FIRST_ROWS);
  at("files").replaceChildren(...rows.map(({ item, paths }) => {
    const title = item ? item.title?.[lang] ?? Object.values(item.title ?? {})[0] : say("files-other");
    const list = make("ul", "", "", ...paths.map(path => fileRow(check, path)));
    if (item?.withheld) list.append(make("li", say("state-withheld")));
    return make("tr", "", "", make("td", "", "", ...item ? [make("span", shown(item.id), "number")] : [], make("bdi", isText(title) ? shown(title) : "")), make("td", "", "", list));
  }));
  at("more").hidden = rows.length === check.rows.length;
  at("more").textContent = say("show-all", { count: String(check.rows.length) });
}

function show() {
  const check = state.check, expected = typed();
  showSeal();
  at("trouble").textContent = state.trouble ? say(...state.trouble) : "";
  at("work").hidden = !state.chosen;
  if (state.chosen) at("size").textContent = `· ${sizeOf(state.chosen.bytes)}`;
  at("stop").hidden = !check || !!check.done;
  at("work-text").textContent = check ? say(check.done ? "done" : "working") : "";
  at("result").hidden = !check?.done;
  const grade = at("grade");
  if (!check?.done) {
    grade.textContent = say(check ? "working" : "waiting");
    grade.className = "grade";
    return;
  }
  const verdict = check.verdict(expected?.flaw ? null : expected);
  grade.textContent = say(`verdict-grade-${verdict.grade}`);
  grade.className = `grade ${verdict.grade}`;
  showLines(verdict);
  showProblems(verdict);
  showOwn(check);
  showFiles(check);
}

async function start(input, name, bytes) {
  const run = ++state.run, check = new Check(() => run !== state.run);
  Object.assign(state, { check, chosen: { name, bytes, file: input.file }, all: false, trouble: null });
  at("name").textContent = shown(name);
  at("progress").value = 0;
  show();
  let read = 0;
  try {
    await check.run(input, more => {
      if (run !== state.run) return;
      read += more;
      at("progress").value = Math.min(1, read / Math.max(1, check.total));
    });
  } catch (error) {
    if (run !== state.run) return;
    state.check = null;
    state.trouble = error instanceof Unsupported ? ["unsupported", { what: error.message }] : ["unreadable", { reason: String(error.message || error) }];
    return show();
  }
  if (run !== state.run) return;
  const code = check.refused?.code, many = code === "archive-too-many-entries";
  if (many || code === "archive-not-a-zip") {
    const most = LIMITS.entries.toLocaleString(document.documentElement.lang);
    Object.assign(state, { check: null, trouble: many ? ["too-many", { most }] : ["not-a-zip"] });
    return show();
  }
  check.done = true;
  at("progress").value = 1;
  // The dossier says who is to read it, unless the reader has said it already.
  const wish = state.asked ? null : nearest([check.bag?.language].filter(isText));
  wish ? speak(wish) : show();
}

// Every file below a dropped folder, with its path below it. Chromium lets a page that is a file itself read
// handles only, Firefox has entries only.
async function below(entry, path, files, folders) {
  if (files.length > LIMITS.entries) return;
  const within = inner => below(inner, path ? `${path}/${inner.name}` : inner.name, files, folders);
  const asked = what => new Promise((resolve, reject) => what(resolve, reject));
  if (entry.isFile) files.push({ path, file: await asked((resolve, reject) => entry.file(resolve, reject)) });
  else if (entry.kind === "file") files.push({ path, file: await entry.getFile() });
  else folders.push(path);
  if (entry.kind === "directory") for await (const inner of entry.values()) await within(inner);
  if (!entry.isDirectory) return;
  const reader = entry.createReader();
  for (let batch; (batch = await asked((resolve, reject) => reader.readEntries(resolve, reject))).length;) {
    for (const inner of batch) await within(inner);
  }
}

const total = files => files.reduce((sum, { file }) => sum + file.size, 0);

async function dropped(transfer) {
  const item = transfer.items?.[0], entry = item?.webkitGetAsEntry?.(), file = transfer.files[0];
  if (!entry?.isDirectory) return file && start({ file }, file.name, file.size);
  const handle = item.getAsFileSystemHandle?.(), files = [], folders = [];
  try {
    await below(await handle ?? entry, "", files, folders);
  } catch (error) {
    state.trouble = ["unreadable", { reason: String(error.message || error) }];
    return show();
  }
  return start({ files, folders }, entry.name, total(files));
}

function chosenFolder(list) {
  const files = [...list].map(file => ({ path: file.webkitRelativePath.split("/").slice(1).join("/"), file }));
  return files.length && start({ files, folders: [] }, list[0].webkitRelativePath.split("/")[0], total(files));
}

function listen() {
  const on = (id, event, act) => at(id).addEventListener(event, act);
  on("language", "change", () => {
    state.asked = true;
    speak(at("language").value);
  });
  on("choose", "click", () => at("file").click());
  on("choose-folder", "click", () => at("folder").click());
  on("file", "change", ({ target }) => target.files[0] && start({ file: target.files[0] }, target.files[0].name, target.files[0].size));
  on("folder", "change", ({ target }) => chosenFolder(target.files));
  on("seal", "input", show);
  on("more", "click", () => {
    state.all = true;
    show();
  });
  on("stop", "click", () => {
    state.run++;
    Object.assign(state, { check: null, chosen: null, trouble: ["stopped"] });
    show();
  });
  on("save", "click", save);
  on("print", "click", () => print());
  addEventListener("dragover", event => {
    event.preventDefault();
    at("drop").classList.add("over");
  });
  addEventListener("dragleave", event => event.relatedTarget ?? at("drop").classList.remove("over"));
  addEventListener("drop", event => {
    event.preventDefault();
    at("drop").classList.remove("over");
    dropped(event.dataTransfer);
  });
}

// The lines that show the hash value of this page name it as it is named here.
const own = location.pathname.split("/").pop();
if (/^[\w.-]+$/.test(own)) document.querySelectorAll(".own").forEach(node => node.textContent = own);

// The sentences lie packed as lines: what can be said, the codes with the numbers of their remedies, and each language.
function tablesOf(text) {
  const [ids, codes, ...languages] = text.split("\u0001").map(block => block.split("\n"));
  return Object.fromEntries(languages.map(([tag, ...lines]) => {
    const paired = (names, from, of) => Object.fromEntries(names.map((name, n) => of(name, lines[from + n])));
    return [tag, {
      say: paired(ids, 0, (id, text) => [id, text]),
      codes: paired(codes, ids.length, (line, text) => [line.split(" ")[0], [text, Number(line.split(" ")[1])]]),
      remedies: lines.slice(ids.length + codes.length),
    }];
  }));
}

state.tables = tablesOf(unpacked[0]);
workerSource = unpacked[1] + unpacked[2];
at("language").append(...Object.entries(state.tables).map(([tag, words]) => Object.assign(make("option", words.say["own-name"]), { value: tag, lang: tag })));
listen();
speak(preferred());
