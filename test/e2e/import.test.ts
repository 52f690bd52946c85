// socialroi import: preview, written entries, errors and undo.

import * as fs from "node:fs";
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { gather } from "../../src/cli/commands/import/import-files.ts";
import { Failure } from "../../src/core/errors/failure.ts";
import { type Home, newHome } from "./socialroi.ts";

const SETTINGS = `currency: EUR
rate: 60
networks: { linkedin: { projects: [Prospecting] } }
---
- { date: 2026-11-01, earned: 120, network: linkedin, client: Studio Nova } # asked on the phone
`;
const TOGGL = `Project,Description,Tags,Start date,Start time,End date,End time,Duration
Instagram,reel for ada@example.com,creation,2026-11-10,09:00:00,2026-11-10,09:30:00,00:30:00
Prospecting,messages,,2026-11-11,09:00:00,2026-11-11,09:45:10,00:45:10
Accounts,VAT,,2026-11-11,14:00:00,2026-11-11,15:00:00,01:00:00
TikTok,,,2026-13-11,14:00:00,2026-11-11,15:00:00,01:00:00
`;
const STRIPE = `id,Created date (UTC),Amount,Amount Refunded,Currency,Status,UTM Source
ch_1,2026-11-05 10:00:00,100.00,0.00,eur,Paid,ig
`;

function homeWith(files: Readonly<Record<string, string | Uint8Array>>): Home {
  const home = newHome();
  home.write(SETTINGS);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(home.folder, name), content);
  return home;
}

describe("an import", () => {
  it("says what it recognised, took and left out, and why", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    const ran = await home.run(["import", "toggl.csv"]);
    expect(ran).toEqual({
      code: 0,
      stderr: "",
      stdout: `toggl.csv: Toggl Track: detailed report (CSV) (recognised by Description, Start date, Start time, End time, Duration)
4 rows: 2 new, 0 updated, 0 already there, 2 skipped · November 2026, 10 to 11

Network    Time
───────────────
Instagram  0h30
LinkedIn   0h45

Entries:
  30m · Instagram · creation · Tue 10 Nov, 09:00 · "reel for …"
  45m · LinkedIn · Wed 11 Nov, 09:00 · "messages"

Skipped:
  1 unreadable date (2026-13-11): line 5
  1 no network: line 4

By its name: Instagram 1
By your rule on projects: LinkedIn 1
Without a network, most often: Accounts (1). One rule in the settings takes them, with the network's name for NETWORK:
  networks: { NETWORK: { projects: ["Accounts"] } }; to leave them out for good: imports: { ignore: { projects:
  ["Accounts"] } }

To undo: socialroi undo
`,
    });
    expect(home.text()).toMatch(
      /^.*---\n- .*# asked on the phone\n- \{ date: 2026-11-10, at: "09:00", time: 30m, network: instagram, activity: creation, id: "toggl:\w+", note: "reel for …" \}\n- \{ date: 2026-11-11, at: "09:00", time: 45m, network: linkedin, id: "toggl:\w+", note: "messages" \}\n$/s,
    );
    expect((await home.run(["check"])).code).toBe(0);
  });

  it("says why rows were skipped, agreeing with their number", async () => {
    const unreadable = "TikTok,,,2026-13-12,14:00:00,2026-11-12,15:00:00,01:00:00\n";
    const home = homeWith({ "one.csv": TOGGL, "two.csv": TOGGL + unreadable });
    const skipped = async (file: string): Promise<string> =>
      (await home.run(["import", file, "--dry-run", "--lang", "fr"])).stdout;
    expect(await skipped("one.csv")).toContain("  1 date illisible (");
    expect(await skipped("two.csv")).toContain("  2 dates illisibles (");
  });

  it("says it in French", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    const { stdout } = await home.run(["import", "toggl.csv", "--dry-run", "--lang", "fr"]);
    expect(stdout).toContain("Lignes lues : 4 · nouvelles : 2 · mises à jour : 0 · déjà là : 0 · écartées : 2");
    expect(stdout).toContain("  1 date illisible (2026-13-11) : ligne 5\n  1 sans réseau : ligne 4\n");
    expect(stdout).toContain("Rien n’a été écrit : --essai.");
  });

  it("breaks its lines where the terminal is narrow", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    const { stdout } = await home.run(["import", "toggl.csv", "--dry-run"], { env: { COLUMNS: "44" } });
    expect(stdout.split("\n").filter((line) => line.length > 44)).toEqual([]);
  });

  it("with --dry-run writes nothing", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    expect((await home.run(["import", "toggl.csv", "--dry-run"])).stdout).toContain("Nothing was written");
    expect(home.text()).toBe(SETTINGS);
  });

  it("adds nothing the second time, and undo takes the first back whole", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    await home.run(["import", "toggl.csv"]);
    const after = home.text();
    expect((await home.run(["import", "toggl.csv"])).stdout).toContain(
      "4 rows: 0 new, 0 updated, 2 already there, 2 skipped",
    );
    expect(home.text()).toBe(after);
    expect((await home.run(["undo"])).code).toBe(0);
    expect(home.text()).toBe(SETTINGS);
  });

  it("gives the same as JSON", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    const json = JSON.parse((await home.run(["import", "toggl.csv", "--json", "--lang", "fr"])).stdout);
    expect(json).toMatchObject({
      schemaVersion: 1,
      command: "import",
      recipe: "toggl",
      period: { since: "2026-11-10", until: "2026-11-11" },
      rows: 4,
      added: 2,
      updated: 0,
      duplicates: 0,
      skipped: [
        { reason: "date-unreadable", lines: [5] },
        { reason: "no-network", lines: [4] },
      ],
      totals: { minutes: 75, spent: 0, earned: 0, posts: 0 },
    });
  });

  it("updates what a later export corrects, where it stands, with what is new, in one step", async () => {
    const home = homeWith({ "stripe.csv": STRIPE });
    await home.run(["import", "stripe.csv"]);
    await home.run(["log", "30m", "linkedin", "creation"]);
    const before = home.text();
    const later = STRIPE.replace("100.00,0.00", "100.00,40.00");
    writeFileSync(join(home.folder, "stripe.csv"), `${later}ch_2,2026-11-06 10:00:00,20.00,0.00,eur,Paid,ig\n`);
    expect((await home.run(["import", "stripe.csv"])).stdout).toContain(
      "2 rows: 1 new, 1 updated, 0 already there, 0 skipped",
    );
    const updated = before.replace("earned: 100,", "earned: 60,");
    expect(home.text()).toBe(
      `${updated}- { date: 2026-11-06, earned: 20, network: instagram, evidence: link, id: "stripe:ch_2" }\n`,
    );
    await home.run(["undo"]);
    expect(home.text()).toBe(before);
  });

  it("shows a sale that was given back whole, without a table of nothing", async () => {
    const home = homeWith({ "stripe.csv": STRIPE, "later.csv": STRIPE.replace("100.00,0.00", "100.00,100.00") });
    await home.run(["import", "stripe.csv"]);
    expect((await home.run(["import", "later.csv", "--dry-run"])).stdout).toContain(
      "1 row: 0 new, 1 updated, 0 already there, 0 skipped · 5 Nov 2026\n\nEntries:\n  earned 0.00 € · Instagram",
    );
  });

  it("says how many entries rows make that add up, or that are divided by day", async () => {
    const slices = "Date,Time Spent (seconds),Number of People,Activity,Category,Productivity\n".concat(
      ...["09", "10", "11"].map((hour) => `2026-11-02T${hour}:00:00,40,1,instagram.com,Social,-2\n`),
    );
    const home = homeWith({ "slices.csv": slices });
    expect((await home.run(["import", "slices.csv", "--dry-run"])).stdout).toContain(
      "3 rows that make 1 entry: 1 new, 0 updated",
    );
    expect((await home.run(["import", "slices.csv", "--lang", "fr"])).stdout).toContain(
      "Lignes lues : 3, soit 1 dans le journal · nouvelles : 1",
    );
    expect((await home.run(["import", "slices.csv"])).stdout).toContain(
      "3 rows that make 1 entry: 0 new, 0 updated, 1 already",
    );
  });

  it("calls standard input by its name", async () => {
    const home = homeWith({});
    expect((await home.run(["import", "-", "--dry-run"], { stdin: STRIPE })).stdout).toMatch(/^standard input: Stripe/);
    expect((await home.run(["import", "-", "--dry-run", "--lang", "fr"], { stdin: STRIPE })).stdout).toMatch(
      /^entrée standard : Stripe/,
    );
  });

  it("begins a ledger where there is none", async () => {
    const home = homeWith({ "stripe.csv": STRIPE });
    const ran = await home.run(["import", "stripe.csv", "--ledger", "new.yaml"]);
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining("New ledger: new.yaml")]);
    expect(readFileSync(join(home.folder, "new.yaml"), "utf8")).toContain('id: "stripe:ch_1"');
  });

  it("keeps to the days of --since and --until", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    const { stdout } = await home.run(["import", "toggl.csv", "--since", "2026-11-11", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ added: 1, totals: { minutes: 45 } });
  });

  it("converts by --exchange, into the currency of the ledger", async () => {
    const home = homeWith({ "stripe.csv": STRIPE.replace(",eur,", ",usd,") });
    await home.run(["import", "stripe.csv", "--exchange", "USD=0.92"]);
    expect(home.text()).toContain("- { date: 2026-11-05, earned: 92, network: instagram");
  });
});

describe("several files at once", () => {
  it("come from standard input, a folder and an archive, what nobody knows passed over", async () => {
    const home = homeWith({});
    mkdirSync(join(home.folder, "exports/inner"), { recursive: true });
    writeFileSync(join(home.folder, "exports/inner/stripe.csv"), STRIPE);
    writeFileSync(join(home.folder, "exports/readme.txt"), "hello");
    const zip = zipSync({ "a/toggl.csv": Buffer.from(TOGGL), "a/photo.jpg": new Uint8Array(300).fill(0) });
    writeFileSync(join(home.folder, "exports.zip"), zip);
    const other = STRIPE.replace("ch_1", "ch_9");
    const ran = await home.run(["import", "exports", "exports.zip", "-", "--json"], { stdin: other });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      recipe: null,
      files: [
        { file: "exports/inner/stripe.csv", recipe: "stripe" },
        { file: "exports.zip/a/toggl.csv", recipe: "toggl" },
        { file: "-", recipe: "stripe" },
      ],
      passedOver: ["exports/readme.txt", "exports.zip/a/photo.jpg"],
      added: 4,
    });
  });

  it("correct one another, the later one in the order of their names", async () => {
    const later = STRIPE.replace("100.00,0.00", "100.00,25.00");
    const home = homeWith({ "a.csv": STRIPE, "b.csv": later });
    expect(JSON.parse((await home.run(["import", "a.csv", "b.csv", "--json"])).stdout)).toMatchObject({
      added: 1,
      duplicates: 1,
    });
    expect(home.text()).toContain("earned: 75, network: instagram");
  });

  it("are all imported or none", async () => {
    const home = homeWith({ "toggl.csv": TOGGL, "other.csv": "a,b\n1,2\n" });
    expect((await home.run(["import", "toggl.csv", "other.csv"])).code).toBe(3);
    expect(home.text()).toBe(SETTINGS);
  });
});

describe("a file that cannot be imported", () => {
  /** Compresses to about a thousandth. */
  const ZEROS = new Uint8Array(1_000_000).fill(48);
  const stored = zipSync({ "toggl.csv": Buffer.from(TOGGL) }, { level: 0 });
  /** One byte of the content does not match its checksum. */
  const damaged = stored.map((byte, index) => (index === 30 + "toggl.csv".length + 100 ? byte ^ 1 : byte));
  const locked = Buffer.from(stored);
  locked.writeUInt16LE(1, locked.lastIndexOf("PK\u0001\u0002") + 8);
  const twice = Buffer.from(
    Buffer.from(zipSync({ "toggl.csv": Buffer.from(TOGGL), "toggl.css": Buffer.from(STRIPE) }))
      .toString("latin1")
      .replaceAll("toggl.css", "toggl.csv"),
    "latin1",
  );
  const bomb = zipSync({ "a.csv": new Uint8Array(3_000_000).fill(48) }, { level: 9 });
  it.each<[string, string | Uint8Array, number, string]>([
    [
      "unknown.csv",
      "When;Sale\n2026-11-02;12\n",
      3,
      "unknown.csv: no known format. Its headers: When, Sale\nOn a terminal, the import asks what its columns mean. Or add: --kind earned --column date=When --column amount=HEADER\n",
    ],
    ["empty.csv", "", 3, "empty.csv is empty.\nExport it again.\n"],
    ["program.bin", new Uint8Array([127, 69, 76, 70, 0, 0, 1, 2]), 3, "program.bin isn't text.\nExport CSV instead.\n"],
    [
      "book.xls",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      3,
      "book.xls isn't text.\nIt looks like an old spreadsheet (.xls): save it as CSV.\n",
    ],
    [
      "book.xlsx",
      zipSync({ "[Content_Types].xml": new Uint8Array(9) }),
      3,
      "book.xlsx isn't text.\nIt looks like a spreadsheet (.xlsx): save it as CSV.\n",
    ],
    [
      "bomb.zip",
      bomb,
      3,
      "bomb.zip would unpack to far more data than any export has.\nUnpack it yourself if you trust it, and import the files.\n",
    ],
    [
      "many.zip",
      zipSync(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.csv`, ZEROS]))),
      3,
      "many.zip would unpack to far more data than any export has.\nUnpack it yourself if you trust it, and import the files.\n",
    ],
    ["damaged.zip", damaged, 3, "damaged.zip isn't a complete .zip archive.\nDownload it again.\n"],
    [
      "locked.zip",
      locked,
      3,
      "toggl.csv in locked.zip is password-protected, or compressed in an unusual way.\nUnpack it yourself, and import the files.\n",
    ],
    [
      "twice.zip",
      twice,
      3,
      "twice.zip has two files named toggl.csv; programs disagree on which one counts.\nDownload it again, or unpack it yourself and import the files.\n",
    ],
    [
      "statement.ofx",
      "OFXHEADER:100\nDATA:OFXSGML\n",
      3,
      "statement.ofx is OFX, a bank statement for accounting programs, which is not imported.\nDownload the CSV of the same account.\n",
    ],
    [
      "people.csv",
      "ada@example.com,2026-11-03,Ada\nbob@example.com,2026-11-04,Bob\n",
      3,
      "people.csv: no known format, and no row of headers with columns below it.\nExport it as CSV with headers. See socialroi import --list.\n",
    ],
    ["half.zip", bomb.slice(0, 50), 3, "half.zip isn't a complete .zip archive.\nDownload it again.\n"],
    [
      "none.zip",
      zipSync({ "a.txt": Buffer.from("x") }),
      3,
      "Nothing recognised in none.zip.\nSee socialroi import --list\n",
    ],
    [
      "dates.csv",
      TOGGL.replaceAll(/2026-1[13]-\d\d/g, "03/04/2026"),
      3,
      'dates.csv: the dates under "Start date" can be read two ways, like 03/04/2026.\nSay which: --dates DD/MM or --dates MM/DD\n',
    ],
  ])("%s is refused, the ledger untouched", async (name, content, code, said) => {
    const home = homeWith({ [name]: content });
    expect(await home.run(["import", name])).toEqual({ code, stdout: "", stderr: said });
    expect((await home.run(["import", name, "--lang", "fr"])).stderr).not.toBe(said);
    expect(home.text()).toBe(SETTINGS);
  });

  it("of two gigabytes is refused before it is read", async () => {
    const home = homeWith({ "big.csv": "" });
    truncateSync(join(home.folder, "big.csv"), 2 ** 31);
    expect(await home.run(["import", "big.csv"])).toEqual({
      code: 3,
      stdout: "",
      stderr: "big.csv is larger than 256 MB.\nExport a shorter period, or several files.\n",
    });
  });

  it("that is not there is a fault of the system", async () => {
    expect(await homeWith({}).run(["import", "nope.csv"])).toMatchObject({
      code: 4,
      stderr: expect.stringContaining("No such file: nope.csv"),
    });
  });

  it("that is no regular file is read to its end, and no further than the limit", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    const path = join(home.folder, "toggl.csv");
    const device = { ...fs, statSync: (() => ({ isFile: () => false, isDirectory: () => false, size: 0 })) as never };
    const { files } = await gather(path, async () => null, device);
    expect(files[0]?.text()).toBe(TOGGL);
    const endless = { ...device, readSync: ((_: number, into: Uint8Array) => into.length) as never };
    await expect(gather(path, async () => null, endless)).rejects.toMatchObject({
      kind: "input",
      errors: [{ code: "import-too-large" }],
    });
  });

  it("in a folder of more files, or more bytes, than an import takes is refused before any is read", async () => {
    const folder = (files: number, size: number) => ({
      ...fs,
      statSync: ((path: string) => ({
        isFile: () => path !== "exports",
        isDirectory: () => path === "exports",
        size,
      })) as never,
      readdirSync: (() =>
        Array.from({ length: files }, (_, index) => ({
          name: `${index}.csv`,
          isFile: () => true,
          isDirectory: () => false,
        }))) as never,
      readFileSync: () => {
        throw new Error("read");
      },
    });
    const stdin = async () => null;
    await expect(gather("exports", stdin, folder(10_001, 1) as never)).rejects.toMatchObject({
      errors: [{ code: "import-many-files", params: { file: "exports", files: 10_000 } }],
    });
    await expect(gather("exports", stdin, folder(300, 1_000_000) as never)).rejects.toMatchObject({
      errors: [{ code: "import-too-large", params: { file: "exports", megabytes: 256 } }],
    });
  });

  it("that changes while it is read is refused", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    const path = join(home.folder, "toggl.csv");
    const growing = {
      ...fs,
      readFileSync: ((name: string) => {
        const bytes = fs.readFileSync(name);
        fs.appendFileSync(name, "one more line\n");
        return bytes;
      }) as typeof fs.readFileSync,
    };
    const refused = await gather(path, async () => null, growing).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Failure);
    expect(refused).toMatchObject({ kind: "input", errors: [{ code: "import-file-changed" }] });
  });
});

describe("options", () => {
  it.each([
    [["--as", "togl"], '"togl": no such source. Did you mean toggl?\n'],
    [["--network", "inta"], '"inta": no such network in this ledger. Did you mean instagram?\n'],
    [["--dates", "YY"], "--dates"],
    [["--decimal", ";"], "--decimal"],
    [["--exchange", "0.92"], "--exchange"],
    [["--currency", "EUT"], "EUT"],
    [["--since", "2026-11-12", "--until", "2026-11-10"], "2026-11-12"],
  ])("%j is refused as wrong usage", async (options, said) => {
    const home = homeWith({ "toggl.csv": TOGGL });
    const ran = await home.run(["import", "toggl.csv", ...options]);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain(said);
  });

  it("--list says what each source gives and whether a real file was read with it", async () => {
    const home = homeWith({});
    const { stdout } = await home.run(["import", "--list"], { env: { COLUMNS: "240" } });
    expect(stdout).toMatch(
      /^toggl +time +Toggl Track: detailed report \(CSV\) +on a real file; unverified: 2025 header/m,
    );
    expect(stdout).toMatch(/^meta-ads +expenses .* unverified$/m);
    const { sources } = JSON.parse((await home.run(["import", "--list", "--json"])).stdout);
    expect(sources).toContainEqual({
      id: "harvest",
      title: "Harvest: detailed time report (CSV)",
      kinds: ["time"],
      verified: true,
      own: false,
    });
  });

  it("--init says that a source knows the file without a mapping", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    const known = "# This file needs no mapping: toggl reads it (Toggl Track: detailed report (CSV)).";
    expect((await home.run(["import", "--init", "toggl.csv"])).stdout.split("\n")[1]).toBe(known);
    const { drafts } = JSON.parse((await home.run(["import", "--init", "toggl.csv", "--json"])).stdout);
    expect(drafts[0].known).toEqual({ source: "toggl", title: "Toggl Track: detailed report (CSV)" });
  });

  it("--init prints a mapping that the ledger takes as it is, and that reads the file", async () => {
    const bank =
      "Date;Description;Débit;Crédit\n13/11/2026;AUDIT LINKEDIN;;1 200,50\n14/11/2026;PUB INSTAGRAM;45,00;\n";
    const home = homeWith({ "Ma banque.csv": bank });
    const draft = (await home.run(["import", "--init", "Ma banque.csv"])).stdout;
    expect(
      draft,
    ).toBe(`# A draft for Ma banque.csv. Put it in the settings of the ledger, above the dashes, and check the guesses.
# columns of the file: Date | Description | Débit | Crédit
# No currency in the file: the ledger's is assumed; otherwise add currency: USD
imports:
  ma-banque:
    match: [Date, Description, Débit, Crédit]
    kind: money  # sure
    columns:
      date: Date  # sure
      text: Description  # sure
      credit: Crédit  # sure
      debit: Débit  # sure
    dates: DD/MM/YYYY
    decimal: ","
`);
    home.write(`networks: { linkedin: { texts: [linkedin] }, instagram: { texts: [pub instagram] } }\n${draft}---\n`);
    expect((await home.run(["check"])).code).toBe(0);
    expect(JSON.parse((await home.run(["import", "Ma banque.csv", "--json"])).stdout)).toMatchObject({
      recipe: "ma-banque",
      added: 2,
      totals: { earned: 1200.5, spent: 45 },
    });
  });
});
