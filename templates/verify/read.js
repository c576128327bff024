// The content of one file, in pieces and in bounded memory, checked while it is read (src/archive/read.rs):
// as many bytes as declared, the same CRC-32, and a deflate stream that ends where its entry does.

const PIECE = 1 << 20;
// So little packed data is given at once that what comes out of it fits into memory whatever it is.
const FED = 1 << 14;

class Damage extends Error {}

// Gives the memory of bytes back at once: waiting for the collector, hundreds of megabytes of read pieces pile up.
const free = ({ buffer, byteLength }) => byteLength === buffer.byteLength && buffer.transfer?.(0);

// Pieces of a blob, none larger than `most`; each lives until the next is asked for. (A reader that fills its own buffer
// stalls at times in Chromium 156.)
async function* slices(blob, most) {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      for (let at = 0; at < value.length; at += most) yield value.subarray(at, at + most);
      free(value);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function* inflated(blob) {
  const packed = slices(blob, FED);
  const source = new ReadableStream({
    async pull(control) {
      const { value, done } = await packed.next();
      done ? control.close() : control.enqueue(value.slice());
    },
  }, { highWaterMark: 0 });
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
      free(value);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

// Yields the content of a file; at its end the digester has seen all of it. Throws Damage when it is not as declared.
async function* pieces(file, digester, whole) {
  digester.begin(whole);
  const right = () => digester.total === file.bytes && (file.crc === null || (~digester.crc >>> 0) === file.crc);
  try {
    for await (const bytes of file.deflated ? inflated(file.blob) : slices(file.blob, PIECE)) {
      if (digester.total + bytes.length > file.bytes) throw new Damage("archive-size-lies");
      digester.update(bytes);
      yield bytes;
    }
  } catch (error) {
    if (error instanceof TypeError) throw new Damage(right() ? "archive-size-lies" : "archive-bad-data");
    throw error;
  }
  if (digester.total < file.bytes) throw new Damage("archive-size-lies");
  if (!right()) throw new Damage("archive-crc-mismatch");
}

// Lines as bytes, without their ends; a longer one than `longest` comes as null and ends the reading.
async function* rawLines(source, longest, { carriage }) {
  let rest = new Uint8Array(0), afterCarriage = false, ended = true;
  for await (const piece of source) {
    let bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    let from = 0, at = rest.length;
    for (; at < bytes.length; at++) {
      const isFeed = bytes[at] === 10, isCarriage = carriage && bytes[at] === 13;
      if (isFeed && afterCarriage && at === from) from = at + 1;
      else if (isFeed || isCarriage) {
        yield { bytes: bytes.subarray(from, at), ended };
        from = at + 1;
      }
      afterCarriage = isCarriage;
      if (at - from > longest) {
        yield { bytes: null, ended };
        return;
      }
    }
    rest = bytes.slice(from);
  }
  if (rest.length) yield { bytes: rest, ended: false };
}

// Lines of a text tag file in UTF-8; `text` is null where it is not, and `mark` tells of a byte-order mark.
async function* textLines(source, onMark) {
  let number = 0;
  for await (const { bytes } of rawLines(source, 65536, { carriage: true })) {
    if (!bytes) {
      yield { number: ++number, code: "bag-line-long" };
      return;
    }
    const mark = !number && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (mark) onMark();
    const text = utf8(mark ? bytes.subarray(3) : bytes);
    yield text === null ? { number: ++number, code: "bag-text-encoding" } : { number: ++number, text };
  }
}
