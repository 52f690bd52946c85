// Bundles the program, split by command, and the library. Nothing is left to install: every package is inside.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "rolldown";

export default defineConfig({
  input: { main: "src/cli/main.ts", index: "src/index.ts" },
  platform: "node",
  // write-file-atomic names its temporary files after itself.
  transform: { define: { __filename: "import.meta.filename" } },
  output: { dir: "dist", format: "esm", minify: true, cleanDir: true, chunkFileNames: "[name]-[hash].js" },
  plugins: [licenceNotices()],
});

/** Writes the licence, and the notice where there is one, of every package that is inside the bundle beside it. */
function licenceNotices() {
  return {
    name: "licence-notices",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
      const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
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
