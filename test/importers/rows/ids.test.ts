// Ids are ids only where one row has each; which source reads a table that several fit.
import { expect, it } from "vitest";
import { readLedger } from "../../../src/ledger/read/read.ts";
import { imported, ledgerWith } from "../imported.ts";

const SETTINGS =
  "currency: EUR\nimports: { shop: { match: [Date, Total, Account], kind: earned, network: instagram, columns: { date: Date, amount: Total, id: Account } } }\n---\n";
const table = (...rows: string[]): string => `Date,Total,Account\n${rows.map((row) => `${row}\n`).join("")}`;

it("an id that different rows share identifies none of them", async () => {
  const text = table("2026-03-14,10.00,A1", "2026-03-15,20.00,A1", "2026-03-15,20.00,A1", "2026-03-16,5.00,B2");
  const { plan } = await imported(text, {}, readLedger(SETTINGS));
  expect(plan?.added).toMatchObject([
    { amount: { minor: 1000 } },
    { amount: { minor: 2000 } },
    { amount: { minor: 2000 } },
    { id: "shop:B2" },
  ]);
  expect(plan?.sharedIds).toEqual([{ file: "file.csv", lines: [2, 3, 4] }]);
  const again = await imported(text, {}, ledgerWith(plan?.added ?? [], SETTINGS));
  expect(again.plan).toMatchObject({ added: [], duplicates: 4 });
});

it("a row that is there twice whole is there once", async () => {
  const { plan } = await imported(table("2026-03-14,10.00,A1", "2026-03-14,10.00,A1"), {}, readLedger(SETTINGS));
  expect(plan).toMatchObject({ duplicates: 1, sharedIds: [] });
  expect(plan?.added).toHaveLength(1);
});

it("a mapping of two headers does not catch a file that a source knows by more", async () => {
  const paypal =
    '"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","Transaction ID"\n"20/03/2026","10:00:00","CET","Ada","Website Payment","Completed","EUR","10.00","0.00","10.00","T1"\n';
  const mapping =
    "imports: { bank: { match: [Date, Name], kind: money, columns: { date: Date, amount: Gross } } }\n---\n";
  expect((await imported(paypal, { network: "instagram" }, readLedger(mapping))).source).toBe("paypal");
  const specific = mapping.replace("[Date, Name]", "[Date, Time, TimeZone, Name, Type, Status, Currency, Gross]");
  expect((await imported(paypal, { network: "instagram" }, readLedger(specific))).source).toBe("bank");
});
