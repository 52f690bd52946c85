// On a failing disk, writing reports an error and leaves the ledger unchanged.
import * as fs from "node:fs";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Failure } from "../../src/core/errors/failure.ts";
import { DISK, type Disk } from "../../src/ledger/file/disk.ts";
import { History } from "../../src/ledger/file/history.ts";
import { LedgerFile } from "../../src/ledger/file/ledger-file.ts";
import type { Notice } from "../../src/ledger/file/locked-file.ts";
import { adding } from "../ledger/file/adding.ts";

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
    file: new LedgerFile(path, (real) => new History(join(folder, "state"), real), stamp, undefined, {
      ...DISK,
      ...disk,
    }),
  };
}

/** A disk that is full after some bytes. */
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
    "EIO",
  ],
])("a disk %s", (_name, disk, reason) => {
  it("loses only the new entry, with an error", async () => {
    const { path, file } = ledgerOn(disk);
    const failed = await file.append(adding(() => LINE)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Failure);
    expect(failed).toMatchObject({
      kind: "system",
      errors: [{ code: "ledger-unwritable", params: { reason } }],
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
    return { place, file: new LedgerFile(join(place, "ledger.yaml"), history, stamp, undefined, { ...DISK, ...disk }) };
  };
  const withoutLinks = {
    linkSync: () => {
      throw failure("EPERM");
    },
  };

  it.each<readonly [string, Partial<Disk>]>([
    ["full at once", full(0)],
    ["full halfway", full(17)],
    [
      "that can neither link nor rename",
      {
        ...withoutLinks,
        renameSync: () => {
          throw failure("EIO");
        },
      },
    ],
    [
      "that cannot flush",
      {
        fsyncSync: () => {
          throw failure("EIO");
        },
      },
    ],
  ])("is not created on a disk %s", async (_name, disk) => {
    const { place, file } = beginOn(disk);
    await expect(file.replace((now) => now, TEXT)).rejects.toThrow(Failure);
    expect(fs.readdirSync(place)).toEqual([]);
  });

  it.each([{}, withoutLinks])(
    "is complete, without other files, and created only once, on a disk with and without links",
    async (disk) => {
      const { place, file } = beginOn(disk);
      expect([await file.replace((now) => now, TEXT), await file.replace((now) => now, "other")]).toEqual([
        true,
        false,
      ]);
      expect([fs.readdirSync(place), file.text()]).toEqual([["ledger.yaml"], TEXT]);
    },
  );
});

describe("a disk that takes three bytes at a time", () => {
  const short = {
    writeSync: ((fd: number, bytes: Buffer, offset: number) =>
      fs.writeSync(fd, bytes, offset, Math.min(3, bytes.length - offset))) as Disk["writeSync"],
  };

  it("receives the whole replacement", async () => {
    const { path, file } = ledgerOn(short);
    await file.replace((text) => text + LINE);
    expect(readFileSync(path, "utf8")).toBe(TEXT + LINE);
  });

  it("refuses an entry, which must be written at once", async () => {
    const { path, file } = ledgerOn(short);
    await expect(file.append(adding(() => LINE))).rejects.toThrow(Failure);
    expect(readFileSync(path, "utf8")).toBe(TEXT);
  });
});

describe("a completed write gives notice of", () => {
  const stamp = { at: "2026-11-20T09:00", command: "test" };
  const noticesOf = async (disk: Partial<Disk>, state = join(folder, "state"), prepare = (_path: string) => {}) => {
    const path = join(folder, `${Math.random()}.yaml`);
    writeFileSync(path, TEXT);
    prepare(path);
    const notices: Notice[] = [];
    const history = (real: string) => new History(state, real);
    const file = new LedgerFile(
      path,
      history,
      stamp,
      { changed: () => undefined, noticed: (notice) => notices.push(notice) },
      { ...DISK, ...disk },
    );
    return { path, file, notices };
  };

  it("a missing undo journal, if the state folder is not writable", async () => {
    const { path, file, notices } = await noticesOf({}, "/dev/null/nowhere");
    await file.append(adding(() => LINE));
    expect(readFileSync(path, "utf8")).toBe(TEXT + LINE);
    expect(notices).toEqual([{ code: "undo", reason: "ENOTDIR" }]);
  });

  it("hard links that keep the old text", async () => {
    const { path, file, notices } = await noticesOf({}, undefined, (path) => fs.linkSync(path, `${path}.other`));
    await file.replace((text) => `${text}# more\n`);
    expect([readFileSync(path, "utf8"), readFileSync(`${path}.other`, "utf8")]).toEqual([`${TEXT}# more\n`, TEXT]);
    expect(notices).toEqual([{ code: "hard-links", reason: "" }]);
  });

  it("a changed owner of the file", async () => {
    const other = ((...args: Parameters<typeof fs.statSync>) => {
      const stat = fs.statSync(...args);
      if (stat) stat.uid = 12_345;
      return stat;
    }) as Disk["statSync"];
    const refused = (() => {
      throw failure("EPERM");
    }) as Disk["fchownSync"];
    const { path, file, notices } = await noticesOf({ statSync: other, fchownSync: refused });
    await file.replace((text) => `${text}# more\n`);
    expect(readFileSync(path, "utf8")).toBe(`${TEXT}# more\n`);
    expect(notices).toEqual([{ code: "owner", reason: "" }]);
  });

  it("a rename that is not flushed", async () => {
    const fsyncSync = ((descriptor: number) => {
      if (fs.fstatSync(descriptor).isDirectory()) throw failure("EIO");
    }) as Disk["fsyncSync"];
    const { path, file, notices } = await noticesOf({ fsyncSync });
    await file.replace((text) => `${text}# more\n`);
    expect(readFileSync(path, "utf8")).toBe(`${TEXT}# more\n`);
    expect(notices).toEqual([{ code: "flush", reason: "" }]);
  });
});

describe("a replacement", () => {
  const failing = (name: keyof Disk, code: string): Partial<Disk> => ({
    [name]: () => {
      throw failure(code);
    },
  });

  it.each([
    ["the temporary file cannot be created", failing("openSync", "EACCES"), "EACCES"],
    ["the disk is full at once", full(0), "ENOSPC"],
    ["the disk is full halfway", full(30), "ENOSPC"],
    ["a write takes nothing and reports no error", { writeSync: (() => 0) as Disk["writeSync"] }, "ENOSPC"],
    ["the disk cannot flush", failing("fsyncSync", "EIO"), "EIO"],
    [
      "the disk gives back something else",
      { readSync: ((_: number, b: Buffer) => b.fill(0).length) as Disk["readSync"] },
      "EIO",
    ],
    ["the rename fails", failing("renameSync", "EROFS"), "EROFS"],
  ] as readonly (readonly [string, Partial<Disk>, string])[])(
    "leaves only the old file if %s",
    async (_when, disk, reason) => {
      const { path, file } = ledgerOn(disk);
      const before = fs.readdirSync(folder);
      await expect(file.replace((text) => `${text}# more\n`)).rejects.toMatchObject({
        kind: "system",
        errors: [{ code: "ledger-unwritable", params: { reason } }],
      });
      expect(readFileSync(path, "utf8")).toBe(TEXT);
      expect(fs.readdirSync(folder).sort()).toEqual([...new Set([...before, "state"])].sort());
    },
  );

  it("is composed again if another program has written meanwhile", async () => {
    const { path, file } = ledgerOn({});
    const seen: string[] = [];
    await file.replace((text) => {
      seen.push(text);
      if (seen.length === 1) fs.appendFileSync(path, "# from elsewhere\n");
      return `${text}# more\n`;
    });
    expect(seen).toEqual([TEXT, `${TEXT}# from elsewhere\n`]);
    expect(readFileSync(path, "utf8")).toBe(`${TEXT}# from elsewhere\n# more\n`);
  });

  it("gives up if another program never stops writing", async () => {
    const { path, file } = ledgerOn({});
    const failed = file.replace((text) => {
      fs.appendFileSync(path, "# from elsewhere\n");
      return `${text}# more\n`;
    });
    await expect(failed).rejects.toMatchObject({ errors: [{ code: "ledger-busy" }] });
    expect(readFileSync(path, "utf8")).toMatch(/^rate: 60\n---\n.*\n(# from elsewhere\n)+$/);
  });

  it("is refused after the lock is lost", async () => {
    const { path, file } = ledgerOn({});
    const failed = file.replace((text) => {
      fs.rmSync(`${path}.lock`);
      return `${text}# more\n`;
    });
    await expect(failed).rejects.toMatchObject({ errors: [{ code: "lock-lost" }] });
    expect(readFileSync(path, "utf8")).toBe(TEXT);
  });
});

it("an entry is appended after what another program appended meanwhile", async () => {
  const { path, file } = ledgerOn({});
  let composed = 0;
  await file.append(
    adding(() => {
      composed += 1;
      if (composed === 1) fs.appendFileSync(path, "# from elsewhere\n");
      return LINE;
    }),
  );
  expect([composed, readFileSync(path, "utf8")]).toEqual([2, `${TEXT}# from elsewhere\n${LINE}`]);
});

it("an entry that follows a line of another program is not reported as failed", async () => {
  const { path, file } = ledgerOn({
    writeSync: ((descriptor: number, bytes: Buffer, offset: number, length: number) => {
      if (bytes.equals(Buffer.from(LINE))) fs.appendFileSync(path, "# from elsewhere\n");
      return fs.writeSync(descriptor, bytes, offset, length);
    }) as Disk["writeSync"],
  });
  await file.append(adding(() => LINE));
  expect(readFileSync(path, "utf8")).toBe(`${TEXT}# from elsewhere\n${LINE}`);
});
