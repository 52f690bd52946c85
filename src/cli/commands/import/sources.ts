// All sources of imports for a ledger: its own mappings, the built-in ones, and typed entries in its own words.
import { ownSources } from "../../../importers/mapping.ts";
import { inboxSource } from "../../../importers/readers/inbox.ts";
import { SOURCES } from "../../../importers/registry.ts";
import type { Source } from "../../../importers/source.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { parseContextOf } from "../../args/parse-context.ts";
import type { Context } from "../../env/context.ts";

export function sourcesFor(ledger: Ledger, context: Context): Source[] {
  return [...ownSources(ledger.settings), ...SOURCES, inboxSource(parseContextOf(ledger, context))];
}
