// socialroi export: formats, output files, questions and omitted entries.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, type Home, newHome, ROOT } from "./socialroi.ts";

const LEDGER = `rate: 60
people: { marie: { rate: 35 } }
---
- { date: 2026-10-02, time: 20m, network: instagram, activity: creation, campaign: launch }
- { date: 2026-11-20, at: "08:05", time: 1h15m, network: linkedin, activity: interaction, person: marie }
- { date: 2026-11-20, earned: 1200, network: linkedin, client: Studio Nova, campaign: launch }
- { date: 2026-11-20, posted: tip, network: linkedin }
`;

function begun(): Home {
  const home = newHome();
  home.write(LEDGER);
  return home;
}

const home = begun();
const datesOf = async (...args: string[]) =>
  (await home.run(["export", "--jsonl", ...args])).stdout
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `${JSON.parse(line).date} ${JSON.parse(line).kind}`));

describe("what is exported", () => {
  it("is everything, as CSV, unless something else is asked", async () => {
    const { code, stdout, stderr } = await home.run(["export"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\r\n").map((line) => line.split(",").slice(0, 3).join())).toEqual([
      "line,kind,date",
      "4,time,2026-10-02",
      "5,time,2026-11-20",
      "6,earned,2026-11-20",
      "7,posted,2026-11-20",
      "",
    ]);
  });

  it.each<[string[], string[]]>([
    [["--last-month"], ["2026-10-02 time"]],
    [["--network", "li", "--kind", "posted"], ["2026-11-20 posted"]],
    [["--activity", "création"], ["2026-10-02 time"]],
    [
      ["--campaign", "launch"],
      ["2026-10-02 time", "2026-11-20 earned"],
    ],
    [["--person", "Marie"], ["2026-11-20 time"]],
    [["--since", "2026-11-20", "--kind", "time"], ["2026-11-20 time"]],
  ])("can be narrowed: %j", async (args, expected) => {
    expect(await datesOf(...args)).toEqual(expected);
  });

  it("is the entries of list --json, in one envelope", async () => {
    const exported = JSON.parse((await home.run(["export", "--json"])).stdout);
    const listed = JSON.parse((await home.run(["list", "--all", "--json"])).stdout);
    expect(exported).toEqual({ ...listed, command: "export" });
  });

  it("is a journal that says of itself what report says", async () => {
    const { stdout } = await home.run(["export", "--hledger"]);
    expect(stdout).toContain("(labour:linkedin)            43.75 EUR\n");
  });

  it("leaves out what a format has no place for, and says so", async () => {
    expect((await home.run(["export", "--timeclock"])).stderr).toBe(
      "2 entries have no place in this format and are not in it.\n",
    );
    expect((await home.run(["export", "--timeclock", "--lang", "fr", "--last-month"])).stderr).toBe("");
    expect((await home.run(["export", "--hledger", "--lang", "fr"])).stderr).toBe(
      "1 ligne n’a pas sa place dans ce format et n’y figure pas.\n",
    );
    expect((await home.run(["export", "--hledger", "--quiet"])).stderr).toBe("");
  });

  it("says when there is nothing", async () => {
    const { code, stdout, stderr } = await home.run(["export", "--jsonl", "--last-year"]);
    expect([code, stdout, stderr]).toEqual([0, "", "Nothing logged: 2025.\n"]);
  });

  it("speaks the reader's language in a calendar", async () => {
    expect((await home.run(["export", "--ics"])).stdout).toContain("SUMMARY:Instagram\\, creation (20m)\r\n");
    expect((await home.run(["export", "--ics"], { env: { TZ: "UTC" } })).stdout).toContain(
      "DTSTAMP:20261120T090000Z\r\n",
    );
    expect((await home.run(["export", "--ics", "--lang", "fr"])).stdout).toContain("SUMMARY:Instagram\\, création (20");
  });
});

describe("a file", () => {
  it.each([
    ["ledger.csv", "line,kind"],
    ["ledger.JSONL", '{"line":4'],
    ["ledger.ndjson", '{"line":4'],
    ["ledger.json", "{\n"],
    ["ledger.journal", "decimal-mark"],
    ["ledger.hledger", "decimal-mark"],
    ["ledger.timeclock", "i 2026/10/02"],
    ["ledger.ics", "BEGIN:VCALENDAR"],
  ])("%s is in the format of its name", async (name, beginning) => {
    const ran = await home.run(["export", "-o", name, "--quiet"]);
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(home.folder, name), "utf8").startsWith(beginning)).toBe(true);
  });

  it("replaces what was there, and is said", async () => {
    const file = join(home.folder, "again.csv");
    writeFileSync(file, "before");
    expect((await home.run(["export", "-o", "again.csv"])).stderr).toBe(`4 entries written to ${file}\n`);
    expect((await home.run(["export", "-o", "again.csv", "--last-month", "--lang", "fr"])).stderr).toBe(
      `1 ligne écrite dans ${file}\n`,
    );
    expect(readFileSync(file, "utf8")).toBe((await home.run(["export", "--last-month"])).stdout);
  });

  it("of another kind is kept, unless --force is given", async () => {
    const file = join(home.folder, "invoice.odt");
    writeFileSync(file, "mine");
    const said = `${file} already exists, and its name doesn't end in .csv. Choose another name, or add --force to replace it.\n`;
    expect(await home.run(["export", "--csv", "-o", file])).toEqual({ code: 2, stdout: "", stderr: said });
    expect(await home.run(["report", "--csv", "-o", file])).toEqual({ code: 2, stdout: "", stderr: said });
    expect((await home.run(["report", "--html", file])).stderr).toContain("its name doesn't end in .html, .htm.");
    expect((await home.run(["exporter", "--csv", "-o", file, "--lang", "fr"])).stderr).toBe(
      `${file} existe déjà, et son nom ne se termine pas par .csv. Choisissez un autre nom, ou ajoutez --forcer pour le remplacer.\n`,
    );
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect((await home.run(["exporter", "--csv", "-o", file, "--forcer"])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe((await home.run(["export"])).stdout);
    writeFileSync(file, "mine");
    expect((await home.run(["report", "--html", file, "--force"])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toMatch(/^<!DOCTYPE html>/i);
  });

  it.skipIf(process.platform === "win32")(
    "can be a stream that the shell opened: what is in the file behind it stays",
    async () => {
      const file = join(home.folder, "log.txt");
      writeFileSync(file, "before\n");
      const ran = spawnSync(
        "sh",
        ["-c", `"$0" "$1" export --csv -o /dev/stdout >> "$2"`, process.execPath, BIN, file],
        {
          cwd: home.folder,
          env: home.env,
        },
      );
      expect(ran.status).toBe(0);
      expect(readFileSync(file, "utf8")).toBe(`before\n${(await home.run(["export"])).stdout}`);
    },
  );

  it("is never the ledger", async () => {
    const ran = await home.run(["export", "--csv", "-o", home.ledger]);
    expect(ran).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("is never overwritten") });
    expect(home.text()).toBe(LEDGER);
  });

  it("whose folder is not there, or whose name tells nothing, is refused before anything is written", async () => {
    const before = readdirSync(home.folder);
    expect(await home.run(["export", "-o", "none/x.csv"])).toMatchObject({ code: 4, stdout: "" });
    expect(await home.run(["export", "-o", "x.txt"])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "The name x.txt doesn't say which format. End it in .csv, .jsonl, .ndjson, .json, .journal, .hledger, .timeclock, .ics, or add one of: --csv, --csv-excel, --jsonl, --json, --hledger, --timeclock, --ics, --toggl, --clockify.\n",
    });
    expect((await home.run(["export", "-o", "x.txt", "--lang", "fr"])).stderr).toMatch(
      /^Le nom x.txt n’indique pas de format\./,
    );
    expect(readdirSync(home.folder)).toEqual(before);
  });

  it("named - is standard output", async () => {
    expect((await home.run(["export", "-o", "-"])).stdout).toBe((await home.run(["export"])).stdout);
  });
});

describe("words that cannot be taken", () => {
  it.each<[string[], string]>([
    [["--csv", "--ics"], "--csv and --ics can't be used together. Keep one.\n"],
    [["--json", "--toggl", "--email", "a@b.c"], "--json and --toggl can't be used"],
    [["--toggl"], "Which account is it for? These imports go by email address. Add --email me@example.com\n"],
    [["--clockify", "--lang", "fr"], "De quel compte s’agit-il ? Ces imports se font par adresse e-mail."],
    [["--clockify", "--email", "me"], '--email can\'t be "me".'],
    [["--network", "linkdin"], '"linkdin": no such network in this ledger. Did you mean linkedin?'],
    [["--kind", "times"], '--kind can\'t be "times".'],
    [["--activity", "creatoin"], '"creatoin": no such activity in this ledger. Did you mean creation?'],
  ])("%j", async (args, said) => {
    const ran = await home.run(["export", ...args]);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(
      `${ran.stderr}${ran.code === 2 && args.includes("--json") ? JSON.parse(ran.stderr).error.message : ""}`,
    ).toContain(said);
  });

  it("a ledger that is not valid, or not there", async () => {
    const broken = newHome();
    expect((await broken.run(["export"])).code).toBe(3);
    broken.write("---\n- { date: 2026-11-20 }\n");
    expect(await broken.run(["export", "-o", "x.csv"])).toMatchObject({ code: 3, stdout: "" });
    expect(readdirSync(broken.folder)).toEqual(["ledger.yaml"]);
  });
});

it("an empty ledger gives the head alone", async () => {
  const empty = newHome();
  empty.write("currency: EUR\n---\n");
  expect((await empty.run(["export"])).stdout.split("\r\n").length).toBe(2);
  expect((await empty.run(["export", "--ics"])).stdout.split("\r\n").length).toBe(8);
  for (const format of ["--jsonl", "--timeclock"]) expect((await empty.run(["export", format])).stdout).toBe("");
});

describe("what was exported", () => {
  const studio = readFileSync(join(ROOT, "examples/studio.yaml"), "utf8");

  it.each(["studio.csv", "studio.jsonl", "studio.json"])(
    "%s makes the same ledger again, and adds nothing to it",
    async (file) => {
      const from = newHome("2026-11-21T09:00");
      from.write(studio);
      expect((await from.run(["export", "-o", file, "--quiet"])).code).toBe(0);
      const entries = (await from.run(["list", "--all", "--json"])).stdout;
      const again = await from.run(["import", file, "--json"]);
      expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, updated: 0, skipped: [] });
      from.write(`${studio.split(/^---$/m)[0]}---\n`);
      expect(await from.run(["import", file, "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
      const lineless = (text: string) =>
        JSON.parse(text).entries.map(({ line: _, ...entry }: Record<string, unknown>) => entry);
      expect(lineless((await from.run(["list", "--all", "--json"])).stdout)).toEqual(lineless(entries));
      expect((await from.run(["undo"])).code).toBe(0);
      expect(JSON.parse((await from.run(["list", "--all", "--json"])).stdout).entries).toEqual([]);
    },
  );
});
