// A ledger from standard input, a pipe or a process substitution.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, newHome, ROOT } from "./socialroi.ts";

const home = newHome();
const example = join(ROOT, "examples/designer.yaml");
const text = readFileSync(example, "utf8");
const bash = spawnSync("bash", ["--version"]).status === 0;

/** Runs a line of bash in the home; $socialroi is the program. */
const line = (script: string, stdin = "") => {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
    encoding: "utf8",
    cwd: home.folder,
    env: { ...home.env, socialroi: `${process.execPath} ${BIN}`, example },
    input: stdin,
  });
  return { code: status, stdout, stderr };
};

describe("a ledger from standard input", () => {
  it.each([
    "report --last 365d",
    "list --all",
    "check",
    "verdict --json",
    "plan",
    "plan --ics",
    "model",
    "export",
    "status",
    "import --list",
  ])("is read by %s as from a file", (command) => {
    const words = [...command.split(" "), "--lang", "en"];
    const read = home.spawned([...words, "--ledger", "-"], { stdin: text });
    const file = home.spawned([...words, "--ledger", example]);
    const differs = (said: string): string => said.replace(/^UID:.*$|"ledger": ".*"|--ledger \S+/gm, "");
    expect([read.code, read.stderr]).toEqual([0, file.stderr]);
    expect(differs(read.stdout)).toBe(differs(file.stdout));
    expect(read.stdout).not.toBe("");
  });

  it("is read whole, however slowly it comes, in its own language", () => {
    const { code, stdout } = home.spawned(["list", "--all", "--ledger", "-"], { stdin: `language: fr\n---\n` });
    expect([code, stdout]).toEqual([0, expect.stringContaining("Rien de noté")]);
  });

  it("can be one of those that are compared", () => {
    const { code, stdout } = home.spawned(["compare", "-", example, "--json"], { stdin: text });
    expect(code).toBe(0);
    const [one, two] = JSON.parse(stdout).ledgers;
    expect(one.returnPerUnit).toBe(two.returnPerUnit);
  });

  it("shows its faults", () => {
    const { code, stderr } = home.spawned(["check", "--ledger", "-"], {
      stdin: "rate: 60\n---\n- { date: 2026-11-20 }\n",
    });
    expect([code, stderr]).toEqual([3, expect.stringContaining("-:3:3: ")]);
  });

  it.each([
    "log 30m ig creation",
    "earn 100 ig",
    "start ig creation",
    "stop",
    "cancel",
    "open ig creation --print",
    "undo",
    "redo",
    "edit",
    "rename client A B",
    "delete 5 --yes",
    "init --rate 70",
    "model new kiln --part x",
    "import bank.csv",
  ])("is never changed: %s", (command) => {
    const ran = home.spawned([...command.split(" "), "--ledger", "-", "--lang", "en"], {
      stdin: text,
      env: { EDITOR: "false" },
    });
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain(
      "Standard input can be read as a ledger, but not changed. Name a file: --ledger ledger.yaml\n",
    );
    expect(readdirSync(home.folder)).toEqual([]);
  });

  it("is refused to be changed in French", () => {
    expect(home.spawned(["noter", "30m", "ig", "création", "--journal", "-", "--lang", "fr"]).stderr).toContain(
      "L’entrée standard peut se lire comme un journal, mais pas se modifier. Nommez un fichier : --journal journal.yaml\n",
    );
  });

  it.skipIf(!bash)("is not waited for by a shell that completes", () => {
    const script =
      'mkfifo q; timeout 60 $socialroi __complete bash "socialroi list --ledger - --network " "" <> q; a=$?; rm q; exit $a';
    expect(line(script)).toMatchObject({ code: 0, stdout: expect.stringContaining("instagram") });
  });
});

describe.skipIf(!bash)("a ledger from a pipe", () => {
  it("is read from a process substitution", () => {
    const { code, stdout } = line('$socialroi compare <(cat "$example") <(cat "$example") --json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).ledgers).toHaveLength(2);
    expect(line('$socialroi list --all --ledger <(sleep 0.2; cat "$example")').stdout).toBe(
      home.spawned(["list", "--all", "--ledger", example]).stdout,
    );
  });

  it("is read from /dev/stdin and a named pipe, and not written", () => {
    const said = home.spawned(["list", "--all", "--ledger", example]).stdout;
    expect(line("cat $example | $socialroi list --all --ledger /dev/stdin").stdout).toBe(said);
    expect(line("$socialroi list --all --ledger /dev/stdin < $example").stdout).toBe(said);
    expect(line("mkfifo pipe; cat $example > pipe & $socialroi list --all --ledger pipe; rm pipe").stdout).toBe(said);
    expect(
      line("mkfifo pipe; timeout 60 $socialroi log 5m ig creation --ledger pipe < /dev/null; a=$?; rm pipe; exit $a"),
    ).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^pipe can be read as a ledger, but not changed/),
    });
  });
});
