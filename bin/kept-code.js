// Chunks with the code that V8 made of them in an earlier run. Code that was kept for another text or Node, or was spoilt, is
// left alone and made anew.
const fs = require("node:fs");
const { join } = require("node:path");
const vm = require("node:vm");
const { crc32 } = require("node:zlib");

/** In bytes. */
const CHECKSUM = 4;
const WRAPPER = ["(function (exports, require, module, __filename, __dirname) {", "\n})"];

/** The exports of a chunk in `dist`, with the code kept in `folder`. */
exports.load = (dist, first, folder) => {
  const loaded = new Map();
  const fresh = [];
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const file = join(dist, name);
    const source = fs.readFileSync(file);
    const cachedData = keptCode(join(folder, name), source);
    const script = new vm.Script(WRAPPER.join(source.toString()), { filename: file, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) fresh.push({ name, source, script });
    const module = { exports: {} };
    loaded.set(name, module);
    const requireFrom = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, file, dist);
    return module.exports;
  };
  process.on("exit", () => keepCode(fresh, dist, folder));
  return load(first);
};

/** The code kept for exactly this source: a checksum, since V8 trusts what it is given, the source, the code. */
function keptCode(file, source) {
  try {
    const kept = fs.readFileSync(file);
    const end = CHECKSUM + source.length;
    const same = kept.length > end && source.equals(kept.subarray(CHECKSUM, end));
    const code = kept.subarray(end);
    return same && kept.readUInt32LE(0) === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keepCode(chunks, dist, folder) {
  try {
    if (chunks.length > 0) fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { name, source, script } of chunks) {
      const code = script.createCachedData();
      const checksum = Buffer.alloc(CHECKSUM);
      checksum.writeUInt32LE(crc32(code));
      const temporary = join(folder, `${name}.${process.pid}`);
      fs.writeFileSync(temporary, Buffer.concat([checksum, source, code]), { mode: 0o600, flag: "wx" });
      fs.renameSync(temporary, join(folder, name));
    }
    if (chunks.some(({ name }) => name === "main.cjs")) forgetOthers(dist, folder);
  } catch {
    return;
  }
}

/** Code of other versions of the program, which nothing will ask for. */
function forgetOthers(dist, folder) {
  const present = new Set(fs.readdirSync(dist));
  for (const name of fs.readdirSync(folder)) if (!present.has(name)) fs.rmSync(join(folder, name), { force: true });
}
