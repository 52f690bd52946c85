// The fields of a value as text, whatever their order, to compare entries.

/** Defined fields as text, sorted by name. */
export function fieldsText(value: object): string {
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  return JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)));
}
