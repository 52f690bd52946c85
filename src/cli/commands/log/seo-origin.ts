// Asks whether a sale from a search engine came through the hours spent on SEO.
import type { Entry } from "../../../core/entries/entry.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import type { Context } from "../../env/context.ts";
import type { TypedLine } from "./typed-line.ts";

/** The lines; those whose sale is to be credited to SEO are marked. Asks only if the ledger has such hours. */
export async function withOrigins(
  lines: readonly TypedLine[],
  sales: readonly Entry[],
  ledger: Ledger,
  { prompts, words }: Context,
): Promise<readonly TypedLine[]> {
  const hasHours = (): boolean => ledger.entries.some((entry) => entry.kind === "time" && has(entry, "seo"));
  const settled: TypedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const sale = sales[index];
    const mayBe = sale !== undefined && has(sale, "search") && !has(sale, "seo") && hasHours();
    settled.push(mayBe && (await prompts.confirm(words.asking.log.seo)) ? { ...line, isSeo: true } : line);
  }
  return settled;
}

/** The entry, credited to SEO where it was to search engines. */
export function throughSeo<Kind extends Entry>(entry: Kind): Kind {
  const networks = entry.networks.map((each) => (each.network === "search" ? { ...each, network: "seo" } : each));
  return { ...entry, networks };
}

function has({ networks }: Entry, name: string): boolean {
  return networks.some(({ network }) => network === name);
}
