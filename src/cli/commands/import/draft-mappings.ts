// import --init: print a draft mapping for each file, as YAML for the settings.

import type { DraftMapping } from "../../../core/entries/import-mapping.ts";
import { accepted, failure } from "../../../core/errors/failure.ts";
import { draftMapping } from "../../../importers/draft/draft.ts";
import { chooseSource } from "../../../importers/plan/choose.ts";
import { SOURCES } from "../../../importers/registry.ts";
import { renderDraft } from "../../../render/terminal/import/import-draft.ts";
import type { Answer } from "../../command.ts";
import type { Context } from "../../env/context.ts";
import { gather } from "./import-files.ts";

export async function draftMappings(names: readonly string[], context: Context): Promise<Answer> {
  const drafts: DraftMapping[] = [];
  for (const name of names) {
    for (const file of (await gather(name, context.readStdinBytes)).files) {
      const draft = accepted(draftMapping(file, chooseSource(file, SOURCES, undefined).value?.source), "input");
      drafts.push(draft);
    }
  }
  if (drafts.length === 0) throw failure("input", "import-none-known", { file: names.join(", ") });
  return {
    json: () => ({ drafts }),
    text: () => drafts.map((draft) => renderDraft(draft, context.words)).join("\n"),
    isData: true,
  };
}
