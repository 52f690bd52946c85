// Reads mutated ledgers and checks that each gives consistent entries, or errors with valid positions.

import { writeEntry } from "../../src/ledger/edit/write.ts";
import { type Ledger, readLedger } from "../../src/ledger/read/read.ts";
import { mutate } from "./mutants.ts";

export interface Fuzzed {
  readonly mutants: number;
  readonly read: number;
  readonly refused: number;
  /** Problems found; expected to be empty. */
  readonly wrong: readonly string[];
}

/** Reads `mutants` variants of the texts in turn, with one to three mutations each. */
export function fuzz(texts: readonly string[], mutants: number, random: () => number): Fuzzed {
  const wrong: string[] = [];
  let read = 0;
  for (let index = 0; index < mutants; index += 1) {
    let mutant = texts[index % texts.length] ?? "";
    for (let change = Math.floor(random() * 3); change >= 0; change -= 1) mutant = mutate(mutant, random);
    const outcome = outcomeOf(mutant);
    if (typeof outcome === "string") wrong.push(`${outcome}: ${JSON.stringify(mutant.slice(0, 2000))}`);
    else if (outcome.errors.length === 0) read += 1;
  }
  return { mutants, read, refused: mutants - read - wrong.length, wrong };
}

function outcomeOf(text: string): Ledger | string {
  try {
    const ledger = readLedger(text);
    const lines = text.split("\n").length;
    const lost = ledger.errors.find(({ place }) => !place || place.line < 1 || place.line > lines || place.column < 1);
    if (lost) return `a fault without a place, ${JSON.stringify(lost)}`;
    return ledger.errors.length === 0 ? roundTripped(ledger) : ledger;
  } catch (error) {
    return `threw ${error}`;
  }
}

/** Checks that the entries are the same after writing and reading them reread. */
function roundTripped(ledger: Ledger): Ledger | string {
  const { currency } = ledger.settings;
  const written = ledger.entries.map((entry) => writeEntry(entry, currency));
  const exchange = [
    ...new Set(ledger.entries.flatMap((entry) => ("amount" in entry ? entry.amount.currency : []))),
  ].map((code) => `${code}: 1`);
  const reread = readLedger(
    `currency: ${currency}\nexchange: { ${exchange.join(", ")} }\n---\n${written.map((line) => `${line}\n`).join("")}`,
  );
  const same =
    reread.errors.length === 0 &&
    reread.entries.map((entry) => writeEntry(entry, currency)).join("\n") === written.join("\n");
  return same ? ledger : `reads differently once written: ${JSON.stringify(reread.errors[0] ?? "other entries")}`;
}
