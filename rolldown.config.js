// Bundles the program, split by command, and the library. Nothing is left to install: every package is inside.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "rolldown";
import * as yaml from "yaml";

/**
 * What packages load or make at once and nobody needs here: commander starts programs of their own, of which there are none, and
 * makes a program that is not ours; xxhash-wasm has threads compile its three kilobytes, which takes longer to wait for than to do; string-width makes two patterns
 * anew for each text, where one of Latin 1, punctuation, lines, blocks and the signs that are drawn here is as wide as it is long.
 */
const NEEDLESS = [
  { file: /commander[\\/]lib[\\/]command\.js$/, found: /require\(["']node:child_process["']\)/, instead: "{}" },
  { file: /commander[\\/]index\.js$/, found: /exports\.program = new Command\(\);/, instead: "" },
  {
    file: /xxhash-wasm[\\/].*\.c?js$/,
    found: /\(await WebAssembly\.instantiate\((\w+)\)\)\.instance/,
    instead: "new WebAssembly.Instance(new WebAssembly.Module($1))",
  },
  {
    file: /string-width[\\/]index\.js$/,
    found: /string = stripAnsi\(string\);/,
    instead:
      "if (/^[ -~\\u00a0-\\u00ff\\u2010-\\u2027\\u20ac\\u2190-\\u2193\\u2212\\u2500-\\u259f\\u25b2\\u25b8\\u25bc\\u25cf\\u2713]*$/.test(string)) return string.length;\n$&",
  },
];

const SHARED = { dir: "dist", minify: true };

export default defineConfig([
  {
    // CommonJS starts sooner: a chunk is read at once, and a module of Node is taken as it is, not all its parts named.
    input: { main: "src/cli/main.ts" },
    platform: "node",
    output: {
      ...SHARED,
      format: "cjs",
      entryFileNames: "main.cjs",
      chunkFileNames: "[name]-[hash].cjs",
      cleanDir: true,
      dynamicImportInCjs: false,
      // What every command needs is one chunk, and so is what most of them share: each chunk takes time to load.
      codeSplitting: {
        groups: [
          { name: "shared", tags: ["$initial"] },
          { name: "common", minShareCount: 12 },
        ],
      },
    },
    plugins: [
      withoutNeedless(),
      withPlainExports(),
      inAscii(),
      loadedWhenNeeded({
        yaml: { from: "./yaml.cjs", exports: yaml },
      }),
      licenceNotices(["node_modules/yaml"]),
    ],
  },
  {
    input: { yaml: "yaml" },
    platform: "node",
    output: { ...SHARED, format: "cjs", entryFileNames: "yaml.cjs" },
    plugins: [inAscii()],
  },
  {
    input: { index: "src/index.ts" },
    platform: "node",
    output: { ...SHARED, format: "esm", chunkFileNames: "[name]-[hash].js" },
  },
]);

/** Packages without what they load or make for nothing. */
function withoutNeedless() {
  return {
    name: "without-needless",
    transform: {
      filter: { id: NEEDLESS.map(({ file }) => file) },
      handler(code, id) {
        const { found, instead } = NEEDLESS.find(({ file }) => file.test(id));
        if (!found.test(code)) this.error(`${id} no longer has ${found}`);
        return code.replace(found, instead);
      },
    },
  };
}

/**
 * Exports of a chunk as the values they are: a function for each, to be asked every time, would take a third of a millisecond
 * to set up. What is assigned after its declaration keeps its function.
 */
function withPlainExports() {
  const live =
    /Object\.defineProperty\(exports, ("\w+"), \{\s*enumerable: true,\s*get: function \(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/g;
  return {
    name: "with-plain-exports",
    renderChunk(code) {
      const isAssignedLater = (name) =>
        new RegExp(`^(?:let|var) [^=\\n]*(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])[^=\\n]*;$`, "m").test(
          code,
        );
      return code.replace(live, (whole, key, name) => (isAssignedLater(name) ? whole : `exports[${key}] = ${name};`));
    },
  };
}

/** Letters beyond ASCII as escapes: a text of one byte a letter is read faster than one that has to be decoded. */
function inAscii() {
  return {
    name: "in-ascii",
    generateBundle(_options, bundle) {
      const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === "chunk") chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escaped);
      }
    },
  };
}

/**
 * The functions of modules that are loaded when one of them is first called: a ledger in plain lines never needs yaml. The
 * import stays one that nobody has to wait for.
 */
function loadedWhenNeeded(modules) {
  return {
    name: "loaded-when-needed",
    resolveId(id, importer) {
      if (importer?.startsWith("\0")) return { id, external: true };
      return Object.hasOwn(modules, id) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith("\0") || !Object.hasOwn(modules, id.slice(1))) return null;
      const { from, exports } = modules[id.slice(1)];
      const names = Object.keys(exports).filter((name) => /^[a-z]/.test(name) && typeof exports[name] === "function");
      const wrappers = names.map((name) => `export const ${name} = (...values) => loaded().${name}(...values);`);
      return `let kept;\nconst loaded = () => (kept ??= require("${from}"));\n${wrappers.join("\n")}\n`;
    },
  };
}

/** Writes the licence, and the notice where there is one, of every package that is inside the bundle, and `besides`, next to it. */
function licenceNotices(besides) {
  return {
    name: "licence-notices",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
      const inside = modules.flatMap((id) => /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
      const folders = new Set([...inside, ...besides]);
      const notices = [...folders].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
        const files = readdirSync(folder, { recursive: true }).filter((entry) =>
          /^(?:licen[cs]e|notice)(?:\.|$)|^licenses\//i.test(entry),
        );
        const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
        return `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`;
      });
      this.emitFile({ type: "asset", fileName: "LICENSES.txt", source: notices.join(`\n${"-".repeat(72)}\n\n`) });
    },
  };
}
