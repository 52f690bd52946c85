// import --list: list the import sources, mappings of the settings first.
import { ownSources } from "../../../importers/mapping.ts";
import { SOURCES } from "../../../importers/registry.ts";
import { jsonText } from "../../../render/json.ts";
import { renderSources } from "../../../render/terminal/import/import-list.ts";
import type { Context } from "../../env/context.ts";
import { validLedger } from "../../env/open-ledger.ts";

/** Throws a Failure if the ledger has errors. */
export function listSources(context: Context): void {
  const { settings } = validLedger(context.store.inspectOr(""));
  const own = ownSources(settings);
  const listed = [...own, ...SOURCES].map(({ id, title, kinds, verified, unverified }, index) => ({
    id,
    title,
    kinds,
    verified,
    ...(unverified === undefined ? {} : { unverified }),
    own: index < own.length,
  }));
  context.out(
    context.json ? jsonText("import", { sources: listed }) : renderSources(listed, context.style(settings.currency)),
  );
}
