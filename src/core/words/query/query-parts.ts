// The parts of a query that may begin at a token: a period, names, a grouping, kinds, a format.
import type { PeriodChoice } from "../../values/period.ts";
import { type Atom, type AtomClass, type Atoms, type AtomValues, behindFillers, type NameField } from "./atoms.ts";
import { periodsAt, type QueryCalendar, valuesOf } from "./period-words.ts";

/** What the words say, by the options that say the same. Keys that they do not say are absent. */
export interface Query extends Readonly<Partial<Record<NameField | "kind" | "by", readonly string[]>>> {
  readonly period?: PeriodChoice;
  readonly against?: "previous" | "year-ago" | PeriodChoice;
  readonly format?: string;
  readonly file?: string;
  /** So many rows, the best first. */
  readonly top?: number;
  /** So many entries, the last ones. */
  readonly limit?: number;
}
export type QueryKey = keyof Query;

/** A part of a query, from one token to before another. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly key: QueryKey;
  readonly value: unknown;
}

/** What atoms of these classes say, in this order, with fillers between them; null for nothing. */
interface Rule {
  readonly classes: readonly AtomClass[];
  readonly say: (values: AtomValues, atoms: readonly Atom[]) => readonly [QueryKey, unknown] | null;
}

const groupings: Rule["say"] = (_, atoms) => [
  "by",
  atoms.flatMap((atom) => (atom.class === "grouping" ? [atom.value] : [])),
];
/** Groupings that are words for periods, too: they need `by`. */
const IN_TIME: ReadonlySet<string> = new Set(["day", "week", "month", "quarter"]);

const RULES: readonly Rule[] = [
  { classes: ["name"], say: ({ name }) => [name.field, [name.key]] },
  { classes: ["field", "name"], say: ({ field, name }) => (name.field === field ? [field, [name.key]] : null) },
  { classes: ["by", "grouping"], say: groupings },
  { classes: ["by", "grouping", "and", "grouping"], say: groupings },
  // All clients are rows, and not all years.
  { classes: ["all", "grouping"], say: groupings },
  {
    classes: ["grouping", "format"],
    say: ({ grouping, format }) => (grouping === "format" ? ["format", format] : null),
  },
  { classes: ["grouping"], say: ({ grouping }) => (IN_TIME.has(grouping) ? null : ["by", [grouping]]) },
  { classes: ["versus", "against"], say: ({ against }) => ["against", against] },
  { classes: ["kind"], say: ({ kind }) => ["kind", [kind]] },
  { classes: ["format"], say: ({ format }) => ["format", format] },
  { classes: ["file"], say: ({ file }) => ["file", file] },
  { classes: ["last", "entry"], say: () => ["limit", 1] },
  ...(["last", "top"] as const).flatMap((which) => {
    const key = which === "last" ? "limit" : "top";
    const say: Rule["say"] = ({ number }) => (number > 1 ? [key, number] : null);
    // The word for entries may be left out: last 5 entries.
    return [[which, "number"] as const, ["number", which] as const].flatMap((classes): Rule[] => [
      { classes, say },
      { classes: [...classes, "entry"], say },
    ]);
  }),
];

/** The parts that begin at a token. */
export function partsAt({ found }: Atoms, start: number, calendar: QueryCalendar): Part[] {
  const part = (end: number, key: QueryKey, value: unknown): Part => ({ start, end, key, value });
  return [
    ...periodsAt(found, start, calendar).map(({ end, value }) => part(end, "period", value)),
    ...(found[start] ?? []).flatMap((atom) => {
      // `last` on its own: beside other words it is part of a period.
      if (atom.class === "last" && start === 0 && atom.end === found.length) return [part(atom.end, "limit", 1)];
      const ruled = RULES.filter(({ classes }) => classes[0] === atom.class).flatMap(({ classes, say }) =>
        sequencesFrom(found, atom, classes.slice(1)).flatMap((atoms) => {
          const said = say(valuesOf(atoms) as AtomValues, atoms);
          return said ? [part(atoms.at(-1)?.end ?? atom.end, ...said)] : [];
        }),
      );
      const against = atom.class === "versus" ? behindFillers(found, atom.end) : [];
      const periods = against.flatMap((from) => periodsAt(found, from, calendar));
      return [...ruled, ...periods.map(({ end, value }) => part(end, "against", value))];
    }),
  ];
}

/** An atom with atoms of these classes behind it, and only fillers between them. */
function sequencesFrom(found: Atoms["found"], atom: Atom, [next, ...others]: readonly AtomClass[]): Atom[][] {
  if (next === undefined) return [[atom]];
  return behindFillers(found, atom.end)
    .flatMap((index) => (found[index] ?? []).filter((each) => each.class === next))
    .flatMap((each) => sequencesFrom(found, each, others))
    .map((behind) => [atom, ...behind]);
}
