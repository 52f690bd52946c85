// A row whose network is known -> the entry it becomes, or why it becomes none.
import type { Evidence } from "../../core/entries/activity.ts";
import type { Entry, Share } from "../../core/entries/entry.ts";
import type { Settings } from "../../core/entries/settings.ts";
import type { Vocabulary } from "../../core/entries/vocabulary.ts";
import type { NetworkRule } from "../../core/setup/import-plan.ts";
import type { CalendarDate } from "../../core/values/dates.ts";
import type { Decimal } from "../../core/values/money.ts";
import type { Hints, Row, SkipReason } from "../row.ts";
import { scrubbed } from "../scrub.ts";
import { worthOf } from "../table/amounts.ts";

const DAY = 24 * 60;

/** What a row becomes an entry with. */
export interface Making {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  /** The activity that a word means, by its key. */
  readonly activityOf: (word: string) => string | null;
  /** All of an entry for one network, by its key: the same list for all entries of it. */
  readonly sharesOf: (network: string) => readonly Share[];
  readonly today: CalendarDate;
  /** Rates that were given for this import. */
  readonly exchange: ReadonlyMap<string, Decimal>;
}

export type MadeEntry = { readonly entry: Entry } | { readonly reason: SkipReason; readonly detail?: string };

/** How surely a rule says that the network brought the sale. */
const EVIDENCE: Readonly<Partial<Record<NetworkRule, Evidence>>> = {
  platform: "link",
  address: "link",
  campaign: "link",
  discount: "code",
  word: "guess",
};

/** The entry of a row. A sum below 0 under `earned` is money given back: it is spent, so that what stays is right. */
export function entryOf(row: Row, network: string, rule: NetworkRule, id: string, making: Making): MadeEntry {
  const networks = making.sharesOf(network);
  const common = { date: lastDay(row, making.today), networks, ...wordsOf(row), id, line: 0 };
  const { value } = row;
  switch (value.kind) {
    case "time": {
      const minutes = Math.round(value.seconds / 60);
      if (minutes > DAY) return { reason: "over-a-day" };
      if (minutes < 1) return { reason: "too-short" };
      const activity = value.activity ?? activityIn(row.hints, making);
      const { client } = row.keep ?? {};
      return {
        entry: {
          kind: "time",
          ...common,
          minutes,
          ...(activity === undefined ? {} : { activity }),
          ...(row.at === undefined ? {} : { at: row.at }),
          ...(client === undefined ? {} : { client: scrubbed(client) }),
        },
      };
    }
    case "earned": {
      const worth = worthOf(value.amount, making.settings, making.exchange);
      if ("reason" in worth) return worth;
      if (value.amount.decimal.startsWith("-"))
        return { entry: { kind: "spent", ...common, ...worth, purpose: "refund" } };
      const evidence = EVIDENCE[rule];
      const { client } = row.keep ?? {};
      return {
        entry: {
          kind: "earned",
          ...common,
          ...worth,
          ...(client === undefined ? {} : { client: scrubbed(client) }),
          ...(evidence === undefined ? {} : { evidence }),
        },
      };
    }
    case "spent": {
      const worth = worthOf(value.amount, making.settings, making.exchange);
      return "reason" in worth ? worth : { entry: { kind: "spent", ...common, ...worth, purpose: value.purpose } };
    }
    case "posted":
      return { entry: { ...common, ...value, model: null } };
    case "reach":
    case "followers":
      return { entry: { ...common, ...value } };
  }
}

/** The last day of a row, today where its period is still running. */
function lastDay({ date, until = date }: Row, today: CalendarDate): CalendarDate {
  return until > today ? today : until;
}

/** Campaign and note; a row that covers several days says which. */
function wordsOf({ keep = {}, date, until }: Row): { note?: string; campaign?: string } {
  const days = until === undefined ? "" : `${date}/${until}`;
  const note = [scrubbed(keep.note ?? ""), days].filter((part) => part !== "").join(" · ");
  const campaign = scrubbed(keep.campaign ?? "");
  return { ...(note === "" ? {} : { note }), ...(campaign === "" ? {} : { campaign }) };
}

/** The activity that a tag or a project names, whole; none where they name two. */
function activityIn({ tags = [], projects = [] }: Hints, { activityOf }: Making): string | undefined {
  let only: string | undefined;
  for (const words of [tags, projects]) {
    for (const word of words) {
      const activity = activityOf(word) ?? only;
      if (only !== undefined && activity !== only) return undefined;
      only = activity;
    }
  }
  return only;
}
