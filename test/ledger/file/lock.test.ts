// The lock has one holder at a time; a dead one is replaced at once, by one process only.
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DISK, type Disk } from "../../../src/ledger/file/disk.ts";
import { acquireLock } from "../../../src/ledger/file/lock.ts";
import { OWNERS } from "../../../src/ledger/file/owner.ts";

const root = mkdtempSync(join(tmpdir(), "socialroi-lock-"));
afterAll(() => rmSync(root, { recursive: true }));

let path = "";
let lock = "";
beforeEach(() => {
  path = join(mkdtempSync(join(root, "case-")), "ledger.yaml");
  lock = `${path}.lock`;
  writeFileSync(path, "");
});
afterEach(() => vi.restoreAllMocks());

/** The id of a process that has ended. */
function idOfDead(): string {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const [host, , start, nonce] = OWNERS.newId().split(".");
  return [host, pid, start, nonce].join(".");
}

/** Advances the clock by this much at each reading. In milliseconds. */
function hurryClock(step: number): void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += step;
    return now;
  });
}

const withoutLinks: Disk = {
  ...DISK,
  symlinkSync: () => {
    throw Object.assign(new Error(), { code: "EPERM" });
  },
};

describe.each([
  ["a symbolic link", DISK],
  ["a file, where links cannot be created", withoutLinks],
])("the lock as %s", (_as, disk) => {
  it("is held by one at a time, and gone afterwards", async () => {
    const first = await acquireLock(path, disk);
    const order: string[] = [];
    const second = acquireLock(path, disk).then((held) => {
      order.push("second");
      return held;
    });
    order.push("first released");
    first.release();
    (await second).release();
    expect(order).toEqual(["first released", "second"]);
    expect(readdirSync(join(path, ".."))).toEqual(["ledger.yaml"]);
  });

  it("of a dead process is taken over without waiting, by one of many only", async () => {
    if (disk === DISK) symlinkSync(idOfDead(), lock);
    else writeFileSync(lock, idOfDead());
    let holders = 0;
    let most = 0;
    const takenOver = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const held = await acquireLock(path, disk);
        holders += 1;
        most = Math.max(most, holders);
        await new Promise((resolve) => setImmediate(resolve));
        holders -= 1;
        held.release();
        return held.isTakenOver;
      }),
    );
    expect([most, takenOver.filter(Boolean)]).toEqual([1, [true]]);
    expect(readdirSync(join(path, ".."))).toEqual(["ledger.yaml"]);
  });
});

it("the lock of a process whose id was given to another is that of a dead one", async () => {
  const [host, pid, start, nonce] = OWNERS.newId().split(".");
  symlinkSync([host, pid, Number(start) - 1, nonce].join("."), lock);
  const held = await acquireLock(path, DISK);
  expect(held.isTakenOver).toBe(process.platform === "linux");
  held.release();
});

it("a claim to a dead holder's lock, whose own process died, is taken over too", async () => {
  const dead = idOfDead();
  symlinkSync(dead, lock);
  symlinkSync(idOfDead(), `${lock}.${dead.split(".").at(-1)}`);
  const held = await acquireLock(path, DISK);
  expect(held.isHeld()).toBe(true);
  held.release();
  expect(readdirSync(join(path, ".."))).toEqual(["ledger.yaml"]);
});

it("a claim whose process is alive is left to it", async () => {
  const dead = idOfDead();
  symlinkSync(dead, lock);
  const claim = `${lock}.${dead.split(".").at(-1)}`;
  const other = OWNERS.newId();
  symlinkSync(other, claim);
  hurryClock(2000);
  await expect(acquireLock(path, DISK)).rejects.toThrow("ledger-locked");
  expect([readlinkSync(lock), readlinkSync(claim)]).toEqual([dead, other]);
});

it("a live holder is waited for, then named", async () => {
  symlinkSync(OWNERS.newId(), lock);
  hurryClock(2000);
  await expect(acquireLock(path, DISK)).rejects.toMatchObject({
    kind: "system",
    errors: [{ code: "ledger-locked", params: { lock, process: String(process.pid) } }],
  });
});

describe("a holder that cannot be checked", () => {
  it.each([
    ["on another machine", (place: string) => symlinkSync("00000000.1.1.x", place)],
    ["of an earlier version, whose lock is a folder", (place: string) => mkdirSync(place)],
    ["that died before it had written its id", (place: string) => writeFileSync(place, "")],
    ["of another program, whose lock is a pipe", (place: string) => execFileSync("mkfifo", [place])],
  ])("%s counts as dead after ten seconds without a refresh", async (_which, put) => {
    put(lock);
    hurryClock(4000);
    const held = await acquireLock(path, DISK);
    expect(held.isHeld()).toBe(true);
    held.release();
    expect(existsSync(lock)).toBe(false);
  });

  it("is waited for like a live one while it refreshes its lock", async () => {
    symlinkSync("00000000.1.1.x", lock);
    hurryClock(2000);
    let refreshed = 0;
    const disk: Disk = {
      ...DISK,
      lstatSync: ((...args: Parameters<typeof DISK.lstatSync>) => {
        refreshed += 1;
        DISK.lutimesSync(lock, refreshed, refreshed);
        return DISK.lstatSync(...args);
      }) as Disk["lstatSync"],
    };
    await expect(acquireLock(path, disk)).rejects.toThrow("ledger-locked");
    expect(readlinkSync(lock)).toBe("00000000.1.1.x");
  });
});

it("a lock that somebody else took is not ours any more, and stays", async () => {
  const held = await acquireLock(path, DISK);
  rmSync(lock);
  symlinkSync("00000000.1.1.x", lock);
  expect(held.isHeld()).toBe(false);
  held.release();
  expect(readlinkSync(lock)).toBe("00000000.1.1.x");
});
