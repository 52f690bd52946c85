// Loads the chunks of the program with V8's code cache, one file per command. The source always comes from the package.
// Cached code is used only if the file belongs to this user, matches the source exactly and is undamaged.
const fs = require("node:fs");
const { homedir, userInfo } = require("node:os");
const { dirname, isAbsolute, join } = require("node:path");
const vm = require("node:vm");

const DIST = join(__dirname, "../dist");
/** Cache folders by platform; XDG elsewhere. */
const CACHES = {
  darwin: () => join(home(), "Library/Caches"),
  win32: () => absolute(process.env.LOCALAPPDATA) ?? join(home(), "AppData/Local"),
};

const WRAPPER = ["(function (exports, require, module, __filename, __dirname) {", "\n})"];
/** In bytes. Longer chunks are not cached: if needed only once, they would be read in every later run. */
const LONGEST = 300_000;
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
/** Writable by the group or by others. */
const SHARED = 0o022;

/** Loads a chunk of dist/ with the code cache of a command. Returns its exports. Cache errors are ignored. */
exports.load = (first, command = "") => {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(join(DIST, first));
  const file = join(cacheFolder(), /^[a-z]{1,12}$/.test(command) ? command : "other");
  const cached = readCache(file);
  const loaded = new Map();
  const fresh = new Map();
  const load = (name) => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const filename = join(DIST, name);
    const source = fs.readFileSync(filename);
    const cachedData = codeFor(source, cached.get(name));
    const script = new vm.Script(WRAPPER.join(source.toString("utf8")), { filename, cachedData });
    if ((!cachedData || script.cachedDataRejected) && source.length <= LONGEST) fresh.set(name, { source, script });
    const module = { exports: {} };
    loaded.set(name, module);
    const requireFrom = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, filename, DIST);
    return module.exports;
  };
  process.on("exit", () => {
    if (fresh.size > 0) writeCache(file, cached, fresh);
  });
  return load(first);
};

/** The home folder. HOME counts only if it is absolute: files must not depend on the current folder. */
function home() {
  return absolute(homedir()) ?? userInfo().homedir;
}
exports.home = home;

function absolute(path = "") {
  return isAbsolute(path) ? path : undefined;
}

function cacheFolder() {
  const root = CACHES[process.platform]?.() ?? absolute(process.env.XDG_CACHE_HOME) ?? join(home(), ".cache");
  return join(root, "socialroi", "code-cache", `${process.version}-${process.arch}`);
}

/** Whether only this user can write the file. On Windows the profile's permissions apply. */
function isOwn({ uid, mode }) {
  return process.getuid === undefined || (uid === process.getuid() && (mode & SHARED) === 0);
}

/**
 * The cached chunks by name. Format: a line of JSON with names and lengths, then each chunk's source and two copies of
 * its code. They detect changes and damage, since V8 only checks the length of the source.
 */
function readCache(file) {
  const chunks = new Map();
  let descriptor;
  try {
    const folder = fs.lstatSync(dirname(file));
    if (!folder.isDirectory() || !isOwn(folder)) return chunks;
    descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stat = fs.fstatSync(descriptor);
    if (!stat.isFile() || !isOwn(stat)) return chunks;
    const all = Buffer.allocUnsafeSlow(stat.size);
    if (fs.readSync(descriptor, all) !== stat.size) return chunks;
    const headEnd = all.indexOf("\n");
    let end = headEnd + 1;
    const next = (length) => {
      end += length;
      return all.subarray(end - length, end);
    };
    for (const [name, source, code] of JSON.parse(all.latin1Slice(0, headEnd)))
      chunks.set(name, { source: next(source), code: next(code), copy: next(code) });
    return chunks;
  } catch {
    return new Map();
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

function codeFor(source, chunk) {
  return chunk?.source.equals(source) && chunk.code.equals(chunk.copy) ? chunk.code : undefined;
}

/** Writes the newly compiled chunks and the earlier ones that still exist. */
function writeCache(file, cached, fresh) {
  try {
    const chunks = new Map([...cached].filter(([name]) => fs.existsSync(join(DIST, name))));
    for (const [name, { source, script }] of fresh) chunks.set(name, { source, code: script.createCachedData() });
    const head = [...chunks].map(([name, { source, code }]) => [name, source.length, code.length]);
    const parts = [...chunks.values()].flatMap(({ source, code }) => [source, code, code]);
    const folder = dirname(file);
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(fs.lstatSync(folder))) return;
    removeLeftovers(folder);
    const temporary = `${file}.${process.pid}`;
    fs.writeFileSync(temporary, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts]), {
      mode: 0o600,
      flag: "wx",
    });
    fs.renameSync(temporary, file);
  } catch {
    return;
  }
}

/** Removes the temporary files of processes that were killed. */
function removeLeftovers(folder) {
  for (const name of fs.readdirSync(folder)) {
    const [, id] = /^[a-z]{1,12}\.(\d+)$/.exec(name) ?? [];
    if (id !== undefined && !isRunning(Number(id))) fs.rmSync(join(folder, name), { force: true });
  }
}

function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
