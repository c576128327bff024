// Names that mean the same file to every program and system, and those that do not (src/archive/names.rs);
// and how a name that may come from an enemy is shown.

const DECEPTIVE = /[\p{Cc}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;
const shown = text => text.replace(DECEPTIVE, c => `[U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const utf8 = bytes => {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
};

// Like `shown`, of bytes that may be no UTF-8.
function shownBytes(bytes) {
  let out = "";
  for (let at = 0; at < bytes.length;) {
    const size = [1, 2, 3, 4].find(count => at + count <= bytes.length && utf8(bytes.subarray(at, at + count)) !== null);
    out += size ? shown(utf8(bytes.subarray(at, at + size))) : `[0x${bytes[at].toString(16).toUpperCase()}]`;
    at += size ?? 1;
  }
  return out;
}

const inOrder = (a, b) => a < b ? -1 : a > b ? 1 : 0;

const isDevice = part => /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/.test(part.split(".")[0].trimEnd().toLowerCase());

function partFlaw(part) {
  if (!part) return "archive-name-empty";
  if (/^\.+$/.test(part)) return "archive-name-climbing";
  if (/[. ]$|^ /.test(part)) return "archive-name-edge";
  return isDevice(part) ? "archive-name-device" : null;
}

function nameFlaw(name) {
  if (new TextEncoder().encode(name).length > 4096) return "archive-name-long";
  if (/\p{Cc}/u.test(name)) return "archive-name-control";
  if (name.includes("\\")) return "archive-name-backslash";
  if (/^\/|^[a-z]:/i.test(name)) return "archive-name-absolute";
  if (name.startsWith("~")) return "archive-name-climbing";
  if (/[:*?"<>|]/.test(name)) return "archive-name-forbidden";
  return name.split("/").map(partFlaw).find(flaw => flaw) ?? null;
}

// What a name becomes on systems that fold case, normalize, and ignore invisible characters.
const folded = name => /^[\0-\x7f]*$/.test(name) ? name.toLowerCase()
  : name.normalize("NFD").replace(DECEPTIVE, "").toUpperCase().toLowerCase().normalize("NFC");

// Refuses names of which two would be one file, or a file and a folder, on some system.
function checkTogether(names, folders) {
  const kept = list => {
    const keys = new Map();
    for (const name of list) {
      const key = folded(name), other = keys.get(key);
      if (other !== undefined) throw new Refused(other === name ? "archive-duplicate-name" : "archive-twin-names", name, { other: shown(other) });
      keys.set(key, name);
    }
    return keys;
  };
  const files = kept(names), check = (key, name, self) => {
    const places = [...key.matchAll(/\//g)].map(match => key.slice(0, match.index));
    for (const part of self ? [...places, key] : places) {
      if (files.has(part)) throw new Refused("archive-file-and-folder", name, { other: shown(files.get(part)) });
    }
  };
  for (const [key, name] of files) check(key, name, false);
  for (const [key, name] of kept(folders)) check(key, name, true);
}

// A path in a list can only be relative and never climb (src/model/payload_path.rs).
const isUnsafePath = path => /^\/|^[a-z]:|\\|\0|^~/i.test(path) || path.split("/").some(part => !part || part === "." || part === "..");
