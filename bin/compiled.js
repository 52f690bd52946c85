// The program's chunks, compiled once: V8's code for them is kept in the platform's cache folder, by Node itself from 22.8
// on, and by kept-code.js before. A folder that cannot be written costs time, nothing else.
const nodeModule = require("node:module");
const { homedir } = require("node:os");
const { join } = require("node:path");

const FOLDERS = {
  darwin: () => join(homedir(), "Library/Caches"),
  win32: () => process.env.LOCALAPPDATA || join(homedir(), "AppData/Local"),
};
const DIST = join(__dirname, "../dist");

/** The exports of a chunk in dist/. */
exports.load = (name) => {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return require(join(DIST, name));
  const root = FOLDERS[process.platform]?.() ?? (process.env.XDG_CACHE_HOME || join(homedir(), ".cache"));
  const folder = join(root, "socialroi", "compiled");
  if (!nodeModule.enableCompileCache)
    return require("./kept-code.js").load(DIST, name, join(folder, `${process.version}-${process.arch}`));
  nodeModule.enableCompileCache(folder);
  return require(join(DIST, name));
};
