// Bundles the program (split by command) and the library, with all dependencies.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "rolldown";
import * as yaml from "yaml";

/**
 * Patches that save 5 % or more of a command (docs/DECISIONS.md) or of the package. commander: no subcommand processes.
 * string-width: a fast path for texts of single-width characters. inquirer: no question that opens an editor, which would bring
 * the code pages of iconv-lite.
 */
const PATCHES = [
  { file: /commander[\\/]lib[\\/]command\.js$/, found: /require\(["']node:child_process["']\)/, instead: "{}" },
  {
    file: /string-width[\\/]index\.js$/,
    found: /string = stripAnsi\(string\);/,
    instead:
      "if (/^[ -~\\u00a0-\\u00ff\\u2010-\\u2027\\u20ac\\u2190-\\u2193\\u2212\\u2500-\\u259f\\u25b2\\u25b8\\u25bc\\u25cf\\u2713]*$/.test(string)) return string.length;\n$&",
  },
  {
    file: /@inquirer[\\/]editor[\\/]dist[\\/]esm[\\/]index\.js$/,
    found: /import \{ editAsync \} from '@inquirer\/external-editor';/,
    instead: "const editAsync = undefined;",
  },
];

const SHARED = { dir: "dist", minify: true };

export default defineConfig([
  {
    // CommonJS starts faster than ESM.
    input: { main: "src/cli/main.ts" },
    platform: "node",
    // Its CommonJS form, which Node would take, is bundled whole: 100 kB of the package.
    resolve: { alias: { rxjs: join(import.meta.dirname, "node_modules/rxjs/dist/esm/index.js") } },
    output: {
      ...SHARED,
      format: "cjs",
      entryFileNames: "main.cjs",
      chunkFileNames: "[name]-[hash].cjs",
      cleanDir: true,
      dynamicImportInCjs: false,
      // Few chunks, since each takes time to load: one for all commands, one for most, one each for those
      // that log and those that read.
      codeSplitting: {
        groups: [
          { name: "shared", tags: ["$initial"] },
          { name: "common", minShareCount: 12 },
          { name: "reading", test: /src[\\/]cli[\\/]args[\\/]([a-z]+-options|read-words)/, minShareCount: 2 },
          { name: "logging", test: /src[\\/]cli[\\/]commands[\\/]log[\\/]/, minShareCount: 2 },
        ],
      },
    },
    plugins: [
      applyPatches(),
      lazyModules({
        yaml: { from: "./yaml.cjs", exports: yaml },
      }),
      licenceNotices(["node_modules/yaml"]),
    ],
  },
  {
    input: { yaml: "yaml" },
    platform: "node",
    output: { ...SHARED, format: "cjs", entryFileNames: "yaml.cjs" },
  },
  {
    input: { index: "src/index.ts" },
    platform: "node",
    output: { ...SHARED, format: "esm", chunkFileNames: "[name]-[hash].js" },
  },
]);

function applyPatches() {
  return {
    name: "apply-patches",
    transform: {
      filter: { id: PATCHES.map(({ file }) => file) },
      handler(code, id) {
        const { found, instead } = PATCHES.find(({ file }) => file.test(id));
        if (!found.test(code)) this.error(`${id} no longer has ${found}`);
        return code.replace(found, instead);
      },
    },
  };
}

/** Loads modules on the first call of one of their functions. Ledgers in plain lines never need yaml. */
function lazyModules(modules) {
  return {
    name: "lazy-modules",
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

/** Writes LICENSES.txt with the licences and notices of all bundled packages and those in the folders `more`. */
function licenceNotices(more) {
  return {
    name: "licence-notices",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
      const bundled = modules.flatMap((id) => /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
      const folders = new Set([...bundled, ...more]);
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
