// SHA-256 (FIPS 180-4) and CRC-32 of a stream. The browser's own digest wants a whole file in memory, so small
// files are left to it; for all others the inner loops are put together here as WebAssembly, out of the two
// formulas and nothing else.

const primes = (() => {
  const found = [];
  for (let n = 2; found.length < 64; n++) if (found.every(p => n % p)) found.push(n);
  return found;
})();
// The first 32 bits of the fraction of a root; the nearest double carries 52 bits, of which 3 are before the point.
const fraction = root => ((root - Math.floor(root)) * 4294967296) | 0;
const ROUND = primes.map(p => fraction(Math.cbrt(p)));
const START = primes.slice(0, 8).map(p => fraction(Math.sqrt(p)));

// Memory: 0 state, 64 tables of CRC-32, 32768 what is hashed.
const TABLES = 64, INPUT = 32768;
const get = n => [0x20, n], set = n => [0x21, n], tee = n => [0x22, n];
const number = value => {
  const bytes = [];
  for (;;) {
    const low = value & 127;
    value >>= 7;
    if ((value === 0 && !(low & 64)) || (value === -1 && low & 64)) return [...bytes, low];
    bytes.push(low | 128);
  }
};
const size = value => value < 128 ? [value] : [(value & 127) | 128, ...size(value >>> 7)];
const constant = value => [0x41, ...number(value)];
const load = offset => [0x28, 2, ...size(offset)], store = offset => [0x36, 2, ...size(offset)];
const ADD = 0x6a, AND = 0x71, OR = 0x72, XOR = 0x73, SHR = 0x76, ROTL = 0x77, ROTR = 0x78;
const turned = (x, by) => [...x, ...constant(by), ROTR];
const sigma = (x, a, b, c, last) => [...turned(x, a), ...turned(x, b), XOR, ...x, ...constant(c), last, XOR];

// Function 0: (place, blocks). Locals 2..9 are a..h, 10..25 the message.
function compress() {
  const code = [...constant(0), set(2)].flat(), word = t => 10 + (t & 15);
  for (let i = 0; i < 8; i++) code.push(...constant(0), ...load(4 * i), ...set(2 + i));
  code.push(0x03, 0x40);
  for (let t = 0; t < 64; t++) {
    const [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map(i => 2 + ((i - t) & 7));
    if (t < 16) {
      code.push(...get(0), ...load(4 * t), ...tee(word(t)), ...constant(8), ROTL, ...constant(0xff00ff), AND);
      code.push(...get(word(t)), ...constant(8), ROTR, ...constant(0xff00ff00 | 0), AND, OR, ...set(word(t)));
    } else {
      code.push(...get(word(t)), ...sigma(get(word(t + 1)), 7, 18, 3, SHR), ADD, ...get(word(t + 9)), ADD);
      code.push(...sigma(get(word(t + 14)), 17, 19, 10, SHR), ADD, ...set(word(t)));
    }
    code.push(...get(h), ...constant(ROUND[t]), ADD, ...get(word(t)), ADD);
    code.push(...get(f), ...get(g), XOR, ...get(e), AND, ...get(g), XOR, ADD);
    code.push(...sigma(get(e), 6, 11, 25, ROTR), ADD, ...tee(h), ...get(d), ADD, ...set(d));
    code.push(...get(h), ...sigma(get(a), 2, 13, 22, ROTR), ADD);
    code.push(...get(a), ...get(b), OR, ...get(c), AND, ...get(a), ...get(b), AND, OR, ADD, ...set(h));
  }
  for (let i = 0; i < 8; i++) {
    code.push(...constant(0), ...constant(0), ...load(4 * i), ...get(2 + i), ADD, ...tee(2 + i), ...store(4 * i));
  }
  code.push(...get(0), ...constant(64), ADD, ...set(0));
  code.push(...get(1), ...constant(-1), ADD, ...tee(1), 0x0d, 0, 0x0b, 0x0b);
  return [1, 24, 0x7f, ...code];
}

// Function 1: (place, rounds of 16 bytes, crc) gives the crc; 16 tables take 16 bytes in one step.
function check() {
  const code = [0x03, 0x40];
  for (let i = 0; i < 16; i++) {
    const word = i >> 2;
    if (i % 4 === 0) code.push(...get(0), ...load(4 * word), ...(word ? [] : [...get(2), XOR]), ...set(3));
    code.push(...get(3), ...constant(8 * (i & 3)), SHR, ...constant(255), AND, ...constant(2), 0x74);
    code.push(...load(TABLES + 1024 * (15 - i)), ...(i ? [...get(4), XOR] : []), ...set(4));
  }
  code.push(...get(4), ...set(2), ...get(0), ...constant(16), ADD, ...set(0));
  code.push(...get(1), ...constant(-1), ADD, ...tee(1), 0x0d, 0, 0x0b, ...get(2), 0x0b);
  return [1, 2, 0x7f, ...code];
}

function assembled(pages) {
  const part = (id, bytes) => [id, ...size(bytes.length), ...bytes];
  const named = (name, kind, at) => [1, name.charCodeAt(0), kind, at];
  const body = bytes => [...size(bytes.length), ...bytes];
  return new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0,
    ...part(1, [2, 0x60, 2, 0x7f, 0x7f, 0, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f]),
    ...part(3, [2, 0, 1]),
    ...part(5, [1, 0, ...size(pages)]),
    ...part(7, [3, ...named("m", 2, 0), ...named("s", 0, 0), ...named("c", 0, 1)]),
    ...part(10, [2, ...body(compress()), ...body(check())]),
  ]);
}

// Hashes one stream after the other; what is written to `room` counts once `take` is told how much it is.
class Digester {
  static async open(capacity) {
    const { instance } = await WebAssembly.instantiate(assembled(Math.ceil((INPUT + capacity + 256) / 65536)));
    return new Digester(capacity, instance.exports);
  }
  constructor(capacity, { m, s, c }) {
    Object.assign(this, { capacity, sha: s, sum: c, state: new Uint32Array(m.buffer, 0, 8), bytes: new Uint8Array(m.buffer) });
    this.tables = new Uint32Array(m.buffer, TABLES, 4096);
    for (let n = 0; n < 256; n++) {
      let crc = n;
      for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
      this.tables[n] = crc;
    }
    for (let n = 256; n < 4096; n++) this.tables[n] = (this.tables[n - 256] >>> 8) ^ this.tables[this.tables[n - 256] & 255];
  }
  // With `whole`, a buffer for all that comes, the browser makes the digest.
  begin(whole = null) {
    this.state.set(START);
    this.kept = this.total = 0;
    this.crc = -1;
    this.whole = whole;
  }
  // Where the next bytes go, and how many of them at most.
  get room() {
    return this.bytes.subarray(INPUT + this.kept, INPUT + this.capacity);
  }
  take(count) {
    const from = INPUT + this.kept, whole = count >>> 4;
    let crc = whole ? this.sum(from, whole, this.crc) : this.crc;
    for (let at = from + whole * 16; at < from + count; at++) crc = (crc >>> 8) ^ this.tables[(crc ^ this.bytes[at]) & 255];
    this.crc = crc;
    if (this.whole) this.whole.set(this.bytes.subarray(from, from + count), this.total);
    this.total += count;
    if (this.whole) return;
    const filled = this.kept + count, blocks = filled >>> 6;
    if (blocks) this.sha(INPUT, blocks);
    this.bytes.copyWithin(INPUT, INPUT + blocks * 64, INPUT + filled);
    this.kept = filled & 63;
  }
  update(bytes) {
    for (let at = 0; at < bytes.length;) {
      const piece = bytes.subarray(at, at + this.room.length);
      this.room.set(piece);
      this.take(piece.length);
      at += piece.length;
    }
  }
  async finish() {
    if (!this.whole) return this.end();
    const words = new DataView(await crypto.subtle.digest("SHA-256", this.whole.subarray(0, this.total)));
    for (let n = 0; n < 8; n++) this.state[n] = words.getUint32(4 * n);
    return this.told();
  }
  end() {
    const total = this.total, length = this.kept < 56 ? 64 : 128;
    this.bytes.fill(0, INPUT + this.kept, INPUT + length);
    this.bytes[INPUT + this.kept] = 128;
    const bits = new DataView(this.bytes.buffer, INPUT + length - 8, 8);
    bits.setUint32(0, Math.floor(total / 536870912));
    bits.setUint32(4, (total * 8) >>> 0);
    this.sha(INPUT, length >>> 6);
    return this.told();
  }
  told() {
    const sha256 = [...this.state].map(word => word.toString(16).padStart(8, "0")).join("");
    return { total: this.total, crc: ~this.crc >>> 0, sha256 };
  }
}
