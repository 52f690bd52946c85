// Compares complete entries in every field.
import type { Entry } from "../../core/entries/entry.ts";

/** All fields but the line as text: keys sorted, shares reduced to the smallest weights. */
export function fieldsText({ line: _, networks, ...entry }: Entry): string {
  const divisor = networks.reduce((common, { weight }) => greatestDivisor(common, weight), 0);
  const shares = networks.map(({ network, weight }) => [network, weight / divisor]);
  return JSON.stringify([shares, entry], (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
