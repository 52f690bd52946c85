// English: adding, listing, checking, fixing and merging entries.
import type { EntryKind } from "../../core/entries/entry.ts";
import type { LimitSpan } from "../../core/entries/units.ts";
import { plural, spans } from "./language.ts";

const pastSpans = { day: "that day", week: "that week", month: "that month" };

/** Confirmation of added entries. */
export const echo = {
  saved: (file: string) => `Written: ${file}`,
  newLedger: (file: string, local: string) =>
    `New ledger: ${file} (only you can read it; amounts in EUR${local === "EUR" ? "" : `, to change that: socialroi set currency ${local}`}). Your time counts as free until you set your hourly rate: socialroi init`,
  /** Limit status; `ended`: the span ended before today. */
  limitStatus: (
    label: string,
    { span, ended }: { readonly span: LimitSpan; readonly ended: boolean },
    minutes: string,
  ) => `${label} ${(ended ? pastSpans : spans)[span]}: ${minutes}`,
  of: (limit: string) => ` of ${limit}`,
  over: (over: string) => `, ${over} over`,
  pace: (minutes: string) => `, on pace for ${minutes}`,
  /** All rented networks together. */
  total: "social networks",
  earned: "earned",
  spent: "spent",
  posted: "posted",
  noModel: "no model",
  /** A note in quotes. */
  note: (text: string) => `"${text}"`,
  /** Networks that share an amount equally. */
  equalShares: (networks: string) => `${networks}, equal shares`,
  reach: (count: string) => `reach ${count}`,
  /** Values of keys that don't explain themselves. */
  labelled: {
    reach: (count) => `reach ${count}`,
    comments: (count) => `comments ${count}`,
    answered: (count) => `answered ${count}`,
    margin: (part) => `margin ${part}`,
    evidence: (how) => `evidence ${how}`,
    copy: () => "one-click copy",
    audience: (who) => `${who} audience`,
    campaign: (name) => `campaign ${name}`,
  } as Readonly<Record<string, (value: string) => string>>,
  followers: (count: string) => `${count} followers`,
  added: (entries: number) => `${plural(entries, "entry", "entries")} logged`,
};

export const list = {
  /** `only`: a filter, or an empty text. */
  title: (period: string, only: string, entries: number) =>
    [period, only, plural(entries, "entry", "entries")].filter((part) => part !== "").join(" · "),
  empty: (period: string, only: string) => `Nothing logged: ${period}${only === "" ? "" : `, ${only}`}.`,
  kinds: {
    time: "time",
    earned: "sales",
    spent: "expenses",
    posted: "posts",
    followers: "followers",
    reach: "reach",
  } satisfies Readonly<Record<EntryKind, string>>,
};

export const check = {
  fine: (entries: number) => `${plural(entries, "entry", "entries")}, no errors.`,
  warnings: (count: number) => plural(count, "warning"),
  warning: "warning",
};

/** Undo, redo, rename, delete and edit. */
export const fix = {
  tookBack: (command: string, at: string) => `Undone: ${command} (${at})`,
  broughtBack: (command: string, at: string) => `Redone: ${command} (${at})`,
  truncated: (line: string) => `The last line was incomplete; it is kept as a comment: ${line}`,
  renamed: (words: number, from: string, to: string) => `${plural(words, "occurrence")} changed: ${from} is now ${to}.`,
  renameThese: (words: number, from: string, to: string) =>
    `Change ${plural(words, "occurrence")} of ${from} to ${to}?`,
  mergesWith: (from: string, to: string, places: number) =>
    `${from} will merge with ${to}, which is already used ${places === 1 ? "once" : `${places} times`}: they can no longer be told apart.`,
  wouldRename: (words: number, from: string, to: string) =>
    `${plural(words, "occurrence")} would change: ${from} to ${to}. Nothing was changed.`,
  deleteThese: (entries: number) => (entries === 1 ? "Delete this entry?" : `Delete these ${entries} entries?`),
  deleted: (entries: number) => `${plural(entries, "entry", "entries")} deleted. To restore: socialroi undo`,
  kept: "Nothing was deleted.",
  unchanged: "Nothing was changed.",
  /** For editors with a window of their own: a prompt on a terminal, a message elsewhere. */
  saveThere: "Nothing was changed yet. If your editor is open in its own window, save there, then press Enter.",
  stillOpen: (file: string) =>
    `Nothing was changed. If your editor is still open in its own window, its text is in ${file}\n` +
    "Set EDITOR so that it waits until you close the file, for example: export EDITOR='code --wait'",
  saved: "The ledger is saved.",
  reopen: "Open it again at the first error?",
  fewer: (before: number, after: number) => `The ledger would go from ${before} to ${after} entries. Save it anyway?`,
  draft: (file: string) => `Your version is in ${file}`,
  /** What failed after a successful write; `reason` is the system's error code. */
  notices: {
    undo: (reason: string) => `The ledger is saved, but socialroi undo can't undo this change (${reason}).`,
    "hard-links": (_reason: string) =>
      "The ledger is saved. Other names of the same file (hard links) still have the old text.",
    owner: (_reason: string) =>
      "The ledger is saved, but the file now belongs to you: its previous owner couldn't be kept.",
    flush: (_reason: string) =>
      "The ledger is saved, but the disk reports an error: check it and copy your ledger elsewhere.",
    timer: (reason: string) => `The ledger is saved, but the timer couldn't be changed (${reason}).`,
  },
  timerRestored: "The timer is running again as before: socialroi status",
  timerRemoved: "The timer is logged and cleared again.",
};

export const merging = {
  /** Entries added from a copy of the ledger. */
  copy: (added: number, copy: string, dryRun: boolean) => {
    if (added === 0) return `Every entry of ${copy} is already in the ledger.`;
    const entries = plural(added, "entry", "entries");
    return dryRun
      ? `${entries} would be added from ${copy}. Nothing was changed.`
      : `${entries} added from ${copy}. To undo: socialroi undo`;
  },
  /** Changes taken from the other version. */
  versions: ({ added, changed, removed }: Readonly<Record<"added" | "changed" | "removed", number>>, dryRun: boolean) =>
    `${dryRun ? "Would merge" : "Merged"}: ${plural(added, "entry", "entries")} added, ${changed} changed, ${removed} removed.`,
  settings: (names: string) => `Settings taken from the copy: ${names}`,
  keptSetting: (name: string, ours: string, theirs: string) =>
    `The setting ${name} differs. Kept: ${ours}. In the copy: ${theirs}`,
  keptLine: (line: number, theirs: string) => `Line ${line} differs and is kept. In the copy: ${theirs}`,
  alike: (line: number, other: number) =>
    `Lines ${line} and ${other} may be one entry in two versions. If so, delete one of them: socialroi delete`,
};

export const exporting = {
  /** Name of the calendar of logged time. */
  calendar: "socialroi: time logged",
  saved: (entries: number, file: string) => `${plural(entries, "entry", "entries")} written to ${file}`,
  left: (entries: number) =>
    `${plural(entries, "entry has", "entries have")} no place in this format and ${entries === 1 ? "is" : "are"} not in it.`,
};
