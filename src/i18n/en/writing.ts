// English: adding, listing, checking, fixing and merging entries.
import type { CheckWords, EchoWords, ListWords, MendWords, MergeWords } from "../catalogue/writing.ts";
import { plural, spans } from "./language.ts";

const pastSpans = { day: "that day", week: "that week", month: "that month" };

export const echo: EchoWords = {
  saved: (file) => `Written: ${file}`,
  newLedger: (file) =>
    `New ledger: ${file} (yours alone to read). Your hour counts 0 until you say what it is worth: socialroi init`,
  standing: (label, { span, ended }, minutes) => `${label} ${(ended ? pastSpans : spans)[span]}: ${minutes}`,
  of: (limit) => ` of ${limit}`,
  over: (over) => `, ${over} over`,
  pace: (minutes) => `, on pace for ${minutes}`,
  total: "social networks",
  earned: "earned",
  spent: "spent",
  posted: "posted",
  noModel: "no model",
  reach: (count) => `reach ${count}`,
  followers: (count) => `${count} followers`,
  added: (entries) => `${plural(entries, "entry", "entries")} logged`,
};

export const list: ListWords = {
  title: (period, entries) => `${period} · ${plural(entries, "entry", "entries")}`,
  empty: (period) => `Nothing logged: ${period}.`,
};

export const check: CheckWords = {
  fine: (entries) => `${plural(entries, "entry", "entries")}, no fault.`,
  warnings: (count) => plural(count, "doubt"),
  warning: "doubt",
};

export const mend: MendWords = {
  tookBack: (command, at) => `Took back: ${command} (${at})`,
  broughtBack: (command, at) => `Brought back: ${command} (${at})`,
  torn: (line) => `The last line was cut short; it is kept as a comment: ${line}`,
  renamed: (words, from, to) => `${plural(words, "place")} changed: ${from} is now ${to}.`,
  renameThese: (words, from, to) => `Change ${plural(words, "place")} from ${from} to ${to}?`,
  mergesWith: (from, to, places) =>
    `${from} merges with ${to}, which stands in ${plural(places, "place")} already: nothing will tell them apart.`,
  wouldRename: (words, from, to) => `${plural(words, "place")} would change: ${from} to ${to}. Nothing was changed.`,
  deleteThese: (entries) => (entries === 1 ? "Delete this entry?" : `Delete these ${entries} entries?`),
  deleted: (entries) => `${plural(entries, "entry", "entries")} deleted. To have them back: socialroi undo`,
  kept: "Nothing was deleted.",
  unchanged: "Nothing was changed.",
  saveThere: "Nothing was changed yet. If your editor is open in its own window, save there, then press Enter.",
  stillOpen: (file) =>
    `Nothing was changed. If your editor is still open in its own window, its text is in ${file}\n` +
    "Set EDITOR so that it waits until you close the file, for example: export EDITOR='code --wait'",
  saved: "The ledger is saved.",
  reopen: "Open it again at the first fault?",
  fewer: (before, after) => `The ledger would go from ${before} to ${after} entries. Save it so?`,
  draft: (file) => `Your version is kept in ${file}`,
  notices: {
    undo: (reason) => `The ledger is saved, but socialroi undo cannot take this change back (${reason}).`,
    "hard-links": () => "The ledger is saved. Other names of the same file (hard links) still hold the old text.",
    owner: () => "The ledger is saved, but the file now belongs to you: its old owner could not be kept.",
    flush: () => "The ledger is saved, but the disk reports an error: check it, and copy your ledger elsewhere.",
    timer: (reason) => `The ledger is saved, but the timer could not be changed (${reason}).`,
  },
  timerRestored: "The timer is back as it was: socialroi status",
  timerRemoved: "The timer is logged again and gone.",
};

export const merging: MergeWords = {
  copy: (added, copy, dryRun) => {
    if (added === 0) return `Every entry of ${copy} is in the ledger already.`;
    const entries = plural(added, "entry", "entries");
    return dryRun
      ? `${entries} would be added from ${copy}. Nothing was changed.`
      : `${entries} added from ${copy}. To take that back: socialroi undo`;
  },
  versions: ({ added, changed, removed }, dryRun) =>
    `${dryRun ? "Would merge" : "Merged"}: ${plural(added, "entry", "entries")} added, ${changed} changed, ${removed} removed.`,
  settings: (names) => `Settings taken from the copy: ${names}`,
  keptSetting: (name, ours, theirs) => `The setting ${name} differs. Kept: ${ours}. In the copy: ${theirs}`,
  keptLine: (line, theirs) => `Line ${line} differs and is kept. In the copy: ${theirs}`,
  alike: (line, other) =>
    `Lines ${line} and ${other} may be one entry in two versions. If so, remove one of them: socialroi delete`,
};
