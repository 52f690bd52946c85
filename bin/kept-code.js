// The program's chunks with the code that V8 made of them in an earlier run of the same command: all that it needs, and nothing
// else, in one file. Code that was kept for another program or Node, or was spoilt, is left alone and made anew.
const fs = require("node:fs");
const { homedir } = require("node:os");
const { dirname, join } = require("node:path");
const vm = require("node:vm");

const DIST = join(__dirname, "../dist");
/** The platforms' cache folders; elsewhere it is XDG's. */
const CACHES = {
  darwin: () => join(homedir(), "Library/Caches"),
  win32: () => process.env.LOCALAPPDATA || join(homedir(), "AppData/Local"),
};

const WRAPPER = ["(function (exports, require, module, __filename, __dirname) {", "\n})"];
/** What a chunk may be long to be kept: a command that needs it once would carry it ever after. In bytes. */
const LONGEST = 300_000;
const DIGEST = /-[\w-]{8}\.cjs$/;

/**
 * The exports of a chunk in dist/, with the code kept for a command. A chunk without a digest in its name is compared with what
 * was kept. A folder that cannot be written costs time, nothing else.
 */
exports.load = (first, command = "") => {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(join(DIST, first));
  const file = join(folder(), /^[a-z]{1,12}$/.test(command) ? command : "other");
  const identity = fs.readFileSync(join(DIST, first));
  const kept = keptCode(file, identity);
  const loaded = new Map();
  const fresh = new Map();
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const filename = join(DIST, name);
    const present = DIGEST.test(name) || name === first ? undefined : wrappedText(filename);
    const sameName = kept.get(name);
    const found = present === undefined || sameName?.wrapped.equals(present) ? sameName : undefined;
    const wrapped = found?.wrapped ?? present ?? wrappedText(filename);
    const script = new vm.Script(wrapped.latin1Slice(), { filename, cachedData: found?.code });
    if ((!found || script.cachedDataRejected) && wrapped.length <= LONGEST) fresh.set(name, { wrapped, script });
    const module = { exports: {} };
    loaded.set(name, module);
    const requireFrom = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, filename, DIST);
    return module.exports;
  };
  process.on("exit", () => {
    if (fresh.size > 0) keepCode(file, identity, kept, fresh);
  });
  return load(first);
};

function wrappedText(filename) {
  return Buffer.from(WRAPPER.join(fs.readFileSync(filename, "latin1")), "latin1");
}

function folder() {
  const root = CACHES[process.platform]?.() ?? (process.env.XDG_CACHE_HOME || join(homedir(), ".cache"));
  return join(root, "socialroi", "compiled", `${process.version}-${process.arch}`);
}

/**
 * The chunks in a file that was kept for exactly this program, by name. All of it stands there twice, since V8 trusts what it
 * is given, and only a second copy tells when the first was spoilt.
 */
function keptCode(file, identity) {
  const chunks = new Map();
  try {
    const twice = fs.readFileSync(file);
    const all = twice.subarray(0, twice.length / 2);
    if (!all.equals(twice.subarray(all.length)) || !identity.equals(all.subarray(0, identity.length))) return chunks;
    const headEnd = all.indexOf("\n", identity.length);
    let place = headEnd + 1;
    const next = (length) => {
      place += length;
      return all.subarray(place - length, place);
    };
    for (const [name, wrapped, code] of JSON.parse(all.latin1Slice(identity.length, headEnd)))
      chunks.set(name, { wrapped: next(wrapped), code: next(code) });
    return chunks;
  } catch {
    return chunks;
  }
}

function keepCode(file, identity, kept, fresh) {
  try {
    const chunks = new Map(kept);
    for (const [name, { wrapped, script }] of fresh) chunks.set(name, { wrapped, code: script.createCachedData() });
    const head = [...chunks].map(([name, { wrapped, code }]) => [name, wrapped.length, code.length]);
    const parts = [...chunks.values()].flatMap(({ wrapped, code }) => [wrapped, code]);
    const all = [identity, Buffer.from(`${JSON.stringify(head)}\n`), ...parts];
    fs.mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const temporary = `${file}.${process.pid}`;
    fs.writeFileSync(temporary, Buffer.concat([...all, ...all]), { mode: 0o600, flag: "wx" });
    fs.renameSync(temporary, file);
  } catch {
    return;
  }
}
