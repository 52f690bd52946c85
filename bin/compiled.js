// The program's chunks, compiled once: V8's code for them is kept in the platform's cache folder. Node does that by itself
// from 22.8 on. Code that was kept for another text, another Node or by a write cut short is left alone; a folder that
// cannot be written costs time, nothing else.
const fs = require("node:fs");
const nodeModule = require("node:module");
const { homedir } = require("node:os");
const { join } = require("node:path");
const vm = require("node:vm");

const FOLDERS = {
  darwin: () => join(homedir(), "Library/Caches"),
  win32: () => process.env.LOCALAPPDATA || join(homedir(), "AppData/Local"),
};
const DIST = join(__dirname, "../dist");
const WRAPPER = ["(function (exports, require, module, __filename, __dirname) {", "\n})"];

/** The exports of a chunk in dist/. */
exports.load = (name) => {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(join(DIST, name));
  const root = FOLDERS[process.platform]?.() ?? (process.env.XDG_CACHE_HOME || join(homedir(), ".cache"));
  const folder = join(root, "socialroi", "compiled");
  if (!nodeModule.enableCompileCache) return loadWithCode(name, join(folder, `${process.version}-${process.arch}`));
  nodeModule.enableCompileCache(folder);
  return require(join(DIST, name));
};

function loadWithCode(first, folder) {
  const loaded = new Map();
  const fresh = [];
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const file = join(DIST, name);
    const source = fs.readFileSync(file);
    const cachedData = keptCode(join(folder, name), source);
    const script = new vm.Script(WRAPPER.join(source.toString()), { filename: file, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) fresh.push({ name, source, script });
    const module = { exports: {} };
    loaded.set(name, module);
    const requireFrom = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, file, DIST);
    return module.exports;
  };
  process.on("exit", () => keepCode(fresh, folder));
  return load(first);
}

/** The code kept for exactly this source: a length, the source, the code. */
function keptCode(file, source) {
  try {
    const kept = fs.readFileSync(file);
    const end = 4 + source.length;
    const same = kept.length > end && kept.readUInt32LE(0) === kept.length && source.equals(kept.subarray(4, end));
    return same ? kept.subarray(end) : undefined;
  } catch {
    return undefined;
  }
}

function keepCode(chunks, folder) {
  try {
    if (chunks.length > 0) fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { name, source, script } of chunks) {
      const code = script.createCachedData();
      const length = Buffer.alloc(4);
      length.writeUInt32LE(4 + source.length + code.length);
      const temporary = join(folder, `${name}.${process.pid}`);
      fs.writeFileSync(temporary, Buffer.concat([length, source, code]), { mode: 0o600, flag: "wx" });
      fs.renameSync(temporary, join(folder, name));
    }
    if (chunks.some(({ name }) => name === "main.cjs")) forgetOthers(folder);
  } catch {
    return;
  }
}

/** Code of other versions of the program, which nothing will ask for. */
function forgetOthers(folder) {
  const present = new Set(fs.readdirSync(DIST));
  for (const name of fs.readdirSync(folder)) if (!present.has(name)) fs.rmSync(join(folder, name), { force: true });
}
