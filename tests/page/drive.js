// Drives VERIFY.html in Chromium and Firefox as a recipient would, and holds every answer against `pouch verify --json`.
//   node drive.js POUCH FOLDER [PART...]         parts: browsers large accessible keys languages answers tampered note
// FOLDER holds what make.py made, the page as VERIFY.html and the dispatch note as note.html.

const { chromium } = require("playwright-core");
const puppeteer = require("puppeteer-core");
const { spawnSync } = require("node:child_process");
const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const os = require("node:os");

const [pouch, folder] = process.argv.slice(2, 4).map(name => path.resolve(name)), wanted = process.argv.slice(4);
const page = name => `file://${path.join(folder, name)}`;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--enable-precise-memory-info"];
const HEAP = 50e6;
const LONG = 600000;
let failed = 0, checked = 0;

function hold(what, found, wanted) {
  checked++;
  if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  failed++;
  console.log(`FAILED ${what}\n  found  ${JSON.stringify(found)}\n  wanted ${JSON.stringify(wanted)}`);
}

// One answer in a form in which two can be compared: grade, lines, and every remark with its place.
const inShort = ({ grade, lines, seal, findings }) => ({
  grade, seal: seal ?? null, lines: lines.map(line => `${line.question} ${line.outcome}`),
  findings: findings.map(one => `${one.level} ${one.code} ${one.place}`).sort(),
});

const FOUR = ["structure", "hashes", "seal", "custody"];

function ofPouch(file, expect) {
  const run = spawnSync(pouch, ["verify", file, "--json", "--lang", "en", ...(expect ? ["--expect", expect] : [])], { encoding: "utf8", maxBuffer: 1 << 28 });
  const { result, findings, error } = JSON.parse(run.stdout);
  if (!result?.lines) throw new Error(`${file}: ${JSON.stringify(error)}`);
  // The page checks no signature, and says so on a line of its own.
  const ofSignatures = one => one.place.startsWith("seal/") && /^(seal|stamp)-/.test(one.code);
  return inShort({ ...result, lines: result.lines.filter(line => FOUR.includes(line.question)), findings: findings.filter(one => !ofSignatures(one)) });
}

// The verdict of the page, and what troubles it.
const said = `(() => {
  const expected = typed(), verdict = state.check ? state.check.verdict(expected?.flaw ? null : expected) : { lines: [] };
  return { ...verdict, findings: verdict.lines.flatMap(line => line.findings).map(one => ({ ...one })), trouble: at('trouble').textContent };
})()`;
const done = "!!state.check?.done || at('trouble').textContent !== ''";

// Asked from outside: the policy of the page lets nobody evaluate anything inside.
async function until(browser, what) {
  for (const end = Date.now() + LONG; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 50))) {
    // Until the page has unpacked itself its names are unknown.
    if (await browser.say(what).catch(() => false)) return;
  }
  throw new Error(`${browser.name}: never ${what}`);
}

class Chromium {
  name = "Chromium";
  async start(options = {}) {
    this.browser = await chromium.launch({ executablePath: process.env.POUCH_TEST_CHROMIUM || "/usr/bin/chromium", args: FLAGS });
    const context = await this.browser.newContext({ locale: "en-US", ...options });
    this.tab = await context.newPage();
    this.strange = [];
    this.tab.on("request", request => /^(file|blob|data):/.test(request.url()) || this.strange.push(request.url()));
    this.tab.on("console", message => this.strange.push(message.text()));
    this.tab.on("pageerror", error => this.strange.push(String(error)));
    this.protocol = await context.newCDPSession(this.tab);
    return this;
  }
  open(name) { return this.tab.goto(page(name)); }
  // As the hand does it: over the page, and let go.
  async give(file) {
    const box = await this.tab.locator("#drop").boundingBox();
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"]) {
      await this.protocol.send("Input.dispatchDragEvent", { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data });
    }
  }
  wait(what) { return until(this, what); }
  type(text) { return this.tab.fill("#seal", text); }
  say(what) { return this.tab.evaluate(what); }
  // What the page and all its workers hold: objects, and buffers, of which most wait to be cleared away.
  async heap() {
    const workers = [...this.workers].map(sessionId => new Promise(resolve => {
      const id = ++this.asked;
      this.answers.set(id, resolve);
      setTimeout(() => resolve({}), 2000);
      this.protocol.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method: "Runtime.getHeapUsage" }) }).catch(() => resolve({}));
    }));
    const all = [await this.protocol.send("Runtime.getHeapUsage"), ...await Promise.all(workers)];
    const sum = key => all.reduce((sum, usage) => sum + (usage[key] ?? 0), 0);
    return { used: sum("usedSize"), buffers: sum("backingStorageSize"), places: all.filter(usage => usage.usedSize).length };
  }
  async listen() {
    Object.assign(this, { workers: new Set(), answers: new Map(), asked: 0 });
    this.protocol.on("Target.attachedToTarget", ({ sessionId }) => this.workers.add(sessionId));
    this.protocol.on("Target.detachedFromTarget", ({ sessionId }) => this.workers.delete(sessionId));
    this.protocol.on("Target.receivedMessageFromTarget", ({ message }) => {
      const { id, result } = JSON.parse(message);
      this.answers.get(id)?.(result ?? {});
    });
    await this.protocol.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  }
  // What a click on a button saves.
  async saved(button) {
    const coming = this.tab.waitForEvent("download");
    await this.tab.click(button);
    const download = await coming;
    return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), "utf8") };
  }
  stop() { return this.browser.close(); }
}

class Firefox {
  name = "Firefox";
  downloads = fs.mkdtempSync(path.join(folder, "downloads-"));
  async start() {
    this.browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.POUCH_TEST_FIREFOX || "/usr/bin/firefox-esr", headless: true, protocolTimeout: LONG,
      extraPrefsFirefox: { "browser.download.folderList": 2, "browser.download.dir": this.downloads, "browser.download.useDownloadDir": true, "browser.download.always_ask_before_handling_new_types": false } });
    this.tab = await this.browser.newPage();
    this.strange = [];
    this.tab.on("console", message => this.strange.push(message.text()));
    this.tab.on("pageerror", error => this.strange.push(String(error)));
    return this;
  }
  open(name) { return this.tab.goto(page(name)); }
  // WebDriver has no files in its drags: the file is chosen; `drop` lets the page drop it again by an event.
  async give(file) {
    const input = await this.tab.$("#file");
    await input.uploadFile(file);
  }
  drop() {
    return this.tab.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(document.getElementById("file").files[0]);
      document.getElementById("drop").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
  }
  wait(what) { return until(this, what); }
  async type(text) {
    await this.tab.evaluate(text => {
      document.getElementById("seal").value = text;
      document.getElementById("seal").dispatchEvent(new Event("input"));
    }, text);
  }
  say(what) { return this.tab.evaluate(what); }
  async saved(button) {
    await (await this.tab.$(button)).click();
    for (const end = Date.now() + 60000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 100))) {
      const [name, ...more] = fs.readdirSync(this.downloads);
      const whole = name && !more.length && !name.endsWith(".part") && fs.readFileSync(path.join(this.downloads, name), "utf8");
      if (whole) return { name, text: whole };
    }
    throw new Error("Firefox saved nothing");
  }
  listen() {}
  heap() { return null; }
  stop() { return this.browser.close(); }
}

async function judged(browser, file) {
  await browser.open("VERIFY.html");
  await browser.wait("state.words !== null");
  await browser.give(file);
  await browser.wait(done);
  const told = await browser.say(said);
  hold(`${browser.name} ${path.basename(file)}: no trouble`, told.trouble, "");
  return inShort(told);
}

async function cases(browser) {
  const names = fs.readdirSync(folder).filter(name => name.endsWith(".zip") && name !== "zip64.zip").sort();
  if (names.length < 20) throw new Error(`only ${names.length} cases`);
  const grades = { broken: 0, intact: 0 };
  for (const name of names) {
    const file = path.join(folder, name), found = await judged(browser, file);
    hold(`${browser.name} ${name}`, found, ofPouch(file));
    grades[found.grade]++;
  }
  console.log(`${browser.name}: ${names.length} cases answered as pouch does, ${grades.intact} intact, ${grades.broken} broken`);
}

async function seals(browser) {
  const file = path.join(folder, "intact.zip"), { seal } = ofPouch(file);
  await judged(browser, file);
  const spoken = seal.match(/.{8}/g).map(word => String(parseInt(word, 16) % 100000).padStart(5, "0")).join(" ");
  const wrong = seal.replace(/^./, digit => digit === "0" ? "1" : "0");
  for (const [told, grade] of [[seal, "authentic"], [spoken, "authentic"], [`DOSSIER1:SHA256:${seal.toUpperCase()}`, "authentic"], [wrong, "broken"], [spoken.replace(/^./, digit => digit === "0" ? "1" : "0"), "broken"]]) {
    await browser.type(told);
    const found = inShort(await browser.say(said));
    hold(`${browser.name} seal ${told}`, found, ofPouch(file, told));
    hold(`${browser.name} seal ${told}`, found.grade, grade);
  }
  for (const [told, flaw] of [[seal.slice(1), "open"], ["hello", "open"]]) {
    await browser.type(told);
    hold(`${browser.name} ${told} is no seal`, [await browser.say("at('seal-told').className"), (await browser.say(said)).grade], [flaw, "intact"]);
  }
}

// The answer that a click saves has the form that ARCHITECTURE calls "Receipt file", in both browsers.
async function receipts(browser, file) {
  const told = ofPouch(path.join(folder, file));
  await judged(browser, path.join(folder, file));
  await browser.say("at('who').value = ' Ana Gómez, Policía Federal '; at('words').value = '¿E0003?'; 0");
  const whole = fs.readFileSync(path.join(folder, file)), { name, text } = await browser.saved("#save"), answer = JSON.parse(text), info = await browser.say("state.check.bag.info");
  const sorted = value => Array.isArray(value) ? value.map(sorted)
    : value && typeof value === "object" ? Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])])) : value;
  // The sender takes these in with pouch: tests/page/run.
  fs.writeFileSync(path.join(folder, `${browser.name}.${file}.receipt.json`), text);
  hold(`${browser.name} ${file}: the answer is canonical`, text, JSON.stringify(sorted(answer)));
  const own = label => info.find(one => one.label === label).value, { time, tool, lines, findings, ...rest } = answer;
  const places = (...codes) => [...new Set(told.findings.filter(one => one.startsWith("error ") && codes.some(code => one.split(" ")[1] === code)).map(one => one.split(" ").slice(2).join(" ")))].sort();
  hold(`${browser.name} ${file}: the answer`, rest, sorted({
    format: "pouch-receipt", format_version: 1, language: "es", about: { dossier: own("External-Identifier"), seal: told.seal, version: Number(own("Dossier-Version")) },
    file: { bytes: whole.length, sha256: crypto.createHash("sha256").update(whole).digest("hex") }, grade: told.grade, missing: places("bag-missing-file"), damaged: places("bag-digest-mismatch", "dossier-index-mismatch", "archive-crc-mismatch"),
    by: { name: "Ana Gómez, Policía Federal", office: "" }, questions: ["¿E0003?"],
  }));
  hold(`${browser.name} ${file}: its lines and findings`, [lines.map(line => `${line.question} ${line.outcome}`), findings.map(one => `${one.level} ${one.code} ${one.place}`).sort()],
    [told.lines, told.findings.filter(one => !one.startsWith("note "))]);
  hold(`${browser.name} ${file}: its time, tool and name`, [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time), /^VERIFY\.html \d+\.\d+\.\d+$/.test(tool), name],
    [true, true, `${own("External-Identifier")}.v${own("Dossier-Version")}.receipt.json`]);
}

// Every language opens with its own sentences and in its own direction; the dossier's reader comes before the browser's.
async function languages() {
  for (const [locale, first] of [["en-US", "en"], ["zh-CN", "zh-Hans"], ["fr-CA", "fr"], ["ar-EG", "ar"], ["ko-KR", "en"]]) {
    const browser = await new Chromium().start({ locale });
    await browser.open("VERIFY.html");
    await browser.wait("state.words !== null");
    const now = () => browser.say("[document.documentElement.lang, document.documentElement.dir, at('language').value, at('drop').textContent.includes(say('drop'))]");
    const shows = (tag, dir) => [tag, dir, tag, true];
    hold(`a browser in ${locale}`, await now(), shows(first, first === "ar" ? "rtl" : "ltr"));
    await browser.give(path.join(folder, "intact.zip"));
    await browser.wait(done);
    hold(`${locale}: the dossier is for a reader of Spanish`, await now(), shows("es", "ltr"));
    await browser.tab.selectOption("#language", first);
    await browser.give(path.join(folder, "altered.zip"));
    await browser.wait("state.chosen?.name === 'altered.zip' && state.check?.done");
    hold(`${locale}: who chose keeps it`, (await now())[0], first);
    hold(`${locale}: nothing strange`, browser.strange, []);
    await browser.stop();
  }
  // Those that say the first page only have no verdict to give.
  const locales = path.join(__dirname, "../../templates/locales"), tags = fs.readdirSync(locales).filter(name => fs.existsSync(path.join(locales, name, "verify.ftl"))).sort();
  const browser = await new Chromium().start();
  await browser.open("VERIFY.html");
  await browser.wait("state.words !== null");
  hold("every language", (await browser.say("Object.keys(state.tables)")).sort(), tags);
  const titles = await browser.say("Object.values(state.tables).map(words => words.say.title + words.say['verdict-grade-broken'])");
  hold("each in its own words", new Set(titles).size, tags.length);
  // A flaw that only a technician can read: English, set apart as that, and the remedy in the reader's language.
  await browser.give(path.join(folder, "comment.zip"));
  await browser.wait(done);
  for (const tag of tags) {
    await browser.tab.selectOption("#language", tag);
    hold(`${tag} says what to do`, await browser.say("[...document.querySelectorAll('#problems .error li')].every(li => li.querySelector('p').textContent && (li.querySelector('p').lang || document.documentElement.lang))"), true);
  }
  await browser.stop();
  console.log(`${tags.length} languages: ${tags.join(" ")}`);
}

async function large(browser) {
  const file = path.join(folder, "zip64.zip"), size = fs.statSync(file).size, begin = Date.now(), load = os.loadavg()[0];
  const heap = { used: 0, buffers: 0, places: 0 };
  let over = false;
  await browser.listen();
  const watch = (async () => {
    while (!over) {
      const now = await browser.heap();
      for (const key of Object.keys(now ?? {})) heap[key] = Math.max(heap[key], now[key]);
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  })();
  const found = await judged(browser, file), seconds = (Date.now() - begin) / 1000;
  over = true;
  await watch;
  hold(`${browser.name} zip64.zip`, found, ofPouch(file));
  hold(`${browser.name} zip64.zip holds`, found.grade, "intact");
  const told = heap.used ? `, heap at most ${(heap.used / 1e6).toFixed(1)} MB in page and workers, buffers ${(heap.buffers / 1e6).toFixed(0)} MB` : "";
  console.log(`${browser.name}: one entry of 4.3 GB in ${seconds.toFixed(1)} s, ${(size / 1e6 / seconds).toFixed(0)} MB/s, load before ${load.toFixed(1)}${told}`);
  // Objects, and buffers, those that nobody needs any more among them.
  if (browser.name === "Chromium") hold("memory in bounds, page and a worker measured", [heap.used < HEAP, heap.buffers < HEAP, heap.places > 1], [true, true, true]);
}

// Many files of middling size, as evidence has; the figure is told, not judged, for the machine may be busy.
async function speed(browser) {
  const file = path.join(folder, "many.bag"), size = fs.statSync(file).size, load = os.loadavg()[0];
  await browser.open("VERIFY.html");
  await browser.wait("state.words !== null");
  const begin = Date.now();
  await browser.give(file);
  await browser.wait(done);
  const seconds = (Date.now() - begin) / 1000, told = await browser.say(said);
  hold(`${browser.name} many files`, told.grade, "intact");
  console.log(`${browser.name}: 200 files of 5 MB in ${seconds.toFixed(1)} s, ${(size / 1e6 / seconds).toFixed(0)} MB/s, load before ${load.toFixed(1)} on ${os.cpus().length} processors`);
}

async function folders(browser) {
  const base = fs.readdirSync(path.join(folder, "unpacked"))[0], root = path.join(folder, "unpacked", base);
  const ask = async what => {
    const found = await judged(browser, root);
    hold(`${browser.name} folder ${what}`, found, ofPouch(root));
    return found.grade;
  };
  hold("the unpacked folder holds", await ask("intact"), "intact");
  fs.appendFileSync(path.join(root, "START-HERE.html"), "!");
  fs.writeFileSync(path.join(root, "call-me.txt"), "x");
  hold("the altered folder does not", await ask("altered"), "broken");
  await browser.open("VERIFY.html");
  await browser.wait("state.words !== null");
  await browser.tab.setInputFiles("#folder", root);
  await browser.wait(done);
  hold("a chosen folder", inShort(await browser.say(said)), ofPouch(root));
}

// No violation that axe-core finds, empty and answered, in every language, light and dark.
async function accessible() {
  const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  let runs = 0;
  for (const colorScheme of ["light", "dark"]) {
    const browser = await new Chromium().start({ colorScheme });
    await browser.open("VERIFY.html");
    await browser.wait("state.words !== null");
    await browser.say(axe);
    const languages = await browser.say("Object.keys(state.tables)");
    for (const file of [null, "intact.zip", "altered.zip"]) {
      if (file) {
        await browser.give(path.join(folder, file));
        await browser.wait(`state.chosen?.name === '${file}' && state.check?.done`);
      }
      for (const language of languages) {
        await browser.tab.selectOption("#language", language);
        const { violations } = await browser.say("axe.run()");
        hold(`axe ${colorScheme} ${file} ${language}`, violations.map(one => `${one.id}: ${one.nodes.map(node => node.html).join(" ")}`), []);
        hold(`${language} says everything`, await browser.say("[...document.querySelectorAll('[data-say]')].filter(node => !node.textContent || node.textContent === node.dataset.say).length"), 0);
        runs++;
      }
    }
    hold("nothing strange", browser.strange, []);
    await browser.stop();
  }
  console.log(`axe-core ${require("axe-core").version}: ${runs} states of the page, 0 violations`);
}

// Everything is reached with the keyboard alone.
async function keys() {
  const browser = await new Chromium().start();
  await browser.open("VERIFY.html");
  await browser.wait("state.words !== null");
  const seen = [];
  for (let n = 0; n < 4; n++) {
    await browser.tab.keyboard.press("Tab");
    seen.push(await browser.say("document.activeElement.id"));
  }
  hold("keys reach the fields in order", seen, ["language", "choose", "choose-folder", "seal"]);
  const chooser = browser.tab.waitForEvent("filechooser");
  await browser.tab.focus("#choose");
  await browser.tab.keyboard.press("Enter");
  await (await chooser).setFiles(path.join(folder, "intact.zip"));
  await browser.wait(done);
  // Without a name nothing is saved; the browser says so in its own words.
  await browser.tab.focus("#save");
  await browser.tab.keyboard.press("Enter");
  hold("no answer without a name", await browser.say("document.activeElement.id"), "who");
  await browser.tab.keyboard.type("A. Clerk");
  const download = browser.tab.waitForEvent("download");
  await browser.tab.focus("#save");
  await browser.tab.keyboard.press("Enter");
  hold("the saved answer", JSON.parse(fs.readFileSync(await (await download).path(), "utf8")).by, { name: "A. Clerk", office: "" });
  await browser.tab.setInputFiles("#file", { name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 no ZIP") });
  await browser.wait("at('trouble').textContent !== ''");
  hold("what is no ZIP is told as that", [await browser.say("at('trouble').textContent"), await browser.say("at('result').hidden")], [await browser.say("say('not-a-zip')"), true]);
  await browser.tab.setInputFiles("#file", { name: "many.zip", mimeType: "application/zip", buffer: crowded(150_001) });
  await browser.wait("at('trouble').textContent !== '' && at('trouble').textContent !== say('not-a-zip')");
  const most = "say('too-many', { most: LIMITS.entries.toLocaleString(document.documentElement.lang) })";
  hold("more files than the page reads", [await browser.say("at('trouble').textContent"), await browser.say("at('result').hidden")], [await browser.say(most), true]);
  hold("and how many that are", /150.?000/u.test(await browser.say(most)), true);
  hold("nothing strange", browser.strange, []);
  await browser.stop();
}

// The end of a ZIP that says how many entries it has; nobody looks at them.
function crowded(entries) {
  const start = Buffer.alloc(100), end64 = Buffer.alloc(56), locator = Buffer.alloc(20), end = Buffer.alloc(22);
  start.write("PK\x03\x04");
  end64.write("PK\x06\x06");
  end64.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) end64.writeBigUInt64LE(BigInt(entries), at);
  end64.writeBigUInt64LE(100n, 40);
  locator.write("PK\x06\x07");
  locator.writeBigUInt64LE(100n, 8);
  locator.writeUInt32LE(1, 16);
  end.write("PK\x05\x06");
  for (const at of [8, 10]) end.writeUInt16LE(0xffff, at);
  end.writeUInt32LE(100, 12);
  return Buffer.concat([start, end64, locator, end]);
}

// A page whose packed part was changed, or into which a script was put, runs nothing of it.
async function tampered() {
  const bytes = fs.readFileSync(path.join(folder, "VERIFY.html")), end = bytes.indexOf("</script>", bytes.indexOf('id="packed"'));
  const changed = Buffer.from(bytes);
  // Late in the packed part: what stands before it, the first of the scripts, is still what it was.
  changed[end - 6000] = changed[end - 6000] === 65 ? 66 : 65;
  const added = Buffer.concat([bytes.subarray(0, end + 9), Buffer.from("<script>globalThis.evil = 1</script>"), bytes.subarray(end + 9)]);
  for (const [what, page, runs] of [["changed", changed, "undefined"], ["added", added, "object"]]) {
    fs.writeFileSync(path.join(folder, `${what}.html`), page);
    const browser = await new Chromium().start();
    await browser.open(`${what}.html`);
    await browser.tab.waitForTimeout(8000);
    const refused = browser.strange.some(text => text.includes("Content Security Policy"));
    hold(`${what}: code that the policy does not name is not run`, [await browser.say("globalThis.evil ?? 0"), await browser.say("typeof state"), refused], [0, runs, true]);
    await browser.stop();
  }
}

// The drawing of the seal on the dispatch note, for a reader of QR codes.
async function note() {
  const browser = await new Chromium().start({ deviceScaleFactor: 3 });
  await browser.open("note.html");
  await browser.tab.locator(".seal svg").screenshot({ path: path.join(folder, "qr.png") });
  hold("nothing strange", browser.strange, []);
  await browser.stop();
  const read = spawnSync("zbarimg", ["--quiet", "--raw", path.join(folder, "qr.png")], { encoding: "utf8" }).stdout.trim();
  hold("the QR code", read, `DOSSIER1:SHA256:${ofPouch(path.join(folder, "intact.zip")).seal.toUpperCase()}`);
}

async function browsers() {
  for (const browser of [await new Chromium().start(), await new Firefox().start()]) {
    await cases(browser);
    await seals(browser);
    if (browser.name === "Chromium") {
      await speed(browser);
      await folders(browser);
    }
    if (browser.name === "Firefox") {
      await judged(browser, path.join(folder, "altered.zip"));
      const before = await browser.say("state.run");
      await browser.drop();
      await browser.wait(`state.run > ${before} && state.check?.done`);
      hold("dropped in Firefox", inShort(await browser.say(said)), ofPouch(path.join(folder, "altered.zip")));
    }
    hold(`${browser.name}: nothing strange, no connection`, browser.strange, []);
    await browser.stop();
  }
}

// In browsers of their own, so that nothing else is in their memory, and nothing was saved before.
async function alone(act) {
  for (const browser of [await new Chromium().start(), await new Firefox().start()]) {
    await act(browser);
    hold(`${browser.name}: nothing strange, no connection`, browser.strange, []);
    await browser.stop();
  }
}

const PARTS = {
  browsers, large: () => alone(large), accessible, keys, languages, tampered, note,
  answers: async () => { for (const file of ["intact.zip", "altered.zip", "missing.zip"]) await alone(browser => receipts(browser, file)); },
};

(async () => {
  for (const [name, part] of Object.entries(PARTS)) if (!wanted.length || wanted.includes(name)) await part();
  console.log(failed ? `${failed} of ${checked} failed` : `${checked} held`);
  process.exit(failed ? 1 : 0);
})().catch(error => {
  console.error(error);
  process.exit(1);
});
