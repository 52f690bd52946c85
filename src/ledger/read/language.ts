// The language that a ledger states: the first thing to know of it, since errors in all else are said in it.
import { isLanguage, type Language } from "../../core/entries/settings.ts";
import { settingAmongErrors } from "./documents.ts";
import { layoutOf } from "./layout.ts";
import { withLineFeeds } from "./line-ends.ts";
import { under } from "./raw.ts";
import { readHead } from "./raw-ledger.ts";

/** The language in the settings of a text, whatever else is in them; null if there is none. */
export function statedLanguage(written: string): Language | null {
  const head = withLineFeeds(written.slice(0, layoutOf(written).to));
  const read = readHead(head);
  const value = read?.settings && under(read.settings, "language");
  const text = read ? (value?.type === "scalar" ? value.text : undefined) : settingAmongErrors(head, "language");
  return text !== null && isLanguage(text) ? text : null;
}
