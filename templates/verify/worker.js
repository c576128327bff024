// One of several workers: takes files one after the other and answers with size, CRC-32 and SHA-256 of each.

const digesters = Digester.open(PIECE);
// Files up to this size are digested in one go where the browser can; many of them have the processor do it.
const SMALL = 8 * PIECE;
const whole = self.crypto?.subtle ? new Uint8Array(SMALL) : null;

onmessage = async ({ data }) => {
  const digester = await digesters, results = [];
  try {
    // Small files that lie together are fetched together.
    let shared = data.blob;
    if (shared.size <= 4 * PIECE && data.files.length > 1) {
      const bytes = new Uint8Array(await shared.arrayBuffer());
      shared = new Blob([bytes]);
      free(bytes);
    }
    for (const file of data.files) {
      const result = { at: file.at, damage: null };
      let told = 0;
      try {
        for await (const bytes of pieces({ ...file, blob: shared.slice(file.from, file.from + file.packed) }, digester, file.bytes <= SMALL ? whole : null)) {
          told += bytes.length;
          if (told >= 16 * PIECE) {
            postMessage({ progress: told });
            told = 0;
          }
        }
      } catch (error) {
        if (!(error instanceof Damage)) throw error;
        result.damage = error.message;
      }
      if (told) postMessage({ progress: told });
      results.push(Object.assign(result, await digester.finish()));
    }
    postMessage({ results });
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
