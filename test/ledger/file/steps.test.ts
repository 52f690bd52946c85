// Undo and redo of all changes, but never over an edit by hand.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Failure } from "../../../src/core/errors/failure.ts";
import { History } from "../../../src/ledger/file/history.ts";
import { LedgerFile } from "../../../src/ledger/file/ledger-file.ts";
import { adding } from "./adding.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "socialroi-test-"));
  file = join(folder, "ledger.yaml");
  writeFileSync(file, "a\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ledger = (command = "test"): LedgerFile =>
  new LedgerFile(file, (real) => new History(join(folder, "state"), real), { at: "2026-11-20T09:00", command });
const text = (): string => readFileSync(file, "utf8");
const undoable = async () => (await ledger().undoable()).map(({ command }) => command);

async function codeOf(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Failure) return error.errors.map(({ code }) => code).join();
    throw error;
  }
  return "none";
}

describe("undo and redo", () => {
  it("go back through appends and replacements, and forth again", async () => {
    await ledger("log").append(adding(() => "b\n"));
    await ledger("rename").replace((now) => now.replace("a", "A"));
    await ledger("log").append(adding(() => "c\n"));
    const seen: string[] = [];
    for (const _ of "123") {
      const {
        changes: [change],
        from,
        to,
      } = await ledger().undo();
      expect(to).toBe(text());
      seen.push(`${change?.command} ${JSON.stringify(from)}`);
    }
    expect(seen).toEqual(['log "A\\nb\\nc\\n"', 'rename "A\\nb\\n"', 'log "a\\nb\\n"']);
    expect(text()).toBe("a\n");
    expect(await codeOf(() => ledger().undo())).toBe("nothing-to-undo");
    for (const _ of "123") await ledger().redo();
    expect(text()).toBe("A\nb\nc\n");
    expect(await codeOf(() => ledger().redo())).toBe("nothing-to-redo");
  });

  it("take a long addition back and forth, which the journal does not hold", async () => {
    const long = '- { date: 2026-11-20, time: 30m, note: "été" }\n'.repeat(2000);
    await ledger("import").append(adding(() => long));
    await ledger("log").append(adding(() => "b\n"));
    expect(readFileSync(join(new History(join(folder, "state"), file).folder, "changes.jsonl")).length).toBeLessThan(
      1000,
    );
    for (const expected of [`a\n${long}`, "a\n"]) {
      await ledger().undo();
      expect(text() === expected).toBe(true);
    }
    for (const expected of [`a\n${long}`, `a\n${long}b\n`]) {
      await ledger().redo();
      expect(text() === expected).toBe(true);
    }
    await ledger().undo();
    await ledger().undo();
    expect(text()).toBe("a\n");
  });

  it("go through a text that came back, in order, and redo only what was undone", async () => {
    await ledger("one").append(adding(() => "b\n"));
    await ledger("two").append(adding(() => "c\n"));
    await ledger("delete").replace((now) => now.replace("c\n", ""));
    expect(await codeOf(() => ledger().redo())).toBe("nothing-to-redo");
    const order = ["delete", "two", "one"];
    expect(await undoable()).toEqual(order);
    for (const name of order) expect((await ledger("undo").undo()).changes[0]?.command).toBe(name);
    expect(text()).toBe("a\n");
    expect(await codeOf(() => ledger().undo())).toBe("nothing-to-undo");
    for (const name of order.toReversed()) expect((await ledger("redo").redo()).changes[0]?.command).toBe(name);
    expect([text(), await codeOf(() => ledger().redo())]).toEqual(["a\nb\n", "nothing-to-redo"]);
  });

  it("take several changes at once, all or none, in any mixture of appends and replacements", async () => {
    const texts = [text()];
    for (const [index, change] of ["log", "rename", "log", "rename", "rename", "log"].entries()) {
      if (change === "log") await ledger(change).append(adding(() => `${index}\n`));
      else await ledger(change).replace((now) => `${now}${index}\n`);
      texts.push(text());
    }
    expect(await codeOf(() => ledger().undo(7))).toBe("steps-few");
    expect(text()).toBe(texts[6]);
    for (const [undo, redo] of [
      [2, 1],
      [3, 2],
      [4, 4],
      [4, 3],
      [1, 1],
    ] as const) {
      const before = texts.indexOf(text());
      const { changes, to } = await ledger("undo").undo(undo);
      expect([changes.length, to, text()]).toEqual([undo, texts[before - undo], texts[before - undo]]);
      expect(await codeOf(() => ledger().redo(99))).toBe("steps-few");
      await ledger("redo").redo(redo);
      expect(text()).toBe(texts[before - undo + redo]);
    }
    expect(await undoable()).toHaveLength(texts.indexOf(text()));
  });

  it("begin anew with another change: what was undone before it is not brought back", async () => {
    await ledger("one").append(adding(() => "b\n"));
    await ledger().undo();
    await ledger("two").append(adding(() => "c\n"));
    expect(await codeOf(() => ledger().redo())).toBe("nothing-to-redo");
    await ledger().undo();
    expect((await ledger().redo()).changes[0]?.command).toBe("two");
  });

  it("pass over a change that was noted and never made", async () => {
    await ledger("one").append(adding(() => "b\n"));
    await ledger("lost").append(adding(() => "c\n"));
    writeFileSync(file, "a\nb\n");
    await ledger("two").append(adding(() => "d\n"));
    for (const name of ["two", "one"]) expect((await ledger().undo()).changes[0]?.command).toBe(name);
    expect(text()).toBe("a\n");
  });

  it("stop at a change made by hand before the first of them, and name the command before", async () => {
    await ledger("one").append(adding(() => "b\n"));
    writeFileSync(file, "a\nb\n# mine\n");
    await ledger("two").append(adding(() => "c\n"));
    await ledger().undo();
    const failure = await ledger()
      .undo()
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ errors: [{ code: "changed-by-hand", params: { command: "one" } }] });
    expect(text()).toBe("a\nb\n# mine\n");
  });

  it("list what would be taken back, the last first", async () => {
    await ledger("log").append(adding(() => "b\n"));
    await ledger("earn").append(adding(() => "c\n"));
    expect(await undoable()).toEqual(["earn", "log"]);
  });

  it("say that there is nothing where nothing was written", async () => {
    expect(await codeOf(() => ledger().undo())).toBe("nothing-to-undo");
    expect(await codeOf(() => ledger().redo())).toBe("nothing-to-redo");
  });

  it("never go over a change made by hand, and go on when it is taken out again", async () => {
    await ledger("log").append(adding(() => "b\n"));
    writeFileSync(file, "a\nb\n# mine\n");
    expect(await codeOf(() => ledger().undo())).toBe("changed-by-hand");
    expect(text()).toBe("a\nb\n# mine\n");
    writeFileSync(file, "a\nb\n");
    await ledger().undo();
    expect(text()).toBe("a\n");
  });

  it("say where the copies are when the ledger itself is gone", async () => {
    expect(
      await codeOf(() =>
        new LedgerFile(join(folder, "other.yaml"), () => new History(folder, "x"), { at: "", command: "" }).undo(),
      ),
    ).toBe("ledger-missing");
    await ledger("rename").replace((now) => now.replace("a", "A"));
    rmSync(file);
    const failure = await ledger()
      .undo()
      .catch((error: unknown) => error);
    const copies = new History(join(folder, "state"), file).folder;
    expect(failure).toMatchObject({ errors: [{ code: "ledger-gone", params: { file, folder: copies } }] });
    expect(await codeOf(() => ledger().redo())).toBe("ledger-gone");
  });

  it("say so where the copy that they need is gone", async () => {
    await ledger("rename").replace((now) => now.replace("a", "A"));
    const history = new History(join(folder, "state"), file);
    rmSync(join(history.folder, "copies"), { recursive: true, force: true });
    rmSync(history.folder, { recursive: true, force: true });
    expect(await codeOf(() => ledger().undo())).toBe("nothing-to-undo");
    expect(text()).toBe("A\n");
  });
});

it("a replacement that changes nothing is no change", async () => {
  await ledger().replace((now) => now);
  expect(await undoable()).toEqual([]);
});

it("a last line that was cut short is kept as a comment before the next entry, and said", async () => {
  writeFileSync(file, "- { date: 2026-11-19, time: 5m, network: x }\n- { date: 2026-11-20, ti");
  const { truncated: line } = await ledger().append(adding(() => "- { date: 2026-11-20, time: 30m, network: x }\n"));
  expect(line).not.toBeNull();
  expect(text()).toBe(
    `- { date: 2026-11-19, time: 5m, network: x }\n# torn: ${line}\n- { date: 2026-11-20, time: 30m, network: x }\n`,
  );
});
