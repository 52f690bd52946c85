// Runs the whole import pipeline on bytes, for a ledger with rules and a mapping.
import type { Entry } from "../../src/core/entries/entry.ts";
import type { InputError } from "../../src/core/errors/error.ts";
import type { ImportPlan } from "../../src/core/setup/import-plan.ts";
import { decode } from "../../src/importers/bytes/decode.ts";
import { ownSources } from "../../src/importers/mapping.ts";
import { chooseSource } from "../../src/importers/plan/choose.ts";
import { planImport } from "../../src/importers/plan/plan.ts";
import { SOURCES } from "../../src/importers/registry.ts";
import type { Choices, ImportFile } from "../../src/importers/source.ts";
import { writeEntry } from "../../src/ledger/edit/write.ts";
import { type Ledger, readLedger } from "../../src/ledger/read/read.ts";
import { day } from "../given.ts";

export const IMPORT_SETTINGS = `currency: EUR
networks:
  linkedin: { projects: [Prospecting], discounts: [LI10], campaigns: ["^LI[ _-]"], texts: [Virement LinkedIn] }
  instagram: { texts: [INSTAGRAM PUB] }
imports:
  credit-agricole:
    match: [Date, Libellé, Débit Euros, Crédit Euros]
    kind: money
    columns: { date: Date, text: Libellé, credit: Crédit Euros, debit: Débit Euros }
    dates: DD/MM/YYYY
    decimal: ","
---
`;

export interface Options extends Choices {
  readonly network?: string;
  readonly guess?: boolean;
  readonly replace?: boolean;
  readonly as?: string;
  readonly spread?: boolean;
  readonly keepDuplicates?: boolean;
}

export type Imported =
  | { readonly plan: ImportPlan; readonly source: string; readonly error?: never }
  | { readonly error: InputError; readonly plan?: never; readonly source?: never };

export function ledgerWith(entries: readonly Entry[], settings = IMPORT_SETTINGS): Ledger {
  return readLedger(settings + entries.map((entry) => `${writeEntry(entry, "EUR")}\n`).join(""));
}

function fileOf(bytes: Uint8Array | string, name = "file.csv"): ImportFile {
  const content = typeof bytes === "string" ? Buffer.from(bytes) : bytes;
  return { name, bytes: content, text: () => decode(content) };
}

/** The plan of importing a file on 20 November 2026, or the error. */
export async function imported(
  bytes: Uint8Array | string,
  given: Options = {},
  ledger = ledgerWith([]),
): Promise<Imported> {
  const file = fileOf(bytes);
  const sources = [...ownSources(ledger.settings), ...SOURCES];
  const chosen = chooseSource(file, sources, given.as);
  if (chosen.error) return chosen;
  const { source, why } = chosen.value;
  const reading = await source.read(file, {
    ledgerCurrency: ledger.settings.currency,
    hasNetwork: given.network !== undefined,
    ...given,
  });
  if (reading.error) return reading;
  const planned = planImport([{ file: "file.csv", source, why, reading: reading.value }], ledger, {
    today: day("2026-11-20"),
    ...(given.network === undefined ? {} : { network: given.network }),
    exchange: new Map(),
    keepDuplicates: given.keepDuplicates === true,
    guess: given.guess === true,
    replace: given.replace === true,
    spread: given.spread === true,
    since: null,
    until: null,
  });
  return planned.error ? planned : { plan: planned.value, source: source.id };
}
