// Import plans: networks, updates, duplicates and skipped rows.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeEntry } from "../../../src/ledger/edit/write.ts";
import { readLedger } from "../../../src/ledger/read/read.ts";
import { anyString } from "../../core/arbitrary.ts";
import { full } from "../../full.ts";
import { imported, ledgerWith } from "../imported.ts";

const TOGGL = "Project,Description,Tags,Start date,Start time,End date,End time,Duration\n";
const toggl = (...rows: string[]): string =>
  `${TOGGL}${rows.map((row) => `${row},2026-11-10,09:00:00,2026-11-10,09:30:00,00:30:00\n`).join("")}`;
const STRIPE = "id,Created date (UTC),Amount,Amount Refunded,Currency,Status,UTM Source\n";
const META = 'Day,Campaign name,Platform,"Amount spent (EUR)"\n';

async function entries(...args: Parameters<typeof imported>): Promise<string[]> {
  return (await imported(...args)).plan?.added.map((entry) => writeEntry(entry, "EUR")) ?? [];
}

async function reasons(...args: Parameters<typeof imported>): Promise<string[]> {
  return (await imported(...args)).plan?.skipped.map(({ line, reason }) => `${line} ${reason}`) ?? [];
}

describe("a pattern of the settings that may take too long", () => {
  const row = `${META}2026-11-02,${"a".repeat(400)}!,,20\n`;
  const settings = (pattern: string) => readLedger(`networks: { linkedin: { campaigns: ["${pattern}"] } }\n---\n`);

  it.each(["^(a+)+$", "(a|aa)+$", ".*.*.*.*="])("is refused, and not tried: %s", async (pattern) => {
    expect((await imported(row, {}, settings(pattern))).error).toEqual({
      code: "import-pattern-costly",
      params: { pattern, network: "linkedin" },
    });
  });

  it("is valid for other commands", () => {
    expect(settings("^(a+)+$").errors).toEqual([]);
  });

  it("is not tried on very long names", async () => {
    const long = `${META}2026-11-02,${"a".repeat(501)},,20\n2026-11-03,aaa,,20\n`;
    expect(await reasons(long, {}, settings("a+"))).toEqual(["2 no-network"]);
  });
});

describe("the network of a row", () => {
  it.each([
    ["Instagram,,", "instagram", "word"],
    ["Client work,IG stories,", null, "only-named"],
    ["LinkedIn posts,,", null, "only-named"],
    ["Ops,linkedin,", "linkedin", "word"],
    ["Prospecting,,", "linkedin", "project"],
    ["Prospecting,for Instagram,", "linkedin", "project"],
    ["Ops,,prospecting", "linkedin", "tag"],
    ["Ops,,x", "x", "word"],
    ["Ops,X marks the spot,", null, "no-network"],
    ["Ops,pinned,", null, "no-network"],
    ["Ops,Instagram and LinkedIn,", null, "two-networks"],
    ["Instagram and LinkedIn,,", null, "two-networks"],
    ["Ops,,instagram/linkedin", null, "two-networks"],
    ["Instagram,copied to facebook,", "instagram", "word"],
    ["LinkedIn,answer the question from instagram,", "linkedin", "word"],
    ["LinkedIn posts,,instagram", "instagram", "word"],
    ["LinkedIn API research,,", null, "only-named"],
    ["Ops,Learn the YouTube API,", null, "only-named"],
    ["LinkedIn,,podcast-season-two", "linkedin", "word"],
    ["Ops,,linkedin podcast-season-two", null, "two-networks"],
    ["Ops,copied to facebook,youtube", "youtube", "word"],
  ])("of %j is %s, by %s", async (row, network, rule) => {
    const { plan } = await imported(toggl(row));
    if (network === null) expect(plan?.skipped).toMatchObject([{ line: 2, reason: rule }]);
    else expect(plan?.told).toEqual([{ network, rule, rows: 1 }]);
  });

  it.each([
    ["Email John about the invoice", null],
    ["Fix the site of ACME", null],
    ["call with partners and Mrs Li", null],
    ["pin the tabs, loose threads, a snap", null],
    ["appel aux partenaires, vie de la communauté", null],
    ["discord in the team, the website is down", null],
    ["write the newsletter", "newsletter"],
    ["cut the podcast", "podcast"],
    ["a carousel for insta", "instagram"],
  ])("is not told by an ordinary word in a description: %s", async (text, network) => {
    const { plan } = await imported(toggl(`Ops,"${text}",`), { guess: true });
    expect(plan?.told.map((told) => told.network)).toEqual(network === null ? [] : [network]);
  });

  it.each([
    ["Site,,", "website"],
    ["Ops,,Email", "newsletter"],
    ["Ops,,#pin", "pinterest"],
    ["Recommandations,,", "referrals"],
    ["Press,,", undefined],
    ["Client site,,", undefined],
  ])("is told by an ordinary word that is the whole project or tag: %s", async (row, network) => {
    const { plan } = await imported(toggl(row));
    expect(plan?.told[0]?.network).toBe(network);
  });

  it("is not chosen by --network if a row has two", async () => {
    const { plan } = await imported(toggl("Studio,Instagram and LinkedIn,", "Tax,,"));
    expect(plan?.unmatched).toEqual([{ name: "Tax", rows: 1, rule: "projects", kind: "time" }]);
  });

  it("is --network only for rows without other evidence", async () => {
    const { plan } = await imported(toggl("Instagram,,", "Ops,,"), { network: "tiktok" });
    expect(plan?.told.map(({ network, rule }) => `${network} ${rule}`)).toEqual(["instagram word", "tiktok option"]);
  });

  it("is missing: lists the most frequent projects", async () => {
    const { plan } = await imported(toggl("Ops,,", "Tax,,", "Tax,,"));
    expect(plan?.unmatched).toEqual([
      { name: "Tax", rows: 2, rule: "projects", kind: "time" },
      { name: "Ops", rows: 1, rule: "projects", kind: "time" },
    ]);
  });

  it("is none if a sale came from elsewhere, even with --network", async () => {
    const sale = `${STRIPE}ch_1,2026-11-02 10:00:00,100.00,0.00,eur,Paid,friends\nch_2,2026-11-02 10:00:00,5.00,0.00,eur,Paid,\n`;
    const { plan } = await imported(sale, { network: "linkedin" });
    expect(plan?.added).toMatchObject([{ id: "stripe:ch_2" }]);
    expect(plan?.unmatched).toEqual([{ name: "friends", rows: 1, rule: "aliases", kind: "earned" }]);
  });

  it("of time are grouped by the column of the network, before the project", async () => {
    const settings = readLedger(
      "imports: { mine: { match: [Day, Project, Where], kind: time, columns: { date: Day, duration: Time, platform: Where, project: Project } } }\n---\n",
    );
    const { plan } = await imported("Day,Project,Where,Time\n2026-11-12,Posts,FooNet,0:45\n", {}, settings);
    expect(plan?.unmatched).toEqual([{ name: "FooNet", rows: 1, rule: "aliases", kind: "time" }]);
  });

  it("proposes for a debit the network that its text names, not that of --network", async () => {
    const bank = `Date;Libellé;Débit Euros;Crédit Euros;
14/03/2026;PRLV CANVA;12,00;;
15/03/2026;INSTAGRAM;20,00;;
`;
    const { plan } = await imported(bank, { network: "tiktok" });
    expect(plan?.skipped.map(({ reason }) => reason)).toEqual(["what-for", "what-for"]);
    expect(plan?.unmatched).toEqual([
      { name: "prlv canva", rows: 1, rule: "texts", kind: "spent" },
      { name: "instagram", rows: 1, rule: "texts", kind: "spent", proposed: "instagram" },
    ]);
  });
});

describe("a later export", () => {
  it("updates refunded sales and keeps the user's edits", async () => {
    const first = await imported(`${STRIPE}ch_1,2026-11-02 10:00:00,100.00,0.00,eur,Paid,ig\n`);
    const ledger = ledgerWith((first.plan?.added ?? []).map((entry) => ({ ...entry, note: "my own words" })));
    const later = await imported(`${STRIPE}ch_1,2026-11-02 10:00:00,100.00,25.50,eur,Refunded,ig\n`, {}, ledger);
    expect(later.plan).toMatchObject({ added: [], duplicates: 0 });
    expect(later.plan?.updated.map(({ after }) => writeEntry(after, "EUR"))).toEqual([
      '- { date: 2026-11-02, earned: 74.50, network: instagram, evidence: link, id: "stripe:ch_1", note: "my own words" }',
    ]);
  });

  it("sets a fully refunded sale to 0, but does not add one", async () => {
    const first = await imported(`${STRIPE}ch_1,2026-11-02 10:00:00,100.00,0.00,eur,Paid,ig\n`);
    const back = `${STRIPE}ch_1,2026-11-02 10:00:00,100.00,100.00,eur,Refunded,ig\n`;
    const later = await imported(back, {}, ledgerWith(first.plan?.added ?? []));
    expect(later.plan?.updated).toMatchObject([{ after: { amount: { minor: 0 } } }]);
    expect(await reasons(back)).toEqual(["2 zero"]);
  });

  it("updates the spend of a day by its campaign and platform", async () => {
    const first = await imported(`${META}2026-11-02,Spring,instagram,20.25\n`);
    const later = await imported(`${META}2026-11-02,Spring,instagram,21\n`, {}, ledgerWith(first.plan?.added ?? []));
    expect(later.plan).toMatchObject({ added: [], updated: [{ after: { amount: { minor: 2100 } } }] });
  });
});

describe("the screen time of several machines", () => {
  const bucket = (hostname: string, seconds: number): string =>
    JSON.stringify({
      type: "currentwindow",
      client: "aw-android",
      hostname,
      events: [{ timestamp: "2026-11-10T09:00:00Z", duration: seconds, data: { package: "com.instagram.android" } }],
    });
  const buckets = (...each: string[]): string =>
    `{"buckets":{${each.map((text, index) => `"${index}":${text}`).join(",")}}}`;

  it("gives an entry for each, and importing one does not change the other", async () => {
    const first = await imported(buckets(bucket("phone", 600)));
    const ledger = ledgerWith(first.plan?.added ?? []);
    const { plan } = await imported(buckets(bucket("tablet", 1200)), {}, ledger);
    expect(plan?.added).toMatchObject([{ minutes: 20 }]);
    expect(plan?.updated).toEqual([]);
  });

  it("in one file gives an entry for each", async () => {
    const { plan } = await imported(buckets(bucket("phone", 600), bucket("tablet", 1200)));
    expect(plan?.added).toMatchObject([{ minutes: 10 }, { minutes: 20 }]);
  });
});

describe("the same spend at another grain", () => {
  const month =
    'Campaign name,Platform,"Amount spent (EUR)",Reporting starts,Reporting ends\nSpring,instagram,300,2026-11-01,2026-11-19\n';
  const ads = 'Day,Campaign name,Ad name,Platform,"Amount spent (EUR)"\n2026-11-02,Spring,One,instagram,20\n';

  it.each([
    ["days after a month", month, `${META}2026-11-02,Spring,instagram,20\n`],
    ["a month after days", `${META}2026-11-02,Spring,instagram,20\n`, month],
    ["advertisements after campaigns", `${META}2026-11-02,Spring,instagram,20\n`, ads],
    ["a longer month", month, month.replace("2026-11-19\n", "2026-11-20\n")],
  ])("is refused: %s", async (_, before, after) => {
    const first = await imported(before);
    const { error } = await imported(after, {}, ledgerWith(first.plan?.added ?? []));
    expect(error).toMatchObject({ code: "import-overlap", params: { line: 2 } });
  });

  it("does not include another campaign, another day, or the same month spread again", async () => {
    const first = await imported(month, { spread: true });
    const ledger = ledgerWith(first.plan?.added ?? []);
    expect((await imported(month, { spread: true }, ledger)).plan).toMatchObject({ added: [], duplicates: 19 });
    expect((await imported(`${META}2026-11-20,Spring,instagram,1\n`, {}, ledger)).plan?.added).toHaveLength(1);
    expect((await imported(`${META}2026-11-02,Other,instagram,1\n`, {}, ledger)).plan?.added).toHaveLength(1);
    expect((await imported(month, {}, ledger)).error?.code).toBe("import-overlap");
  });

  it("--spread divides what covers several days to the last cent", async () => {
    const { plan } = await imported(month.replace("300", "100.01"), { spread: true });
    const minors = plan?.added.map((entry) => (entry.kind === "spent" ? entry.amount.minor : 0)) ?? [];
    expect([plan?.added.length, minors.reduce((a, b) => a + b, 0)]).toEqual([19, 10_001]);
    expect(plan?.added.at(-1)).toMatchObject({ date: "2026-11-19" });
  });
});

describe("the time between two instants", () => {
  const SOLIDTIME = "description,billable,client,project,tags,start,end,task,user_name,user_email\n";
  const solidtime = (start: string, end: string): string =>
    `${SOLIDTIME}story,false,,Instagram,,${start},${end},,Ada,ada@example.com\n`;

  it.each([
    ["back", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", 60],
    ["forward", "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z", 60],
    ["back, with its zone", "2026-10-25T02:30:00+02:00", "2026-10-25T03:15:00+01:00", 105],
    ["nowhere", "2026-11-02T23:30:00Z", "2026-11-03T00:00:00Z", 30],
  ])("is as long as it took where the clock was put %s in between", async (_where, start, end, minutes) => {
    expect((await imported(solidtime(start, end))).plan?.added).toMatchObject([{ minutes }]);
  });
});

describe("an entry of another source or by hand", () => {
  const hand = ledgerWith([]);

  it("is skipped if the same source has it on another network, once for each", async () => {
    const rows = toggl("Ops,a,", "Ops,b,");
    const ledger = ledgerWith((await imported(rows, { network: "linkedin" })).plan?.added ?? []);
    const more = `${rows}${toggl("Ops,c,").slice(TOGGL.length)}`;
    const again = await imported(more, { network: "instagram" }, ledger);
    expect(again.plan?.skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "2 on-another-network",
      "3 on-another-network",
    ]);
    expect(again.plan?.added).toMatchObject([{ note: "c" }]);
    expect(await entries(rows, { network: "instagram", keepDuplicates: true }, ledger)).toHaveLength(2);
  });

  it("is not matched by a row of the same file for another network", async () => {
    const first = toggl("Instagram,story,");
    const both = `${first}${toggl("LinkedIn,story,").slice(TOGGL.length)}`;
    expect(await entries(both)).toHaveLength(2);
    expect(await entries(both, {}, ledgerWith((await imported(first)).plan?.added ?? []))).toHaveLength(1);
  });

  it("is skipped once for each, unless --keep-duplicates", async () => {
    const ledger = ledgerWith(
      (await imported(toggl("Instagram,,"))).plan?.added.map(({ id: _, ...entry }) => entry) ?? [],
    );
    const twice = toggl("Instagram,a,", "Instagram,b,");
    expect(await reasons(twice, {}, ledger)).toEqual(["2 probable-duplicate"]);
    expect(await entries(twice, { keepDuplicates: true }, ledger)).toHaveLength(2);
    expect(await entries(twice, {}, hand)).toHaveLength(2);
  });
});

describe("the language of the headers", () => {
  it.each([
    ["Google Ads", "Jour;Campagne;Code de la devise;Coût\n01/09/2026;Essai;EUR;12,50\n", "2026-09-01"],
    [
      "Meta",
      "Jour,Nom de la campagne,Plateforme,Montant dépensé (EUR)\n01/09/2026,Essai,instagram,12.50\n",
      "2026-09-01",
    ],
    [
      "YouTube",
      "Contenu,Titre de la vidéo,Heure de publication de la vidéo,Vues\nabc,Essai,01/09/2026,12\n",
      "2026-09-01",
    ],
  ])("settles dates that could be read two ways: %s, in French", async (_, table, date) => {
    expect((await imported(table, { network: "youtube" })).plan?.added).toMatchObject([{ date }]);
  });

  it("does not settle them if English", async () => {
    const { error } = await imported("Day,Campaign,Currency code,Cost\n01/09/2026,Trial,EUR,12.50\n", {
      network: "youtube",
    });
    expect(error?.code).toBe("import-dates-ambiguous");
  });
});

describe("money", () => {
  it("without a currency or without a rate is left out with the reason", async () => {
    const columns = "id,Created date (UTC),Amount,Fee\nch_1,2026-11-02 10:00:00,100.00,1\n";
    expect(await reasons(columns, { network: "x" })).toEqual(["2 no-currency"]);
    expect(await reasons(columns, { network: "x", currency: "USD" })).toEqual(["2 no-exchange"]);
    expect(await entries(columns, { network: "x", currency: "EUR" })).toHaveLength(1);
  });

  it("in a currency that the ledger exchanges stays in it", async () => {
    const settings = "currency: EUR\nexchange: { USD: 0.92 }\n---\n";
    const file = `${STRIPE}ch_1,2026-11-02 10:00:00,100.50,0.00,usd,Paid,ig\n`;
    expect(await entries(file, {}, ledgerWith([], settings))).toEqual([
      '- { date: 2026-11-02, earned: "100.50 USD", network: instagram, evidence: link, id: "stripe:ch_1" }',
    ]);
  });
});

describe("a file", () => {
  it("with a header and no rows succeeds with nothing", async () => {
    expect((await imported(TOGGL)).plan).toMatchObject({ rows: 0, added: [], skipped: [], period: null });
  });

  it("with a summary report is refused with the report to export", async () => {
    expect((await imported("Project,Client,Duration\nA,B,1:00:00\n")).error?.code).toBe("import-summary");
  });

  it("of unknown format is refused with its headers and the nearest sources", async () => {
    expect((await imported("Date;Sale;Buyer\n2026-11-02;12;Jane\n")).error).toMatchObject({
      code: "import-unknown",
      params: { headers: "Date, Sale, Buyer", nearest: "" },
    });
  });

  it("with most headers of a source names it as the nearest", async () => {
    const table = "Description,Start date,Start time,Length\na,2026-11-02,09:00,1\n";
    expect((await imported(table)).error).toMatchObject({ params: { nearest: expect.stringMatching(/^toggl/) } });
  });

  it("recognised equally by two sources is refused", async () => {
    const settings = `imports:
  one: { match: [Day, Sum], kind: earned, columns: { date: Day, amount: Sum }, network: x }
  two: { match: [Day, Sum], kind: spent, columns: { date: Day, amount: Sum }, network: x }
---
`;
    const file = "Day,Sum\n2026-11-02,12\n";
    const ledger = ledgerWith([], settings);
    expect((await imported(file, {}, ledger)).error).toMatchObject({
      code: "import-tie",
      params: { candidates: "one, two" },
    });
    expect((await imported(file, { as: "two" }, ledger)).plan?.added).toMatchObject([
      { kind: "spent", date: "2026-11-02" },
    ]);
  });

  it("with broken rows gives the others, and lists the broken ones", async () => {
    const rows = toggl("Instagram,one,", "Instagram,two,", "Instagram,three,").split("\n");
    rows[2] = 'Instagram,"never closed,,2026-11-10,09:00:00,2026-11-10,09:30:00,00:30:00';
    expect(await reasons(rows.join("\n"))).toEqual(["3 row-unreadable"]);
    expect(await entries(rows.join("\n"))).toHaveLength(2);
  });

  it("with oversized cells is read on after them", async () => {
    const broken = `Instagram,"${"x".repeat(1_100_000)}",,2026-11-10,09:00:00,2026-11-10,09:30:00,00:30:00\n`;
    const sound = toggl("Instagram,one,").replace(TOGGL, "");
    expect(await reasons(`${TOGGL}${broken}${sound}${broken}`)).toEqual(["2 row-unreadable", "4 row-unreadable"]);
    expect(await entries(`${TOGGL}${broken}${sound}${broken}`)).toHaveLength(1);
  });

  it("with the line ends of an old Mac gives the same entries", async () => {
    const text = toggl("Instagram,one,", "Ops,two,x");
    expect(await entries(text.replaceAll("\n", "\r"))).toEqual(await entries(text));
  });

  it("with semicolons or tabs gives the same entries", async () => {
    const comma = toggl("Instagram,one,", "Ops,two,x");
    for (const mark of [";", "\t"]) expect(await entries(comma.replaceAll(",", mark))).toEqual(await entries(comma));
    expect(await entries(`sep=;\n${comma.replaceAll(",", ";")}`)).toEqual(await entries(comma));
  });

  it("with any text is read or refused without exceptions", async () => {
    const cell = fc.oneof(
      anyString,
      fc.constantFrom("Instagram", "2026-11-10", '"', "\n", ",", ";", "\t", "1,5", "00:30:00", "\\"),
    );
    const heads = [
      TOGGL,
      STRIPE,
      META,
      "Date,Link,Message\n",
      "Date,ShareLink,ShareCommentary\n",
      'sep=,\n"Instagram reach"\n"Date","Primary"\n',
      "",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
        async (head, rows) => {
          const text = `${head}${rows.map((row) => row.join(",")).join("\n")}`.toWellFormed();
          const result = await imported(text, { network: "x", currency: "EUR" });
          if (!result.plan) return;
          const ledger = ledgerWith(result.plan.added);
          expect(ledger.errors).toEqual([]);
          expect((await imported(text, { network: "x", currency: "EUR" }, ledger)).plan).toMatchObject({
            added: [],
            updated: [],
          });
        },
      ),
      { numRuns: full(120, 30) },
    );
  });
});

it("a long table reports its progress to the end", async () => {
  const parts: number[] = [];
  await imported(toggl(...Array.from({ length: 5000 }, () => "Instagram,,")), { progress: (part) => parts.push(part) });
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect([(parts[0] ?? 1) < 0.3, (parts.at(-1) ?? 0) > 0.9]).toEqual([true, true]);
});

describe("an import of many periods", () => {
  const META_PERIODS = 'Reporting starts,Reporting ends,Campaign name,Platform,"Amount spent (EUR)"\n';
  const later = (days: number): string => new Date(Date.UTC(1600, 0, 1 + days)).toISOString().slice(0, 10);

  it("finds overlaps among a hundred thousand, and accepts the others", async () => {
    const apart = Array.from(
      { length: 100_000 },
      (_, index) => `${later(3 * index)},${later(3 * index + 1)},Spring,instagram,20\n`,
    );
    const rows = apart.filter((row) => row < "2026-11");
    expect((await imported(META_PERIODS + rows.join(""))).plan?.added).toHaveLength(rows.length);
    const last = rows.at(-1) ?? "";
    const overlapping = `${last.slice(0, 10)},${last.slice(0, 10)},Spring,instagram,20\n`;
    expect((await imported(META_PERIODS + rows.join("") + overlapping)).error).toMatchObject({
      code: "import-overlap",
    });
    const long = "1700-01-01,2020-12-31,Spring,instagram,20\n";
    expect((await imported(META_PERIODS + rows.join("") + long)).error).toMatchObject({ code: "import-overlap" });
    expect((await imported(META_PERIODS + long + rows.join(""))).error).toMatchObject({ code: "import-overlap" });
  });

  it("refuses to spread them over more days than the limit", async () => {
    const years = Array.from({ length: 1000 }, (_, index) => `2017-01-01,2026-10-01,Spring ${index},instagram,2000\n`);
    expect((await imported(META_PERIODS + years.join(""), { spread: true })).error).toEqual({
      code: "import-too-many",
      params: { file: "file.csv", rows: 500_000 },
    });
  });
});
