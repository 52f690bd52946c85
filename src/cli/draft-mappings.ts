// import --init: a draft mapping for each file, as YAML for the settings.
import { Failure } from "../core/failure.ts";
import { fault } from "../core/fault.ts";
import type { DraftMapping } from "../core/import-mapping.ts";
import { chooseSource } from "../importers/choose.ts";
import { draftMapping } from "../importers/draft.ts";
import { SOURCES } from "../importers/registry.ts";
import { renderDraft } from "../render/import-draft.ts";
import { jsonText } from "../render/json.ts";
import type { Context } from "./context.ts";
import { gather } from "./import-files.ts";

export async function draftMappings(names: readonly string[], context: Context): Promise<void> {
  const drafts: DraftMapping[] = [];
  for (const name of names) {
    for (const file of (await gather(name, context.readStdinBytes)).files) {
      const draft = draftMapping(file, chooseSource(file, SOURCES, undefined).value?.source);
      if (draft.fault) throw new Failure("input", [draft.fault]);
      drafts.push(draft.value);
    }
  }
  if (drafts.length === 0) throw new Failure("input", [fault("import-none-known", { file: names.join(", ") })]);
  if (context.json) context.out(jsonText("import", { drafts }));
  else context.out(drafts.map((draft) => renderDraft(draft, context.words)).join("\n"));
}
