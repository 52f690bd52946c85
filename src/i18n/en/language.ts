// The parts of English sentences that many topics share.

/** The span of a limit that it is now. */
export const spans = { day: "today", week: "this week", month: "this month" };

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const meant = (suggestion: string, otherwise = ""): string =>
  suggestion === "" ? otherwise : `Did you mean ${suggestion}?`;

/** What to do about a disk that gave this error; undefined if the error is not about the disk itself. */
export function diskRemedy(reason: string): string | undefined {
  const remedies: Readonly<Record<string, string>> = {
    ENOSPC: "The disk is full.",
    EDQUOT: "Your quota on this disk is used up.",
    EROFS: "The disk is read-only.",
    EIO: "The disk reports an error: check it, and copy your ledger elsewhere.",
  };
  return remedies[reason];
}
