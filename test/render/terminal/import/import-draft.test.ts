// Draft mappings are valid YAML with the values of the file.
import { expect, it } from "vitest";
import type { DraftMapping } from "../../../../src/core/entries/import-mapping.ts";
import { en } from "../../../../src/i18n/en.ts";
import { renderDraft } from "../../../../src/render/terminal/import/import-draft.ts";
import { printable } from "../../../../src/render/terminal/layout/text.ts";
import { ledgerOf } from "../../../given.ts";

const draftOf = (header: string): DraftMapping => ({
  file: "bank.csv",
  known: null,
  name: "bank",
  headers: [header],
  match: [header],
  kind: "spent",
  columns: { date: "Date", amount: header },
  dates: null,
  decimal: null,
  network: null,
  keep: {},
  confidence: { kind: "sure", columns: { date: "sure", amount: "guess" } },
  warnings: [{ code: "currency-assumed" }, { code: "names-unmapped", header }],
});

it.each(["Montant", "Yes", "Montant (€)", "a: b # c", "Montant\u200e", "Mon\u0007tant", 'say "so"'])(
  "the header %j is read back as it is, and cannot turn a terminal's line around",
  (header) => {
    const yaml = renderDraft(draftOf(header), en);
    const lines = yaml.split("\n");
    expect(lines.map(printable)).toEqual(lines);
    const mapping = [...ledgerOf(yaml).settings.imports.values()][0];
    expect([mapping?.match, mapping?.columns.amount]).toEqual([[header], [header]]);
  },
);
