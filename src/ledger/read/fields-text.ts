// The fields of a value as text that is the same in whatever order they were written: for holding one entry against another.

/** The fields that are given, sorted by name, as text. */
export function fieldsText(value: object): string {
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  return JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}
