// A file that was asked for is written whole, and never over the ledger or anything that must stay.
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
import { saveFile } from "../../src/cli/save.ts";
import { Failure } from "../../src/core/failure.ts";
import { DISK } from "../../src/ledger/file/disk.ts";

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

async function failure(file: string): Promise<object> {
  const error = await saveFile(file, "text", ledger, DISK).catch((thrown: unknown) => thrown);
  if (!(error instanceof Failure)) throw error;
  return { kind: error.kind, faults: error.faults };
}

describe("a file that was asked for", () => {
  it("is written, and its absolute path given", async () => {
    const file = join(folder, "page.html");
    expect(await saveFile(relative(process.cwd(), file), "é€\n", ledger, DISK)).toBe(file);
    expect(readFileSync(file, "utf8")).toBe("é€\n");
  });

  it("replaces what stood there, and leaves nothing beside it", async () => {
    const file = join(folder, "page.html");
    writeFileSync(file, "longer than what comes after it");
    await saveFile(file, "new", ledger, DISK);
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["ledger.yaml", "page.html"]);
  });

  it.skipIf(process.platform === "win32")("can be a pipe, which stays one", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = promisify(execFile)("cat", [pipe]);
    await saveFile(pipe, "text", ledger, DISK);
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
      faults: [{ code: "output-is-ledger" }],
    });
    expect(readFileSync(ledger, "utf8")).toBe("the ledger\n");
  });

  it("nor begun, where there is none yet", async () => {
    rmSync(ledger);
    expect(await failure(ledger)).toMatchObject({ faults: [{ code: "output-is-ledger" }] });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("what cannot be written is said", () => {
  it("for a folder that is not there", async () => {
    const file = join(folder, "none", "page.html");
    expect(await failure(file)).toEqual({
      kind: "system",
      faults: [{ code: "output-folder-missing", params: { file, folder: join(folder, "none") } }],
    });
  });

  it("for a folder in place of a file", async () => {
    const file = join(folder, "reports");
    mkdirSync(file);
    expect(await failure(file)).toEqual({
      kind: "system",
      faults: [{ code: "output-unwritable", params: { file, reason: "EISDIR" } }],
    });
  });

  it.runIf(process.platform === "linux")("for a full disk", async () => {
    expect(await failure("/dev/full")).toEqual({
      kind: "system",
      faults: [{ code: "output-unwritable", params: { file: "/dev/full", reason: "ENOSPC" } }],
    });
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "for a folder that may not be written",
    async () => {
      chmodSync(folder, 0o500);
      expect(await failure(join(folder, "page.html"))).toMatchObject({
        kind: "system",
        faults: [{ code: "output-unwritable", params: { reason: "EACCES" } }],
      });
      chmodSync(folder, 0o700);
    },
  );
});
