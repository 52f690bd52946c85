// Tests on src; a few in test/e2e and test/reliability spawn the built program.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Files that mock modules, so they need isolation. */
const MOCKING = ["test/reliability/failing-disk.test.ts"];

const ALL = readdirSync(join(import.meta.dirname, "test"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `test/${name.replaceAll("\\", "/")}`);
/** The files of a full run: tests that are shortened otherwise. */
const LONG = ALL.filter((name) => readFileSync(join(import.meta.dirname, name), "utf8").includes('full.ts"'));
const selected = process.env.FULL === "1" ? LONG : ALL;

export default defineConfig({
  test: {
    globalSetup: ["test/build.ts"],
    setupFiles: ["test/setup.ts"],
    // Long enough for a busy machine; only tests that hang should time out.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    env: { TZ: "Europe/Paris" },
    // Processes, since command tests change the working directory. Files share modules, which are slow to load.
    pool: "forks",
    projects: [
      {
        extends: true,
        test: { name: "shared", isolate: false, include: selected.filter((name) => !MOCKING.includes(name)) },
      },
      {
        extends: true,
        test: { name: "mocking", isolate: true, include: selected.filter((name) => MOCKING.includes(name)) },
      },
    ],
    // Does not measure spawned programs.
    coverage: {
      include: ["src/core/**", "src/ledger/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { "src/core/**": { branches: 95 }, "src/ledger/**": { branches: 95 } },
    },
  },
});
