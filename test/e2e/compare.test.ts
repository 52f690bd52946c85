// compare and demo: several ledgers, and the sample year.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { newHome, ROOT } from "./socialroi.ts";

const home = newHome();
const example = (name: string) => join(ROOT, "examples", `${name}.yaml`);
const compare = (...args: string[]) => home.run(["compare", "--lang", "en", ...args]);

describe("compare", () => {
  it("ranks ledgers with their median, each at its own rate and in its own currency", async () => {
    const { code, stdout } = await compare(example("pottery"), example("studio"), example("designer"));
    expect(code).toBe(0);
    expect(stdout.split("\n").slice(0, 9)).toEqual([
      "21 Nov 2025 to 20 Nov 2026",
      "",
      "Ledger      Time         Hour           Cost        Revenue   Margin   Gross profit             Net  per 1",
      "─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────",
      "studio    345h50  35.00–45.00  CHF\u00a014,687.25  CHF\u00a041,485.99  60%–90%  CHF\u00a036,587.39  +CHF\u00a021,900.14   2.49  █████████",
      "designer  253h50  50.00–55.00    13,335.92 €    16,670.00 €             16,670.00 €     +3,334.08 €   1.25  ████▌",
      "pottery   227h50        28.00     7,007.33 €    10,252.30 €      55%     5,638.77 €     −1,368.56 €   0.80  ██▉",
      "─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────",
      "median                                                                                                1.25",
    ]);
    expect(stdout).toContain("Of 3 ledgers, 2 make a profit, 0 break even, 1 loses.");
  });

  it("converts with an exchange, and takes a period for all of them", async () => {
    const args = [example("designer"), example("studio"), "--exchange", "CHF=1,05", "--period", "2026-10"];
    const { currency, ledgers } = JSON.parse((await compare(...args, "--json")).stdout);
    expect(currency).toBe("EUR");
    expect(ledgers.map(({ period }: { period: object }) => period)).toEqual(
      Array(2).fill({ since: "2026-10-01", until: "2026-10-31" }),
    );
    const report = JSON.parse(
      (await home.run(["report", "--period", "2026-10", "--json", "--ledger", example("studio")])).stdout,
    );
    const studio = ledgers.find(({ ledger }: { ledger: string }) => ledger === "studio");
    expect(studio.returnPerUnit).toBe(report.totals.returnPerUnit);
    expect(studio.revenue).toBeCloseTo(report.totals.revenue * 1.05, 2);
  });

  it("expands a pattern that no shell has, and tells files of the same name by their folders", async () => {
    const files = ["2025/shop.yaml", "2026/shop.yaml"].map((name) => join(home.folder, name));
    for (const file of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, "rate: 60\n---\n- { date: 2026-11-20, time: 1h, network: x }\n");
    }
    const { ledgers } = JSON.parse((await compare(join(home.folder, "*/shop.yaml"), "--json")).stdout);
    expect(ledgers.map(({ ledger }: { ledger: string }) => ledger)).toEqual(files);
    expect((await compare(join(ROOT, "examples/*.yaml"), "--csv")).stdout.split("\r\n")).toHaveLength(5);
  });

  it("refuses a pattern that could be tried for ever, before it looks at any file", async () => {
    writeFileSync(join(home.folder, "a".repeat(200)), "");
    for (const pattern of ["*a".repeat(30), "{a,b}".repeat(30), "*(a|aa)", "*".padEnd(1001, "a")])
      expect(await compare(pattern)).toEqual({
        code: 2,
        stdout: "",
        stderr: `The pattern ${pattern.replace(/(?<=^.{1000}).+/, "…")} would take too long to match. Use at most three * in a name and five {a,b}, or let the shell expand it.\n`,
      });
  });

  it("is written to a file in the format that its name tells, and to no other", async () => {
    const file = (name: string): string => join(home.folder, name);
    expect((await compare(example("designer"), "-o", file("one.csv"))).code).toBe(0);
    expect(readFileSync(file("one.csv"), "utf8")).toBe((await compare(example("designer"), "--csv")).stdout);
    expect((await compare(example("designer"), "-o", "-")).stdout).toBe((await compare(example("designer"))).stdout);
    for (const name of ["one.md", "one.html"]) {
      expect(await compare(example("designer"), "-o", file(name))).toMatchObject({ code: 2, stdout: "" });
      expect(existsSync(file(name))).toBe(false);
    }
  });

  it("is never written over a ledger that it read, another one, or a file of the program's own", async () => {
    const [one, two, third] = ["a.yaml", "b.csv", "c.csv"].map((name) => join(home.folder, name)) as [
      string,
      string,
      string,
    ];
    const text = "rate: 60\n---\n- { date: 2026-11-20, time: 1h, network: x }\n";
    for (const file of [one, two, third]) writeFileSync(file, text);
    for (const file of [one, two, third]) {
      const ran = await compare(one, two, "--csv", "--force", "-o", file);
      expect(ran).toEqual({
        code: 2,
        stdout: "",
        stderr: `${file} is a ledger, and is never overwritten. Choose another name.\n`,
      });
      expect(readFileSync(file, "utf8")).toBe(text);
    }
    const other = newHome();
    await other.run(["log", "1h", "ig", "creation"]);
    const folder = join(other.folder, ".local/state/socialroi");
    const journal = join(folder, readdirSync(folder).find((name) => !name.endsWith(".lock")) ?? "", "changes.jsonl");
    const before = readFileSync(journal, "utf8");
    expect(await other.run(["compare", one, two, "--csv", "--force", "-o", journal])).toMatchObject({
      code: 2,
      stderr: `${journal} belongs to socialroi, and is never overwritten. Choose another name.\n`,
    });
    expect(readFileSync(journal, "utf8")).toBe(before);
  });

  it("compares two hundred ledgers", async () => {
    const folder = join(home.folder, "clients");
    mkdirSync(folder);
    for (let index = 1; index <= 200; index += 1) {
      const text = `rate: 60\n---\n- { date: 2026-11-20, time: 1h, network: x }\n- { date: 2026-11-20, earned: ${index}, network: x }\n`;
      writeFileSync(join(folder, `client-${index}.yaml`), text);
    }
    const { ledgers, median } = JSON.parse((await compare(join(folder, "*.yaml"), "--json")).stdout);
    expect(ledgers).toHaveLength(200);
    expect(ledgers[0]).toMatchObject({ ledger: "client-200", returnPerUnit: 200 / 60 });
    expect(median.returnPerUnit).toBeCloseTo(100.5 / 60, 12);
  });

  it("names what is no file, no exchange, and the fault of a ledger", async () => {
    expect(await compare("nope.yaml")).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringContaining("nope.yaml"),
    });
    expect(await compare("no*.yaml")).toMatchObject({ code: 3, stdout: "" });
    expect((await compare(home.folder)).stderr).toBe(`${home.folder} is a folder, not a ledger.\nName a file in it.\n`);
    expect(await compare(example("studio"), "--exchange", "CHF=lots")).toMatchObject({ code: 2, stdout: "" });
    const faulty = join(home.folder, "faulty.yaml");
    writeFileSync(faulty, "rate: 60\n---\n- { date: 2026-11-20, earned: lots, network: x }\n");
    const refused = await compare(example("studio"), faulty);
    expect(refused).toMatchObject({ code: 3, stdout: "" });
    expect(refused.stderr).toContain("faulty.yaml:3:");
  });
});

describe("cards", () => {
  const card = (name: string): string => join(home.folder, `${name}.card.yaml`);

  it("are written from ledgers, refused as one, and compared with them", async () => {
    for (const name of ["studio", "pottery"]) {
      const { code, stderr } = await home.run(["card", "--ledger", example(name), "-o", card(name)]);
      expect([code, stderr]).toEqual([0, `Written: ${card(name)}\n`]);
      expect((await home.run(["report", "--ledger", card(name)])).stderr).toContain("this is a card, not a ledger");
    }
    const { code, stdout } = await compare(example("designer"), card("studio"), card("pottery"));
    expect(code).toBe(0);
    expect(stdout).toMatch(/designer: 1\.\d\d, 2nd of 3; half of them are between \d\.\d\d and \d\.\d\d\./);
    expect(stdout).toMatch(/LinkedIn: \d\.\d against a median of \d\.\d \(1 other\)\./);
    const { cards, standing, ledgers } = JSON.parse(
      (await compare(example("designer"), card("studio"), "--json")).stdout,
    );
    expect([ledgers.length, cards.length, standing.rank, standing.of]).toEqual([1, 1, 2, 2]);
  });

  it("have a French name, and replace only another card", async () => {
    const file = card("mine");
    writeFileSync(file, "old");
    expect((await home.run(["fiche", "--journal", example("studio"), "-o", file])).code).toBe(0);
    const other = join(home.folder, "notes.yaml");
    writeFileSync(other, "a: 1\n");
    const { code, stderr } = await home.run(["card", "--ledger", example("studio"), "-o", other]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("doesn't end in .card.yaml")]);
    expect(readFileSync(other, "utf8")).toBe("a: 1\n");
  });

  it("that is damaged is refused with its lines", async () => {
    const file = card("damaged");
    writeFileSync(file, "card: 1\nreturn-version: 1\nsince: 2026-13\nuntil: 2026-11\nhours: some\n");
    const { code, stderr } = await compare(example("studio"), file);
    expect(code).toBe(3);
    expect(stderr).toMatch(/:3:8: the value of since can't be read[\s\S]*:5:8: the value of hours can't be read/);
  });
});

describe("demo", async () => {
  const answer = JSON.parse((await home.run(["demo", "--json"], { env: { TMPDIR: home.folder } })).stdout);

  it("makes a ledger of its own and leaves the real one alone", () => {
    expect(readFileSync(answer.ledger, "utf8").split("\n- {")).toHaveLength(answer.entries + 1);
    expect(existsSync(home.ledger)).toBe(false);
  });

  it("names commands that work as printed", async () => {
    const { stdout } = await home.run(["demo", "--lang", "fr"], { env: { TMPDIR: home.folder } });
    const commands = stdout.split("\n").filter((line) => line.startsWith("  socialroi "));
    expect(commands).toHaveLength(4);
    expect(commands[0]).toMatch(/^ {2}socialroi --journal /);
    expect(commands[1]).toMatch(/^ {2}socialroi rapport --derniers 365j --journal /);
    for (const command of commands) expect((await home.run(command.trim().split(" ").slice(1))).code).toBe(0);
  });

  it("has a verdict to look at", async () => {
    expect((await home.run(["verdict", "--ledger", answer.ledger, "--lang", "en"])).stdout).toMatch(
      /^Focus on LinkedIn\./,
    );
  });
});
