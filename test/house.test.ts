// The house: the linter refuses imports, globals and circles that break it. Each case is a file that must not pass.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const BIOME = join(ROOT, "node_modules/@biomejs/biome/bin/biome");

const FORBIDDEN: readonly (readonly [file: string, text: string, rule: string])[] = [
  ["src/core/knows-cli.ts", 'export { VERSION } from "../cli/version.ts";', "noRestrictedImports"],
  ["src/core/knows-ledger.ts", 'export { readLedger } from "../ledger/read.ts";', "noRestrictedImports"],
  ["src/core/verdict/knows-render.ts", 'export { bar } from "../../render/table.ts";', "noRestrictedImports"],
  ["src/core/reads-files.ts", 'export { readFileSync } from "node:fs";', "noRestrictedImports"],
  ["src/core/paints.ts", 'export { Chalk } from "chalk";', "noRestrictedImports"],
  ["src/core/whole-date-fns.ts", 'export { addDays } from "date-fns";', "noRestrictedImports"],
  ["src/core/draws.ts", 'export { init } from "echarts/core";', "noRestrictedImports"],
  ["src/core/speaks.ts", 'console.log("hello");', "noRestrictedGlobals"],
  ["src/core/looks-around.ts", "export const home = process.env.HOME;", "noRestrictedGlobals"],
  ["src/core/guesses.ts", "export const luck = Math.random();", "plugin"],
  ["src/core/tells-time.ts", "export const now = new Date();", "plugin"],
  ["src/core/findings/counts-milliseconds.ts", "export const now = Date.now();", "plugin"],
  ["src/ledger/writes-elsewhere.ts", 'export { writeFileSync } from "node:fs";', "noRestrictedImports"],
  ["src/ledger/knows-words.ts", 'export { en } from "../i18n/en.ts";', "noRestrictedImports"],
  ["src/importers/knows-ledger.ts", 'export { readLedger } from "../ledger/read.ts";', "noRestrictedImports"],
  ["src/importers/reads-files.ts", 'export { readFileSync } from "node:fs";', "noRestrictedImports"],
  ["src/core/reads-tables.ts", 'export { parse } from "csv-parse/sync";', "noRestrictedImports"],
  ["src/render/unpacks.ts", 'export { unzipSync } from "fflate";', "noRestrictedImports"],
  ["src/i18n/knows-render.ts", 'export { wrap } from "../render/text.ts";', "noRestrictedImports"],
  ["src/render/knows-cli.ts", 'export { VERSION } from "../cli/version.ts";', "noRestrictedImports"],
  ["src/render/knows-ledger.ts", 'export { readLedger } from "../ledger/read.ts";', "noRestrictedImports"],
  ["src/cli/phones-home.ts", 'export const answer = fetch("https://example.com");', "noRestrictedGlobals"],
  ["src/core/circle.ts", 'export { b } from "./ring.ts";\nexport const a = 1;', "noImportCycles"],
  ["src/core/ring.ts", 'export { a } from "./circle.ts";\nexport const b = 1;', "noImportCycles"],
];

const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ["src/core/calendar.ts", 'export { addDays } from "date-fns/addDays";'],
  ["src/importers/reads-tables.ts", 'export { parse } from "csv-parse/sync";'],
  ["src/ledger/file/ledger-file.ts", 'export { readFileSync } from "node:fs";'],
  ["src/render/knows-core.ts", 'export { allocate } from "../core/money.ts";'],
  ["src/render/html/draws.ts", 'export { init } from "echarts/core";'],
  ["src/cli/knows-all.ts", 'export { readLedger } from "../ledger/read.ts";'],
];

describe("the linter", () => {
  const house = mkdtempSync(join(tmpdir(), "socialroi-house-"));
  let found: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    const config = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8"));
    writeFileSync(
      join(house, "biome.json"),
      JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }),
    );
    cpSync(join(ROOT, "lint"), join(house, "lint"), { recursive: true });
    for (const [file, text] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), `${text}\n`);
    }
    found = complaints(house);
  });
  afterAll(() => rmSync(house, { recursive: true }));

  it.each(FORBIDDEN)("refuses %s", (file, _text, rule) => {
    expect(found.get(file) ?? []).toContain(rule);
  });

  it.each(ALLOWED)("lets %s be", (file) => {
    expect(found.get(file) ?? []).toEqual([]);
  });
});

/** The rules that each file breaks. */
function complaints(folder: string): ReadonlyMap<string, readonly string[]> {
  const report = JSON.parse(lint(folder)) as {
    diagnostics: { category: string; severity: string; location: { path: string | { file: string } } }[];
  };
  const byFile = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    const path = typeof location.path === "string" ? location.path : location.path.file;
    const rules = byFile.get(path) ?? [];
    byFile.set(path, [...rules, category.split("/").at(-1) ?? category]);
  }
  return byFile;
}

function lint(folder: string): string {
  const options = ["lint", "--reporter=json", "--max-diagnostics=200", "src"];
  try {
    return execFileSync(process.execPath, [BIOME, ...options], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
