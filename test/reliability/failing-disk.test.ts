// A failing disk, at the one gate by which entries reach it: an error is said, and the file is what it was.
import * as fs from "node:fs";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { Failure } from "../../src/core/failure.ts";
import { type Disk, LedgerFile } from "../../src/ledger/file.ts";
import { History } from "../../src/ledger/history.ts";
import { adding } from "../ledger/adding.ts";

/** How the next replacement fails, if it is to. */
const replacing = vi.hoisted(() => ({ fail: null as ((text: string) => Promise<void>) | null }));
vi.mock("write-file-atomic", async (importOriginal) => {
  const { default: real } = await importOriginal<{
    default: (file: string, text: string, options: object) => Promise<void>;
  }>();
  return {
    default: async (file: string, text: string, options: object) => {
      const { fail } = replacing;
      replacing.fail = null;
      return fail ? fail(file) : real(file, text, options);
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), "socialroi-disk-"));
afterAll(() => rmSync(folder, { recursive: true }));
const TEXT = "rate: 60\n---\n- { date: 2026-11-19, time: 30m, network: x }\n";
const LINE = '- { date: 2026-11-20, time: 30m, network: x, note: "été" }\n';

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

function ledgerOn(disk: Partial<Disk>): { path: string; file: LedgerFile } {
  const path = join(folder, `${Math.random()}.yaml`);
  writeFileSync(path, TEXT);
  const stamp = { at: "2026-11-20T09:00", command: "test" };
  return {
    path,
    file: new LedgerFile(path, (real) => new History(join(folder, "state"), real), stamp, { ...fs, ...disk }),
  };
}

/** A disk that writes some bytes, then has no more room. */
function full(after: number): Partial<Disk> {
  let room = after;
  return {
    writeSync: ((descriptor: number, bytes: Buffer, offset: number) => {
      if (room === 0) throw failure("ENOSPC");
      const written = fs.writeSync(descriptor, bytes, offset, Math.min(room, bytes.length - offset));
      room -= written;
      return written;
    }) as Disk["writeSync"],
  };
}

describe.each<readonly [name: string, disk: Partial<Disk>, reason: string]>([
  ["full at once", full(0), "ENOSPC"],
  ["full halfway", full(17), "ENOSPC"],
  ["full before the last byte", full(Buffer.byteLength(LINE) - 1), "ENOSPC"],
  [
    "that cannot flush",
    {
      fsyncSync: () => {
        throw failure("EIO");
      },
    },
    "EIO",
  ],
  [
    "that may not be opened",
    {
      openSync: () => {
        throw failure("EACCES");
      },
    },
    "EACCES",
  ],
  [
    "that is read-only",
    {
      openSync: () => {
        throw failure("EROFS");
      },
    },
    "EROFS",
  ],
  [
    "that gives back something else",
    { readSync: ((_fd: number, buffer: Buffer) => buffer.fill(0).length) as Disk["readSync"] },
    "does not read back",
  ],
])("a disk %s", (_name, disk, reason) => {
  it("costs the entry, which is said, and nothing else", async () => {
    const { path, file } = ledgerOn(disk);
    const failed = await file.append(adding(() => LINE)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Failure);
    expect(failed).toMatchObject({
      kind: "system",
      faults: [{ code: "ledger-unwritable", params: { reason: expect.stringContaining(reason) } }],
    });
    expect(readFileSync(path, "utf8")).toBe(TEXT);
    expect(fs.existsSync(`${path}.lock`)).toBe(false);
  });
});

describe("a new ledger", () => {
  const beginOn = (disk: Partial<Disk>) => {
    const place = mkdtempSync(join(folder, "new-"));
    const stamp = { at: "2026-11-20T09:00", command: "test" };
    const history = (real: string) => new History(join(folder, "state"), real);
    return { place, file: new LedgerFile(join(place, "ledger.yaml"), history, stamp, { ...fs, ...disk }) };
  };
  const withoutLinks = {
    linkSync: () => {
      throw failure("EPERM");
    },
  };

  it.each<readonly [string, Partial<Disk>]>([
    ["full at once", full(0)],
    ["full halfway", full(17)],
    ["full when it is filled a second time", { ...full(TEXT.length + 5), ...withoutLinks }],
    [
      "that cannot flush",
      {
        fsyncSync: () => {
          throw failure("EIO");
        },
      },
    ],
  ])("is not there at all on a disk %s", (_name, disk) => {
    const { place, file } = beginOn(disk);
    expect(() => file.create(TEXT)).toThrow(Failure);
    expect(fs.readdirSync(place)).toEqual([]);
  });

  it.each([{}, withoutLinks])("is whole, alone and never made twice, on a disk with and without links", (disk) => {
    const { place, file } = beginOn(disk);
    expect([file.create(TEXT), file.create("other")]).toEqual([true, false]);
    expect([fs.readdirSync(place), file.text()]).toEqual([["ledger.yaml"], TEXT]);
  });
});

it("a disk that writes a few bytes at a time gets all of them", async () => {
  const short = {
    writeSync: ((fd: number, bytes: Buffer, offset: number) =>
      fs.writeSync(fd, bytes, offset, Math.min(3, bytes.length - offset))) as Disk["writeSync"],
  };
  const { path, file } = ledgerOn(short);
  await file.append(adding(() => LINE));
  expect(readFileSync(path, "utf8")).toBe(TEXT + LINE);
});

it("a state folder that cannot be written costs the undo, not the entry", async () => {
  const path = join(folder, "stateless.yaml");
  writeFileSync(path, TEXT);
  const file = new LedgerFile(path, (real) => new History("/dev/null/nowhere", real), {
    at: "2026-11-20T09:00",
    command: "test",
  });
  await file.append(adding(() => LINE));
  expect(readFileSync(path, "utf8")).toBe(TEXT + LINE);
});

describe("a replacement", () => {
  it.each(["ENOSPC", "EIO", "EACCES", "EROFS"])("that ends in %s leaves the old file", async (code) => {
    const { path, file } = ledgerOn({});
    replacing.fail = () => Promise.reject(failure(code));
    const failed = await file.replace((text) => `${text}# more\n`).catch((error: unknown) => error);
    expect(failed).toMatchObject({ kind: "system", faults: [{ code: "ledger-unwritable", params: { reason: code } }] });
    expect(readFileSync(path, "utf8")).toBe(TEXT);
  });

  it("that was cut short by the disk is put back as it was", async () => {
    const { path, file } = ledgerOn({});
    replacing.fail = async (target) => writeFileSync(target, TEXT.slice(0, 20));
    const failed = await file.replace((text) => `${text}# more\n`).catch((error: unknown) => error);
    expect(failed).toMatchObject({ kind: "system" });
    expect(readFileSync(path, "utf8")).toBe(TEXT);
  });
});

it.each([
  ["long ago", 60_000],
  ["a moment ago, which is waited for", 4000],
])("a lock that its holder left behind %s is taken over", async (_when, age) => {
  const { path, file } = ledgerOn({});
  fs.mkdirSync(`${path}.lock`);
  const long = new Date(Date.now() - age);
  fs.utimesSync(`${path}.lock`, long, long);
  await file.append(adding(() => LINE));
  expect(readFileSync(path, "utf8")).toBe(TEXT + LINE);
});
