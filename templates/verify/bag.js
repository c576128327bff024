// The structure of a bag (RFC 8493), read as src/bag reads it: what it declares, what its lists name, what is there.
// This page knows version 1.0 in UTF-8, which is what pouch writes; of other bags it says so.

class Unsupported extends Error {}

// Keeps at most 100 findings of one code and counts the rest.
class Findings {
  constructor() {
    this.kept = [];
    this.counts = new Map();
  }
  push(level, code, place = "", values = {}) {
    const key = `${level} ${code}`, count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    if (count <= 100) this.kept.push({ level, code, place, values });
  }
  add(finding) { this.push(finding.level, finding.code, finding.place, finding.values); }
  error(code, place, values) { this.push("error", code, place, values); }
  warning(code, place, values) { this.push("warning", code, place, values); }
  note(code, place, values) { this.push("note", code, place, values); }
  has(code) { return [...this.counts.keys()].some(key => key.endsWith(` ${code}`)); }
  sorted() {
    const grave = { error: 0, warning: 1, note: 2 }, more = [];
    for (const [key, count] of this.counts) {
      const [level, code] = key.split(" ");
      if (count > 100) more.push({ level, code: "bag-and-more", place: "", values: { code, count: String(count - 100) } });
    }
    return [...this.kept, ...more].sort((a, b) => grave[a.level] - grave[b.level] || inOrder(a.place, b.place) || inOrder(a.code, b.code));
  }
}

// The files of the one base folder of a ZIP.
function zipSource(file, found) {
  const findings = [...found.findings], top = name => name.split("/")[0];
  let tops = [...new Set([...found.entries.map(entry => entry.name), ...found.folders].map(top))];
  if (tops.includes("__MACOSX") && tops.length > 1) {
    tops = tops.filter(name => name !== "__MACOSX");
    findings.push({ level: "warning", code: "bag-macos-folder", place: "__MACOSX", values: {} });
  }
  const base = tops.length === 1 ? `${tops[0]}/` : "", files = [];
  if (!base) findings.push({ level: "error", code: "bag-no-base-folder", place: "", values: { count: String(tops.length) } });
  for (const entry of found.entries) {
    if (entry.name.startsWith(base)) {
      files.push({
        path: entry.name.slice(base.length), bytes: entry.bytes, crc: entry.crc, deflated: entry.method === 8,
        whole: file, from: entry.at, packed: entry.packed,
      });
    } else if (!entry.name.startsWith("__MACOSX")) findings.push({ level: "error", code: "bag-unlisted-file", place: entry.name, values: {} });
  }
  return { files, findings, payloadFolder: found.folders.includes(`${base}data`), found };
}

// The files of a folder; what unpackers put around it is looked through when nothing else is there.
function folderSource(list, folders) {
  const within = base => list.every(({ path }) => path.startsWith(base)) && list.some(({ path }) => path === `${base}bagit.txt`);
  const first = list.length ? `${list[0].path.split("/")[0]}/` : "", base = within("") || !within(first) ? "" : first;
  const files = list.map(({ path, file }) => ({
    path: path.slice(base.length), bytes: file.size, crc: null, deflated: false, whole: file, from: 0, packed: file.size,
  }));
  files.sort((a, b) => inOrder(a.path, b.path));
  if (files.length > LIMITS.entries) throw new Refused("archive-too-many-entries");
  return { files, findings: [], payloadFolder: folders.includes(`${base}data`), found: null };
}

const blobOf = file => file.whole.slice(file.from, file.from + file.packed);
const HEX_DIGITS = { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128, sha3256: 64, sha3512: 128, sm3: 64, streebog256: 64, streebog512: 128 };

function manifestNamed(name) {
  const match = /^(tag)?manifest-(.*)\.txt$/.exec(name);
  return match && { tags: !!match[1], spelled: match[2], algorithm: match[2].toLowerCase().replace(/[-_]/g, ""), normal: /^[a-z0-9]*$/.test(match[2]) };
}

class Bag {
  constructor(source, digester) {
    Object.assign(this, { source, digester, structure: new Findings(), info: [], lists: [], version: null });
    this.at = new Map(source.files.map((file, at) => [file.path, at]));
    source.findings.forEach(finding => this.structure.add(finding));
    const payload = source.files.filter(file => file.path.startsWith("data/"));
    this.payload = [payload.length, payload.reduce((sum, file) => sum + file.bytes, 0)];
  }
  file(path) { return this.source.files[this.at.get(path)]; }
  pieces(file) { return pieces({ ...file, blob: blobOf(file) }, this.digester); }

  // Reads a text tag file; damage inside a ZIP becomes a finding.
  async text(path, take, most = Infinity) {
    const marked = () => this.structure.error("bag-byte-order-mark", path);
    let left = most;
    const bounded = async function* (source) {
      for await (const bytes of source) {
        yield bytes.subarray(0, left);
        if ((left -= bytes.length) <= 0) return;
      }
    };
    await this.settle(path, this.structure, async () => {
      for await (const line of textLines(bounded(this.pieces(this.file(path))), marked)) await take(line);
    });
  }
  async settle(path, findings, read) {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      if (!findings.has(error.message)) findings.error(error.message, path);
    }
  }

  async read() {
    if (!this.file("bagit.txt")) return this.structure.error("bag-no-declaration");
    if (!await this.declaration()) return;
    if (!this.payload[0] && !this.source.payloadFolder) this.structure.error("bag-no-payload-folder", "data/");
    this.names();
    if (this.file("bag-info.txt")) await this.metadata();
    if (this.file("fetch.txt")) this.structure.note("bag-fetch", "fetch.txt");
    for (const { path } of this.source.files) {
      const named = manifestNamed(path);
      if (named) await this.list(path, named);
    }
    this.checkListed();
  }

  async declaration() {
    const lines = [], place = "bagit.txt";
    let encoded = true;
    await this.text(place, line => line.code ? encoded = false : lines.push(line.text), 4096);
    const no = (code, values) => { this.structure.error(code, place, values); };
    if (!encoded) return no("bag-declaration-encoding");
    if (this.structure.has("archive-bad-data") || this.structure.has("archive-size-lies")) return;
    if (lines.length < 2) return no("bag-declaration-lines", { count: String(lines.length) });
    const value = (line, label) => {
      const at = line.indexOf(":"), found = line.slice(0, at), text = line.slice(at + 1).trim();
      return at >= 0 && found.trim().toLowerCase() === label.toLowerCase() ? { text, strict: found === label && line.slice(at + 1) === ` ${text}` } : null;
    };
    const version = value(lines[0], "BagIt-Version"), encoding = value(lines[1], "Tag-File-Character-Encoding");
    if (!version || !encoding) return no("bag-declaration-labels");
    if (/^0\.9[3-7]$/.test(version.text)) throw new Unsupported(`BagIt ${version.text}`);
    if (version.text !== "1.0") return no("bag-version-unknown", { version: version.text });
    const more = lines.slice(2);
    if (more.some(line => line)) no("bag-declaration-lines", { count: String(lines.length) });
    else if (more.length) no("bag-empty-line");
    if (!version.strict || !encoding.strict) no("bag-declaration-space");
    if (!/^(UTF-?8|(US-)?ASCII)$/i.test(encoding.text)) throw new Unsupported(encoding.text);
    this.version = version.text;
    return true;
  }

  names() {
    const seen = new Map();
    for (const { path } of this.source.files) {
      const key = folded(path);
      if (seen.has(key)) this.structure.warning("bag-twin-names", path, { other: shown(seen.get(key)) });
      seen.set(key, path);
      if (nameFlaw(path)) this.structure.warning("bag-name-not-portable", path);
    }
  }

  async metadata() {
    const place = "bag-info.txt", warn = (code, number) => this.structure.warning(code, place, { line: String(number) });
    await this.text(place, ({ number, text, code }) => {
      if (code) return this.structure.error(code, place, { line: String(number) });
      const at = text.indexOf(":");
      if (!text.trim()) warn("bag-empty-line", number);
      else if (/^[ \t]/.test(text) && this.info.length) this.info.at(-1).value += ` ${text.trim()}`;
      else if (at < 0) this.structure.error("bag-info-line", place, { line: String(number) });
      else {
        const label = text.slice(0, at), value = text.slice(at + 1);
        if (!label || label.trim() !== label || !/^[ \t](?![ \t])/.test(value)) warn("bag-info-space", number);
        this.info.push({ label: label.trim(), value: value.trim() });
      }
    }, 4 << 20);
    for (const label of ["bagging-date", "bag-size", "bag-group-identifier", "bag-count"]) {
      if (this.all(label).length > 1) this.structure.warning("bag-label-repeated", place, { label });
    }
    const [sum, ...more] = this.all("Payload-Oxum"), found = `${this.payload[1]}.${this.payload[0]}`;
    if (more.length) this.structure.error("bag-oxum-repeated", place);
    if (sum === undefined) return;
    const numbers = /^\+?(\d+)\.\+?(\d+)$/.exec(sum);
    if (!numbers) this.structure.error("bag-oxum-form", place, { oxum: sum });
    else if (Number(numbers[1]) !== this.payload[1] || Number(numbers[2]) !== this.payload[0]) this.structure.error("bag-oxum-mismatch", place, { oxum: sum, found });
  }
  all(label) { return this.info.filter(known => known.label.toLowerCase() === label.toLowerCase()).map(known => known.value); }
  only(label) {
    const values = this.all(label);
    return values.length === 1 ? values[0] : null;
  }

  async list(place, named) {
    if (!named.normal) this.structure.warning("bag-manifest-name", place);
    const digits = HEX_DIGITS[named.algorithm];
    if (!digits) return this.structure.warning("bag-unknown-algorithm", place, { algorithm: named.spelled });
    const list = { name: place, tags: named.tags, algorithm: named.algorithm, values: new Map() };
    await this.text(place, ({ number, text, code }) => {
      const line = { line: String(number) }, match = !code && /^([^ \t]+)[ \t]+([^]+)$/.exec(text);
      if (code) this.structure.error(code, place, line);
      else if (!text.trim()) this.structure.warning("bag-empty-line", place, line);
      else if (!match || match[1].length !== digits || !/^[0-9a-f]+$/i.test(match[1])) this.structure.error("bag-manifest-line", place, line);
      else this.listed(list, match[2], match[1].toLowerCase(), line);
    });
    this.lists.push(list);
  }

  listed(list, written, value, line) {
    const place = list.name, path = this.find(written, place), at = this.at.get(path);
    if (path === null) return;
    const plain = at === undefined ? path : written.replace(/^[*.]+/, "").replace(/^\/+/, "");
    if (!this.belongs(list, plain)) return;
    if (at === undefined) return this.structure.error("bag-missing-file", path);
    const known = list.values.get(at), values = { path: shown(written), ...line };
    if (known !== undefined) return this.structure.error(known === value ? "bag-listed-twice" : "bag-listed-differently", place, values);
    list.values.set(at, value);
  }

  belongs(list, path) {
    const values = { path: shown(path) };
    if (list.tags === path.startsWith("data/")) this.structure.error(list.tags ? "bag-payload-among-tags" : "bag-tag-among-payload", list.name, values);
    else if (list.tags && manifestNamed(path)?.tags) this.structure.error("bag-tag-manifest-listed", list.name, values);
    else return true;
    return false;
  }

  // The file that a written path means, or the cleaned path of one that is not there; null for what may not be looked for.
  find(written, place) {
    const loose = code => this.structure.warning(code, place, { path: shown(written) });
    const coded = { "0a": "\n", "0d": "\r", 25: "%" };
    let path = written, odd = false;
    if (written.includes("%")) {
      path = written.replace(/%(..)?/g, (all, code) => coded[code?.toLowerCase()] ?? (odd = true, all));
      if (odd) {
        loose("bag-path-percent");
        path = written;
      }
    }
    if (this.at.has(path)) return path;
    if (path.startsWith("*")) {
      loose("bag-md5sum-mark");
      path = path.slice(1);
    }
    if (path.startsWith("./")) {
      loose("bag-path-dot");
      path = path.slice(2);
    }
    if (isUnsafePath(path)) {
      this.structure.error("bag-path-unsafe", place, { path: shown(written) });
      return null;
    }
    if (this.at.has(path)) return path;
    this.normal ??= new Map(this.source.files.map(file => [file.path.normalize(), file.path]));
    const same = this.normal.get(path.normalize());
    if (same === undefined) return path;
    loose("bag-path-normalization");
    return same;
  }

  checkListed() {
    const lists = this.lists.filter(list => !list.tags), findings = this.structure;
    if (!lists.length) {
      const any = this.source.files.some(file => manifestNamed(file.path)?.tags === false);
      return findings.error(any ? "bag-no-known-manifest" : "bag-no-manifest");
    }
    if (lists.every(list => /^(md5|sha1)$/.test(list.algorithm))) findings.warning("bag-weak-algorithm", lists[0].name);
    this.source.files.forEach(({ path }, at) => {
      const count = lists.filter(list => list.values.has(at)).length;
      if (path.startsWith("data/") && !count) findings.error("bag-unlisted-file", path);
      else if (path.startsWith("data/") && count < lists.length) findings.error("bag-not-in-every-manifest", path);
      if (manifestNamed(path)?.tags === false) {
        for (const list of this.lists) if (list.tags && !list.values.has(at)) findings.error("bag-manifest-not-listed", list.name, { path });
      }
    });
  }
}
