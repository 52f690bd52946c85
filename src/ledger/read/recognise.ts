// Recognises a ledger, valid or not, by its content.
import { readLedger } from "./read.ts";

/** A line that starts like one that this program writes. */
const ENTRY_LINE = /^- \{ ?date: ?["']?\d{4}-/;
/** Rare in other texts: only a text that matches is parsed. */
const ITEM = /^[ \t]*-[ \t\r\n]/m;
const DATE = /\bdate["']?[ \t]*:/;
const SETTINGS =
  /^\uFEFF?(?:currency|rate|margin|people|networks|slots|limits|publishing|purpose|exchange|findings)[ \t]*:/m;

/** Whether a text, or the beginning of a long one, is a ledger. */
export function looksLikeLedger(beginning: string): boolean {
  if (!(ITEM.test(beginning) && DATE.test(beginning)) && !SETTINGS.test(beginning)) return false;
  const lines = beginning.slice(0, beginning.lastIndexOf("\n") + 1 || undefined);
  const { entries, errors } = readLedger(lines);
  return entries.length > 0 || (errors.length === 0 && SETTINGS.test(lines)) || isMostlyEntries(lines);
}

function isMostlyEntries(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  return lines.filter((line) => ENTRY_LINE.test(line)).length * 2 > lines.length;
}
