// Output files are written atomically, and never over a ledger or the program's own files.
import { execFile, execFileSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type SavedKind, type Saving, saveFile } from "../../../src/cli/env/save.ts";
import { Failure } from "../../../src/core/errors/failure.ts";
import { DISK } from "../../../src/ledger/file/disk.ts";

const root = mkdtempSync(join(tmpdir(), "socialroi-save-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let ledger: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, "case-"));
  ledger = join(folder, "ledger.yaml");
  writeFileSync(ledger, "the ledger\n");
});

function linked(link: (target: string, name: string) => void, target: string, name: string): string {
  link(target, name);
  return name;
}

const save = (file: string, text: string, saving: Saving = { kind: "html", force: false }): Promise<string> =>
  saveFile(file, text, saving, { ledgers: [ledger], folders: [join(folder, "state")] }, DISK);

async function failure(file: string, saving?: Saving): Promise<object> {
  const error = await save(file, "text", saving).catch((thrown: unknown) => thrown);
  if (!(error instanceof Failure)) throw error;
  return { kind: error.kind, errors: error.errors };
}

describe("a file that was asked for", () => {
  it("is written, and its absolute path given", async () => {
    const file = join(folder, "page.html");
    expect(await save(relative(process.cwd(), file), "é€\n")).toBe(file);
    expect(readFileSync(file, "utf8")).toBe("é€\n");
  });

  it("replaces what stood there, and leaves nothing beside it", async () => {
    const file = join(folder, "page.html");
    writeFileSync(file, "longer than what comes after it");
    await save(file, "new");
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["ledger.yaml", "page.html"]);
  });

  it.skipIf(process.platform === "win32")("can be a pipe, which stays one", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = promisify(execFile)("cat", [pipe]);
    await save(pipe, "text");
    expect((await reader).stdout).toBe("text");
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
});

describe("the ledger is not overwritten", () => {
  it.each<[string, (name: string) => string]>([
    ["by its own path", () => ledger],
    ["by a path that goes round", () => join(folder, "..", folder.slice(root.length + 1), "ledger.yaml")],
    ["through a symbolic link", (name) => linked(symlinkSync, ledger, name)],
    ["through a hard link", (name) => linked(linkSync, ledger, name)],
    ["through a linked folder", (name) => join(linked(symlinkSync, folder, name), "ledger.yaml")],
  ])("%s", async (_how, nameOf) => {
    expect(await failure(nameOf(join(folder, "other")))).toMatchObject({
      kind: "usage",
      errors: [{ code: "output-is-ledger" }],
    });
    expect(readFileSync(ledger, "utf8")).toBe("the ledger\n");
  });

  it("by a path from the folder the command was called in, or before it is begun", async () => {
    const saving = { kind: "html", force: true } as const;
    for (const name of ["package.json", "not-there.yaml"]) {
      const own = { ledgers: [name], folders: [] };
      expect(await saveFile(name, "text", saving, own, DISK).catch((error: unknown) => error)).toMatchObject({
        errors: [{ code: "output-is-ledger" }],
      });
    }
  });

  it("nor begun, where there is none yet", async () => {
    rmSync(ledger);
    expect(await failure(ledger)).toMatchObject({ errors: [{ code: "output-is-ledger" }] });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a file that is there", () => {
  it.each<[SavedKind, string]>([
    ["text", "a.txt"],
    ["csv", "a.csv"],
    ["csvExcel", "a.CSV"],
    ["toggl", "a.csv"],
    ["clockify", "a.csv"],
    ["md", "a.md"],
    ["json", "a.json"],
    ["html", "a.html"],
    ["html", "a.htm"],
    ["jsonl", "a.ndjson"],
    ["hledger", "a.journal"],
    ["timeclock", "a.timeclock"],
    ["ics", "a.ics"],
  ])("is replaced by %s where its name is %s", async (kind, name) => {
    const file = join(folder, name);
    writeFileSync(file, "old");
    await save(file, "new", { kind, force: false });
    expect(readFileSync(file, "utf8")).toBe("new");
  });

  it.each<[SavedKind, string]>([
    ["csv", "a.txt"],
    ["csv", "a.yaml"],
    ["json", "a"],
    ["text", ".bashrc"],
    ["text", "a.md"],
    ["html", "a.html.bak"],
  ])("is kept from %s where its name is %s, unless --force is given", async (kind, name) => {
    const file = join(folder, name);
    writeFileSync(file, "old");
    expect(await failure(file, { kind, force: false })).toMatchObject({
      kind: "usage",
      errors: [{ code: "output-exists", params: { file } }],
    });
    expect(readFileSync(file, "utf8")).toBe("old");
    await save(file, "new", { kind, force: true });
    expect(readFileSync(file, "utf8")).toBe("new");
  });

  it("is told by its own name, not by that of a link to it", async () => {
    const file = join(folder, "notes");
    writeFileSync(file, "old");
    expect(await failure(linked(symlinkSync, file, join(folder, "a.html")))).toMatchObject({
      errors: [{ code: "output-exists" }],
    });
  });

  it("is replaced whatever its name where it is empty", async () => {
    const file = join(folder, "tmp.1234");
    writeFileSync(file, "");
    await save(file, "new");
    expect(readFileSync(file, "utf8")).toBe("new");
  });
});

describe("any ledger is kept, whatever its name, even with --force", () => {
  const entry = "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }\n";
  it.each([
    ["one as this program writes it", `currency: EUR\nrate: 60\n---\n${entry}`],
    ["one with CRLF and a byte order mark", `\uFEFFrate: 60\r\n---\r\n${entry.replace("\n", "\r\n")}`],
    ["one in another style", "---\n-\n  time: 30m\n  date: 2026-11-20\n  network: instagram\n"],
    ["one without entries", "# mine\ncurrency: EUR\nrate: 0\n---\n"],
    ["one with a mistake in an entry", `rate: 60\n---\n${entry}- { date: nonsense, time: 5m }\n`],
    ["one that cannot be parsed", `rate: 60\n---\n${entry}- { date: 2026-11-21, time: "5m }\n${entry}`],
    ["one longer than is looked at", `rate: 60\n---\n${entry.repeat(9000)}`],
  ])("%s", async (_name, text) => {
    const file = join(folder, "a.html");
    writeFileSync(file, text);
    expect(await failure(file, { kind: "html", force: true })).toMatchObject({
      kind: "usage",
      errors: [{ code: "output-is-ledger" }],
    });
    expect(readFileSync(file, "utf8")).toBe(text);
    expect(await failure(`${file}.lock`)).toMatchObject({ errors: [{ code: "output-is-own" }] });
  });

  it.each([
    ["a report as JSON", '{\n  "schemaVersion": 1,\n  "currency": "EUR",\n  "rows": []\n}\n'],
    ["a table", "date,time,network\n2026-11-20,30,instagram\n"],
    ["a text that mentions entries", `# Notes\n\n- my date: tomorrow\n\nAn entry looks like this:\n\n    ${entry}`],
    ["entries as JSON lines", '{"date":"2026-11-20","time":"30m"}\n{"date":"2026-11-20","time":"30m"}\n'],
  ])("but not %s", async (_name, text) => {
    const file = join(folder, "a.html");
    writeFileSync(file, text);
    await save(file, "new");
    expect(readFileSync(file, "utf8")).toBe("new");
  });
});

describe("the program's own files are kept, even with --force", () => {
  it.each(["state/changes.html", "state/ledger-1/timer.json", "ledger.yaml.lock"])("%s", async (name) => {
    mkdirSync(join(folder, "state/ledger-1"), { recursive: true });
    const file = join(folder, name);
    for (const present of [false, true]) {
      if (present) writeFileSync(file, "ours");
      expect(await failure(file, { kind: "html", force: true })).toMatchObject({
        kind: "usage",
        errors: [{ code: "output-is-own" }],
      });
    }
    expect(readFileSync(file, "utf8")).toBe("ours");
  });

  it("through a linked folder too", async () => {
    mkdirSync(join(folder, "state"));
    symlinkSync(join(folder, "state"), join(folder, "other"));
    expect(await failure(join(folder, "other/a.html"))).toMatchObject({ errors: [{ code: "output-is-own" }] });
  });
});

describe("what cannot be written is said", () => {
  it("for a folder that is not there", async () => {
    const file = join(folder, "none", "page.html");
    expect(await failure(file)).toEqual({
      kind: "system",
      errors: [{ code: "output-folder-missing", params: { file, folder: join(folder, "none") } }],
    });
  });

  it("for a folder in place of a file", async () => {
    const file = join(folder, "reports");
    mkdirSync(file);
    expect(await failure(file)).toEqual({
      kind: "system",
      errors: [{ code: "output-unwritable", params: { file, reason: "EISDIR" } }],
    });
  });

  it.runIf(process.platform === "linux")("for a full disk", async () => {
    expect(await failure("/dev/full")).toEqual({
      kind: "system",
      errors: [{ code: "output-unwritable", params: { file: "/dev/full", reason: "ENOSPC" } }],
    });
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "for a folder that may not be written",
    async () => {
      chmodSync(folder, 0o500);
      expect(await failure(join(folder, "page.html"))).toMatchObject({
        kind: "system",
        errors: [{ code: "output-unwritable", params: { reason: "EACCES" } }],
      });
      chmodSync(folder, 0o700);
    },
  );
});
