// ZIP files, read as src/archive reads them: every byte of the file belongs to exactly one record, all records
// agree, and what two programs could read differently is refused (APPNOTE 6.3.10). Nothing is unpacked here.

class Refused extends Error {
  constructor(code, place = "", values = {}) {
    super(code);
    this.finding = { level: "error", code, place, values };
  }
}

// A browser keeps more of each entry than src/archive does, so fewer are read here; page.js then says how else to check.
const LIMITS = { entries: 150000, directory: 64 << 20, total: 8 * 2 ** 40, ratio: 250, ratioFrom: 16 << 20 };
const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50, END64 = 0x06064b50, LOCATOR = 0x07064b50;
const FULL = 0xffffffff;

// Little-endian numbers from the front of a byte string; nothing beyond its end is ever read.
class Fields {
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.at = 0;
  }
  get left() { return this.bytes.length - this.at; }
  skip(count) {
    if (count > this.left) throw new RangeError();
    this.at += count;
    return this.at - count;
  }
  u16() { return this.view.getUint16(this.skip(2), true); }
  u32() { return this.view.getUint32(this.skip(4), true); }
  // Beyond 2^53 no size is true; such a number fits nowhere and is refused where it is used.
  u64() {
    const low = this.u32(), value = this.u32() * 2 ** 32 + low;
    return Number.isSafeInteger(value) ? value : Infinity;
  }
  take(count) {
    const from = this.skip(count);
    return this.bytes.subarray(from, from + count);
  }
}

// Parses, or refuses what cannot be parsed.
function parsed(read, code, place) {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(code, place);
    throw error;
  }
}

// A window over a file, so that many small reads are few large ones.
class Window {
  constructor(file) {
    Object.assign(this, { file, from: 0, bytes: new Uint8Array(0) });
  }
  async read(at, count) {
    if (at < this.from || at + count > this.from + this.bytes.length) {
      this.bytes = new Uint8Array(await this.file.slice(at, at + Math.max(count, 1 << 16)).arrayBuffer());
      this.from = at;
    }
    return this.bytes.subarray(at - this.from, at - this.from + count);
  }
  async signature(at) {
    const bytes = await this.read(at, 4);
    return bytes.length < 4 ? 0 : new Fields(bytes).u32();
  }
}

function positions(bytes, signature) {
  const found = [];
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (new Fields(bytes.subarray(at)).u32() === signature) found.push(at);
  }
  return found;
}

const commentAt = (tail, at) => at + 22 <= tail.length ? tail[at + 20] | tail[at + 21] << 8 : null;
const hasPk = bytes => bytes.some((byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b);

// The end record whose comment ends where the file does; two of them are one too many.
function closingEnd(tail) {
  const found = positions(tail, END).filter(at => commentAt(tail, at) !== null && at + 22 + commentAt(tail, at) === tail.length);
  if (found.length > 1) throw new Refused("archive-two-endings");
  if (found.length && hasPk(tail.subarray(found[0] + 22))) throw new Refused("archive-comment");
  return found.length ? found[0] : null;
}

function endRecord(bytes) {
  const f = new Fields(bytes);
  f.skip(4);
  return { disks: [f.u16(), f.u16()], entries: [f.u16(), f.u16()], bytes: f.u32(), at: f.u32(), comment: f.u16() > 0 };
}

// The place of the ZIP64 record, when a locator stands right before the end record.
function locatorBefore(tail, at) {
  if (at < 20) return null;
  const f = new Fields(tail.subarray(at - 20, at));
  if (f.u32() !== LOCATOR) return null;
  const disk = f.u32(), place = f.u64(), disks = f.u32();
  return { place, sound: disk === 0 && disks === 1 };
}

function alone(end) {
  if (end.disks.some(disk => disk)) throw new Refused("archive-several-disks");
  if (end.entries[0] !== end.entries[1] || end.bytes === FULL || end.at === FULL) throw new Refused("archive-ending-disagrees");
  return { entries: end.entries[1], at: end.at, bytes: end.bytes, comment: end.comment };
}

// The numbers of the ZIP64 record, when the end record leaves room for them or says the same.
function wide(end, locator, tail, from, at) {
  if (!locator.sound) throw new Refused("archive-several-disks");
  const no = () => { throw new Refused("archive-ending-disagrees"); };
  if (at < 76 || locator.place !== from + at - 76) no();
  const f = new Fields(tail.subarray(at - 76, at));
  const opening = f.u32() === END64 && f.u64() === 44;
  f.skip(4);
  const disks = [f.u32(), f.u32()], entries = [f.u64(), f.u64()], bytes = f.u64(), place = f.u64();
  const agrees = (small, large, full) => small === full || small === large;
  const same = entries[0] === entries[1] && end.disks.every(disk => agrees(disk, 0, 65535))
    && end.entries.every(count => agrees(count, entries[1], 65535))
    && agrees(end.bytes, bytes, FULL) && agrees(end.at, place, FULL);
  if (!opening || disks.some(disk => disk) || !same) no();
  return { entries: entries[1], at: place, bytes, comment: end.comment };
}

// Whether an end record is the file's own, not that of a ZIP that it holds.
function isOwn(tail, from, at) {
  if (at + 22 > tail.length) return false;
  const end = endRecord(tail.subarray(at)), locator = locatorBefore(tail, at);
  return (locator && locator.sound && locator.place === from + at - 76) || end.at + end.bytes === from + at;
}

async function whyNoEnd(source, starts) {
  const size = source.file.size, from = Math.max(0, size - (4 << 20)), tail = await source.read(from, size - from);
  const ends = positions(tail, END);
  if (!ends.length) return new Refused(starts ? "archive-no-ending" : "archive-not-a-zip");
  const goesOn = ends.some(at => (!starts || isOwn(tail, from, at)) && commentAt(tail, at) !== null && at + 22 + commentAt(tail, at) < tail.length);
  return new Refused(goesOn ? "archive-trailing-bytes" : "archive-cut-off");
}

// Whether the end record belongs to a whole ZIP that lies inside this file: then the outer end was cut off.
async function isOfAnInnerZip(source, ending, recordsAt) {
  const begin = recordsAt - ending.at - ending.bytes;
  if (!(begin > 0)) return false;
  if (await source.signature(begin) !== LOCAL || await source.signature(begin + ending.at) !== CENTRAL) return false;
  const from = Math.max(0, begin - 22 - 0xffff), before = await source.read(from, begin - from);
  let closes = true;
  try {
    closes = closingEnd(before) !== null;
  } catch { /* A broken end is an end. */ }
  return !closes && !positions(before, END).some(at => isOwn(before, from, at));
}

async function findEnding(source) {
  const size = source.file.size, first = await source.signature(0), starts = first === LOCAL || first === END;
  const from = Math.max(0, size - 22 - 0xffff - 76), tail = (await source.read(from, size - from)).slice();
  const at = closingEnd(tail);
  if (at === null) throw await whyNoEnd(source, starts);
  const record = endRecord(tail.subarray(at)), locator = locatorBefore(tail, at);
  const ending = locator ? wide(record, locator, tail, from, at) : alone(record);
  const recordsAt = from + at - (locator ? 76 : 0), end = ending.at + ending.bytes;
  if (first === LOCAL && await isOfAnInnerZip(source, ending, recordsAt)) throw new Refused("archive-cut-off");
  if (end < recordsAt) throw new Refused(first === LOCAL ? "archive-concatenated" : "archive-prefixed-bytes");
  if (end !== recordsAt) throw new Refused("archive-directory-place");
  if (!starts) throw new Refused("archive-prefixed-bytes");
  return ending;
}

// What both headers say of an entry; lengths of name and extra fields come last.
function common(f) {
  return {
    needed: f.u16(), flags: f.u16(), method: f.u16(), time: f.u32(), crc: f.u32(), packed: f.u32(), bytes: f.u32(),
    lengths: [f.u16(), f.u16()],
  };
}

function extraFields(bytes) {
  const f = new Fields(bytes), extra = { ids: [], wide: [], path: null };
  while (f.left) {
    const id = f.u16(), content = f.take(f.u16());
    if (extra.ids.includes(id)) throw new RangeError();
    extra.ids.push(id);
    if (id === 1) {
      const numbers = new Fields(content);
      while (numbers.left) extra.wide.push(numbers.u64());
    }
    if (id === 0x7075) extra.path = content;
  }
  return extra;
}

function centralHeader(fixed, rest) {
  const f = new Fields(fixed), more = new Fields(rest);
  f.skip(4);
  const madeBy = f.u16(), header = common(f), comment = f.u16();
  Object.assign(header, { madeBy, disk: f.u16(), internal: f.u16(), external: f.u32(), at: f.u32() });
  header.raw = more.take(header.lengths[0]).slice();
  header.extra = extraFields(more.take(header.lengths[1]).slice());
  header.comment = more.take(comment).slice();
  const numbers = [...header.extra.wide];
  for (const field of ["bytes", "packed", "at"]) {
    if (header[field] === FULL) {
      if (!numbers.length) throw new RangeError();
      header[field] = numbers.shift();
    }
  }
  if (numbers.length) throw new RangeError();
  return header;
}

function localHeader(bytes) {
  const f = new Fields(bytes);
  f.skip(4);
  const header = common(f);
  header.raw = f.take(header.lengths[0]);
  header.extra = extraFields(f.take(header.lengths[1]));
  if (header.extra.ids.includes(1)) {
    if (header.extra.wide.length !== 2) throw new RangeError();
    ["bytes", "packed"].forEach((field, at) => {
      const value = header.extra.wide[at];
      if (header[field] !== FULL && header[field] !== value) throw new RangeError();
      header[field] = value;
    });
  }
  return header;
}

const equal = (a, b) => a.length === b.length && a.every((byte, at) => byte === b[at]);
const lossy = bytes => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

function crcOf(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

// Info-ZIP's second name must be the first one.
function checkUnicodePath(header, place) {
  const path = header.extra.path;
  if (!path) return;
  const same = path.length >= 5 && path[0] === 1 && new Fields(path.subarray(1)).u32() === crcOf(header.raw) && equal(path.subarray(5), header.raw);
  if (!same) throw new Refused("archive-unicode-path", place);
}

const ENCRYPTED = 0x2041, DESCRIPTOR = 8, UTF8 = 0x800, EFFORT = 6;
const isEncrypted = header => header.flags & ENCRYPTED || header.extra.ids.includes(0x9901);

// Judges a central header on its own.
function judge(header) {
  const raw = utf8(header.raw);
  if (raw === null) throw new Refused("archive-name-encoding", shownBytes(header.raw));
  header.folder = raw.endsWith("/");
  header.name = header.folder ? raw.slice(0, -1) : raw;
  const no = code => { throw new Refused(code, raw); };
  const flaw = nameFlaw(header.name);
  if (flaw) no(flaw);
  checkUnicodePath(header, raw);
  if (isEncrypted(header)) no("archive-encrypted");
  if (header.flags & ~(EFFORT | DESCRIPTOR | UTF8)) no("archive-unknown-flags");
  if (header.method !== 0 && header.method !== 8) no("archive-unknown-method");
  if (header.disk) no("archive-several-disks");
  const kind = header.external >>> 28, dosFolder = header.external & 16;
  if (kind === 10) no("archive-link");
  if (kind === 0 ? dosFolder && !header.folder : kind === 4 ? !header.folder : kind === 8 && (header.folder || dosFolder)) no("archive-folder-attribute");
  if (![0, 4, 8].includes(kind)) no("archive-special-file");
  if (header.folder && (header.bytes || header.packed > 2)) no("archive-folder-content");
  if (header.method === 0 && header.bytes !== header.packed) no("archive-size-lies");
  if (header.method === 0 && header.flags & DESCRIPTOR && header.bytes) no("archive-open-end");
  if (header.bytes > LIMITS.ratioFrom && header.bytes > Math.max(1, header.packed) * LIMITS.ratio) no("archive-bomb");
  if (hasPk(header.comment)) no("archive-comment");
}

// Holds the local header against the central one.
function compare(header, local) {
  const place = lossy(header.raw), differs = field => { throw new Refused("archive-header-mismatch", place, { field }); };
  if (isEncrypted(local)) throw new Refused("archive-encrypted", place);
  if (!equal(local.raw, header.raw)) differs("name");
  checkUnicodePath(local, place);
  for (const field of ["flags", "method", "time"]) if (local[field] !== header[field]) differs(field);
  const open = header.flags & DESCRIPTOR, same = field => local[field] === header[field] || (open && local[field] === 0);
  if (!same("crc")) differs("crc");
  const leftOpen = open && local.packed === FULL && local.bytes === FULL && local.extra.ids.includes(1);
  if (!leftOpen && !(same("packed") && same("bytes"))) differs("size");
}

function descriptorAgrees(header, bytes) {
  const f = new Fields(bytes), read = bytes.length === 24 ? () => f.u64() : () => f.u32();
  return f.u32() === 0x08074b50 && f.u32() === header.crc && read() === header.packed && read() === header.bytes;
}

// Whether both headers are, field by field, what pouch writes.
function isCanonical(header, local) {
  const needed = wide => wide ? 45 : header.method ? 20 : 10, own = needed(local.extra.ids.includes(1));
  const plain = extra => extra.ids.every(id => id === 1);
  return local.needed === own && (header.needed === own || header.needed === needed(header.extra.ids.includes(1)))
    && header.madeBy === (0x300 | header.needed) && header.flags === (header.raw.every(byte => byte < 128) ? 0 : UTF8)
    && header.time === 0x210000 && header.internal === 0 && header.external === 0x81a40000
    && !header.comment.length && plain(header.extra) && plain(local.extra);
}

async function directory(source, ending) {
  const rows = [];
  for (let at = ending.at, end = ending.at + ending.bytes; at < end;) {
    const broken = () => { throw new Refused("archive-directory-broken"); };
    if (at + 46 > end) broken();
    const fixed = (await source.read(at, 46)).slice(), lengths = new Fields(fixed.subarray(28));
    if (new Fields(fixed).u32() !== CENTRAL || rows.length === ending.entries) broken();
    const more = lengths.u16() + lengths.u16() + lengths.u16();
    if (at + 46 + more > end) broken();
    const rest = await source.read(at + 46, more);
    const header = parsed(() => centralHeader(fixed, rest), "archive-extra-field", lossy(rest).slice(0, 80));
    judge(header);
    rows.push(header);
    at += 46 + more;
  }
  if (rows.length !== ending.entries) throw new Refused("archive-directory-broken");
  return rows;
}

async function misplaced(source, at, found, name) {
  if (found < at) return new Refused("archive-overlap", name);
  const hidden = found - at >= 30 && await source.signature(at) === LOCAL;
  return new Refused(hidden ? "archive-hidden-entry" : at === 0 ? "archive-prefixed-bytes" : "archive-gap", name);
}

// Each local header must begin where the entry before it ended, and the last end at the directory.
async function walk(source, ending, rows, found) {
  let at = 0;
  for (const header of rows) {
    if (header.at !== at) throw await misplaced(source, at, header.at, header.name);
    const upTo = count => source.read(at, Math.max(0, Math.min(count, ending.at - at)));
    const head = await upTo(30);
    if (head.length < 30 || new Fields(head).u32() !== LOCAL) throw new Refused("archive-header-broken", header.name);
    const lengths = new Fields(head.subarray(26)), length = 30 + lengths.u16() + lengths.u16(), bytes = await upTo(length);
    const local = parsed(() => localHeader(bytes), "archive-header-broken", header.name);
    compare(header, local);
    const dataEnd = at + length + header.packed;
    const descriptor = header.flags & DESCRIPTOR ? local.extra.ids.includes(1) ? 24 : 16 : 0;
    header.canonical = isCanonical(header, local);
    if (!header.canonical) found.foreign ??= header.name;
    if (header.raw.some(byte => byte > 127) && !(header.flags & UTF8) && !header.extra.path) found.once("archive-name-unflagged", header.name);
    if (header.comment.length) found.once("archive-has-comment", header.name);
    header.at = at + length;
    at = dataEnd + descriptor;
    if (!(at <= ending.at)) throw new Refused("archive-overlap", header.name);
    if (descriptor && !descriptorAgrees(header, await source.read(dataEnd, descriptor))) throw new Refused("archive-descriptor", header.name);
  }
  if (at !== ending.at) throw await misplaced(source, at, ending.at, "");
}

// Scans a ZIP from front to end; refuses it when two programs could read it differently.
async function scan(file) {
  const source = new Window(file), ending = await findEnding(source), findings = [];
  if (ending.entries > LIMITS.entries || ending.bytes > LIMITS.directory) throw new Refused("archive-too-many-entries");
  const once = (code, place) => findings.some(known => known.code === code) || findings.push({ level: "warning", code, place, values: {} });
  const found = { findings, once, foreign: null };
  if (ending.comment) once("archive-has-comment", "");
  const rows = await directory(source, ending);
  rows.sort((a, b) => a.at - b.at);
  await walk(source, ending, rows, found);
  let total = 0;
  for (const row of rows) if ((total += row.bytes) > LIMITS.total) throw new Refused("archive-too-large", row.name);
  found.entries = rows.filter(row => !row.folder).sort((a, b) => inOrder(a.name, b.name));
  found.folders = rows.filter(row => row.folder).map(row => row.name).sort(inOrder);
  checkTogether(found.entries.map(entry => entry.name), found.folders);
  return found;
}
