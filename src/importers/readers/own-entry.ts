// Rebuilds an entry, with every field, from the keys and values that export writes.
import { AMOUNT, NETWORK, SHARES } from "../../core/entries/codecs.ts";
import {
  ENTRY_KINDS,
  type Entry,
  entryFrom,
  type KeyOfKind,
  keysOf,
  type Share,
  type Unknown,
} from "../../core/entries/entry.ts";
import { WHOLE } from "../../core/entries/settings.ts";
import { parsePart } from "../../core/entries/share.ts";
import { isCurrency } from "../../core/values/currency.ts";
import { type Amount, amountOf } from "../../core/values/money.ts";

/** The fields of an exported entry. `text` gives the value of a key, undefined if absent. */
export interface OwnFields {
  readonly text: (key: string) => string | undefined;
  readonly shares: readonly Share[] | null;
  readonly unknown: Readonly<Record<string, Unknown>>;
}

/** In place of a value that is present but invalid. */
const INVALID = Symbol("invalid");

/** The entry of these fields; null if a field is missing or invalid. */
export function ownEntry(fields: OwnFields): Entry | null {
  const { text, unknown } = fields;
  const kind = ENTRY_KINDS.find((known) => known === text("kind"));
  if (!kind) return null;
  const keys = keysOf(kind);
  // Under a known key, or that of another kind, an unknown value would be read as something else.
  const taken = new Set<string>([...ENTRY_KINDS, ...keys.map(({ key }) => key)]);
  if (Object.keys(unknown).some((key) => taken.has(key))) return null;
  const values = new Map(keys.map((key) => [key, valueUnder(key, fields)]));
  if ([...values.values()].includes(INVALID)) return null;
  const hasUnknown = Object.keys(unknown).length > 0;
  return entryFrom(
    kind,
    (key) => values.get(key),
    0,
    () => (hasUnknown ? unknown : undefined),
  );
}

/** The value of a key, undefined if absent. */
function valueUnder({ exported, codec }: KeyOfKind, { text, shares }: OwnFields): unknown {
  if (codec === SHARES) return shares ?? INVALID;
  if (codec === NETWORK) return shares && shares.length <= 1 ? shares : INVALID;
  if (codec === AMOUNT) return amountFrom(text(exported), text("currency")) ?? INVALID;
  const written = text(exported);
  return written === undefined ? undefined : (codec.plain?.from(written) ?? INVALID);
}

function amountFrom(amount = "", currency = ""): Amount | undefined {
  const isAmount = /^\d{1,15}(?:\.\d{1,12})?$/.test(amount) && isCurrency(currency);
  return isAmount ? amountOf(amount, currency).value : undefined;
}

/** Reads linkedin; linkedin,newsletter; linkedin=70%,newsletter=30%; [["a,b",1]]. Null for other cells. */
export function sharesOfCell(cell: string): readonly Share[] | null {
  if (cell === "") return [];
  if (cell.startsWith("[")) return sharesOfPairs(cell);
  const shares: Share[] = [];
  for (const part of cell.split(",")) {
    const [, network = "", percent] = /^([^=]+?)(?:=(.*))?$/.exec(part) ?? [];
    const weight = percent === undefined ? { value: 1 } : parsePart(percent);
    if (network.trim() === "" || weight.error || weight.value === 0) return null;
    shares.push({ network, weight: weight.value });
  }
  return shares;
}

function sharesOfPairs(cell: string): readonly Share[] | null {
  try {
    const pairs: unknown = JSON.parse(cell);
    if (!Array.isArray(pairs)) return null;
    const shares = pairs.flatMap((pair: unknown): Share[] => {
      const [network, weight] = Array.isArray(pair) ? (pair as unknown[]) : [];
      return typeof network === "string" && isWeight(weight) ? [{ network, weight }] : [];
    });
    return shares.length === pairs.length ? shares : null;
  } catch {
    return null;
  }
}

/** Reads a name, null, or names with parts that sum to 1. */
export function sharesOfJson(value: unknown): readonly Share[] | null {
  if (value === null || value === undefined) return [];
  if (typeof value === "string") return [{ network: value, weight: 1 }];
  if (typeof value !== "object" || Array.isArray(value)) return null;
  const parts = Object.entries(value);
  if (!parts.every((part): part is [string, number] => typeof part[1] === "number" && part[1] > 0 && part[1] <= 1))
    return null;
  const weights = weightsOf(parts.map(([, part]) => part));
  return weights && parts.map(([network], index) => ({ network, weight: weights[index] ?? 1 }));
}

/** Integer weights of parts of 1: equal, ten-thousandths, or the smallest exact ones. */
function weightsOf(parts: readonly number[]): readonly number[] | null {
  if (parts.every((part) => Math.abs(part - (parts[0] ?? 0)) < 1e-9)) return parts.map(() => 1);
  const inTenThousandths = wholes(parts, WHOLE);
  if (inTenThousandths) return inTenThousandths;
  for (let total = 2; total < WHOLE; total += 1) {
    const weights = wholes(parts, total);
    if (weights) return weights;
  }
  return null;
}

function wholes(parts: readonly number[], total: number): readonly number[] | null {
  const weights = parts.map((part) => Math.round(part * total));
  const right = parts.every((part, index) => Math.abs(part * total - (weights[index] ?? 0)) < 1e-6);
  return right && weights.reduce((sum, weight) => sum + weight, 0) === total ? weights : null;
}

function isWeight(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value <= WHOLE;
}
