// Draft mappings: what an unknown table holds is decided from its headers and values together.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftMapping } from "../../../src/importers/draft/draft.ts";
import { full } from "../../full.ts";
import { importFile } from "../given.ts";

function draft(text: string, name = "file.csv") {
  return draftMapping(importFile(name, text));
}

const kindOf = (text: string) => draft(text).value?.kind;
const columnsOf = (text: string) => draft(text).value?.columns;
const warningsOf = (text: string) => draft(text).value?.warnings.map(({ code }) => code);

describe("a number is no money because of its header alone", () => {
  it.each([
    ["Title,Send Date,Total Recipients\nSpring,2026-03-14,1200\n", "posted"],
    ["Subject,Send Date,Emails Sent,Open Rate,Unique Opens\nSpring,2026-03-14,1200,41.5%,498\n", "posted"],
    ["Date,Followers\n2026-03-14,1200\n2026-03-15,1203\n", "followers"],
    ["Date,Reach,Cost per interaction\n2026-03-14,1200,0.12\n2026-03-15,900,0.15\n", "reach"],
    ["Date,Description,Discount Amount,Quantity\n2026-03-14,Spring,5.00,2\n2026-03-15,Autumn,2.50,1\n", null],
    ["Date,Account,Balance\n2026-03-14,Main,1200.50\n2026-03-15,Main,900.25\n", null],
    ["Date,Product,Conversion Value Ratio,Total\n2026-03-14,A,0.25,0.3\n2026-03-15,B,0.50,0.4\n", null],
    ["Datum,Abonnenten\n2026-03-14,1200\n2026-03-15,1190\n", "followers"],
    ["Date,Vues,Interactions\n2026-03-14,1200,12\n2026-03-15,900,10\n", "reach"],
    ["Day,Sales tax,VAT\n2026-03-14,12.50,2.10\n2026-03-15,11.00,2.00\n", null],
    ["Date,Montant dû,Remise\n2026-03-14,12.50,2.10\n2026-03-15,11.00,2.00\n", null],
  ])("%j is %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
    expect(Object.keys(columnsOf(text) ?? {})).not.toContain("amount");
  });

  it("decides the reach of newsletters, and their network", () => {
    const text = "Title,Send Date,Total Recipients\nSpring,2026-03-14,1200\nSummer,2026-06-14,1300\n";
    expect(draft(text).value).toMatchObject({
      columns: { date: "Send Date", reach: "Total Recipients" },
      network: "newsletter",
    });
  });
});

describe("an amount is a column whose values look like money", () => {
  it.each([
    [
      "Date;Libellé;Débit;Crédit\n03/11/2026;Client;;1 234,56\n14/11/2026;Pub;45,00;\n",
      "money",
      { credit: "Crédit", debit: "Débit" },
    ],
    [
      "Date,Label,Amount,D/C,Balance\n2026-11-03,a,12.50,D,100.00\n2026-11-04,b,40.00,C,140.00\n",
      "money",
      { amount: "Amount", side: "D/C" },
    ],
    [
      "Order Date,Order Number,Customer,Total Paid,Fee\n2026-11-03,1,Ada,12.50,0.40\n2026-11-04,2,Bob,40.00,1.20\n",
      "earned",
      { amount: "Total Paid", id: "Order Number" },
    ],
    [
      "Day,Campaign,Spend,Clicks\n2026-11-03,Spring,12.50,4\n2026-11-04,Spring,40.00,9\n",
      "spent",
      { amount: "Spend", campaign: "Campaign" },
    ],
    ["Date,Remarque,Montant\n2026-11-03,a,50.00\n2026-11-04,b,-10.00\n", "money", { amount: "Montant" }],
    ["Invoice Date,Client,Value\n2026-11-03,Ada,$50\n2026-11-04,Bob,$120\n", "earned", { amount: "Value" }],
  ])("%j", (text, kind, columns) => {
    expect(draft(text).value).toMatchObject({ kind, columns });
  });

  it("leaves open whether it came in or went out, where nothing says so", () => {
    const text = "Date,Amount\n2026-11-03,50.00\n2026-11-04,10.00\n";
    expect(kindOf(text)).toBeNull();
    expect(warningsOf(text)).toContain("kind-open");
  });

  it("names other amounts, missing currencies, and names that are not stored", () => {
    const text = "Order Date,Customer,Gross,Order Net\n2026-11-03,Ada,12.50,11.00\n2026-11-04,Bob,40.00,36.00\n";
    expect(columnsOf(text)).toMatchObject({ amount: "Gross" });
    expect(columnsOf(text)).not.toHaveProperty("client");
    expect(warningsOf(text)).toEqual(["amounts-several", "currency-assumed", "names-unmapped"]);
  });

  it("keeps only paid rows where the states are known, and asks where they are not", () => {
    const text = (state: string) =>
      `Order Date,Customer,Status,Total\n2026-11-03,Ada,Paid,12.50\n2026-11-04,Bob,${state},40.00\n`;
    expect(draft(text("Pending")).value?.keep).toEqual({ Status: ["Paid"] });
    expect(warningsOf(text("Weird"))).toContain("status-open");
  });
});

it("one's own timer is time, with its start and its note", () => {
  const text =
    "Day,Start time,End time,Project,Description\n2026-11-03,09:00,09:30,Reels,cut\n2026-11-04,10:00,10:45,Reels,cut\n";
  expect(draft(text).value).toMatchObject({
    kind: "time",
    columns: { date: "Day", time: "Start time", "end-time": "End time", project: "Project", note: "Description" },
  });
});

it("an id is a column without repetitions", () => {
  const text = (id: string) =>
    `Order Date,Order ID,Customer,Total\n2026-11-03,1,Ada,12.50\n2026-11-04,${id},Bob,40.00\n`;
  expect(columnsOf(text("2"))).toHaveProperty("id");
  expect(columnsOf(text("1"))).not.toHaveProperty("id");
});

it("one impossible date does not turn day and month around", () => {
  const text = "Date,Montant\n05/09/2026,10.00\n31/09/2026,12.00\n13/09/2026,-5.00\n";
  expect(draft(text).value?.dates).toBe("DMY");
  expect(draft("Date,Montant\n05/09/2026,10.00\n31/09/2026,-12.00\n").value?.dates).toBe("DMY");
  expect(warningsOf("Date,Amount\n05/09/2026,10.00\n06/09/2026,-12.00\n")).toContain("dates-open");
});

describe("the header", () => {
  it("is the row whose columns hold one type each, not the widest", () => {
    const text =
      "Account,Main,Owner,Ada,Branch,Paris\nDate,Payee,Amount\n2026-11-03,Shop,-12.50\n2026-11-04,Client,40.00\n";
    expect(draft(text).value?.headers).toEqual(["Date", "Payee", "Amount"]);
  });

  it("may follow a preamble", () => {
    const text =
      "Bank statement;;\nFrom;01/11/2026;\n;;\nDate;Libellé;Montant\n13/11/2026;a;-10,00\n14/11/2026;b;5,00\n";
    expect(draft(text).value?.headers).toEqual(["Date", "Libellé", "Montant"]);
  });

  it("is not a row of values: a file without headers is refused without showing its content", () => {
    const text = "ada@example.com,2026-11-03,Ada\nbob@example.com,2026-11-04,Bob\n";
    expect(draft(text).error).toEqual({ code: "import-no-header", params: { file: "file.csv" } });
  });
});

it.each([
  ["OFXHEADER:100\nDATA:OFXSGML\n", "ofx"],
  ["!Type:Bank\nD03/11/2026\nT-12.50\n^\n", "qif"],
  ["2026-11-03 Client\n    assets:bank    40.00 EUR\n    income:sales\n", "journal"],
  ["2026-11-03 open Assets:Bank EUR\n", "beancount"],
  ['<?xml version="1.0"?><OFX></OFX>', "ofx"],
  ["<!doctype html><html></html>", "html"],
  ["currency: EUR\nrate: 60\n---\n- { date: 2026-11-01, time: 30m, network: x }\n", "ledger"],
])("%j is named as %s", (text, format) => {
  expect(draft(text).error).toEqual({ code: "import-unsupported", params: { file: "file.csv", format } });
});

it("no mutation of headers, values and their order makes an amount of what is not money", () => {
  const counts = [
    "Recipients",
    "Total Opens",
    "Followers",
    "Reach",
    "Cost per Click",
    "Discount",
    "Balance",
    "Fee",
    "Tax",
    "Rate",
  ];
  const shape = fc.record({
    headers: fc.shuffledSubarray(counts, { minLength: 1 }),
    before: fc.boolean(),
    numbers: fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 90_000 }).map(String),
        fc.integer({ max: 999_999, min: 1 }).map((n) => (n / 100).toFixed(2)),
      ),
      { minLength: 12, maxLength: 12 },
    ),
    upper: fc.boolean(),
    prefix: fc.constantFrom("", "Total ", "Sum of ", "Campaign "),
  });
  fc.assert(
    fc.property(shape, ({ headers, before, numbers, upper, prefix }) => {
      const names = headers.map((header) => (upper ? `${prefix}${header}`.toUpperCase() : `${prefix}${header}`));
      const row = (day: string, at: number): string[] =>
        headers.map((_, index) => numbers[(index + at) % 12] ?? "0").toSpliced(before ? 0 : headers.length, 0, day);
      const table = [names.toSpliced(before ? 0 : names.length, 0, "Date"), row("2026-11-03", 0), row("2026-11-04", 5)];
      const { value } = draft(table.map((cells) => cells.join(",")).join("\n"));
      for (const role of ["amount", "credit", "debit"] as const) expect(value?.columns[role]).toBeUndefined();
    }),
    { numRuns: full(2000, 200) },
  );
});
