// The house: which rooms of src know which, and what only some of them may touch. Read from the source tree as it is.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

interface Source {
  /** Its path in src. */
  readonly file: string;
  /** Without comments. */
  readonly code: string;
  /** What it imports, itself or when it runs: a file of src by its path there, a package by its name. */
  readonly imports: readonly string[];
}

const SOURCES: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const code = readFileSync(join(SRC, file), "utf8").replaceAll(/^\s*(?:\/\/|\/\*\*|\*).*$/gm, "");
    const imports = [...code.matchAll(/(?:\bfrom|\bimport\(?)\s*"([\w@./:-]+)"/g)].map(([, name = ""]) =>
      name.startsWith(".") ? relative(SRC, join(SRC, dirname(file), name)) : name,
    );
    return { file: file.replaceAll("\\", "/"), code, imports: imports.map((name) => name.replaceAll("\\", "/")) };
  });

/** What a room may import beside itself: other rooms, and packages. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  core: { rooms: [], packages: ["d3-random", "date-fns/", "fastest-levenshtein"] },
  i18n: { rooms: ["core"], packages: [] },
  ledger: { rooms: ["core"], packages: ["node:", "xxhash-wasm", "yaml"] },
  importers: { rooms: ["core"], packages: ["csv-parse/sync", "ical.js"] },
  render: { rooms: ["core", "i18n"], packages: ["cli-table3", "echarts/", "string-width"] },
  cli: {
    rooms: ["core", "i18n", "ledger", "importers", "render"],
    packages: ["node:", "chalk", "commander", "fflate", "inquirer", "tinyglobby"],
  },
};
/** The folder of ledger/ that touches the disk. */
const DISK = "ledger/file/";
const PURE = ["core", "i18n", "importers", "render", "ledger"];

function roomOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function inRoom(room: string): readonly Source[] {
  const found = SOURCES.filter(({ file }) => roomOf(file) === room && !file.startsWith(DISK));
  expect(found.length).toBeGreaterThan(3);
  return found;
}

/** The files of a room with what they import of what they may not. */
function offending(sources: readonly Source[], isOffence: (name: string) => boolean): string[] {
  return sources.flatMap(({ file, imports }) => imports.filter(isOffence).map((name) => `${file}: ${name}`));
}

/** The files in which a pattern is found. */
function having(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);
}

const isFile = (name: string): boolean => name.endsWith(".ts");

describe.each(Object.entries(ROOMS))("%s/", (room, { rooms, packages }) => {
  it("knows no room above or beside it", () => {
    const known = [room, ...rooms];
    expect(offending(inRoom(room), (name) => isFile(name) && !known.includes(roomOf(name)))).toEqual([]);
  });

  it("uses its own packages alone", () => {
    const own = (name: string): boolean =>
      packages.some((each) => (/[:/]$/.test(each) ? name.startsWith(each) : name === each));
    expect(offending(inRoom(room), (name) => !isFile(name) && !own(name))).toEqual([]);
  });

  it("knows no process, console or network", () => {
    const globals = /\b(?:console|process|fetch|WebSocket|XMLHttpRequest)\s*[.(]|\bnew WebSocket\b/;
    expect(having(inRoom(room), globals)).toEqual([]);
  });
});

describe.each(PURE)("%s/ is pure:", (room) => {
  it("no files, nor anything else of Node", () => {
    expect(offending(inRoom(room), (name) => name.startsWith("node:"))).toEqual([]);
  });

  it("no clock of its own, no chance, no waiting", () => {
    const effects = /\bMath\.random\b|\bDate\.now\b|\bperformance\.now\b|\bnew Date\(\)|\bset(?:Timeout|Interval)\(/;
    expect(having(inRoom(room), effects)).toEqual([]);
  });
});

it("core/ and i18n/ work on text: no Buffer", () => {
  expect(having([...inRoom("core"), ...inRoom("i18n")], /\bBuffer\b/)).toEqual([]);
});

it("the check finds what is there: the program imports files, packages and commands", () => {
  const all = SOURCES.flatMap(({ imports }) => imports);
  expect(all).toEqual(expect.arrayContaining(["core/money.ts", "node:fs", "cli/commands/log.ts", "inquirer"]));
});

it("no file leads back to itself", () => {
  const next = new Map(SOURCES.map(({ file, imports }) => [file, imports.filter(isFile)]));
  const sound = new Set<string>();
  const circle = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (sound.has(file)) return null;
    const found = (next.get(file) ?? []).map((each) => circle(each, [...path, file])).find((each) => each !== null);
    if (!found) sound.add(file);
    return found ?? null;
  };
  expect(SOURCES.map(({ file }) => circle(file, [])).filter((found) => found !== null)).toEqual([]);
});
