// The parts of English sentences that many topics share.

/** The span of a limit that it is now. */
export const spans = { day: "today", week: "this week", month: "this month" };

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const meant = (suggestion: string, otherwise = ""): string =>
  suggestion === "" ? otherwise : `Did you mean ${suggestion}?`;
