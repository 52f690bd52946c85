// A name as a chart takes it. The renderer keeps texts as keys of plain objects: one that every object has already, such as
// __proto__, would change them all.

const INVISIBLE = "\u200b";

/** The name, made another key by a sign of no width where every object has it. */
export function label(name: string): string {
  return name in {} ? `${name}${INVISIBLE}` : name;
}
