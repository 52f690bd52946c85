// The lists of words at the end of help topics: from the lexicon, in one language, and from the user's settings.
import { NETWORK_KINDS } from "../../core/entries/network.ts";
import type { Language } from "../../core/entries/settings.ts";
import { kindOfNetwork } from "../../core/entries/vocabulary.ts";
import { languageWords, type NameCategory, phrasesFor, split } from "../../core/words/lexicon/lexicon.ts";
import { networkName, wordFor } from "../../i18n/names.ts";
import type { WordTopic } from "../../i18n/topics.ts";
import { type Ledger, wordsOf } from "../../ledger/read/read.ts";
import { labelled, type Section } from "../../render/terminal/layout/labelled.ts";
import type { OutputStyle } from "../../render/terminal/layout/output-style.ts";
import { capital, printable } from "../../render/terminal/layout/text.ts";

/** The lists of a topic as texts. */
export function wordLists(topic: WordTopic, ledger: Ledger, style: OutputStyle): string[] {
  switch (topic) {
    case "networks":
      return networkLists(ledger, style);
    case "activities":
      return [activityList(ledger, style)];
    case "words":
      return [queryList(style)];
  }
}

function networkLists(ledger: Ledger, style: OutputStyle): string[] {
  const { settings } = ledger;
  const { words, colours } = style;
  const keys = wordsOf(ledger).networks.keys;
  return NETWORK_KINDS.map((kind) => {
    const sections = keys
      .filter((key) => kindOfNetwork(settings, key) === kind)
      .map((key): Section => {
        const own = settings.networks.get(key)?.aliases ?? [];
        return [
          printable(networkName(key, words)),
          listed([key, ...own, ...wordsFor(["network"], key, words.language)]),
        ];
      });
    return `${colours.bold(capital(words.networkKinds[kind]))}\n${labelled(sections, style)}`;
  });
}

function activityList(ledger: Ledger, style: OutputStyle): string {
  const { words } = style;
  const own = ledger.settings.activities;
  const sections = wordsOf(ledger).activities.keys.map((key): Section => {
    const name = wordFor(words.activities, key);
    return [
      printable(capital(name)),
      listed([...(own.get(key) ?? []), ...wordsFor(["activity", "doing", "thing"], key, words.language)]),
    ];
  });
  return labelled(sections, style);
}

function queryList(style: OutputStyle): string {
  const { words } = style;
  const lists = languageWords(words.language).words;
  const { labels } = words.help.wordLists;
  const units = [lists.day, lists.week, lists.month, lists.quarterYear, lists.year, lists.halfYear].flatMap(split);
  return labelled(
    [
      [labels.days, listed([lists.days, lists.weekday].flatMap(split))],
      [labels.months, listed(split(lists.monthName))],
      [labels.units, listed(units.filter((word) => word.length > 1))],
      [labels.which, listed([lists.last, lists.this, lists.next, lists.ago].flatMap(split))],
      [labels.from, listed([lists.onward, lists.until, lists.between].flatMap(split))],
      [labels.spans, listed(split(lists.span))],
      [labels.groupings, listed(split(lists.grouping))],
      [labels.against, listed([...split(lists.versus), ...split(lists.against)])],
      [labels.kinds, listed(split(lists.kind))],
      [labels.formats, listed([languageWords("en").words.output, lists.output].flatMap(split))],
    ],
    style,
  );
}

/** What can be typed for a key. Short names of networks are the same in both languages. */
function wordsFor(categories: readonly NameCategory[], key: string, language: Language): string[] {
  const shared = languageWords("en").ledger.network;
  return categories.flatMap((category) => [
    ...(category === "network" && Object.hasOwn(shared, key) ? split(shared[key] ?? "") : []),
    ...phrasesFor(category, key, [language]),
  ]);
}

function listed(words: readonly string[]): string {
  return printable([...new Set(words)].join(", "));
}
