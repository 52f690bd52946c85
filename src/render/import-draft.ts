// A draft mapping as YAML for the settings of a ledger, with the guesses marked.
import type { DraftMapping } from "../core/import-mapping.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { printable } from "./text.ts";

const ORDERS = { DMY: "DD/MM/YYYY", MDY: "MM/DD/YYYY" } as const;

/** The YAML, ending in a newline. */
export function renderDraft(draft: DraftMapping, { draft: words }: Catalogue["importing"]): string {
  const columns = Object.entries(draft.columns).map(([role, header]) => `      ${role}: ${quoted(header)}\n`);
  return [
    `# ${words.title(printable(draft.file))}\n`,
    `# ${words.columns}: ${draft.headers.map(printable).join(" | ")}\n`,
    "imports:\n",
    `  ${quoted(draft.name)}:\n`,
    `    match: [${draft.match.map(quoted).join(", ")}]\n`,
    `    kind: ${draft.kind}  # ${words.guess}: time, earned, spent, money, posted, reach, followers\n`,
    `    columns:  # ${words.guess}\n`,
    ...columns,
    ...(draft.dates === null ? [] : [`    dates: ${ORDERS[draft.dates]}\n`]),
    ...(draft.decimal === null ? [] : [`    decimal: "${draft.decimal}"\n`]),
  ].join("");
}

function quoted(text: string): string {
  const plain =
    /^\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*$/u.test(text) &&
    !/^(?:y|n|yes|no|true|false|on|off|null|nan|inf)$/i.test(text);
  return plain ? text : JSON.stringify(printable(text));
}
