// import --list and import --init: the import sources, and a draft mapping for each file, as YAML for the settings.
import type { DraftMapping } from "../../../core/entries/import-mapping.ts";
import { accepted, failure } from "../../../core/errors/failure.ts";
import { draftMapping } from "../../../importers/draft/draft.ts";
import { ownSources } from "../../../importers/mapping.ts";
import { chooseSource } from "../../../importers/plan/choose.ts";
import { inboxSource } from "../../../importers/readers/inbox.ts";
import { SOURCES } from "../../../importers/registry.ts";
import type { Source } from "../../../importers/source.ts";
import type { Ledger } from "../../../ledger/read/read.ts";
import { renderDraft } from "../../../render/terminal/import/import-draft.ts";
import { renderSources } from "../../../render/terminal/import/import-list.ts";
import { parseContextOf } from "../../args/parse-context.ts";
import type { Answer } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { validLedger } from "../../env/open-ledger.ts";
import { gather } from "./import-files.ts";

/** All sources for a ledger: its own mappings, the built-in ones, and typed entries in its own words. */
export function sourcesFor(ledger: Ledger, context: Context): Source[] {
  return [...ownSources(ledger.settings), ...SOURCES, inboxSource(parseContextOf(ledger, context))];
}

/** Throws a Failure if the ledger has errors. */
export function listSources(context: Context): Answer {
  const ledger = validLedger(context.store.inspectOr());
  const { settings } = ledger;
  const own = settings.imports.size;
  const listed = sourcesFor(ledger, context).map(({ id, title, kinds, verified, unverified }, index) => ({
    ...{ id, title, kinds, verified },
    ...(unverified === undefined ? {} : { unverified }),
    own: index < own,
  }));
  return {
    json: () => ({ sources: listed }),
    text: () => renderSources(listed, context.style(settings.currency)),
    isData: true,
  };
}

export async function draftMappings(names: readonly string[], context: Context): Promise<Answer> {
  const drafts: DraftMapping[] = [];
  for (const name of names)
    for (const file of (await gather(name, context.readStdinBytes)).files)
      drafts.push(accepted(draftMapping(file, chooseSource(file, SOURCES, undefined).value?.source), "input"));
  if (drafts.length === 0) throw failure("input", "import-none-known", { file: names.join(", ") });
  return {
    json: () => ({ drafts }),
    text: () => drafts.map((draft) => renderDraft(draft, context.words)).join("\n"),
    isData: true,
  };
}
