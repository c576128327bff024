// Unpacks what the page carries: sentences, code, style. The policy of the page names the hash of each piece of code,
// so that nothing else than what was packed can run.

let unpacked;

(async () => {
  const packed = Uint8Array.from(atob(document.getElementById("packed").textContent), letter => letter.charCodeAt(0));
  const text = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
  const [sentences, shared, worker, main, style] = unpacked = text.split("\0");
  for (const [tag, content] of [["style", style], ["script", shared], ["script", main]]) {
    document.head.append(Object.assign(document.createElement(tag), { textContent: content }));
  }
})().catch(() => {
  document.getElementById("trouble").textContent = "This browser is too old for this page. · Este navegador es demasiado antiguo para esta página. · 此浏览器版本过旧，无法使用本页。";
});
