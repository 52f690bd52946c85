// The dependency rules and folder sizes of docs/ARCHITECTURE.md, checked on the source tree; and the files that pages name.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

interface Source {
  readonly file: string;
  /** Without comments. */
  readonly code: string;
  /** Static and dynamic imports: paths in src, or package names. */
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

/** What each top-level folder may import, besides itself. */
const TOP: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  core: { folders: [], packages: ["d3-random", "date-fns/", "fastest-levenshtein"] },
  i18n: { folders: ["core"], packages: [] },
  ledger: { folders: ["core"], packages: ["node:", "xxhash-wasm", "yaml"] },
  importers: { folders: ["core"], packages: ["csv-parse/sync", "ical.js"] },
  render: { folders: ["core", "i18n"], packages: ["cli-table3", "echarts/", "string-width"] },
  cli: {
    folders: ["core", "i18n", "ledger", "importers", "render"],
    packages: ["node:", "chalk", "commander", "fflate", "inquirer", "tinyglobby"],
  },
};

/** Subfolders from the top down: each may import the ones after it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  core: [
    "setup",
    "overview",
    "verdict",
    "findings",
    "report",
    "publishing",
    "limits",
    "timer",
    "words",
    "entries",
    "values",
    // The words of each language are data, which names of entries and of currencies are taken from.
    "words/lexicon",
    "errors",
    "text",
  ],
  ledger: ["file", "merge", "edit", "read"],
};

/** The part of ledger/ that uses the disk. */
const DISK = "ledger/file/";
const PURE = ["core", "i18n", "importers", "render", "ledger"];

/** The most files in a folder, except in lists of similar files. */
const MOST_FILES = 16;
const LISTS = /^(cli\/commands|core\/verdict|i18n\/(en|fr)|importers\/(readers|recipes))$/;

const isFile = (name: string): boolean => name.endsWith(".ts");
const folderOf = (file: string, depth = 0): string => file.split("/")[depth] ?? "";

function inFolder(folder: string): readonly Source[] {
  const found = SOURCES.filter(({ file }) => file.startsWith(`${folder}/`) && !file.startsWith(DISK));
  expect(found.length).toBeGreaterThan(3);
  return found;
}

function violations(
  sources: readonly Source[],
  reasonAgainst: (name: string, file: string) => string | null,
): string[] {
  return sources.flatMap(({ file, imports }) =>
    imports.flatMap((name) => {
      const reason = reasonAgainst(name, file);
      return reason === null ? [] : [`${file} imports ${name}: ${reason}`];
    }),
  );
}

function filesMatching(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file);
}

describe.each(Object.entries(TOP))("%s/", (folder, { folders, packages }) => {
  it("imports no folder above or beside it", () => {
    const known = [folder, ...folders];
    const found = violations(inFolder(folder), (name) =>
      isFile(name) && !known.includes(folderOf(name)) ? `${folder}/ may import only ${known.join(", ")}` : null,
    );
    expect(found).toEqual([]);
  });

  it("imports its own packages only", () => {
    const own = (name: string): boolean =>
      packages.some((each) => (/[:/]$/.test(each) ? name.startsWith(each) : name === each));
    const found = violations(inFolder(folder), (name) =>
      isFile(name) || own(name) ? null : `${folder}/ uses ${packages.join(", ") || "no packages"}`,
    );
    expect(found).toEqual([]);
  });

  it("uses no process, console or network", () => {
    const globals = /\b(?:console|process|fetch|WebSocket|XMLHttpRequest)\s*[.(]|\bnew WebSocket\b/;
    expect(filesMatching(inFolder(folder), globals)).toEqual([]);
  });
});

describe.each(Object.entries(ORDER))("%s/", (folder, order) => {
  it("has folders that import only those below them", () => {
    const rank = (file: string): number => order.findLastIndex((name) => file.startsWith(`${folder}/${name}/`));
    const found = violations(inFolder(folder), (name, file) =>
      name.startsWith(`${folder}/`) && rank(name) < rank(file)
        ? `${folderOf(name, 1)} is above ${folderOf(file, 1)} in ${order.join(" -> ")}; move what both need down`
        : null,
    );
    expect(found).toEqual([]);
  });

  it("has no other folders, and no loose files", () => {
    expect(inFolder(folder).filter(({ file }) => !order.includes(folderOf(file, 1)))).toEqual([]);
  });
});

describe.each(PURE)("%s/ is pure:", (folder) => {
  it("it imports nothing of Node", () => {
    const found = violations(inFolder(folder), (name) =>
      name.startsWith("node:") ? "effects belong to cli/env/ and ledger/file/" : null,
    );
    expect(found).toEqual([]);
  });

  it("it has no clock, no randomness and no timers: they are passed in", () => {
    const effects = /\bMath\.random\b|\bDate\.now\b|\bperformance\.now\b|\bnew Date\(\)|\bset(?:Timeout|Interval)\(/;
    expect(filesMatching(inFolder(folder), effects)).toEqual([]);
  });
});

it("core/ and i18n/ work on text: no Buffer", () => {
  expect(filesMatching([...inFolder("core"), ...inFolder("i18n")], /\bBuffer\b/)).toEqual([]);
});

it("no folder holds more files than a reader can survey, lists of similar files excepted", () => {
  const folders = SOURCES.map(({ file }) => dirname(file)).filter((folder) => !LISTS.test(folder));
  const sizes = new Map<string, number>();
  for (const folder of folders) sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
  const large = [...sizes].filter(([, size]) => size > MOST_FILES);
  expect(large.map(([folder, size]) => `${folder}: ${size} files; group them by subject`)).toEqual([]);
});

it("the check finds what is there: the program imports files, packages and commands", () => {
  const all = SOURCES.flatMap(({ imports }) => imports);
  expect(all).toEqual(
    expect.arrayContaining(["core/values/money.ts", "node:fs", "cli/commands/log/index.ts", "inquirer"]),
  );
});

it("there are no import cycles", () => {
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

it("French texts have typographic apostrophes", () => {
  const straight = SOURCES.filter(({ file }) => file.startsWith("i18n/fr/")).flatMap(({ file, code }) =>
    [...code.matchAll(/.*[\p{L}]'[\p{L}$«].*/gu)].map(([line]) => `${file}: write ’ instead of ' in ${line.trim()}`),
  );
  expect(straight).toEqual([]);
});

const ROOT = join(SRC, "..");
const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");
const PAGES = [
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`),
].filter((name) => name.endsWith(".md"));

/** A path in `src/` or in the repository; a name in capitals stands for any. */
function exists(path: string): boolean {
  const [, folder = "", name = ""] = /^(.*?)([^/]*)$/.exec(path.replace(/\/$/, "")) ?? [];
  const pattern = new RegExp(`^${name.replaceAll(".", "\\.").replaceAll(/NAME|\*/g, ".*")}$`);
  return ["", "src"].some((base) => {
    const parent = join(ROOT, base, folder.replace("/*/", "/en/"));
    return existsSync(parent) && readdirSync(parent).some((entry) => pattern.test(entry));
  });
}

it.each(PAGES)("%s names files that exist", (page) => {
  const spans = [...textOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  const own =
    page === "docs/ARCHITECTURE.md"
      ? /^[\w.*-]+(\/[\w.*-]+)*(\/|\.(ts|js|mjs))$/
      : /^(src|test|bin|bench|examples|\.ci)\/[\w./*-]*\w\/?$/;
  const paths = spans.filter((code) => own.test(code) && /[\w.*]\/[\w*]/.test(code));
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});

it("the page on the structure names functions of the files beside them", () => {
  const page = textOf("docs/ARCHITECTURE.md").replaceAll(/\s+/g, " ");
  const pairs = [...page.matchAll(/`(\w+)(?:\(\))?`(?: \(| of |, )`([\w/.-]+\.ts)`/g)];
  expect(pairs.length).toBeGreaterThan(30);
  const missing = pairs.filter(([, name = "", path = ""]) => !new RegExp(`\\b${name}\\b`).test(textOf(`src/${path}`)));
  expect(missing.map(([pair]) => pair)).toEqual([]);
});
