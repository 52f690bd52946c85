// Money in rows: its sign, its currency, its state, and debits of an account.
import { describe, expect, it } from "vitest";
import { writeEntry } from "../../../src/ledger/edit/write.ts";
import { type Ledger, readLedger } from "../../../src/ledger/read/read.ts";
import { imported, type Options } from "../imported.ts";

const settings = (mapping: string, more = ""): Ledger =>
  readLedger(`currency: EUR\n${more}imports: { shop: { network: instagram, ${mapping} } }\n---\n`);
const PAIR = settings(
  "match: [Date, Debit, Credit], kind: money, for: ads, columns: { date: Date, debit: Debit, credit: Credit, amount: Amount }",
);

async function outcome(text: string, ledger: Ledger, options: Options = {}): Promise<string[]> {
  const { plan, error } = await imported(text, options, ledger);
  if (!plan) return [error.code];
  const kept = plan.added.map((entry) =>
    writeEntry(entry, "EUR")
      .replace(/, id: .*/, "")
      .replaceAll('"', "")
      .replace(/^- \{ date: \S+ /, ""),
  );
  return [...kept, ...plan.skipped.map(({ reason, detail }) => `${reason}${detail ? ` ${detail}` : ""}`)];
}

describe("a debit and a credit column", () => {
  const pair = (...rows: string[]): string =>
    `Date,Label,Debit,Credit,Amount\n${rows.map((row) => `2026-03-14,Shop,${row}\n`).join("")}`;

  it.each([
    ["12.50,0.00,", ["spent: 12.50, network: instagram, for: ads"]],
    ["0.00,12.50,", ["earned: 12.50, network: instagram"]],
    ["-12.50,,", ["spent: 12.50, network: instagram, for: ads"]],
    ["0.00,0.00,", ["zero"]],
    [",,-9.90", ["spent: 9.90, network: instagram, for: ads"]],
    ["12.50,,99.00", ["spent: 12.50, network: instagram, for: ads"]],
    ["n.a.,12.50,", ["number-unreadable n.a."]],
  ])("%j", async (row, expected) => {
    expect(await outcome(pair(row), PAIR)).toEqual(expected);
  });

  it("keeps the sign of a debit that was taken back", async () => {
    expect(await outcome(pair("12.50,,", "-2.50,,"), PAIR)).toEqual([
      "spent: 12.50, network: instagram, for: ads",
      "earned: 2.50, network: instagram",
    ]);
  });

  it("of a mapping of spending is spending", async () => {
    const ledger = settings("match: [Date, Debit], kind: spent, columns: { date: Date, debit: Debit }");
    expect(await outcome(pair("12.50,0.00,", "3,0.00,"), ledger)).toEqual([
      "spent: 12.50, network: instagram",
      "spent: 3, network: instagram",
    ]);
  });
});

describe("an amount beside a D or C", () => {
  const SIDE = settings(
    "match: [Date, Amount, D/C], kind: money, for: ads, columns: { date: Date, amount: Amount, side: D/C }",
  );
  const sided = (...rows: string[]): string => `Date,Amount,D/C\n${rows.map((row) => `2026-03-14,${row}\n`).join("")}`;

  it("is negative for D, once, whether or not it has a minus too", async () => {
    const expected = ["spent: 12.50, network: instagram, for: ads", "earned: 3, network: instagram"];
    expect(await outcome(sided("12.50,D", "3.00,C"), SIDE)).toEqual(expected);
    expect(await outcome(sided("-12.50,D", "3.00,C"), SIDE)).toEqual(expected);
  });

  it("keeps the sign of a debit that was taken back", async () => {
    expect(await outcome(sided("12.50,D", "-3.00,D"), SIDE)).toEqual([
      "spent: 12.50, network: instagram, for: ads",
      "earned: 3, network: instagram",
    ]);
  });
});

describe("the currency of an amount", () => {
  const SALES = settings(
    "match: [Date, Sale], kind: earned, columns: { date: Date, amount: Sale, currency: Currency }",
    "exchange: { USD: 0.90, JPY: 0.006 }\n",
  );
  const sale = (amount: string, currency = ""): string => `Date,Sale,Currency\n2026-03-14,"${amount}",${currency}\n`;

  it.each([
    ["$1,200.00", "", ["earned: 1200 USD, network: instagram"]],
    ["300.00 USD", "", ["earned: 300 USD, network: instagram"]],
    ["¥5000", "", ["earned: 5000 JPY, network: instagram"]],
    ["12.00 €", "", ["earned: 12, network: instagram"]],
    ["12.00", "", ["earned: 12, network: instagram"]],
    ["12.00", "USD", ["earned: 12 USD, network: instagram"]],
    ["12.00", "XXX", ["currency-unknown XXX"]],
    ["12.00 XYZ", "", ["currency-unknown XYZ"]],
    ["12.00 GBP", "", ["no-exchange GBP"]],
    ["£12.00", "", ["no-exchange GBP"]],
  ])("%j with %j", async (amount, currency, expected) => {
    expect(await outcome(sale(amount, currency), SALES)).toEqual(expected);
  });

  it.each([
    ["Sale (USD)", ["earned: 12 USD, network: instagram"]],
    ["Sale [USD]", ["earned: 12 USD, network: instagram"]],
    ["Sale USD", ["earned: 12 USD, network: instagram"]],
    ["Sale ($)", ["earned: 12 USD, network: instagram"]],
    ["Sale (all)", ["earned: 12, network: instagram"]],
    ["Sale", ["earned: 12, network: instagram"]],
  ])("is in the header %s", async (header, expected) => {
    const ledger = settings(
      `match: [Date, "${header}"], kind: earned, columns: { date: Date, amount: "${header}" }`,
      "exchange: { USD: 0.90 }\n",
    );
    expect(await outcome(`Date,${header}\n2026-03-14,12.00\n`, ledger)).toEqual(expected);
  });
});

describe("the state of a row", () => {
  const mapping = "match: [Date, Total], kind: earned, columns: { date: Date, amount: Total }";
  const rows = "Date,Total,Status\n2026-03-14,10,Paid\n2026-03-15,20,PENDING\n2026-03-16,30,\n";

  it("decides by keep or skip of a mapping", async () => {
    expect(await outcome(rows, settings(`${mapping}, keep: { Status: [paid] }`))).toEqual([
      "earned: 10, network: instagram",
      "by-mapping",
      "by-mapping",
    ]);
    expect(await outcome(rows, settings(`${mapping}, skip: { Status: [Pending] }`))).toEqual([
      "earned: 10, network: instagram",
      "earned: 30, network: instagram",
      "by-mapping",
    ]);
  });

  it("is needed where a mapping names its column", async () => {
    expect(await outcome("Date,Total\n2026-03-14,10\n", settings(`${mapping}, keep: { Status: [paid] }`))).toEqual([
      "import-unknown",
    ]);
  });

  it("of a test, or of a lost dispute, leaves a payment of Stripe out", async () => {
    const text =
      "id,Created date (UTC),Amount,Currency,Status,Mode,Dispute Status\nch_1,2026-03-14 10:00,10,eur,Paid,Test,\nch_2,2026-03-14 10:00,20,eur,Paid,Live,lost\nch_3,2026-03-14 10:00,30,eur,Paid,Live,won\n";
    expect(await outcome(text, readLedger("---\n"), { network: "instagram" })).toEqual([
      "earned: 30, network: instagram",
      "test-mode",
      "dispute-lost",
    ]);
  });
});

describe("a debit of an account", () => {
  const BANK = "match: [Date, Label, Amount], kind: money, columns: { date: Date, text: Label, amount: Amount }";
  const text =
    "Date,Label,Amount\n2026-03-14,FACEBK *AB12 fb.me/ads,-45.00\n2026-03-15,Rent Instagram Street,-900.00\n2026-03-16,Ada Lovelace,120.00\n";

  it("is not taken for advertising without a rule, and no name is stored", async () => {
    expect(await outcome(text, readLedger(`imports: { bank: { ${BANK} } }\n---\n`))).toEqual([
      "what-for",
      "what-for",
      "no-network",
    ]);
    expect(await outcome(text, readLedger(`imports: { bank: { ${BANK} } }\n---\n`), { network: "linkedin" })).toEqual([
      "earned: 120, network: linkedin",
      "what-for",
      "what-for",
    ]);
  });

  it("is spending by a rule on its text", async () => {
    const ledger = readLedger(`networks: { facebook: { texts: [Facebk] } }\nimports: { bank: { ${BANK} } }\n---\n`);
    expect(await outcome(text, ledger)).toEqual(["spent: 45, network: facebook", "what-for", "no-network"]);
  });
});

describe("a type that is empty", () => {
  const google =
    'Campaign report\n"July 8, 2026 - July 31, 2026"\nCampaign,Campaign type,Currency code,Cost\nA,Video,EUR,10.00\nB,,EUR,20.00\nC,Search,EUR,30.00\n';

  it("is said so, and --network settles it", async () => {
    expect(await outcome(google, readLedger("---\n"))).toEqual([
      expect.stringContaining("spent: 10"),
      "type-empty",
      "not-social",
    ]);
    expect(await outcome(google, readLedger("---\n"), { network: "youtube" })).toEqual([
      expect.stringContaining("spent: 10"),
      expect.stringContaining("spent: 20"),
      "not-social",
    ]);
  });
});

it("advertising of Meta needs no campaign where a platform is there", async () => {
  const text = 'Day,Platform,"Amount spent (EUR)"\n2026-03-14,instagram,20\n2026-03-14,,33\n2026-03-14,facebook,13\n';
  expect(await outcome(text, readLedger("---\n"))).toEqual([
    "spent: 20, network: instagram, for: ads",
    "spent: 13, network: facebook, for: ads",
    "no-network",
  ]);
  const totals = 'Day,Platform,"Amount spent (EUR)"\n2026-03-14,,33\n2026-03-14,instagram,20\n';
  expect(await outcome(totals, readLedger("---\n"))).toEqual(["spent: 20, network: instagram, for: ads", "total"]);
});
