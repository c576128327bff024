// The seal as people tell it to each other (src/verify/expected.rs): 64 hexadecimal digits, or 8 groups of 5 decimal
// ones, with any separators. What carries less than 128 bits is refused: a forger can make a part agree.

const SEPARATOR = /[\s\-:.,;_/|\u2013\u2014\u3001\u3002]/g;

function readExpected(typed) {
  let text = typed.normalize("NFKC").toUpperCase().replace(DECEPTIVE, "").replace(SEPARATOR, "");
  for (let rest; (rest = text.replace(/^(DOSSIER1|SEAL|SHA256)/, "")) !== text;) text = rest;
  if (!text) return null;
  if (!/^[0-9A-F]+$/.test(text)) return { flaw: "verify-expect-form" };
  if (/^\d{40}$/.test(text)) return { spoken: text.match(/.{5}/g).join(" ") };
  if (text.length === 64) return { whole: text.toLowerCase() };
  return { flaw: text.length < 64 ? "verify-expect-short" : "verify-expect-form" };
}

// Eight groups of five digits: four bytes each, modulo 100 000.
const telephone = seal => seal.match(/.{8}/g).map(word => String(parseInt(word, 16) % 100000).padStart(5, "0")).join(" ");
const groups = seal => seal.toUpperCase().match(/.{4}/g).join(" ");
const matches = (expected, seal) => expected.whole ? expected.whole === seal : expected.spoken === telephone(seal);
