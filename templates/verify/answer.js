// The recipient's answer as a small file for the sender (ARCHITECTURE, "Receipt file"); it holds no content of the dossier.

const MOST_PLACES = 1000, MOST_TEXT = 4000;

// Keys in their order and no blanks: the canonical form of RFC 8785, for values that have no fractions.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

const cut = text => [...text.trim().normalize()].slice(0, MOST_TEXT).join("");
const places = findings => [...new Set(findings.map(one => one.place))].sort(inOrder).slice(0, MOST_PLACES);

// The file as it was received; a folder is none, and one that has gone since cannot be read.
async function received({ file, bytes }) {
  if (!file) return null;
  const whole = { path: "", whole: file, from: 0, packed: bytes, bytes, crc: 0, deflated: false };
  return hashAll({ files: [whole] }, () => {}, () => false).then(([{ sha256 }]) => ({ bytes, sha256 }), () => null);
}

function answer(file) {
  const check = state.check, expected = typed(), verdict = check.verdict(expected?.flaw ? null : expected);
  const told = label => check.bag?.only(label) ?? null, findings = verdict.lines.flatMap(one => one.findings), version = told("Dossier-Version") ?? "";
  const wrong = findings.filter(one => one.level === "error"), asked = cut(at("words").value);
  return {
    format: "pouch-receipt", format_version: 1, tool: `VERIFY.html ${document.querySelector("footer").textContent.split(" ")[1]}`,
    time: `${new Date().toISOString().slice(0, 19)}Z`, language: document.documentElement.lang,
    about: { dossier: told("External-Identifier") ?? "", seal: verdict.seal, version: /^\d{1,15}$/.test(version) ? Number(version) : null },
    file, grade: verdict.grade, lines: verdict.lines.map(({ question, outcome }) => ({ question, outcome })),
    findings: findings.filter(one => one.level !== "note").map(({ level, code, place }) => ({ level, code, place })).slice(0, MOST_PLACES),
    missing: places(wrong.filter(one => one.code === "bag-missing-file")),
    damaged: places(wrong.filter(one => one.place && /^(bag-digest-mismatch|dossier-index-mismatch|archive-.*)$/.test(one.code))),
    by: { name: cut(at("who").value), office: "" }, questions: asked ? [asked] : [],
  };
}

async function save() {
  // The browser asks for the name in its own words.
  if (!at("who").value.trim()) {
    at("who").value = "";
    return at("who").reportValidity();
  }
  const told = answer(await received(state.chosen)), link = make("a"), { dossier, version } = told.about;
  link.href = URL.createObjectURL(new Blob([canonical(told)], { type: "application/json" }));
  link.download = `${(dossier || "dossier").replace(/[^\w.-]/g, "_")}${version === null ? "" : `.v${version}`}.receipt.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
