// Global setup: rebuilds the program if its sources have changed.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const SOURCES = ["src", "package.json", "rolldown.config.js", "tsconfig.json", "tsconfig.types.json"];
/** The last file that the build writes. */
const BUILT = "dist/socialroi.1";

export default function build(): void {
  if (newest(SOURCES.map((name) => join(ROOT, name))) <= changed(join(ROOT, BUILT))) return;
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("npm run build failed");
}

/** The latest modification time (ms) of these files and folders with their content. */
function newest(paths: readonly string[]): number {
  const inside = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name))
      : [],
  );
  return Math.max(...[...paths, ...inside].map(changed));
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
