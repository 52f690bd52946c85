// socialroi import on a terminal: an unknown file is a conversation; rows without a network become rules.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Home, newHome } from "./socialroi.ts";
import { converse, KEYS } from "./terminal.ts";

const { enter, down } = KEYS;
const SALES = "When,Shop,Paid out\n2026-11-02,Lamp,12.50\n2026-11-03,Chair,40.00\n";

function homeWith(files: Readonly<Record<string, string>>, settings = "currency: EUR\nrate: 60\n---\n"): Home {
  const home = newHome();
  home.write(settings);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(home.folder, name), content);
  return home;
}

describe("an unknown file on a terminal", () => {
  it("is asked about, previewed, imported, and read by itself the next time", async () => {
    const home = homeWith({ "shop.csv": SALES });
    const { screen, code } = await converse(
      home,
      ["import", "shop.csv"],
      [
        ["What is each row?", enter],
        ["Which column is the day?", enter],
        ["Which column is the amount?", enter],
        ["In which currency", enter],
        ["Which network?", `${down}${enter}`],
        ["Which network?", "insta"],
        ["Instagram", enter],
        ["Is this right?", enter],
        ["Which name should this have", enter],
      ],
    );
    expect(code).toBe(0);
    expect(screen).toContain(
      "shop.csv: no known format. Its columns, with their first values:\n  When: 2026-11-02 | 2026-11-03\n  Shop: Lamp | Chair\n  Paid out: 12.50 | 40.00\n",
    );
    expect(screen).toContain("Saved as shop under imports in the settings");
    expect(home.text()).toContain(
      'imports:\n  shop: { match: [When, Shop, Paid out], kind: earned, columns: { date: When, text: Shop, amount: Paid out }, decimal: ".", network: instagram }\n',
    );
    expect(home.text()).toMatch(
      /- \{ date: 2026-11-02, earned: 12\.50, network: instagram, id: "shop:\w+" \}\n- \{ date: 2026-11-03, earned: 40, network: instagram, id: "shop:\w+" \}\n$/,
    );
    expect((await home.run(["check"])).code).toBe(0);
    expect(JSON.parse((await home.run(["import", "shop.csv", "--json"])).stdout)).toMatchObject({
      recipe: "shop",
      added: 0,
      duplicates: 2,
    });
  });

  it("can be left out, and nothing is written", async () => {
    const home = homeWith({ "shop.csv": SALES });
    const before = home.text();
    const turns = [["What is each row?", "leave this file out\r"]] as const;
    const { code } = await converse(home, ["import", "shop.csv", "--plain"], turns);
    expect([code, home.text()]).toEqual([0, before]);
  });

  it("with --dry-run is asked about, and nothing is written", async () => {
    const home = homeWith({ "shop.csv": SALES });
    const before = home.text();
    await converse(
      home,
      ["import", "shop.csv", "--dry-run"],
      [
        ["What is each row?", enter],
        ["Which column is the day?", enter],
        ["Which column is the amount?", enter],
        ["In which currency", enter],
        ["Which network?", enter],
        ["Is this right?", enter],
        ["Which name should this have", enter],
      ],
    );
    expect(home.text()).toBe(before);
  });

  it("is asked about in French, and by plain lines", async () => {
    const home = homeWith({ "shop.csv": SALES });
    const { screen } = await converse(
      home,
      ["import", "shop.csv", "--lang", "fr", "--plain"],
      [
        ["Que contient chaque ligne ?", "1\r"],
        ["Quelle colonne est le jour ?", "\r"],
        ["Quelle colonne est le montant ?", "Paid out\r"],
        ["Dans quelle devise", "\r"],
        ["Quel réseau ?", "2\r"],
        ["Quel réseau ?", "linkedin\r"],
        ["Est-ce juste ?", "\r"],
        ["Sous quel nom", "boutique\r"],
      ],
    );
    expect(screen).toContain("Enregistré sous imports dans les réglages : boutique.");
    expect(home.text()).toContain("  boutique: {");
  });
});

describe("rows without a network on a terminal", () => {
  const TOGGL = `Project,Description,Tags,Start date,Start time,End date,End time,Duration
Prospecting,messages,,2026-11-11,09:00:00,2026-11-11,09:45:00,00:45:00
Prospecting,calls,,2026-11-12,09:00:00,2026-11-12,09:45:00,00:45:00
Accounts,VAT,,2026-11-11,14:00:00,2026-11-11,15:00:00,01:00:00
YouTube API,research,,2026-11-13,14:00:00,2026-11-13,15:00:00,01:00:00
`;

  it("are asked about by group, and the answers become rules", async () => {
    const home = homeWith({ "toggl.csv": TOGGL });
    await converse(
      home,
      ["import", "toggl.csv"],
      [
        ["Prospecting (2 rows): which network?", "linked"],
        ["LinkedIn", enter],
        ["Accounts (1 row): which network?", "never"],
        ["never import these", enter],
        ["YouTube API (1 row): which network?", "youtube"],
        ["YouTube", enter],
      ],
    );
    expect(home.text()).toContain("networks:\n  linkedin: { projects: [Prospecting] }\n");
    expect(home.text()).toContain("projects: [YouTube API]");
    expect(home.text()).toContain("imports:\n  ignore: { projects: [Accounts] }\n");
    expect(home.text().match(/^- /gm)).toHaveLength(3);
    expect((await home.run(["check"])).code).toBe(0);
    const again = JSON.parse((await home.run(["import", "toggl.csv", "--json"])).stdout);
    expect(again).toMatchObject({
      added: 0,
      duplicates: 3,
      skipped: [{ reason: "ignored", lines: [4] }],
      unmatched: [],
    });
  });
});

it("rows are asked about by whose they are if the settings name people", async () => {
  const timer = "Day,What,Spent\n2026-11-13,Reel,1h 30m\n2026-11-14,Answers,25m\n";
  const home = homeWith({ "timer.csv": timer }, "currency: EUR\npeople: { marie: { rate: 30 } }\n---\n");
  await converse(
    home,
    ["import", "timer.csv", "--kind", "time"],
    [
      ["reel (1 row): which network?", "insta"],
      ["Instagram", enter],
      ["reel: whose is it?", down],
      ["❯ marie", enter],
      ["answers (1 row): which network?", "linked"],
      ["LinkedIn", enter],
      ["answers: whose is it?", enter],
    ],
  );
  expect(home.text()).toContain("people: { marie: { rate: 30, texts: [reel] } }");
  expect(home.text()).toContain("time: 1h30m, network: instagram, person: marie,");
  expect(home.text().match(/person/g)).toHaveLength(1);
  expect((await home.run(["check"])).code).toBe(0);
});

it("what came in and what went out may stand in two columns of any name", async () => {
  const home = homeWith({ "bank.csv": "Day,What,Plus,Minus\n2026-11-13,Client,40.50,\n2026-11-14,Shop,,12.50\n" });
  await converse(
    home,
    ["import", "bank.csv"],
    [
      ["What is each row?", down],
      ["❯ an expense", down],
      ["❯ money in or out", enter],
      ["Which column is the day?", enter],
      ["Which column is the amount?", enter],
      ["the money that went out?", enter],
      ["In which currency", enter],
      ["Which network?", enter],
      ["Is this right?", enter],
      ["Which name should this have", enter],
      ["client (1 row): which network?", "stop"],
      ["stop asking", enter],
    ],
  );
  expect(home.text()).toContain("credit: Plus, debit: Minus");
});

it("what changed in the source is asked about", async () => {
  const row = (minutes: number): string =>
    `Project,Description,Tags,Start date,Start time,End date,End time,Duration\nInstagram,reel,,2026-11-10,09:00:00,2026-11-10,10:00:00,00:${minutes}:00\n`;
  const home = homeWith({ "a.csv": row(30), "b.csv": row(45) });
  await home.run(["import", "a.csv"]);
  const { screen } = await converse(
    home,
    ["import", "b.csv"],
    [["Take the source's version of the one that changed?", `y${enter}`]],
  );
  expect(screen).toContain("line 4: 30m · Instagram · Tue 10 Nov, 09:00");
  expect(home.text()).toContain("time: 45m");
  expect(home.text().match(/^- /gm)).toHaveLength(1);
});

describe("an unknown file without a terminal", () => {
  it("is refused with the options that describe it, which import it", async () => {
    const home = homeWith({ "shop.csv": SALES });
    const refused = await home.run(["import", "shop.csv"]);
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringContaining('Or add: --kind earned --column date=When --column "amount=Paid out"\n'),
    ]);
    const options = [
      "--kind",
      "earned",
      "--column",
      "date=When",
      "--column",
      "amount=Paid out",
      "--network",
      "instagram",
      "--save",
      "shop",
    ];
    expect((await home.run(["import", "shop.csv", ...options])).code).toBe(0);
    expect(home.text().match(/^- /gm)).toHaveLength(2);
    expect(
      JSON.parse((await home.run(["import", "shop.csv", "--network", "instagram", "--json"])).stdout),
    ).toMatchObject({ recipe: "shop", added: 0, duplicates: 2 });
  });

  it("takes the kinds by their French names", async () => {
    const home = homeWith({ "shop.csv": SALES });
    const options = ["--genre", "Dépenses", "--colonne", "date=When", "--colonne", "amount=Paid out"];
    await home.run(["import", "shop.csv", ...options, "--network", "instagram"]);
    expect(home.text().match(/spent: /g)).toHaveLength(2);
  });

  it.each([
    [["--kind", "sale"], `"sale" isn't a kind of row. One of: time, earned, spent, money, posted, reach, followers.\n`],
    [
      ["--column", "amount=Nothing"],
      "--column amount=Nothing: no such column. Write it as amount=HEADER. What a column can mean, or the headers of the file: When, Shop, Paid out\n",
    ],
    [
      ["--kind", "time"],
      "shop.csv: it isn't clear what its rows are, or which columns matter. Add: --kind time --column date=When --column duration=HEADER\n",
    ],
  ])("names what is wrong with %j", async (options, said) => {
    const home = homeWith({ "shop.csv": SALES });
    expect(await home.run(["import", "shop.csv", ...options])).toMatchObject({ code: 2, stderr: said });
  });
});
