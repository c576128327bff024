// A dossier in, a verdict out (src/verify/mod.rs): structure, hashes, seal, custody, each on its own line.
// Nothing inside a dossier is ever a root of trust: only a seal that came another way makes it authentic.

// What the workers run: the parts of this page that read and hash, out of its own source.
let workerSource;

// Hashes every file with several workers; `onBytes` hears of progress.
function hashAll(source, onBytes, stopped) {
  const order = source.files.map((file, at) => ({ ...file, at })).sort((a, b) => a.whole === b.whole ? a.from - b.from : a.at - b.at), jobs = [];
  for (const file of order) {
    const last = jobs.at(-1), small = file.packed < PIECE;
    if (last && small && last.small && last.whole === file.whole && file.from + file.packed - last.from <= 4 * PIECE && last.files.length < 256) {
      last.files.push(file);
    } else jobs.push({ whole: file.whole, from: file.from, small, files: [file] });
    jobs.at(-1).end = file.from + file.packed;
  }
  jobs.sort((a, b) => b.end - b.from - (a.end - a.from));
  const url = URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" })), workers = [];
  return new Promise((resolve, reject) => {
    const results = new Array(source.files.length);
    let next = 0, open = 0;
    const give = worker => {
      const job = jobs[next++];
      if (!job || stopped()) return --open || resolve(results);
      const files = job.files.map(({ at, from, packed, bytes, crc, deflated }) => ({ at, from: from - job.from, packed, bytes, crc, deflated }));
      worker.postMessage({ blob: job.whole.slice(job.from, job.end), files });
    };
    for (let n = Math.max(1, Math.min(navigator.hardwareConcurrency || 2, 4, jobs.length)); n > 0; n--) {
      const worker = new Worker(url);
      workers.push(worker);
      open++;
      worker.onerror = event => reject(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if (data.failed) return reject(new Error(data.failed));
        if (data.progress) return onBytes(data.progress);
        for (const result of data.results) results[result.at] = result;
        give(worker);
      };
      give(worker);
    }
  }).finally(() => {
    workers.forEach(worker => worker.terminate());
    URL.revokeObjectURL(url);
  });
}

const line = (question, findings) => ({ question, outcome: findings.some(one => one.level === "error") ? "fails" : "holds", findings });
const plain = (question, outcome) => ({ question, outcome, findings: [] });

class Check {
  constructor(stopped = () => false) { Object.assign(this, { stopped, seal: null, items: [], damaged: new Set() }); }

  // Reads a ZIP, or the files of a folder.
  async run(input, progress) {
    const digester = await Digester.open(1 << 16), second = await Digester.open(1 << 16);
    let source;
    try {
      source = input.file ? zipSource(input.file, await scan(input.file)) : folderSource(input.files, input.folders);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused = error.finding;
      return;
    }
    this.total = source.files.reduce((sum, file) => sum + file.bytes, 0);
    const bag = this.bag = new Bag(source, digester);
    await bag.read();
    this.isDossier = bag.all("Dossier-Type").length > 0 || !!bag.file(INDEX);
    if (!this.isDossier && !bag.lists.some(list => !list.tags && list.algorithm === "sha256") && bag.version) throw new Unsupported("SHA-256");
    if (this.isDossier) checkClosed(bag, bag.structure);
    this.hashes = new Findings();
    const results = await hashAll(source, progress, this.stopped);
    if (this.stopped()) return;
    source.files.forEach((file, at) => this.judge(file.path, at, results[at]));
    if (!this.isDossier) return;
    await checkIndex(bag, this.hashes, item => this.items.push({ id: item.id, title: item.title, withheld: !!item.withheld, path: item.path, translations: item.translations ?? [] }));
    this.custody = new Findings();
    await checkCustody(bag, this.custody, second);
  }

  judge(path, at, { damage, sha256 }) {
    for (const list of this.bag.lists) {
      const expected = list.values.get(at);
      if (expected === undefined || (damage && damage !== "archive-crc-mismatch") || list.algorithm !== "sha256") continue;
      if (expected !== sha256) this.hashes.error("bag-digest-mismatch", path, { manifest: list.name, expected, found: sha256 });
      if (expected !== sha256) this.damaged.add(path);
    }
    if (damage) this.hashes.error(damage, path);
    if (damage) this.damaged.add(path);
    if (path === SEALED && (!damage || damage === "archive-crc-mismatch")) this.seal = sha256;
  }

  sealLine(expected) {
    const findings = new Findings();
    if (!expected) return plain("seal", this.seal ? "not-checked" : "not-present");
    if (!this.seal) findings.error("seal-no-tag-manifest", SEALED);
    else if (!matches(expected, this.seal)) {
      findings.error("seal-mismatch", SEALED, { expected: expected.whole ? groups(expected.whole) : expected.spoken, found: groups(this.seal) });
    }
    return line("seal", findings.kept);
  }

  // The answer, given the seal that was typed.
  verdict(expected) {
    if (this.refused) return this.graded([line("structure", [this.refused]), ...["hashes", "seal", "custody"].map(name => plain(name, "not-checked"))]);
    const tags = new Findings();
    if (!this.isDossier) checkTags(this.bag, tags, !!expected);
    const structure = new Findings();
    for (const finding of [...this.bag.structure.sorted(), ...tags.sorted()]) structure.add(finding);
    return this.graded([
      line("structure", structure.sorted()),
      this.bag.lists.length ? line("hashes", this.hashes.sorted()) : plain("hashes", "not-checked"),
      this.sealLine(expected),
      this.custody ? line("custody", this.custody.sorted()) : plain("custody", "not-present"),
    ]);
  }

  graded(lines) {
    const broken = lines.some(one => one.outcome === "fails"), told = lines.some(one => one.question === "seal" && one.outcome === "holds");
    return { grade: broken ? "broken" : told ? "authentic" : "intact", lines, seal: this.seal };
  }
}
