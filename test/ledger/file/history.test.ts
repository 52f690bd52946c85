// The history of a ledger: a bounded number of backups, and a journal that survives a truncated line.
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digests } from "../../../src/ledger/file/digest.ts";
import { DISK, type Disk } from "../../../src/ledger/file/disk.ts";
import { History } from "../../../src/ledger/file/history.ts";

let folder = "";
let history: History;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "socialroi-history-"));
  history = new History(folder, "/home/someone/ledger.yaml");
});
afterEach(() => rmSync(folder, { recursive: true }));

const copies = () => readdirSync(history.folder).filter((name) => name.endsWith(".yaml"));
const change = (before: string, after: string) => ({
  at: "2026-11-20T09:00",
  command: "log",
  before,
  after,
  addition: "x",
});

const found = async (text: string) => history.copyOf((await digests()).of(text));

it("keeps fifty copies, the youngest, and finds each by its digest", async () => {
  const texts = Array.from({ length: 60 }, (_, index) => `text ${index}\n`);
  for (const [index, text] of texts.entries())
    await history.keep(text, `2026-11-20T09:${String(index).padStart(2, "0")}`);
  expect(copies()).toHaveLength(50);
  expect(await Promise.all(texts.map(found))).toEqual([...Array(10).fill(null), ...texts.slice(10)]);
});

it("keeps one copy of a text, however often it is the same", async () => {
  for (const at of ["2026-11-20T09:00", "2026-11-20T09:00", "2026-11-21T10:00"]) await history.keep("same\n", at);
  expect(copies()).toHaveLength(1);
});

it("gives no copy that was tampered with", async () => {
  await history.keep("text\n", "2026-11-20T09:00");
  appendFileSync(join(history.folder, copies()[0] ?? ""), "more");
  expect(await found("text\n")).toBeNull();
});

it("trusts no backup by its name: one that an interrupted write left damaged is written anew", async () => {
  await history.keep("text\n", "2026-11-20T09:00");
  const [name = ""] = copies();
  writeFileSync(join(history.folder, name), "te");
  await history.keep("text\n", "2026-11-20T09:00");
  expect(await found("text\n")).toBe("text\n");
});

it("reports a backup that cannot be written, and leaves no part of it", async () => {
  const full: Disk = {
    ...DISK,
    writeSync: () => {
      throw Object.assign(new Error(), { code: "ENOSPC" });
    },
  };
  const onFull = new History(folder, "/home/someone/ledger.yaml", full);
  await expect(onFull.keep("text\n", "2026-11-20T09:00")).rejects.toMatchObject({
    errors: [{ code: "state-unwritable", params: { reason: "ENOSPC" } }],
  });
  expect(readdirSync(history.folder)).toEqual([]);
});

it("ends a line that was cut short before the next record", () => {
  history.record(change("a", "b"));
  appendFileSync(join(history.folder, "changes.jsonl"), '{"at":"2026');
  history.record(change("b", "c"));
  expect(history.changes().map(({ after }) => after)).toEqual(["b", "c"]);
});

describe("drafts of editors that died", () => {
  const died = (owner: string): Disk => ({ ...DISK, owners: { newId: () => owner, livenessOf: () => "gone" } });

  it("are removed by the next one if nothing was changed in them, and kept otherwise", () => {
    const unchanged = new History(folder, "/l.yaml", died("a.1.1.x")).draft("text\n", "2026-11-20");
    const changed = new History(folder, "/l.yaml", died("a.1.1.y")).draft("text\n", "2026-11-20");
    writeFileSync(changed.file, "other\n");
    new History(folder, "/l.yaml", died("a.1.1.z")).draft("text\n", "2026-11-20");
    expect([existsSync(unchanged.file), existsSync(changed.file)]).toEqual([false, true]);
  });

  it("are left alone while their editor is open", () => {
    const open = new History(folder, "/l.yaml").draft("text\n", "2026-11-20");
    new History(folder, "/l.yaml").draft("text\n", "2026-11-20");
    expect(existsSync(open.file)).toBe(true);
  });
});

it("gives changes in order, and passes over a line that was torn", () => {
  history.record(change("a", "b"));
  appendFileSync(join(history.folder, "changes.jsonl"), '{"at":"2026\n');
  history.record(change("b", "c"));
  expect(history.changes().map(({ after }) => after)).toEqual(["b", "c"]);
});

it("lets the older half of a journal go when it grows too large", () => {
  const long = "x".repeat(2000);
  for (let index = 0; index < 600; index += 1)
    history.record({ ...change(String(index), String(index + 1)), command: long });
  const changes = history.changes();
  expect(changes.length).toBeLessThan(600);
  expect(changes.at(-1)?.after).toBe("600");
});

it("is empty, and makes nothing, where nothing was written", async () => {
  expect([history.changes(), await history.copyOf("x"), readdirSync(folder)]).toEqual([[], null, []]);
});

it("has a folder of its own for each ledger", () => {
  expect(new History(folder, "/other.yaml").folder).not.toBe(history.folder);
});
