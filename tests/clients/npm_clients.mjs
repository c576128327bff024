// The two XLIFF libraries of npm, each through its own API: reads a file, fills every translation
// in as "EN " + source, writes the file as the library writes it.
//   node npm_clients.mjs LIBRARY IN OUT      (run where node_modules lies)
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [library, from, to] = process.argv.slice(2);
const need = createRequire(join(process.cwd(), "package.json"));
const text = readFileSync(from, "utf8");
const isTwo = /<xliff[^>]*version="2/.test(text);

// What the library keeps of a text with inline codes is no string; our files have none.
const filled = (source) => {
  if (typeof source !== "string") throw new Error(`not a text: ${JSON.stringify(source)}`);
  return "EN " + source;
};

async function xliff() {
  const { xliff2js, js2xliff, xliff12ToJs, jsToXliff12 } = need("xliff");
  const whole = await (isTwo ? xliff2js : xliff12ToJs)(text);
  for (const units of Object.values(whole.resources)) {
    for (const unit of Object.values(units)) unit.target = filled(unit.source);
  }
  return (isTwo ? js2xliff : jsToXliff12)(whole);
}

async function ilib() {
  const { Xliff } = need("ilib-xliff");
  // Without allowDups it keeps one of several units with the same key.
  const whole = new Xliff({ version: isTwo ? 2.0 : 1.2, allowDups: true });
  whole.deserialize(text);
  for (const unit of whole.getTranslationUnits()) unit.target = filled(unit.source);
  return whole.serialize();
}

const clients = { xliff, "ilib-xliff": ilib };
writeFileSync(to, await clients[library]());
