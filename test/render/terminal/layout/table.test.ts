// Tables narrower than their columns.
import { expect, it } from "vitest";
import { en } from "../../../../src/i18n/en.ts";
import { renderTable } from "../../../../src/render/terminal/layout/table.ts";

it("names the columns that it drops, without those that have nothing to show", () => {
  const dim = (text: string): string => `\x1b[2m${text}\x1b[22m`;
  const columns = [
    { head: "Network", cell: (row: string) => row, words: true },
    { head: "Spent", cell: () => dim("–"), drop: 3 },
    { head: "share", cell: () => "", drop: 2 },
    { head: "Revenue", cell: (row: string) => (row === "LinkedIn" ? "−" : "–"), drop: 2 },
    { head: "Net", cell: () => "−5.00", drop: 1, name: "net" },
  ];
  const { text, hidden } = renderTable(["Instagram", "LinkedIn"], columns, { width: 10, plain: false, words: en });
  expect([text.split("\n")[0], hidden]).toEqual(["Network", ["Revenue", "net"]]);
});
