// The folders on each platform, and the choice of the state folder.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ledgerPath, stateFolder } from "../../../src/cli/env/environment.ts";
import { foldersOf, fromHome } from "../../../src/cli/env/folders.ts";

const LINUX = { env: {}, platform: "linux", home: "/home/ada" };
const MAC = { env: {}, platform: "darwin", home: "/Users/ada" };
const WINDOWS = { env: {}, platform: "win32", home: "C:\\Users\\Ada" };

describe("the folders", () => {
  it("of Linux are those of the XDG specification", () => {
    expect(foldersOf(LINUX)).toEqual({
      data: "/home/ada/.local/share/socialroi",
      state: "/home/ada/.local/state/socialroi",
      formerState: null,
      cache: "/home/ada/.cache/socialroi/code-cache",
      shellConfig: "/home/ada/.config",
    });
    const env = { XDG_DATA_HOME: "/d", XDG_STATE_HOME: "/s/", XDG_CONFIG_HOME: "/c" };
    expect(foldersOf({ ...LINUX, env })).toEqual({
      data: "/d/socialroi",
      state: "/s/socialroi",
      formerState: null,
      cache: "/home/ada/.cache/socialroi/code-cache",
      shellConfig: "/c",
    });
  });

  it("of macOS are in Application Support, not among the logs", () => {
    const env = { XDG_DATA_HOME: "/d", XDG_STATE_HOME: "/s" };
    expect(foldersOf({ ...MAC, env })).toEqual({
      data: "/Users/ada/Library/Application Support/socialroi",
      state: "/Users/ada/Library/Application Support/socialroi/state",
      formerState: "/Users/ada/Library/Logs/socialroi",
      cache: "/Users/ada/Library/Caches/socialroi/code-cache",
      shellConfig: "/Users/ada/.config",
    });
  });

  it("of Windows are in LOCALAPPDATA", () => {
    expect(foldersOf(WINDOWS)).toEqual({
      data: "C:\\Users\\Ada\\AppData\\Local\\socialroi\\Data",
      state: "C:\\Users\\Ada\\AppData\\Local\\socialroi\\State",
      formerState: "C:\\Users\\Ada\\AppData\\Local\\socialroi\\Log",
      cache: "C:\\Users\\Ada\\AppData\\Local\\socialroi\\code-cache",
      shellConfig: "C:\\Users\\Ada\\.config",
    });
    expect(foldersOf({ ...WINDOWS, env: { LOCALAPPDATA: "D:\\Local" } }).state).toBe("D:\\Local\\socialroi\\State");
  });

  it.each(["relative/path", "./here", "~/data", ""])(
    "do not follow the current folder where a variable says %j",
    (folder) => {
      const env = { XDG_DATA_HOME: folder, XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder, LOCALAPPDATA: folder };
      for (const machine of [LINUX, MAC, WINDOWS]) expect(foldersOf({ ...machine, env })).toEqual(foldersOf(machine));
    },
  );
});

describe("the ledger's path", () => {
  it("is the option, else SOCIALROI_LEDGER, else in the data folder", () => {
    const machine = { ...LINUX, env: { SOCIALROI_LEDGER: "~/of-the-variable.yaml" } };
    expect(ledgerPath("~/of-the-option.yaml", machine)).toBe("/home/ada/of-the-option.yaml");
    expect(ledgerPath("here.yaml", machine)).toBe("here.yaml");
    expect(ledgerPath(undefined, machine)).toBe("/home/ada/of-the-variable.yaml");
    expect(ledgerPath(undefined, LINUX)).toBe("/home/ada/.local/share/socialroi/ledger.yaml");
  });

  it("takes ~/ alone for the home folder", () => {
    expect(fromHome("~/a/b.yaml", WINDOWS)).toBe("C:\\Users\\Ada\\a\\b.yaml");
    expect(fromHome("~ada/b.yaml", LINUX)).toBe("~ada/b.yaml");
    expect(fromHome("a/~/b.yaml", LINUX)).toBe("a/~/b.yaml");
  });
});

describe("the state folder of macOS", () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "socialroi-folders-"));
  });
  afterEach(() => rmSync(home, { recursive: true }));
  const inUse = (): string => stateFolder({ env: {}, platform: "darwin", home }).slice(home.length);

  it("is the new one on a new machine", () => {
    expect(inUse()).toBe("/Library/Application Support/socialroi/state");
  });

  it("stays the former one where an earlier version kept histories, until there is a new one", () => {
    mkdirSync(join(home, "Library/Logs/socialroi"), { recursive: true });
    expect(inUse()).toBe("/Library/Logs/socialroi");
    mkdirSync(join(home, "Library/Application Support/socialroi/state"), { recursive: true });
    expect(inUse()).toBe("/Library/Application Support/socialroi/state");
  });
});
