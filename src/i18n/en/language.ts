// The parts of English sentences that many topics share.

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const meant = (suggestion: string, otherwise = ""): string =>
  suggestion === "" ? otherwise : `Did you mean ${suggestion}?`;
