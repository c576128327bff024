// Unpacks what the page carries: sentences, code, style. The policy of the page names the hash of each piece of code,
// so that nothing else than what was packed can run. The unpacking is explained and mirrored in src/verify/page/packing.rs.

let unpacked;

function foretold(coming, length) {
  const SIZE = 1 << 22, INPUTS = 17, ORDERS = [0, 1, 2, 3, 4, , 6];
  const mixed = (sum, more) => Math.imul(sum + more + 1, 0x2f0b4c47), bound = (x, most) => Math.max(-most, Math.min(most, x));
  const squashed = sum => {
    let small = 1 - bound(sum, 11) / 4096;
    for (let n = 0; n < 12; n++) small *= small;
    return 1 / (1 + small);
  };
  const stretched = new Float64Array(4096), chance = new Uint16Array(SIZE).fill(32768), seen = new Uint8Array(SIZE);
  for (let at = 2049, sum = 0; at < 4096; at++) {
    const middle = at / 4096;
    sum += 1 / 4096 / (middle * (1 - middle));
    stretched[at] = sum;
    stretched[4095 - at] = -sum;
  }
  const [byBits, byByte] = [0, 0].map(() => new Float64Array(256 * INPUTS).fill(.3)), inputs = new Float64Array(INPUTS).fill(.3);
  const corrected = new Float64Array(65536 * 24), steps = Float64Array.from({ length: 24 }, (_, step) => squashed(step - 11.5));
  for (let at = 0; at < corrected.length; at += 24) corrected.set(steps, at);
  const out = new Uint8Array(length), hashes = new Int32Array(8), slots = new Int32Array(8);
  let next = 0, low = 0, high = 0xffffffff, code = 0, word = 0, other = 0;
  const take = () => code = (code << 8 | coming[next++]) >>> 0;
  for (let n = 0; n < 4; n++) take();
  for (let place = 0; place < length; place++) {
    for (let order = 0, sum = 0, at = 0; order < 7; order++) {
      if (order in ORDERS) hashes[at] = mixed(sum, at++);
      sum = mixed(sum, place > order ? out[place - order - 1] : 0);
    }
    hashes[6] = mixed(word, 6);
    hashes[7] = mixed(mixed(other, word), 7);
    const last = place ? out[place - 1] : 0;
    let node = 1;
    while (node < 256) {
      const row = node * INPUTS, column = last * INPUTS;
      let one = 0, two = 0;
      for (let n = 0; n < 8; n++) {
        const key = Math.imul(hashes[n] ^ Math.imul(node, 0x9e3779b1), 0x2545f491), slot = slots[n] = Math.imul(key ^ key >>> 15, 0x85ebca6b) >>> 10;
        inputs[2 * n] = seen[slot] && stretched[chance[slot] >> 4];
        inputs[2 * n + 1] = seen[slot] && (chance[slot] / 65536 - .5) * (seen[slot] > 3 ? 4 : 2);
      }
      for (let n = 0; n < INPUTS; n++) {
        one += byBits[row + n] * inputs[n];
        two += byByte[column + n] * inputs[n];
      }
      const sum = (one + two) * .5, step = bound(sum, 11.4) + 11.5, at = (last << 8 | node) * 24 + Math.floor(step), part = step % 1;
      const parts = Math.max(16, Math.min(65520, Math.floor((squashed(sum) + (corrected[at] * (1 - part) + corrected[at + 1] * part)) * .5 * 65536)));
      const range = high - low, middle = low + (range >>> 16) * parts + ((range & 65535) * parts >>> 16), bit = code <= middle ? 1 : 0;
      bit ? high = middle : low = middle + 1;
      while ((low ^ high) >>> 24 === 0) {
        take();
        low = low << 8 >>> 0;
        high = (high << 8 | 255) >>> 0;
      }
      one = (bit - squashed(one)) * .02;
      two = (bit - squashed(two)) * .02;
      for (let n = 0; n < INPUTS; n++) {
        byBits[row + n] += inputs[n] * one;
        byByte[column + n] += inputs[n] * two;
      }
      corrected[at] += (bit - corrected[at]) * .02 * (1 - part);
      corrected[at + 1] += (bit - corrected[at + 1]) * .02 * part;
      for (let n = 0; n < 8; n++) {
        const slot = slots[n];
        chance[slot] += (bit * 65535 - chance[slot]) / (seen[slot] + 1.5);
        if (seen[slot] < 30) seen[slot]++;
      }
      node = node << 1 | bit;
    }
    out[place] = node;
    if (out[place] > 127 || ((out[place] | 32) - 97 >>> 0) < 26) word = mixed(word, out[place]);
    else {
      other = word || other;
      word = 0;
    }
  }
  // Given back at once: the memory is for the dossier.
  for (const { buffer } of [chance, seen, corrected]) buffer.transfer?.(0);
  return out;
}

try {
  const element = document.getElementById("packed"), every = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = element.textContent.replace(/=(.)/gs, (_, letter) => every[letter.charCodeAt(0) ^ 64]);
  const text = new TextDecoder().decode(foretold(Uint8Array.from(bytes, letter => every.indexOf(letter)), Number(element.dataset.length)));
  const [sentences, shared, worker, main, style] = unpacked = text.split("\0");
  for (const [tag, content] of [["style", style], ["script", shared], ["script", main]]) {
    document.head.append(Object.assign(document.createElement(tag), { textContent: content }));
  }
} catch {
  document.getElementById("trouble").textContent = "This browser is too old for this page, or the page is damaged. · Este navegador es demasiado antiguo para esta página, o la página está dañada. · 此浏览器版本过旧，或本页已损坏。";
}
