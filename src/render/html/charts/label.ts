// Labels for ECharts, which uses texts as keys of plain objects: names such as __proto__ must be changed.

const INVISIBLE = "\u200b";

/** Appends a zero-width space to names that every object has as a key. */
export function label(name: string): string {
  return name in {} ? `${name}${INVISIBLE}` : name;
}
