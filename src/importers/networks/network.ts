// Finds the network of a row, the most explicit hint first. A name inside a text only proposes a network.

import type { NetworkRules } from "../../core/entries/import-mapping.ts";
import { KNOWN_NETWORKS } from "../../core/entries/network.ts";
import type { Settings } from "../../core/entries/settings.ts";
import { kindOfNetwork, type Vocabulary } from "../../core/entries/vocabulary.ts";
import type { NetworkRule } from "../../core/setup/import-plan.ts";
import { fold } from "../../core/text/fold.ts";
import { memoize } from "../../core/text/memoize.ts";
import type { Hints } from "../row.ts";
import { ANDROID_PACKAGES, HOSTS, hostOf, underHost } from "./hosts.ts";
import { ORDINARY_WORDS } from "./ordinary-words.ts";
import { isCheapPattern, LONGEST_TEXT } from "./pattern.ts";

export type FoundNetwork =
  | { readonly network: string; readonly rule: NetworkRule }
  | {
      readonly network: null;
      readonly rule: "none" | "two";
      /** The network that is named inside a project, tag, campaign or text. */
      readonly proposed?: string;
    };

/**
 * Finds the network of a row from its hints, else `ofFile`, the network of its file, else `--network`. If `strict`, a
 * platform that is not a network (utm_source=google) means no network.
 */
export type NetworkFinder = (hints: Hints, ofFile: string | undefined, strict: boolean) => FoundNetwork;

/** The user's options for rows that do not say their network. */
export interface NetworkOptions {
  /** `--network`: the network of rows without other evidence. */
  readonly network?: string;
  /** `--guess`: takes the network that is named inside a text. */
  readonly guess?: boolean;
}

/** Words of a phrase that is proposed as a rule. */
const MOST_WORDS = 3;
const NONE: FoundNetwork = { network: null, rule: "none" };
/** Further platform names, from ad accounts. */
const PLATFORMS: ReadonlyMap<string, string> = new Map([
  ["messenger", "facebook"],
  ["meta", "facebook"],
  ["x (twitter)", "x"],
  ...["google", "bing", "duckduckgo", "ecosia"].map((engine) => [engine, "search"] as const),
]);

type Found = FoundNetwork & { network: string };
type Step = (hints: Hints) => readonly Found[];

/** Where a name may stand, the most explicit first. */
const NAMES: readonly ((hints: Hints) => readonly string[])[] = [
  ({ projects = NO_TEXTS }) => projects,
  ({ tags = NO_TEXTS }) => tags,
  ({ campaign = "" }) => (campaign === "" ? NO_TEXTS : [campaign]),
];
const textsOf = ({ texts = NO_TEXTS }: Hints): readonly string[] => texts;

/** The finder for a ledger. */
export function networkFinder(settings: Settings, vocabulary: Vocabulary, options: NetworkOptions): NetworkFinder {
  const { networks } = vocabulary;
  const names = wordNames(settings);
  const isBuiltInSource = (key: string): boolean =>
    !settings.networks.has(key) && kindOfNetwork(settings, key) === "elsewhere";
  const whole = memoize((text) => {
    const key = networks.keyOf(text.trim()) ?? names.whole.get(wordsOf(text)) ?? null;
    return key !== null && isBuiltInSource(key) ? null : key;
  });
  const inWords = memoize((text) => namesIn(text, names));
  const deciding = decidingSteps(settings, vocabulary, whole);
  const proposing = [...NAMES, textsOf].map(
    (place): Step =>
      (hints) =>
        matchesOf("word", place(hints).flatMap(inWords)),
  );
  return (hints, ofFile, strict) => {
    const decided = firstMatch(deciding, hints);
    if (decided) return decided;
    const { platforms = NO_TEXTS } = hints;
    if (strict && platforms.length > 0) return NONE;
    if (ofFile !== undefined) return { network: ofFile, rule: "file" };
    if (options.network !== undefined) return { network: options.network, rule: "option" };
    const named = firstMatch(proposing, hints);
    if (!named || named.network === null || options.guess) return named ?? NONE;
    return { network: null, rule: "none", proposed: named.network };
  };
}

function decidingSteps(
  settings: Settings,
  { networks }: Vocabulary,
  whole: (text: string) => string | null,
): readonly Step[] {
  const hosts = hostsOf(settings);
  const address = (url: string): string | null => {
    const host = hostOf(url);
    return host && underHost(hosts, host);
  };
  const platform = (text: string): string | null => {
    const word = fold(text.trim().replaceAll("_", " "));
    return networks.keyOf(word) ?? PLATFORMS.get(word) ?? address(text);
  };
  const wholeText = (text: string): string | null => {
    const key = whole(text);
    return key !== null && ORDINARY_WORDS.has(wordsOf(text)) ? null : key;
  };
  return [
    ({ platforms = NO_TEXTS }) => matchesOf("platform", platforms.map(platform)),
    ({ urls = NO_TEXTS }) => matchesOf("address", urls.map(address)),
    ({ androidPackage = "" }) => matchesOf("address", [ANDROID_PACKAGES.get(androidPackage) ?? null]),
    ruleFinder(rulesIn(settings)),
    ...NAMES.map(
      (place): Step =>
        (hints) =>
          matchesOf("word", place(hints).map(whole)),
    ),
    (hints) => matchesOf("word", textsOf(hints).map(wholeText)),
  ];
}

/** What the first step that matches gives: no network if it gives two. */
function firstMatch(steps: readonly Step[], hints: Hints): FoundNetwork | null {
  for (const step of steps) {
    const signs = step(hints);
    const [first] = signs;
    if (first) return signs.every(({ network }) => network === first.network) ? first : { network: null, rule: "two" };
  }
  return null;
}

const NO_TEXTS: readonly string[] = [];
const NO_MATCHES: readonly never[] = [];

function matchesOf(rule: NetworkRule, networks: readonly (string | null)[]): readonly Found[] {
  if (networks.length === 0) return NO_MATCHES;
  return networks.flatMap((network) => (network === null ? [] : [{ network, rule }]));
}

function hostsOf({ networks }: Settings): Map<string, string> {
  const hosts = new Map(HOSTS);
  for (const [network, { url }] of networks) {
    const host = url === undefined ? null : hostOf(url);
    if (host && !hosts.has(host)) hosts.set(host, network);
  }
  return hosts;
}

interface Names {
  /** All names; they match a whole project, tag or campaign. */
  readonly whole: ReadonlyMap<string, string>;
  /** Single words that name a network within a text. */
  readonly single: ReadonlyMap<string, string>;
  readonly phrases: readonly (readonly [phrase: string, network: string])[];
}

/**
 * Names and aliases as words, the user's first. Within texts, ordinary words do not count. Built-in sources of sales are
 * ordinary words (search, press, other) and never meant by a project.
 */
function wordNames({ networks }: Settings): Names {
  const whole = new Map<string, string>();
  const single = new Map<string, string>();
  const phrases: [string, string][] = [];
  const own = [...networks].map(([key, { aliases }]) => [key, aliases] as const);
  const known = Object.entries(KNOWN_NETWORKS).flatMap(([key, { kind, aliases }]) =>
    kind === "elsewhere" ? [] : [[key, aliases] as const],
  );
  for (const [network, aliases] of [...own, ...known]) {
    for (const name of [network, ...aliases]) {
      const words = wordsOf(name);
      if (words !== "" && !whole.has(words)) whole.set(words, network);
      if (words === "" || ORDINARY_WORDS.has(words)) continue;
      if (words.includes(" ")) phrases.push([` ${words} `, network]);
      else if (!single.has(words)) single.set(words, network);
    }
  }
  return { whole, single, phrases };
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The first words of a text, up to one with digits, as a rule on texts would find them again: "facebk". */
export function phraseOf(text: string): string {
  const words = wordsOf(text.slice(0, LONGEST_TEXT)).split(" ");
  const first = words.findIndex((word) => /\d/.test(word));
  return words.slice(0, first < 0 ? MOST_WORDS : Math.min(first, MOST_WORDS)).join(" ");
}

function namesIn(text: string, { single, phrases }: Names): string[] {
  if (text === "") return [];
  const words = wordsOf(text);
  return [...words.split(" ").flatMap((word) => single.get(word) ?? []), ...inText(` ${words} `, phrases)];
}

type NamedRules = readonly (readonly [name: string, rules: NetworkRules | null | undefined])[];

function rulesIn({ networks }: Settings): NamedRules {
  return [...networks].map(([network, { rules }]) => [network, rules]);
}

/** The first pattern in the settings that may take too long, with its network; undefined if there is none. */
export function costlyPattern(settings: Settings): { readonly pattern: string; readonly network: string } | undefined {
  const all: NamedRules = [...rulesIn(settings), ...settings.peopleRules, ["ignore", settings.ignored]];
  return all
    .flatMap(([network, rules]) => (rules?.campaigns ?? []).map((pattern) => ({ pattern, network })))
    .find(({ pattern }) => !isCheapPattern(pattern));
}

/** Finds the names whose rules a row's hints match. */
export function ruleFinder(all: NamedRules): Step {
  if (!all.some(([, rules]) => rules)) return () => NO_MATCHES;
  const each = <T>(kind: keyof NetworkRules, read: (value: string) => T): (readonly [T, string])[] =>
    all.flatMap(([name, rules]) => (rules?.[kind] ?? []).map((value) => [read(value), name] as const));
  const projects = new Map(each("projects", fold));
  const discounts = new Map(each("discounts", fold));
  const campaigns = each("campaigns", (pattern) => new RegExp(pattern, "i"));
  const phrases = each("texts", (phrase) => ` ${wordsOf(phrase)} `);
  const listed = (names: readonly string[], list: ReadonlyMap<string, string>): (string | null)[] =>
    names.map((name) => list.get(fold(name.trim())) ?? null);
  return ({ projects: named = [], tags = [], campaign = "", discounts: codes = [], texts = [] }) => {
    const isTried = campaign !== "" && campaign.length <= LONGEST_TEXT;
    return [
      ...matchesOf("project", listed(named, projects)),
      ...matchesOf("tag", listed(tags, projects)),
      ...matchesOf(
        "campaign",
        isTried ? campaigns.map(([pattern, name]) => (pattern.test(campaign) ? name : null)) : [],
      ),
      ...matchesOf("discount", listed(codes, discounts)),
      ...matchesOf("text", phrases.length === 0 ? [] : texts.flatMap((text) => inText(` ${wordsOf(text)} `, phrases))),
    ];
  };
}

function inText(text: string, phrases: readonly (readonly [phrase: string, name: string])[]): string[] {
  return phrases.flatMap(([phrase, name]) => (text.includes(phrase) ? [name] : []));
}
