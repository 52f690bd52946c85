// Tests on src; a few in test/e2e and test/reliability spawn the built program.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Mocks a module for itself: it may share none. */
const MOCKING = ["test/reliability/failing-disk.test.ts"];

const ALL = readdirSync(join(import.meta.dirname, "test"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `test/${name.replaceAll("\\", "/")}`);
/** What a full run is made of: tests that are small otherwise. */
const LONG = ALL.filter((name) => readFileSync(join(import.meta.dirname, name), "utf8").includes('full.ts"'));
const asked = process.env.FULL === "1" ? LONG : ALL;

export default defineConfig({
  test: {
    globalSetup: ["test/build.ts"],
    setupFiles: ["test/setup.ts"],
    // Ample: a busy machine is slow, and only what hangs is to end this way.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: "100%",
    env: { TZ: "Europe/Paris" },
    // Processes, since tests of commands change their folder. Files share the modules of theirs: loading these takes longer than
    // most tests.
    pool: "forks",
    projects: [
      {
        extends: true,
        test: { name: "shared", isolate: false, include: asked.filter((name) => !MOCKING.includes(name)) },
      },
      {
        extends: true,
        test: { name: "mocking", isolate: true, include: asked.filter((name) => MOCKING.includes(name)) },
      },
    ],
    // What is measured is what the tests call themselves: a spawned program is not looked into.
    coverage: {
      include: ["src/core/**", "src/ledger/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { "src/core/**": { branches: 95 }, "src/ledger/**": { branches: 95 } },
    },
  },
});
