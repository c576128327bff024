// What is asked of a dossier beyond any bag (src/verify/dossier.rs, index.rs; src/custody/chain.rs): a closed world,
// one writer, an index that agrees with the lists, and a log of custody that holds together.

const SEALS = ["seal/tagmanifest-sha256.p7s", "seal/tagmanifest-sha256.sshsig", "seal/tagmanifest-sha256.tsr"];
const SEALED = "tagmanifest-sha256.txt", INDEX = "dossier.json", LOG = "custody.jsonl", LONGEST = 16 << 20;

// Tag files, lists of tag files aside, that the sealed list does not name.
function unsealed(bag) {
  const sealed = bag.lists.find(list => list.name === SEALED);
  const isList = path => bag.lists.some(list => list.tags && list.name === path);
  return bag.source.files.flatMap(({ path }, at) => sealed?.values.has(at) || path.startsWith("data/") || isList(path) ? [] : [path]);
}

function checkClosed(bag, findings) {
  for (const name of ["manifest-sha256.txt", SEALED]) {
    if (!bag.lists.some(list => list.name === name)) findings.error("dossier-no-manifest", name);
  }
  for (const path of unsealed(bag)) if (!SEALS.includes(path)) findings.error("bag-unlisted-file", path);
  for (const label of ["Dossier-Type", "Payload-Oxum", "Items", "Custody-Head", "Custody-Events"]) {
    if (bag.only(label) === null) findings.error("dossier-label", "bag-info.txt", { label });
  }
  if (bag.file("fetch.txt")) findings.error("dossier-fetch", "fetch.txt");
  const found = bag.source.found;
  if (!found) return;
  if (found.foreign) {
    if (found.entries.some(entry => entry.canonical)) findings.error("archive-mixed", found.foreign);
    else findings.warning("archive-repacked");
  }
  for (const { code, place } of found.findings) if (code === "archive-has-comment") findings.error("dossier-comment", place);
  if (found.entries.some(entry => entry.name.startsWith("__MACOSX/"))) findings.error("bag-unlisted-file", "__MACOSX");
}

// A bag by others: tag files that no tag manifest lists are worth a look, or an error when a seal was told.
function checkTags(bag, findings, isExpected) {
  if (!bag.version) return;
  if (isExpected) return unsealed(bag).forEach(path => findings.error("bag-unlisted-file", path));
  const has = bag.lists.some(list => list.tags);
  if (!has) findings.note("bag-no-tag-manifest");
  bag.source.files.forEach(({ path }, at) => {
    const own = !has && (/^(bagit|bag-info|package-info|fetch)\.txt$/.test(path) || path.startsWith("manifest-"));
    if (!path.startsWith("data/") && !path.startsWith("tagmanifest-") && !own && !bag.lists.some(list => list.values.has(at))) {
      findings.warning("bag-unlisted-tag-file", path);
    }
  });
}

// JSON in which nothing is said twice: two programs could believe different ones.
function strictJson(text) {
  const value = JSON.parse(text), open = [];
  for (const [token, string, colon] of text.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/g)) {
    if (token === "{") open.push(new Set());
    else if (token === "}") open.pop();
    else if (colon) {
      const key = JSON.parse(string);
      if (open.at(-1).has(key)) throw new SyntaxError(key);
      open.at(-1).add(key);
    }
  }
  return value;
}

// Hands over each element of the list `items` while the index is read; what stands around them is parsed at the end.
class ItemReader {
  constructor(take) { Object.assign(this, { take, frame: "", item: "", depth: 0, string: false, escaped: false, key: "", last: "", inside: false }); }
  finishItem() {
    if (this.item.trim()) this.take(strictJson(this.item));
    else if (this.separated) throw new SyntaxError();
    this.item = "";
  }
  push(text) {
    let from = 0;
    const flush = at => {
      if (this.inside) this.item += text.slice(from, at);
      else this.frame += text.slice(from, at);
      if (this.item.length > LONGEST || this.frame.length > LONGEST) throw new SyntaxError();
      from = at;
    };
    for (let at = 0; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (this.string) {
        if (this.depth === 1) this.last += text[at];
        if (this.escaped) this.escaped = false;
        else if (c === 92) this.escaped = true;
        else if (c === 34) this.string = false;
      } else if (c === 34) {
        this.string = true;
        if (this.depth === 1) this.last = '"';
      } else if (c === 123 || c === 91) {
        this.depth++;
        if (c === 91 && this.depth === 2 && !this.inside && JSON.parse(this.last || '""') === "items") {
          flush(at + 1);
          this.inside = true;
          this.separated = false;
        }
      } else if (c === 125 || c === 93) {
        this.depth--;
        if (this.inside && this.depth === 1) {
          flush(at);
          this.finishItem();
          this.inside = false;
        }
      } else if (c === 44 && this.inside && this.depth === 2) {
        flush(at);
        from = at + 1;
        if (!this.item.trim()) throw new SyntaxError();
        this.separated = true;
        this.finishItem();
      }
    }
    flush(text.length);
  }
  end() {
    const frame = strictJson(this.frame);
    if (!Array.isArray(frame?.items)) throw new SyntaxError();
    return frame;
  }
}

const isText = value => typeof value === "string", maybe = (value, is) => value === undefined || value === null || is(value);
const isProof = proof => proof && isText(proof.path) && isText(proof.sha256);
const isTranslation = one => one && isText(one.path) && isText(one.sha256) && isText(one.source_sha256)
  && maybe(one.side_by_side, isText) && maybe(one.certificate, isProof) && [undefined, true, false].includes(one.stale);
const isItem = item => item && isText(item.id) && isText(item.sha256) && maybe(item.path, isText)
  && (item.translations === undefined || (Array.isArray(item.translations) && item.translations.every(isTranslation)));

// The index held against the manifest, and the manifest against the index. `onItem` gets each item.
async function checkIndex(bag, findings, onItem) {
  if (!bag.file(INDEX)) return findings.error("dossier-no-index", INDEX);
  const manifest = bag.lists.find(list => list.name === "manifest-sha256.txt"), named = new Set();
  const name = path => bag.at.has(path) ? (named.add(path), manifest?.values.get(bag.at.get(path))) : undefined;
  const agrees = (path, sha256) => name(path) === sha256.toLowerCase() && sha256.length === 64;
  let count = 0;
  const reader = new ItemReader(item => {
    if (!isItem(item)) throw new SyntaxError();
    count++;
    const tell = place => findings.error("dossier-index-mismatch", place, { item: item.id });
    if (isText(item.path) && !agrees(item.path, item.sha256)) tell(item.path);
    for (const one of item.translations ?? []) {
      const bound = (one.source_sha256.toLowerCase() === item.sha256.toLowerCase()) !== !!one.stale;
      if (!agrees(one.path, one.sha256) || !bound) tell(one.path);
      if (isText(one.side_by_side) && name(one.side_by_side) === undefined) tell(one.side_by_side);
      if (one.certificate && !agrees(one.certificate.path, one.certificate.sha256)) tell(one.certificate.path);
    }
    onItem(item);
  });
  await bag.settle(INDEX, findings, async () => {
    try {
      const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      for await (const bytes of bag.pieces(bag.file(INDEX))) reader.push(decoder.decode(bytes, { stream: true }));
      reader.push(decoder.decode());
      bag.language = reader.end().language;
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
      return findings.error("dossier-index-unreadable", INDEX);
    }
    if (!count) name("data/notice.txt");
    bag.source.files.forEach(({ path }, at) => {
      if (!named.has(path) && manifest?.values.has(at)) findings.error("dossier-index-incomplete", path);
    });
    const told = bag.only("Items");
    if (told !== null && told !== String(count)) findings.error("dossier-items-differ", INDEX, { told, found: String(count) });
  });
}

const isDigest = value => isText(value) && /^[0-9a-f]{64}$/i.test(value);

// Does the log hold together, and end where the sealed metadata says?
class Chain {
  constructor(findings, digester) {
    Object.assign(this, { findings, digester, head: "0".repeat(64), events: 0, hidden: 0, time: "" });
  }
  fault(code) { this.findings.error(code, `${LOG}:${this.events + 1}`, { line: String(this.events + 1) }); }
  // Takes one line; false when the next one cannot be judged.
  take(bytes) {
    const text = lossy(bytes);
    let line;
    try {
      line = strictJson(text);
    } catch { /* Told below. */ }
    const strings = ["prev", "time", "sha256", "event"].filter(key => line?.[key] !== undefined && line[key] !== null);
    // None of these values ever needs an escape, so each stands in the line as it is.
    const sound = line && Number.isInteger(line.seq) && line.seq >= 0 && strings.every(key => isText(line[key]) && text.includes(`"${line[key]}"`));
    if (!sound) return this.fault("custody-line-malformed");
    if (line.seq !== this.events + 1) return this.fault("custody-number-gap");
    let digest = null;
    if (strings.includes("prev") && strings.includes("event")) {
      if (line.prev.toLowerCase() !== this.head) this.fault("custody-chain-broken");
      const time = line.time ?? "", number = String(this.events + 1);
      if (time < this.time) this.findings.warning("custody-time-backwards", `${LOG}:${number}`, { line: number, time });
      this.time = time;
      this.digester.begin();
      this.digester.update(bytes);
      digest = this.digester.end().sha256;
    } else if (Object.keys(line).sort().join() === "seq,sha256" && isDigest(line.sha256)) {
      digest = line.sha256.toLowerCase();
      this.hidden++;
    }
    if (!digest) return this.fault("custody-line-malformed");
    this.head = digest;
    this.events++;
    return true;
  }
  compare(head, events) {
    if (head === null) return;
    if (this.events !== events) this.findings.error("custody-count-differs", LOG, { found: String(this.events), pinned: String(events) });
    else if (this.head !== head) this.findings.error("custody-head-differs", LOG, { pinned: head });
  }
}

async function checkCustody(bag, findings, digester) {
  if (!bag.file(LOG)) return findings.error("dossier-no-custody", LOG);
  const head = bag.only("Custody-Head"), events = bag.only("Custody-Events");
  const pinned = isDigest(head) && /^\+?\d+$/.test(events ?? "");
  if (!pinned) findings.error("dossier-no-pin", LOG);
  const chain = new Chain(findings, digester);
  await bag.settle(LOG, findings, async () => {
    for await (const { bytes, ended } of rawLines(bag.pieces(bag.file(LOG)), 1 << 20, { carriage: false })) {
      if (!bytes || !ended) {
        chain.fault("custody-line-cut");
        break;
      }
      if (!chain.take(bytes)) break;
    }
    chain.compare(pinned ? head.toLowerCase() : null, Number(events));
    if (chain.hidden) findings.note("custody-hidden-lines", LOG, { shown: String(chain.events - chain.hidden), total: String(chain.events) });
  });
}
