// Decides between the two readings that all values of a column may have: DD/MM or MM/DD, a decimal point or comma.

/** The readings that values allow, each with the first such value. "both": the value is open. */
export type Votes<T extends string> = Map<T | "both", string>;

/** What else settles a column. */
export interface Settling<T> {
  /** Said by the user. */
  readonly given?: T | undefined;
  /** Implied by the source or the language of its headers. */
  readonly implied?: T | undefined;
}

/**
 * The reading of a column; undefined if no value depends on it. An example of the values that are open if nothing
 * settles them, or if some values contradict what is implied or one another.
 */
export function settle<T extends string>(
  votes: Votes<T>,
  { given, implied }: Settling<T>,
): T | { readonly example: string } | undefined {
  if (given !== undefined) return given;
  const open = votes.get("both");
  const [[only] = [], other] = [...votes].filter((vote): vote is [T, string] => vote[0] !== "both");
  if (only === undefined) return implied ?? (open === undefined ? undefined : { example: open });
  if (other) return { example: open ?? other[1] };
  return implied !== undefined && only !== implied && open !== undefined ? { example: open } : only;
}

/** Notes the reading that a value allows. */
export function vote<T extends string>(votes: Votes<T>, reading: T | "both" | null, value: string): void {
  if (reading !== null && !votes.has(reading)) votes.set(reading, value.trim());
}
