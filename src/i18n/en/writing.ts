// English: adding, listing, checking, fixing and merging entries.
import type { CheckWords, EchoWords, FixWords, ListWords, MergeWords } from "../catalogue/writing.ts";
import { plural, spans } from "./language.ts";

const pastSpans = { day: "that day", week: "that week", month: "that month" };

export const echo: EchoWords = {
  saved: (file) => `Written: ${file}`,
  newLedger: (file) =>
    `New ledger: ${file} (only you can read it). Your time counts as free until you set your hourly rate: socialroi init`,
  standing: (label, { span, ended }, minutes) => `${label} ${(ended ? pastSpans : spans)[span]}: ${minutes}`,
  of: (limit) => ` of ${limit}`,
  over: (over) => `, ${over} over`,
  pace: (minutes) => `, on pace for ${minutes}`,
  total: "social networks",
  earned: "earned",
  spent: "spent",
  posted: "posted",
  noModel: "no model",
  note: (text) => `"${text}"`,
  equalShares: (networks) => `${networks}, equal shares`,
  reach: (count) => `reach ${count}`,
  followers: (count) => `${count} followers`,
  added: (entries) => `${plural(entries, "entry", "entries")} logged`,
};

export const list: ListWords = {
  title: (period, only, entries) =>
    [period, only, plural(entries, "entry", "entries")].filter((part) => part !== "").join(" · "),
  empty: (period, only) => `Nothing logged: ${period}${only === "" ? "" : `, ${only}`}.`,
  kinds: {
    time: "time",
    earned: "sales",
    spent: "expenses",
    posted: "posts",
    followers: "followers",
    reach: "reach",
  },
};

export const check: CheckWords = {
  fine: (entries) => `${plural(entries, "entry", "entries")}, no errors.`,
  warnings: (count) => plural(count, "warning"),
  warning: "warning",
};

export const fix: FixWords = {
  tookBack: (command, at) => `Undone: ${command} (${at})`,
  broughtBack: (command, at) => `Redone: ${command} (${at})`,
  torn: (line) => `The last line was incomplete; it is kept as a comment: ${line}`,
  renamed: (words, from, to) => `${plural(words, "occurrence")} changed: ${from} is now ${to}.`,
  renameThese: (words, from, to) => `Change ${plural(words, "occurrence")} of ${from} to ${to}?`,
  mergesWith: (from, to, places) =>
    `${from} will merge with ${to}, which is already used ${places === 1 ? "once" : `${places} times`}: they can no longer be told apart.`,
  wouldRename: (words, from, to) =>
    `${plural(words, "occurrence")} would change: ${from} to ${to}. Nothing was changed.`,
  deleteThese: (entries) => (entries === 1 ? "Delete this entry?" : `Delete these ${entries} entries?`),
  deleted: (entries) => `${plural(entries, "entry", "entries")} deleted. To restore: socialroi undo`,
  kept: "Nothing was deleted.",
  unchanged: "Nothing was changed.",
  saveThere: "Nothing was changed yet. If your editor is open in its own window, save there, then press Enter.",
  stillOpen: (file) =>
    `Nothing was changed. If your editor is still open in its own window, its text is in ${file}\n` +
    "Set EDITOR so that it waits until you close the file, for example: export EDITOR='code --wait'",
  saved: "The ledger is saved.",
  reopen: "Open it again at the first error?",
  fewer: (before, after) => `The ledger would go from ${before} to ${after} entries. Save it anyway?`,
  draft: (file) => `Your version is in ${file}`,
  notices: {
    undo: (reason) => `The ledger is saved, but socialroi undo can't undo this change (${reason}).`,
    "hard-links": () => "The ledger is saved. Other names of the same file (hard links) still have the old text.",
    owner: () => "The ledger is saved, but the file now belongs to you: its former owner could not be kept.",
    flush: () => "The ledger is saved, but the disk reports an error: check it and copy your ledger elsewhere.",
    timer: (reason) => `The ledger is saved, but the timer could not be changed (${reason}).`,
  },
  timerRestored: "The timer is running again as before: socialroi status",
  timerRemoved: "The timer is logged and cleared again.",
};

export const merging: MergeWords = {
  copy: (added, copy, dryRun) => {
    if (added === 0) return `Every entry of ${copy} is already in the ledger.`;
    const entries = plural(added, "entry", "entries");
    return dryRun
      ? `${entries} would be added from ${copy}. Nothing was changed.`
      : `${entries} added from ${copy}. To undo: socialroi undo`;
  },
  versions: ({ added, changed, removed }, dryRun) =>
    `${dryRun ? "Would merge" : "Merged"}: ${plural(added, "entry", "entries")} added, ${changed} changed, ${removed} removed.`,
  settings: (names) => `Settings taken from the copy: ${names}`,
  keptSetting: (name, ours, theirs) => `The setting ${name} differs. Kept: ${ours}. In the copy: ${theirs}`,
  keptLine: (line, theirs) => `Line ${line} differs and is kept. In the copy: ${theirs}`,
  alike: (line, other) =>
    `Lines ${line} and ${other} may be one entry in two versions. If so, delete one of them: socialroi delete`,
};
