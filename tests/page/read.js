// Opens pages of a dossier from disk and lets axe-core judge them, light and dark, on a screen, a telephone and on paper.
//   node read.js LIST
// LIST names one page a line. Beside axe: nothing is asked of the network, no script is needed, nothing overflows.

const { chromium } = require("playwright-core");
const fs = require("node:fs");
const path = require("node:path");

const files = fs.readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean);
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const WAYS = [
  { name: "light", colorScheme: "light" },
  { name: "dark", colorScheme: "dark" },
  { name: "telephone", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "paper", colorScheme: "light", media: "print" },
];
let failed = 0, states = 0;

function hold(what, found, wanted) {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return;
  failed++;
  console.log(`FAILED ${what}\n  found  ${JSON.stringify(found)}\n  wanted ${JSON.stringify(wanted)}`);
}

const violations = tab => tab.evaluate("axe.run().then(({ violations }) => violations.map(one => `${one.id}: ${one.nodes.slice(0, 5).map(node => node.html.slice(0, 200)).join(' | ')}`))");

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.POUCH_TEST_CHROMIUM || "/usr/bin/chromium", args: FLAGS });
  for (const { name, media, ...options } of WAYS) {
    const tab = await (await browser.newContext(options)).newPage();
    const asked = [];
    tab.on("request", request => /^(file|data):/.test(request.url()) || asked.push(request.url()));
    if (media) await tab.emulateMedia({ media });
    for (const file of files) {
      const what = `${name} ${path.basename(path.dirname(file))}/${path.basename(file)}`;
      await tab.goto(`file://${file}`);
      hold(`${what}: scripts`, await tab.evaluate("document.scripts.length"), 0);
      const wide = await tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      hold(`${what}: wider than the screen`, Math.max(wide, 0), 0);
      await tab.evaluate(axe);
      hold(`${what}: axe`, await violations(tab), []);
      states++;
    }
    hold(`${name}: asked of the network`, asked, []);
  }
  // The same judge finds something where there is something to find.
  const tab = await browser.newPage();
  await tab.setContent("<html><body><img src='x'><input></body></html>");
  await tab.evaluate(axe);
  hold("axe finds what is wrong", (await violations(tab)).length > 1, true);
  await browser.close();
  console.log(`axe-core ${require("axe-core").version}: ${states} states of ${files.length} pages, ${failed} failures`);
  process.exit(failed === 0 && states > 0 ? 0 : 1);
})();
