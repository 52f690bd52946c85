// import --list: list the import sources, mappings of the settings first.
import { ownSources } from "../../../importers/mapping.ts";
import { inboxSource } from "../../../importers/readers/inbox.ts";
import { SOURCES } from "../../../importers/registry.ts";
import type { Source } from "../../../importers/source.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { renderSources } from "../../../render/terminal/import/import-list.ts";
import { parseContextOf } from "../../args/parse-context.ts";
import type { Answer } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { validLedger } from "../../env/open-ledger.ts";

/** Throws a Failure if the ledger has errors. */
export function listSources(context: Context): Answer {
  const ledger = validLedger(context.store.inspectOr());
  const { settings } = ledger;
  const own = settings.imports.size;
  const listed = sourcesFor(ledger, context).map(({ id, title, kinds, verified, unverified }, index) => ({
    id,
    title,
    kinds,
    verified,
    ...(unverified === undefined ? {} : { unverified }),
    own: index < own,
  }));
  return {
    json: () => ({ sources: listed }),
    text: () => renderSources(listed, context.style(settings.currency)),
    isData: true,
  };
}

/** All sources for a ledger: its own mappings, the built-in ones, and typed entries in its own words. */
export function sourcesFor(ledger: Ledger, context: Context): Source[] {
  return [...ownSources(ledger.settings), ...SOURCES, inboxSource(parseContextOf(ledger, context))];
}
