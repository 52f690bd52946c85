// Mappings of tables and rules of networks in the settings: read, or refused with the place.
import { describe, expect, it } from "vitest";
import { readLedger } from "../../../../src/ledger/read/read.ts";
import { ledgerOf } from "../../../given.ts";

const mapping = (lines: string) => `imports:\n  bank:\n${lines.replace(/^/gm, "    ")}\n---\n`;
const codes = (text: string) => readLedger(text).errors.map(({ code }) => code);

it("a mapping has all that was said", () => {
  const text = mapping(`match: [Date, Amount]
kind: money
columns: { date: Date, amount: [Amount, Montant] }
dates: JJ/MM/AAAA
decimal: ","
network: newsletter
currency: chf
for: tools
utc: true
keep: { Status: [Paid, Sent] }
skip: { Mode: Test }`);
  expect([...ledgerOf(text).settings.imports]).toEqual([
    [
      "bank",
      {
        match: ["Date", "Amount"],
        kind: "money",
        columns: { date: ["Date"], amount: ["Amount", "Montant"] },
        dates: "DMY",
        decimal: ",",
        network: "newsletter",
        currency: "CHF",
        purpose: "tools",
        utc: true,
        keep: { Status: ["Paid", "Sent"] },
        skip: { Mode: ["Test"] },
      },
    ],
  ]);
});

it.each([
  ["network: ig", { network: "instagram" }],
  ["network: Etsy", { network: "etsy" }],
  ["for: Publicité", { purpose: "ads" }],
  ["for: Fair stand", { purpose: "fair stand" }],
])("%s is by the name that entries have it by", (line, expected) => {
  const text = mapping(`match: [D]\nkind: posted\ncolumns: { date: D }\n${line}`);
  expect(ledgerOf(text).settings.imports.get("bank")).toMatchObject(expected);
});

it("the network of a mapping is found by the owner's words for it", () => {
  const text = mapping("match: [D]\nkind: posted\ncolumns: { date: D }\nnetwork: marché");
  const own = `networks: { etsy: { aliases: [marché] } }\n${text}`;
  expect(ledgerOf(own).settings.imports.get("bank")?.network).toBe("etsy");
});

it.each([
  ["DD/MM/YYYY", "DMY"],
  ["dd.mm", "DMY"],
  ["YYYY-MM-DD", "DMY"],
  ["MM/DD/YY", "MDY"],
  ["mm/dd", "MDY"],
])("dates %s are %s", (dates, expected) => {
  const text = mapping(`match: [D]\nkind: posted\ncolumns: { date: D }\ndates: ${dates}`);
  expect(ledgerOf(text).settings.imports.get("bank")?.dates).toBe(expected);
});

describe("what is wrong is refused", () => {
  it.each<[string, readonly string[]]>([
    ["match: [D]\nkind: posted\ncolumns: { date: D }\ndates: YYYY", ["setting-unreadable"]],
    ["match: [D]\nkind: posted\ncolumns: { date: D }\ndecimal: x", ["setting-unreadable"]],
    ["match: [D]\nkind: posted\ncolumns: { date: D }\ncurrency: gold", ["currency-unknown"]],
    ["match: [D]\nkind: gift\ncolumns: { date: D }", ["setting-unreadable"]],
    ["kind: posted", ["key-missing", "key-missing"]],
    ["{}", ["key-missing", "key-missing", "key-missing"]],
    ["match: [D]\nkind: posted\ncolumns: D", ["value-shape"]],
    ["match: [D]\nkind: posted\ncolumns: {}", ["import-column-unmapped"]],
    ["match: [D]\nkind: time\ncolumns: { date: D }", ["import-column-unmapped"]],
    ["match: [D]\nkind: earned\ncolumns: { amount: D }", ["import-column-unmapped"]],
    ["match: [D]\nkind: spent\ncolumns: { date: D }", ["import-column-unmapped"]],
    ["match: [D]\nkind: reach\ncolumns: { date: D }", ["import-column-unmapped"]],
    ["match: [D]\nkind: followers\ncolumns: { count: D }", ["import-column-unmapped"]],
  ])("%j", (lines, expected) => {
    expect(codes(mapping(lines))).toEqual(expected);
  });

  it("a mapping that is no map, and one beside it stays", () => {
    const text = "imports: { bank: 5, other: { match: [D], kind: posted, columns: { date: D } } }\n---\n";
    expect(codes(text)).toEqual(["value-shape"]);
    expect([...readLedger(text).settings.imports.keys()]).toEqual(["other"]);
  });
});

it.each(["columns:", "columns: {}", "columns: ~"])("a mapping without columns is refused: %s", (columns) => {
  expect(codes(mapping(`match: [Date]\nkind: earned\n${columns}`))).not.toEqual([]);
});

describe("the rules of a network", () => {
  it("are projects, codes, patterns and texts", () => {
    const text =
      'networks: { linkedin: { projects: [Prospecting], discounts: LI10, campaigns: ["^LI[ _-]"], texts: [lnkd] }, x: {} }\n---\n';
    const { networks } = ledgerOf(text).settings;
    expect(networks.get("linkedin")?.rules).toEqual({
      projects: ["Prospecting"],
      discounts: ["LI10"],
      campaigns: ["^LI[ _-]"],
      texts: ["lnkd"],
    });
    expect(networks.get("x")?.rules ?? null).toBeNull();
  });

  it("a pattern that is none is refused", () => {
    expect(codes('networks: { x: { campaigns: ["("] } }\n---\n')).toEqual(["setting-unreadable"]);
    expect(codes("networks: { x: { campaigns: [[a]] } }\n---\n")).toEqual(["setting-unreadable"]);
  });
});
