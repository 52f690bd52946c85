// State files of a ledger: atomic, and robust against any content.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openState } from "../../../src/cli/env/ledger-state.ts";
import { Failure } from "../../../src/core/errors/failure.ts";
import { DISK } from "../../../src/ledger/file/disk.ts";

const root = mkdtempSync(join(tmpdir(), "socialroi-state-"));
afterAll(() => rmSync(root, { recursive: true }));
let homes = 0;
const home = (): string => {
  const folder = join(root, String(homes++));
  mkdirSync(folder);
  return folder;
};
const stateOf = (folder: string, ledger = join(folder, "ledger.yaml")) =>
  openState(ledger, () => join(folder, "state"), { changed: () => undefined, noticed: () => undefined }, DISK);

describe("what is kept", () => {
  it("is nothing at first, then what was written last, then nothing again; for its owner only", async () => {
    const folder = home();
    const state = stateOf(folder);
    expect(state.read("timer")).toBeUndefined();
    state.write("timer", { a: 1 });
    state.write("timer", { a: [2, "é"] });
    expect(stateOf(folder).read("timer")).toEqual({ a: [2, "é"] });
    expect(stateOf(folder).read("nudge")).toBeUndefined();
    expect(statSync(state.file("timer")).mode & 0o777).toBe(0o600);
    state.write("timer", undefined);
    state.write("timer", undefined);
    expect(state.read("timer")).toBeUndefined();
  });

  it("is each ledger's own, under any name of it, and before it is begun", async () => {
    const folder = home();
    const ledger = join(folder, "real", "ledger.yaml");
    symlinkSync(ledger, join(folder, "link.yaml"));
    await stateOf(folder, join(folder, "link.yaml")).write("timer", 1);
    mkdirSync(join(folder, "real"));
    writeFileSync(ledger, "");
    expect(stateOf(folder, ledger).read("timer")).toBe(1);
    expect(stateOf(folder, join(folder, "link.yaml")).read("timer")).toBe(1);
    expect(stateOf(folder, join(folder, "other.yaml")).read("timer")).toBeUndefined();
    symlinkSync("b", join(folder, "a"));
    symlinkSync("a", join(folder, "b"));
    expect(stateOf(folder, join(folder, "a")).read("timer")).toBeUndefined();
  });

  it.each(["", '{"a":', "\0\0\0", "not JSON"])(
    "is null where a crash or a stranger left %j, and can be written over",
    async (text) => {
      const folder = home();
      const state = stateOf(folder);
      state.write("timer", 1);
      writeFileSync(state.file("timer"), text);
      expect(state.read("timer")).toBeNull();
      state.write("timer", 2);
      expect(state.read("timer")).toBe(2);
    },
  );
});

describe("an update", () => {
  it("happens one after the other", async () => {
    const folder = home();
    const add = () => stateOf(folder).update("nudge", async (value) => ({ value: ((value as number) ?? 0) + 1 }));
    await Promise.all(Array.from({ length: 8 }, add));
    expect(stateOf(folder).read("nudge")).toBe(8);
  });

  it("that throws leaves what is kept, and the lock is free again", async () => {
    const folder = home();
    const state = stateOf(folder);
    state.write("nudge", 1);
    const failing = state.update("nudge", async () => {
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await state.update("nudge", async (value) => ({ value: [value] }));
    expect(state.read("nudge")).toEqual([1]);
  });
});

describe("a folder that is none", () => {
  it("is said with its path when something is read or written there", async () => {
    const folder = home();
    writeFileSync(join(folder, "state"), "a file");
    const state = stateOf(folder);
    const failed = async (action: () => unknown) => {
      try {
        await action();
      } catch (error) {
        return error instanceof Failure ? [error.kind, error.errors[0]] : error;
      }
      return null;
    };
    expect(await failed(() => state.read("timer"))).toEqual([
      "system",
      { code: "state-unreadable", params: { file: state.file("timer"), reason: "ENOTDIR" } },
    ]);
    expect(await failed(() => state.write("timer", 1))).toMatchObject(["system", { code: "state-unwritable" }]);
    expect(await failed(() => state.update("timer", async () => ({ value: 1 })))).toMatchObject([
      "system",
      { code: "state-unwritable" },
    ]);
    expect(readFileSync(join(folder, "state"), "utf8")).toBe("a file");
  });
});
