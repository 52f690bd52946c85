// Unforeseen and system errors are reported in a sentence, with a stack only for debugging.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { VERSION } from "../../../src/cli/env/version.ts";
import { main } from "../../../src/cli/main.ts";
import { BIN, ROOT } from "../../e2e/socialroi.ts";

const folder = mkdtempSync(join(tmpdir(), "socialroi-explain-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `log -` with a standard input that fails with this error. */
async function failing(error: unknown, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  let said = "";
  const stream = (isTTY: boolean, write: (text: string) => void) => ({
    isTTY,
    columns: undefined,
    stream: () => {
      throw new Error("nobody looks at a terminal here");
    },
    write,
  });
  const code = await main(["log", "-", ...args], {
    env: { SOCIALROI_LEDGER: join(folder, "ledger.yaml"), SOCIALROI_NOW: "2026-11-20T09:00", COLUMNS: "500", ...env },
    platform: "linux",
    home: "/home/ada",
    temporary: "/tmp",
    stdin: {
      [Symbol.asyncIterator]: () => {
        throw error;
      },
    },
    stdinIsTTY: () => false,
    stdout: stream(false, () => undefined),
    stderr: stream(true, (text) => {
      said += text;
    }),
    clock: () => new Date(0),
    spawn: async () => 0,
    launch: async () => true,
    onInterrupt: () => () => undefined,
  });
  return { code, said };
}

const refused = (code: string, syscall: string, path?: string) =>
  Object.assign(new Error(`${code}: no, ${syscall}`), { code, syscall, ...(path === undefined ? {} : { path }) });

describe("an error that nobody foresaw", () => {
  const error = new TypeError("x is not a function\nand more");

  it("is one sentence with the version and how to report it, exit code 1", async () => {
    expect(await failing(error)).toEqual({
      code: 1,
      said:
        `This should not have happened: TypeError: x is not a function (socialroi ${VERSION})\n` +
        "Please report it with the command you typed. SOCIALROI_DEBUG=1 shows where it happened.\n",
    });
  });

  it("in French", async () => {
    const { code, said } = await failing(error, ["--lang", "fr"]);
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(
        /^Cela n’aurait pas dû arriver : TypeError: x is not a function \(socialroi .*\)\nMerci de le signaler/,
      ),
    ]);
  });

  it("as JSON", async () => {
    const { code, said } = await failing(error, ["--json"]);
    expect([code, JSON.parse(said)]).toMatchObject([1, { schemaVersion: 1, error: { code: "unforeseen" } }]);
  });

  it("shows its stack where SOCIALROI_DEBUG asks for it", async () => {
    const { code, said } = await failing(error, [], { SOCIALROI_DEBUG: "1" });
    expect([code, said]).toEqual([1, expect.stringContaining(`${error.stack}\nThis should not have happened`)]);
    expect((await failing(error, [], { SOCIALROI_DEBUG: "0" })).said).not.toContain("    at ");
  });

  it("cannot move the cursor", async () => {
    expect((await failing(new Error("a\u001b[2Jb"))).said).toContain("a\ufffd[2Jb");
    expect((await failing("thrown text")).said).toContain("This should not have happened: thrown text");
  });
});

describe("what the system refuses is exit code 4", () => {
  it.each([
    [
      "EMFILE",
      "open",
      "/a/b",
      "The system refuses: open /a/b (EMFILE)\nToo many files are open: raise the limit (ulimit -n).\n",
    ],
    [
      "EISDIR",
      "read",
      undefined,
      "The system refuses: read (EISDIR)\nIt is a folder: give the name of a file in it.\n",
    ],
    [
      "ENOTDIR",
      "mkdir",
      "/a/b",
      "The system refuses: mkdir /a/b (ENOTDIR)\nA part of its path is a file, not a folder.\n",
    ],
    ["ELOOP", "stat", "/a", "The system refuses: stat /a (ELOOP)\nIts links form a loop.\n"],
    ["ENAMETOOLONG", "open", "/a", "The system refuses: open /a (ENAMETOOLONG)\nIts name is too long.\n"],
    ["EPERM", "rename", "/a", "The system refuses: rename /a (EPERM)\nCheck the permissions there.\n"],
    ["ENOENT", "uv_cwd", undefined, "The current folder no longer exists.\nChange to another one first: cd\n"],
  ])("%s of %s", async (code, call, path, said) => {
    expect(await failing(refused(code, call, path))).toEqual({ code: 4, said });
  });
});

it("a program whose built files are gone says so on one line", () => {
  for (const name of ["bin", "package.json"])
    cpSync(join(ROOT, name), join(folder, "broken", name), { recursive: true });
  const run = (env: object) =>
    spawnSync(process.execPath, [join(folder, "broken/bin/socialroi.js"), "list"], {
      encoding: "utf8",
      env: { ...env },
    });
  const { status, stderr } = run({});
  expect([status, stderr]).toEqual([4, expect.stringMatching(/^socialroi \S+: ENOENT: .*main\.cjs.*\n$/)]);
  expect(run({ SOCIALROI_DEBUG: "1" }).stderr).toContain("\n    at ");
});

it.skipIf(process.platform === "win32")("a folder that was removed under the command is said, exit code 4", () => {
  const gone = join(folder, "gone");
  for (const args of ["report -o x.csv", "report --html x.html", "start ig creation --ledger x.yaml"]) {
    mkdirSync(gone);
    const command = 'cd "$1" && rmdir "$1" && shift && "$0" "$@"';
    const { status, stderr } = spawnSync("sh", ["-c", command, process.execPath, gone, BIN, ...args.split(" ")], {
      encoding: "utf8",
      env: { HOME: folder, SOCIALROI_LEDGER: join(ROOT, "examples/studio.yaml"), LC_ALL: "C" },
    });
    expect([args, status, stderr]).toEqual([
      args,
      4,
      "The current folder no longer exists.\nChange to another one first: cd\n",
    ]);
  }
});
