// The ledger file: private to its owner, never overwritten, appended to by one command at a time.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Failure } from "../../../src/core/errors/failure.ts";
import { DISK, type Disk } from "../../../src/ledger/file/disk.ts";
import { readLedgerHead } from "../../../src/ledger/file/head.ts";
import { History } from "../../../src/ledger/file/history.ts";
import { LedgerFile } from "../../../src/ledger/file/ledger-file.ts";
import { adding } from "./adding.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "socialroi-test-"));
  file = join(folder, "ledger.yaml");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function on(path: string): LedgerFile {
  const state = join(folder, "state");
  return new LedgerFile(path, (real) => new History(state, real), { at: "2026-11-20T09:00", command: "test" });
}

/** The kind and error codes of the Failure that an action throws. */
async function failure(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Failure) return `${error.kind}: ${error.message}`;
    throw error;
  }
  return "none";
}

describe("a new ledger", () => {
  it("is for its owner only, and so are the folders made for it", async () => {
    const deep = join(folder, "data", "socialroi", "ledger.yaml");
    expect(await on(deep).replace((now) => now, "currency: EUR\n")).toBe(true);
    expect(readFileSync(deep, "utf8")).toBe("currency: EUR\n");
    expect(statSync(deep).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
  });

  it("never takes the place of one that is there", async () => {
    writeFileSync(file, "currency: CHF\n");
    expect(await on(file).replace((now) => now, "currency: EUR\n")).toBe(false);
    expect(readFileSync(file, "utf8")).toBe("currency: CHF\n");
  });

  it("is made where a link leads that leads nowhere yet, and the link stays", async () => {
    const link = join(folder, "link.yaml");
    symlinkSync("new/ledger.yaml", link);
    expect(await on(link).replace((now) => now, "currency: EUR\n")).toBe(true);
    expect(readFileSync(join(folder, "new", "ledger.yaml"), "utf8")).toBe("currency: EUR\n");
    expect([lstatSync(link).isSymbolicLink(), await on(link).replace((now) => now, "")]).toEqual([true, false]);
  });

  it("is refused where no folder can be made", async () => {
    expect(await failure(() => on("/proc/nowhere/ledger.yaml").replace((now) => now, ""))).toBe(
      "system: ledger-unwritable",
    );
  });

  it("is refused below something that is no folder", async () => {
    writeFileSync(file, "");
    expect(await failure(() => on(join(file, "ledger.yaml")).replace((now) => now, ""))).toBe(
      "system: ledger-unwritable",
    );
  });
});

describe("reading", () => {
  it("gives the text as it stands", () => {
    for (const text of ["", "\ufeffcurrency: EUR\r\n---\r\n", '- { note: "é🎉" }']) {
      writeFileSync(file, text);
      expect([on(file).text(), on(file).textIfAny(), readLedgerHead(file)]).toEqual([text, text, text]);
    }
  });

  it("gives the head of a ledger of any length, and nothing where there is none", () => {
    expect(readLedgerHead(file)).toBe("");
    writeFileSync(file, `language: fr\n---\n${"# long\n".repeat(10_000)}`);
    expect(readLedgerHead(file)).toMatch(/^language: fr\n/);
    expect(readLedgerHead(file).length).toBeLessThan(10_000);
  });

  it("gives settings of any length", () => {
    writeFileSync(file, `${"# long\n".repeat(10_000)}language: fr\n---\n`);
    expect(readLedgerHead(file)).toMatch(/\nlanguage: fr\n---\n$/);
  });

  it("of a missing file says so", async () => {
    expect(await failure(() => on(file).text())).toBe("input: ledger-missing");
    expect(on(file).textIfAny()).toBeNull();
  });

  it("of a folder in its place says so", async () => {
    mkdirSync(file);
    expect(await failure(() => on(file).text())).toBe("system: ledger-unreadable");
    expect(await failure(() => on(file).textIfAny())).toBe("system: ledger-unreadable");
  });

  it.each([
    ["Latin-1", [0x23, 0xe9, 0x0a]],
    ["a character cut off before the end", [0x23, 0xc3, 0x0a]],
    ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ])("of %s says that it is not text", async (_name, bytes) => {
    writeFileSync(file, Buffer.from(bytes));
    expect(await failure(() => on(file).text())).toBe("input: ledger-not-text");
  });
});

describe("a write that was cut short within a character", () => {
  const sound = "rate: 60\n---\n- { date: 2026-11-19, time: 5m, network: x }\n";
  const line = "- { date: 2026-11-20, time: 30m, network: x }\n";

  it.each([
    ["é", 1],
    ["€", 1],
    ["€", 2],
    ["🎉", 3],
  ])("of %s after byte %i is a truncated last line, which the next entry keeps as a comment", async (letter, kept) => {
    const cut = Buffer.from(`- { date: 2026-11-20, time: 5m, network: x, note: "${letter}`);
    writeFileSync(
      file,
      Buffer.concat([Buffer.from(sound), cut.subarray(0, cut.length - Buffer.byteLength(letter) + kept)]),
    );
    const { truncated: torn } = await on(file).append(adding(() => line));
    expect(torn).toBe('- { date: 2026-11-20, time: 5m, network: x, note: "');
    expect(readFileSync(file, "utf8")).toBe(`${sound}# torn: ${torn}\n${line}`);
  });

  it("is removed where the line before it can be read", async () => {
    writeFileSync(file, Buffer.concat([Buffer.from(`${sound}# comment `), Buffer.from("é").subarray(0, 1)]));
    await on(file).append(adding(() => `\n${line}`));
    expect(readFileSync(file, "utf8")).toBe(`${sound}# comment \n${line}`);
  });
});

describe("appending", () => {
  it("leaves what was there, byte for byte, and its permissions", async () => {
    const before = "# é\r\n- { a: b }";
    writeFileSync(file, before, { mode: 0o640 });
    await on(file).append(adding((text) => `\r\n- { c: 🎉 } # after ${text.length} characters\r\n`));
    expect(readFileSync(file, "utf8")).toBe(`${before}\r\n- { c: 🎉 } # after 15 characters\r\n`);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it("at the same time lands every line, none of them composed on a stale text", async () => {
    writeFileSync(file, "0\n");
    const next = (text: string): string => `${text.trimEnd().split("\n").length}\n`;
    await Promise.all([on(file).append(adding(next)), on(file).append(adding(next)), on(file).append(adding(next))]);
    expect(readFileSync(file, "utf8")).toBe("0\n1\n2\n3\n");
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it("that cannot be composed leaves the file as it was, and free for the next", async () => {
    writeFileSync(file, "- { a: b }\n");
    await expect(
      on(file).append(
        adding(() => {
          throw new Failure("usage", []);
        }),
      ),
    ).rejects.toThrow(Failure);
    expect(readFileSync(file, "utf8")).toBe("- { a: b }\n");
    await on(file).append(adding(() => "- { c: d }\n"));
    expect(readFileSync(file, "utf8")).toBe("- { a: b }\n- { c: d }\n");
  });

  it("through a symbolic link reaches the file and keeps the link", async () => {
    const link = join(folder, "link.yaml");
    writeFileSync(file, "a\n");
    symlinkSync(file, link);
    await Promise.all([on(link).append(adding(() => "b\n")), on(file).append(adding(() => "b\n"))]);
    expect(readFileSync(file, "utf8")).toBe("a\nb\nb\n");
  });

  it("to what is missing, a folder or no text is refused, and nothing is made of it", async () => {
    expect(await failure(() => on(file).append(adding(() => "x")))).toBe("input: ledger-missing");
    expect(existsSync(file)).toBe(false);
    mkdirSync(file);
    expect(await failure(() => on(file).append(adding(() => "x")))).toBe("system: ledger-unreadable");
    const latin = join(folder, "latin.yaml");
    writeFileSync(latin, Buffer.from([0xe9, 0x0a]));
    expect(await failure(() => on(latin).append(adding(() => "x")))).toBe("input: ledger-not-text");
    expect(readFileSync(latin)).toEqual(Buffer.from([0xe9, 0x0a]));
  });

  it.skipIf(process.getuid?.() === 0)("to a file that may only be read is refused", async () => {
    writeFileSync(file, "a\n");
    chmodSync(file, 0o400);
    expect(await failure(() => on(file).append(adding(() => "x")))).toBe("system: ledger-unwritable");
    expect(readFileSync(file, "utf8")).toBe("a\n");
  });
});

it("says nothing of the history where the ledger itself could not be written", async () => {
  writeFileSync(file, "currency: EUR\n");
  const full: Disk = {
    ...DISK,
    writeSync: () => {
      throw Object.assign(new Error(), { code: "EFBIG" });
    },
  };
  const said: string[] = [];
  const watcher = { changed: () => said.push("changed"), noticed: ({ code }: { code: string }) => said.push(code) };
  const history = (real: string) => new History(join(folder, "state"), real, full);
  const limited = new LedgerFile(file, history, { at: "2026-11-20T09:00", command: "test" }, watcher, full);
  await expect(limited.append(() => ({ addition: "- {}\n", made: null }))).rejects.toThrow();
  expect([said, readFileSync(file, "utf8")]).toEqual([[], "currency: EUR\n"]);
});
