// A draft mapping as YAML for the ledger's settings; guesses are marked.
import type { DraftMapping } from "../../../core/entries/import-mapping.ts";
import { escaped, safeText } from "../../../core/errors/safe-text.ts";
import type { Catalogue } from "../../../i18n/catalogue.ts";
import { printable } from "../layout/text.ts";
import { fileName } from "./import.ts";
import { sourceTitle } from "./import-list.ts";

const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ORDERS = { DMY: "DD/MM/YYYY", MDY: "MM/DD/YYYY" } as const;

/** Ends in a newline. */
export function renderDraft(draft: DraftMapping, catalogue: Catalogue): string {
  const { draft: words } = catalogue.importing;
  const columns = Object.entries(draft.columns).map(([role, header]) => `      ${role}: ${textOf(header)}\n`);
  return [
    `# ${words.title(fileName(draft.file, catalogue))}\n`,
    ...(draft.known === null
      ? []
      : [`# ${words.known(draft.known.source, sourceTitle(draft.known.source, draft.known.title, catalogue))}\n`]),
    `# ${words.columns}: ${draft.headers.map(printable).join(" | ")}\n`,
    "imports:\n",
    `  ${textOf(draft.name)}:\n`,
    `    match: [${draft.match.map(textOf).join(", ")}]\n`,
    `    kind: ${draft.kind}  # ${words.guess}: time, earned, spent, money, posted, reach, followers\n`,
    `    columns:  # ${words.guess}\n`,
    ...columns,
    ...(draft.dates === null ? [] : [`    dates: ${ORDERS[draft.dates]}\n`]),
    ...(draft.decimal === null ? [] : [`    decimal: "${draft.decimal}"\n`]),
  ].join("");
}

/** Quoted as in the ledger, with escaped direction marks. */
function textOf(text: string): string {
  return safeText(text).replace(DIRECTION_MARKS, escaped);
}
