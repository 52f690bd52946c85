// Asks whether a sale from a search engine came through the hours spent on SEO.
import type { Entry } from "../../../core/entries/entry.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import type { Context } from "../../env/context.ts";

/** Whether the sale is credited to SEO instead. Asks only if it comes from a search engine and the ledger has such hours. */
export async function isThroughSeo(
  entry: Entry,
  ledger: Ledger,
  { interactive, prompts, words }: Context,
): Promise<boolean> {
  if (!interactive || entry.kind !== "earned" || !has(entry, "search") || has(entry, "seo")) return false;
  return (
    ledger.entries.some((each) => each.kind === "time" && has(each, "seo")) && prompts.confirm(words.asking.log.seo)
  );
}

/** The entry, credited to SEO where it was to search engines. */
export function throughSeo<Kind extends Entry>(entry: Kind): Kind {
  return entry.kind === "earned"
    ? {
        ...entry,
        networks: entry.networks.map((each) => (each.network === "search" ? { ...each, network: "seo" } : each)),
      }
    : entry;
}

function has({ networks }: Pick<Entry, "networks">, name: string): boolean {
  return networks.some(({ network }) => network === name);
}
