// import --list: list the import sources, mappings of the settings first.
import { renderSources } from "../../../render/terminal/import/import-list.ts";
import type { Answer } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { validLedger } from "../../env/open-ledger.ts";
import { sourcesFor } from "./sources.ts";

/** Throws a Failure if the ledger has errors. */
export function listSources(context: Context): Answer {
  const ledger = validLedger(context.store.inspectOr(""));
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
