// Entries as an hledger journal whose balances equal the figures of `report`.
import type { Entry } from "../../core/entries/entry.ts";
import { type Filter, NO_FILTER, passesNetwork } from "../../core/entries/filter.ts";
import { type Part, partsOf } from "../../core/entries/part.ts";
import { rateInForce, type Settings, WHOLE } from "../../core/entries/settings.ts";
import { roundHalfUp } from "../../core/report/roi.ts";
import { minorDigits } from "../../core/values/currency.ts";
import { largest } from "../../core/values/largest.ts";
import { decimalText } from "../../core/values/money.ts";
import { account, description, tagValue } from "./account.ts";

interface Posting {
  readonly account: string;
  readonly amount: string;
  /** Not balanced by other postings. */
  readonly virtual?: boolean;
}

interface Transaction {
  readonly head: string;
  readonly postings: readonly Posting[];
}

/** Sums over many entries that are rounded once. */
interface Sums {
  readonly labour: RoundedSums;
  readonly "gross-profit": RoundedSums;
}

const MONEY = "assets:socialroi";
const MINUTES = "min";

/**
 * A journal sorted by date that passes `hledger check --strict`. Money is in the ledger's currency, as in `report`:
 * `expenses:NETWORK:PURPOSE` and `income:NETWORK` against `assets:socialroi`. Time is in minutes under
 * `time:NETWORK:ACTIVITY`. Its cost and the gross profit of sales are virtual postings under `labour` and
 * `gross-profit`. The filter applies to each network of a shared entry. Posts and audience counts are left out.
 */
export function exportHledger(entries: readonly Entry[], settings: Settings, filter: Filter = NO_FILTER): string {
  const sums: Sums = { labour: new RoundedSums(60), "gross-profit": new RoundedSums(WHOLE) };
  const ordered = entries
    .filter(({ kind }) => kind === "time" || kind === "earned" || kind === "spent")
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const transactions = ordered.map((entry): Transaction => {
    const parts = partsOf(entry, settings).filter((part) => passesNetwork(filter, part.network));
    const postings = parts.flatMap((part) => postingsOf(entry, part, settings, sums));
    return { head: headOf(entry, settings), postings };
  });
  const last = ordered.at(-1);
  const rounding = Object.entries(sums).flatMap(([kind, sum]) => virtual(["rounding", kind], sum.rest(), settings));
  if (last && rounding.length > 0) transactions.push({ head: `${last.date} rounding`, postings: rounding });
  return [declarations(transactions, settings), ...transactions.map(textOf)].join("\n");
}

function declarations(transactions: readonly Transaction[], { currency }: Settings): string {
  const accounts = new Set(transactions.flatMap(({ postings }) => postings.map((posting) => posting.account)));
  return [
    "decimal-mark .",
    `commodity 1000.${"0".repeat(minorDigits(currency))} ${currency}`,
    `commodity 1000. ${MINUTES}`,
    ...[...accounts].sort().map((name) => `account ${name}`),
    "",
  ].join("\n");
}

function textOf({ head, postings }: Transaction): string {
  const names = postings.map((posting) => (posting.virtual ? `(${posting.account})` : posting.account));
  const width = largest(names.map((name) => name.length));
  const lines = postings.map(({ amount }, index) => `    ${(names[index] ?? "").padEnd(width)}  ${amount}\n`);
  return `${head}\n${lines.join("")}`;
}

function headOf(entry: Entry, { currency }: Settings): string {
  const { campaign, person, id } = entry;
  const client = entry.kind === "time" || entry.kind === "earned" ? entry.client : undefined;
  const amount = entry.kind === "earned" || entry.kind === "spent" ? entry.amount : undefined;
  const original = amount && amount.currency !== currency ? `${decimalText(amount)} ${amount.currency}` : undefined;
  const tags = Object.entries({ campaign, person, id, original }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${tagValue(value)}`],
  );
  const comment = tags.length === 0 ? "" : `  ; ${tags.join(", ")}`;
  return `${`${entry.date} ${description(client, entry.note)}`.trimEnd()}${comment}`;
}

function postingsOf(entry: Entry, { network, minor }: Part, settings: Settings, sums: Sums): Posting[] {
  switch (entry.kind) {
    case "time": {
      const rate = rateInForce(settings, entry.person, entry.date) ?? 0;
      return [
        {
          account: account("time", network, entry.activity),
          amount: `${entry.minutes} ${MINUTES}`,
          virtual: true,
        },
        ...virtual(["labour", network], sums.labour.add(network, entry.minutes * rate), settings),
      ];
    }
    case "spent":
      return [
        { account: account("expenses", network, entry.purpose), amount: money(minor, settings) },
        { account: MONEY, amount: money(-minor, settings) },
      ];
    case "earned": {
      const profit = sums["gross-profit"].add(network, minor * (entry.margin ?? settings.margin));
      return [
        { account: MONEY, amount: money(minor, settings) },
        { account: account("income", network), amount: money(-minor, settings) },
        ...virtual(["gross-profit", network], profit, settings),
      ];
    }
    default:
      return [];
  }
}

function virtual(words: readonly (string | null)[], minor: number, settings: Settings): Posting[] {
  return minor === 0 ? [] : [{ account: account(...words), amount: money(minor, settings), virtual: true }];
}

function money(minor: number, { currency }: Settings): string {
  return `${minor < 0 ? "-" : ""}${decimalText({ minor: Math.abs(minor), currency })} ${currency}`;
}

/** By key: the exact sum, and the part of it that was returned so far. */
class RoundedSums {
  private readonly divisor: number;
  private readonly sums = new Map<string | null, { exact: number; given: number }>();

  constructor(divisor: number) {
    this.divisor = divisor;
  }

  /** Adds to a key's sum and returns the growth of its rounded quotient. */
  add(key: string | null, exact: number): number {
    const sum = this.sums.get(key) ?? { exact: 0, given: 0 };
    this.sums.set(key, sum);
    sum.exact += exact;
    const due = roundHalfUp(sum.exact / this.divisor) - sum.given;
    sum.given += due;
    return due;
  }

  /** The rounded quotient of all sums, minus what was returned so far. */
  rest(): number {
    const [exact, given] = [...this.sums.values()].reduce(
      ([exactly, away], sum) => [exactly + sum.exact, away + sum.given],
      [0, 0],
    );
    return roundHalfUp(exact / this.divisor) - given;
  }
}
