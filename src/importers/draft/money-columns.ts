// Finds the columns of an unknown table that hold money: by values that look like it, under headers that are not counts.
import { isOtherNumber, moneyRank } from "./headers.ts";
import type { ColumnProfile } from "./profile.ts";

const CREDIT =
  /^(?:credit|haben|ingresos?|abono|money in|paid in|deposits?|entrees?|recettes?)\b|^(?:in|received|recu)$/;
const DEBIT = /^(?:debit|soll|gastos?|cargo|money out|paid out|withdrawals?|sorties?|depenses?)\b|^out$/;
const SIDE = /^(?:d\/c|c\/d|sens|debit\/credit|credit\/debit|type of movement|indicator)$/;
const CURRENCY = /^(?:currency|devise|wahrung|divisa|moneda|moeda|currency code|code de la devise|valuta)\b/;

export interface MoneyColumns {
  readonly amount?: ColumnProfile;
  readonly credit?: ColumnProfile;
  readonly debit?: ColumnProfile;
  readonly side?: ColumnProfile;
  readonly currency?: ColumnProfile;
  /** Further columns that could be the amount. */
  readonly others: readonly ColumnProfile[];
}

/** The columns of money; no amount if no column of values that look like money has a header that allows it. */
export function moneyColumns(columns: readonly ColumnProfile[]): MoneyColumns {
  const find = (words: RegExp, ok: (column: ColumnProfile) => boolean): ColumnProfile | undefined =>
    columns.find((column) => words.test(column.name) && ok(column));
  const sides = [find(CREDIT, isNumeric), find(DEBIT, isNumeric)];
  const [credit, debit] = sides.every((column) => column !== undefined) ? sides : [];
  const side = find(SIDE, ({ distinct, share }) => distinct <= 4 && share("words") > 0.9);
  const currency = find(CURRENCY, ({ share }) => share("words") > 0.6);
  const ranked = columns
    .flatMap((column) => {
      const rank = column !== credit && column !== debit ? moneyScore(column) : 0;
      return rank > 0 ? [{ column, rank }] : [];
    })
    .sort((a, b) => b.rank - a.rank);
  const [amount, ...others] = credit && debit ? [] : ranked.map(({ column }) => column);
  return {
    ...(amount ? { amount } : {}),
    ...(credit ? { credit } : {}),
    ...(debit ? { debit } : {}),
    ...(side ? { side } : {}),
    ...(currency ? { currency } : {}),
    others,
  };
}

function isNumeric({ filled, share }: ColumnProfile): boolean {
  return filled === 0 || share("money", "decimal", "integer") > 0.9;
}

/** How surely a column is an amount; 0 if its header or values say otherwise. */
function moneyScore(column: ColumnProfile): number {
  const { name, share, filled } = column;
  if (filled === 0 || isOtherNumber(name) || share("money", "decimal", "integer") < 0.9) return 0;
  const rank = CREDIT.test(name) || DEBIT.test(name) ? 1 : moneyRank(name);
  const signed = share("money");
  if (rank === 0) return signed > 0.9 ? 1 : 0;
  if (signed + share("decimal") === 0) return rank === 3 ? 1 : 0;
  return isRatio(column) ? 0 : rank + 1 + (signed > 0.5 ? 1 : 0);
}

/** Decimals that are all between -1 and 1 are shares of something. */
function isRatio({ values, share }: ColumnProfile): boolean {
  return (
    share("money") === 0 && values.length > 1 && values.every((value) => /^[-−(]?0?[.,]\d+\)?$|^[01]$/.test(value))
  );
}
