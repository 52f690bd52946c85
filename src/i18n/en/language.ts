// English phrases shared by several topics.

/** The current span of a limit. */
export const spans = { day: "today", week: "this week", month: "this month" };

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const meant = (suggestion: string, otherwise = ""): string =>
  suggestion === "" ? otherwise : `Did you mean ${suggestion}?`;

const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full.",
  EDQUOT: "Your disk quota is used up.",
  EFBIG: "The file would be larger than is allowed here: raise the limit (ulimit -f).",
  EROFS: "The disk is read-only.",
  EIO: "The disk reports an error: check it and copy your ledger elsewhere.",
  EISDIR: "It is a folder: give the name of a file in it.",
  ENOTDIR: "A part of its path is a file, not a folder.",
  ELOOP: "Its links form a loop.",
  ENAMETOOLONG: "Its name is too long.",
  EMFILE: "Too many files are open: raise the limit (ulimit -n).",
  ENFILE: "Too many files are open: close other programs.",
};

/** Hint for a system error on a file; undefined if the hint depends on the operation. */
export const systemHint = (reason: string): string | undefined => HINTS[reason];
