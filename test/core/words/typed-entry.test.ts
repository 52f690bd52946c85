// Typed entries: free word order, the rest as note, all errors at once.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCount } from "../../../src/core/entries/codecs.ts";
import type { EntryOptions } from "../../../src/core/entries/entry.ts";
import type { NetworkKind } from "../../../src/core/entries/network.ts";
import { vocabularyOf } from "../../../src/core/entries/vocabulary.ts";
import { parseIsoDate } from "../../../src/core/values/dates.ts";
import { quotable } from "../../../src/core/words/names.ts";
import { splitWords } from "../../../src/core/words/split-words.ts";
import { type TypedKind, typedEntry } from "../../../src/core/words/typed-entry.ts";
import { type StartOptions, typedTask } from "../../../src/core/words/typed-task.ts";
import { day, ledgerOf, outcome } from "../../given.ts";

const TODAY = day("2026-11-20");
const { settings } = ledgerOf("currency: EUR\nexchange: { USD: 0.92 }");

interface More extends EntryOptions {
  readonly new?: boolean | NetworkKind;
  readonly force?: boolean;
  /** The settings of the ledger, if not the default. */
  readonly head?: string;
}

/** The parsed entry, or its errors. */
function typed(kind: TypedKind, words: string | readonly string[], options: More = {}): unknown {
  const { new: kindTyped = false, force = false, head, ...own } = options;
  const newKind = typeof kindTyped === "string" ? kindTyped : null;
  const known = head === undefined ? settings : ledgerOf(head).settings;
  const parsing = {
    settings: known,
    vocabulary: vocabularyOf(known),
    today: TODAY,
    clock: 18 * 60,
    language: "en" as const,
    allowNew: kindTyped !== false,
    newKind,
    force,
  };
  const list = typeof words === "string" ? (splitWords(words).value ?? []) : words;
  const { entry, errors } = typedEntry(kind, list, own, parsing);
  return entry ?? errors;
}

const one = (network: string) => [{ network, weight: 1 }];
const euros = (cents: number) => ({ minor: cents, currency: "EUR" });

describe("any order of the words gives the same entry", () => {
  it.each<[TypedKind, string[], object]>([
    ["time", ["30m", "instagram", "creation"], { minutes: 30, activity: "creation", networks: one("instagram") }],
    [
      "time",
      ["90m", "ig", "création", "hier"],
      { minutes: 90, activity: "creation", networks: one("instagram"), date: "2026-11-19" },
    ],
    [
      "time",
      ["1h", "fb", "veille", "\u22123d"],
      { minutes: 60, activity: "scrolling", networks: one("facebook"), date: "2026-11-17" },
    ],
    [
      "time",
      ["1:30", "X", "stats", "2026-11-18"],
      { minutes: 90, activity: "analytics", networks: one("x"), date: "2026-11-18" },
    ],
    ["earned", ["1200,50", "linkedin"], { amount: euros(120_050), networks: one("linkedin") }],
    [
      "earned",
      ["1 200,50 EUR", "li", "\u22123d"],
      { amount: euros(120_050), networks: one("linkedin"), date: "2026-11-17" },
    ],
    [
      "spent",
      ["45", "ig", "pub", "monday"],
      { amount: euros(4_500), networks: one("instagram"), purpose: "ads", date: "2026-11-16" },
    ],
    ["posted", ["linkedin", "coulisses", "-3d"], { model: "backstage", networks: one("linkedin"), date: "2026-11-17" }],
    ["followers", ["18400", "instagram"], { count: 18_400, networks: one("instagram") }],
    ["followers", ["1840", "instagram", "2026-11-18"], { count: 1840, networks: one("instagram"), date: "2026-11-18" }],
    ["followers", ["1840", "instagram", "\u22123d"], { count: 1840, networks: one("instagram"), date: "2026-11-17" }],
  ])("%s: %j", (kind, words, own) => {
    const entry = { kind, date: TODAY, line: 0, ...own };
    for (const order of permutations(words)) expect([order, typed(kind, order)]).toEqual([order, entry]);
  });
});

describe("the rest of the words is the note", () => {
  it.each([
    ["30m instagram creation three takes", "three takes"],
    ["30m instagram creation and 2 posts", "and 2 posts"],
    ["30m instagram creation yesterday was good", "was good"],
    ['30m instagram creation "a: b # c"', "a: b # c"],
    ["three takes 30m instagram creation", "three takes"],
    ['30m instagram creation "plans for monday"', "plans for monday"],
    ["takes 30m instagram creation for Anna", "takes for Anna"],
    ["B2B 30m instagram creation", "B2B"],
    ["30m instagram creation v2 #3", "v2 #3"],
    ["30m instagram creation press kit", "press kit"],
  ])("%s", (words, note) => {
    expect(typed("time", words)).toMatchObject({ minutes: 30, networks: one("instagram"), activity: "creation", note });
  });

  it("and words with digits in it are not amounts or counts", () => {
    for (const note of ["a5", "abc12", "n°4"]) {
      expect(typed("earned", `${note} 45 linkedin`)).toMatchObject({ amount: euros(4_500), note });
    }
    expect(typed("earned", "this,that 45 linkedin")).toMatchObject({ note: "this,that" });
    expect(typed("followers", "day1 1840 ig")).toMatchObject([{ code: "followers-only" }]);
  });

  it("and has no surrounding blanks", () => {
    expect(typed("time", ["30m", "ig", "creation", " so so "])).toMatchObject({ note: "so so" });
  });

  it("and excludes empty words", () => {
    expect(typed("time", ["", "30m", " ", "ig", "creation"])).not.toHaveProperty("note");
  });

  it("and --note adds to it", () => {
    expect(typed("time", "30m ig creation tulips", { note: "two takes" })).toMatchObject({ note: "tulips two takes" });
  });
});

describe("parts that belong together are one word", () => {
  it.each([
    ["time", "1h 30m ig creation", { minutes: 90 }],
    ["time", "ig 30 min creation", { minutes: 30 }],
    ["time", "1 h 15 ig creation", { minutes: 75 }],
    ["time", "ig 1h 15 min creation", { minutes: 75 }],
    ["time", "1,5 h ig creation", { minutes: 90 }],
    ["time", "30m ig creation 3 days ago", { minutes: 30, date: "2026-11-17" }],
    ["earned", "il y a 2 semaines 45 linkedin", { amount: euros(4_500), date: "2026-11-06" }],
    ["earned", "1 200,50 EUR linkedin", { amount: euros(120_050) }],
    ["earned", "1 234 567 € linkedin", { amount: euros(123_456_700) }],
    ["earned", "500 USD linkedin", { amount: { minor: 50_000, currency: "USD" } }],
    ["earned", "$500 linkedin", { amount: { minor: 50_000, currency: "USD" } }],
    ["followers", "1 840 ig", { count: 1840 }],
    ["followers", "1,840 ig", { count: 1840 }],
  ] as const)("%s %s", (kind, words, expected) => {
    const entry = typed(kind, words);
    expect(entry).toMatchObject(expected);
    expect(entry).not.toHaveProperty("note");
  });
});

const KINDS = "social, owned, elsewhere";

describe("sales and expenses without a network", () => {
  it.each<[TypedKind, string, object]>([
    ["earned", "450 walk-in", { networks: [{ network: "walk-in" }] }],
    ["earned", "450 bouche-à-oreille", { networks: [{ network: "word-of-mouth" }] }],
    ["earned", "450 ?", { networks: [{ network: "unknown" }] }],
    ["earned", "450 linkedin=70%,search=30%", { networks: [{ network: "linkedin" }, { network: "search" }] }],
    ["spent", "12 tools canva", { networks: [], purpose: "tools", note: "canva" }],
    ["spent", "12 walk-in ads", { networks: [], purpose: "ads", note: "walk-in" }],
  ])("%s %s", (kind, words, entry) => {
    expect(typed(kind, words)).toMatchObject(entry);
  });

  it("an expense needs a network or a purpose, and a misspelt network is no note", () => {
    expect(typed("spent", "12")).toMatchObject([{ code: "word-missing", params: { kind: "purpose" } }]);
    expect(typed("spent", "12 canva", { for: "courses" })).toMatchObject({ networks: [], purpose: "courses" });
    expect(typed("spent", "12 tools instgram")).toMatchObject([
      { code: "network-unknown", params: { suggestion: "instagram" } },
    ]);
  });

  it.each<[TypedKind, string]>([
    ["time", "30m press creation"],
    ["posted", "walk-in tip"],
    ["followers", "40 search"],
  ])("%s %s is refused: hours and followers have no source of sales", (kind, words) => {
    expect(typed(kind, words)).toMatchObject([{ code: "network-elsewhere" }]);
  });

  it("the name of a source may stand in the note of time", () => {
    expect(typed("time", "30m ig creation press kit")).toMatchObject({ note: "press kit" });
  });
});

describe("a network that is new", () => {
  it.each<[TypedKind, string]>([
    ["earned", "450 fair"],
    ["spent", "450 fair"],
  ])("%s %s needs its kind", (kind, words) => {
    expect(typed(kind, words, { new: true })).toMatchObject([{ code: "new-kind-missing", params: { text: "fair" } }]);
    expect(typed(kind, words, { new: "elsewhere" })).toMatchObject({ networks: [{ network: "fair" }] });
  });

  it("is rented unless said otherwise where time is logged, and never elsewhere", () => {
    expect(typed("time", "30m fair creation", { new: true })).toMatchObject({ networks: [{ network: "fair" }] });
    expect(typed("time", "30m fair creation", { new: "owned" })).toMatchObject({ networks: [{ network: "fair" }] });
    expect(typed("time", "30m fair creation", { new: "elsewhere" })).toMatchObject([{ code: "network-elsewhere" }]);
  });
});

describe("shares of a sale", () => {
  it.each([
    ["1200 linkedin=70%,newsletter=30%", [7_000, 3_000]],
    ["1200 li=0.7,email=0.3", [7_000, 3_000]],
    ["1200 linkedin,newsletter", [1, 1]],
    ["1200 linkedin+newsletter", [1, 1]],
  ])("%s", (words, [linkedin, newsletter]) => {
    const networks = [
      { network: "linkedin", weight: linkedin },
      { network: "newsletter", weight: newsletter },
    ];
    expect(typed("earned", words)).toMatchObject({ networks });
  });

  it.each([
    ["1200 linkedin=70%,newsletter=40%", { code: "shares-total", params: { total: "110" } }],
    ["1200 linkedin=70%,newsletter", { code: "shares-total", params: { total: "70" } }],
    ["1200 linkedin=100%,newsletter", { code: "shares-total", params: { total: "100" } }],
    ["1200 linkedin=70%", { code: "shares-total", params: { total: "70" } }],
    ["1200 linkedin=70%,=30%", { code: "name-unsafe", params: { text: "linkedin=70%,=30%" } }],
    [
      "1200 etsyshop,craftshop",
      { code: "network-unknown", params: { text: "etsyshop", suggestion: "", kinds: KINDS } },
    ],
    ["1200 linkedin=most,newsletter=30%", { code: "share-unreadable", params: { text: "most" } }],
    ["1200 linkedin=100%,newsletter=0%", { code: "share-unreadable", params: { text: "0%" } }],
    [
      "1200 linkedin,newslettre",
      { code: "network-unknown", params: { text: "newslettre", suggestion: "newsletter", kinds: KINDS } },
    ],
  ])("%s is refused", (words, error) => {
    expect(typed("earned", words)).toEqual([error]);
  });
});

describe("words that are wrong", () => {
  it.each<[TypedKind, string, object[]]>([
    ["time", "30 ig creation", [{ code: "duration-bare", params: { text: "30" } }]],
    ["time", "0m ig creation", [{ code: "duration-zero", params: { text: "0m" } }]],
    ["time", "25h ig creation", [{ code: "duration-too-long", params: { text: "25h" } }]],
    ["time", "\u22125m ig creation", [{ code: "duration-negative", params: { text: "\u22125m" } }]],
    ["time", "30m ig fb", [{ code: "network-one", params: { first: "ig", second: "fb" } }]],
    ["time", "30m 45m ig creation", [{ code: "word-twice", params: { kind: "time", first: "30m", second: "45m" } }]],
    [
      "time",
      "30m instagarm creation",
      [{ code: "network-unknown", params: { text: "instagarm", suggestion: "instagram" } }],
    ],
    ["time", "30m ig creatoin", [{ code: "activity-unknown", params: { text: "creatoin", suggestion: "creation" } }]],
    ["time", "", [{ params: { kind: "time" } }, { params: { kind: "network" } }]],
    [
      "time",
      "30 instagarm creatoin",
      [{ code: "duration-bare" }, { code: "network-unknown" }, { code: "activity-unknown" }],
    ],
    [
      "time",
      "30m ig creation 03/04",
      [{ code: "date-ambiguous", params: { dayFirst: "2026-04-03", monthFirst: "2026-03-04" } }],
    ],
    ["time", "30m ig creation 2026-02-30", [{ code: "date-impossible", params: { text: "2026-02-30" } }]],
    ["time", "30m ig creation 31/02", [{ code: "date-impossible", params: { text: "31/02" } }]],
    ["time", "30m ig creation 31/02/26", [{ code: "date-impossible", params: { text: "31/02/26" } }]],
    ["time", "30m hello instagarm creation", [{ code: "network-unknown", params: { text: "instagarm" } }]],
    ["time", "30m ig hello creatoin", [{ code: "activity-unknown", params: { text: "creatoin" } }]],
    [
      "time",
      "30m creatoin",
      [
        { code: "word-missing", params: { kind: "network" } },
        { code: "activity-unknown", params: { text: "creatoin" } },
      ],
    ],
    ["followers", "\u22125 instagram", [{ code: "count-unreadable", params: { text: "\u22125" } }]],
    ["posted", "linkedin xnone", [{ code: "model-unknown", params: { text: "xnone" } }]],
    ["time", "30m ig creation 2026-11-21", [{ code: "date-future", params: { date: "2026-11-21" } }]],
    [
      "earned",
      "1,200 linkedin",
      [{ code: "amount-ambiguous", params: { text: "1,200", thousands: "1200", decimal: "1.20" } }],
    ],
    ["earned", "\u221245 linkedin", [{ code: "amount-negative" }]],
    ["earned", "45 EUT linkedin", [{ code: "currency-unknown", params: { text: "EUT", suggestion: "EUR" } }]],
    ["earned", "45 GBP linkedin", [{ code: "currency-without-exchange", params: { code: "GBP", currency: "EUR" } }]],
    ["spent", "45 ig bost", [{ code: "purpose-unknown", params: { text: "bost", suggestion: "boost" } }]],
    ["posted", "linkedin backstge", [{ code: "model-unknown", params: { text: "backstge", suggestion: "backstage" } }]],
    ["followers", "many instagram", [{ code: "word-missing", params: { kind: "count" } }]],
    ["followers", "1 000 000 000 000 ig", [{ code: "count-unreadable" }]],
    ["followers", "18.5 instagram", [{ code: "count-unreadable", params: { text: "18.5" } }]],
  ])("%s %s", (kind, words, errors) => {
    expect(typed(kind, words)).toMatchObject(errors);
    expect(typed(kind, words)).toHaveLength(errors.length);
  });

  it("the error lists the accepted words if one is wrong", () => {
    const { activities, models } = vocabularyOf(settings);
    const known = [activities.keys, models.keys].map((keys) => keys.join(", "));
    expect(typed("time", "30m ig creatoin")).toMatchObject([{ params: { known: known[0] } }]);
    expect(typed("posted", "ig backstge")).toMatchObject([{ params: { known: known[1] } }]);
  });

  it.each<[TypedKind, string, EntryOptions, string]>([
    ["time", "30m ig creation", { at: "25:00" }, "clock-unreadable"],
    ["time", "30m ig creation", { planned: "15" }, "duration-bare"],
    ["time", "30m ig creation", { date: "someday" }, "date-unreadable"],
    ["earned", "45 linkedin", { margin: "55" }, "margin-unreadable"],
    ["earned", "45 linkedin", { evidence: "felt" }, "evidence-unknown"],
    ["spent", "45 ig", { audience: "all" }, "audience-unknown"],
    ["posted", "ig tip", { reach: "many" }, "count-unreadable"],
  ])("%s %s with %j", (kind, words, options, code) => {
    expect(typed(kind, words, options)).toMatchObject([{ code, params: { text: Object.values(options)[0] } }]);
  });
});

describe("what needs an option", () => {
  it("unknown names are accepted with --new, except ones that are unsafe in a terminal", () => {
    expect(typed("time", "30m Vinted creation", { new: true })).toMatchObject({ networks: one("vinted") });
    expect(typed("posted", "linkedin recipe", { new: true })).toMatchObject({ model: "recipe" });
    expect(typed("time", ["30m", "a\u001b[31m", "creation"], { new: true })).toMatchObject([{ code: "name-unsafe" }]);
  });

  it.each(["none", "true", "yes", "null", "total", "-shop", "a/b", "x".repeat(41)])(
    "%s is no name, even with --new",
    (name) => {
      expect(typed("time", ["30m", name, "creation"], { new: true })).toEqual([
        { code: "name-unsafe", params: { text: quotable(name) } },
      ]);
    },
  );

  it.each(["nonesuch", "étsy", "a.b_c-d", "x".repeat(40)])("%s is a name with --new", (name) => {
    expect(typed("time", ["30m", ` ${name} `, "creation"], { new: true })).toMatchObject({ networks: one(name) });
    expect(typed("earned", ["45", name], { new: "social" })).toMatchObject({ networks: one(name) });
  });

  it("a person missing in the settings is accepted with --new", () => {
    const head = "people: { marie: { rate: 35 }, paul: { rate: 20 } }\n---\n";
    const by = (person: string, more: More = {}) => typed("time", "30m ig creation", { person, ...more });
    expect(by("Marie", { head })).toMatchObject({ person: "marie" });
    expect(by("mariee", { head })).toEqual([
      { code: "person-unknown", params: { text: "mariee", suggestion: "marie", known: "marie, paul" } },
    ]);
    expect(by("mary", { head, new: true })).toMatchObject({ person: "mary" });
    expect(by("mary")).toMatchObject({ person: "mary" });
  });

  it("a future date is accepted with --force", () => {
    expect(typed("time", "30m ig creation 2026-11-21", { force: true })).toMatchObject({ date: "2026-11-21" });
  });
});

it("options fill the other keys, in either language", () => {
  const time = { date: "hier", at: "8h05", planned: "15m", client: "Studio Nova", campaign: "launch", person: "marie" };
  expect(typed("time", "30m ig creation", time)).toMatchObject({
    date: "2026-11-19",
    at: 485,
    planned: 15,
    client: "Studio Nova",
    campaign: "launch",
    person: "marie",
  });
  expect(typed("earned", "45 ig", { evidence: "supposé", margin: "55 %" })).toMatchObject({
    evidence: "guess",
    margin: 5_500,
  });
  expect(typed("spent", "45 ig", { for: "publicité", audience: "abonnés" })).toMatchObject({
    purpose: "ads",
    audience: "own",
  });
  expect(typed("earned", "45 ig", { evidence: "demandée" })).toMatchObject({ evidence: "asked" });
  expect(typed("spent", ["45", "ig", "post sponsorisé"])).toMatchObject({ purpose: "boost" });
  expect(typed("spent", "45 ig", { for: "printer" })).toMatchObject({ purpose: "printer" });
  expect(typed("posted", "ig", { reach: "1 240", comments: "14", copy: true })).toMatchObject({
    model: null,
    reach: 1240,
    copy: true,
  });
});

it("empty options are ignored", () => {
  const empty = { at: "", planned: " ", client: " ", campaign: "", person: "", format: " ", note: "" };
  expect(typed("time", "30m ig creation", empty)).toEqual(typed("time", "30m ig creation"));
  expect(typed("posted", "ig tip", { reach: "", url: " " })).toEqual(typed("posted", "ig tip"));
  expect(typed("posted", "ig tip", { url: " https://x.com/1 ", format: " reel " })).toMatchObject({
    url: "https://x.com/1",
    format: "reel",
  });
});

describe("the model of a post", () => {
  it.each([
    ["linkedin none", { model: null }],
    ["linkedin Aucun", { model: null }],
    ["linkedin", { model: null }],
    ["linkedin tip of the day", { model: "tip", note: "of the day" }],
  ])("posted %s", (words, expected) => {
    expect(typed("posted", words)).toMatchObject(expected);
  });

  it("is the first unknown word with --new, and the other words are the note", () => {
    expect(typed("posted", "linkedin recipe of the day", { new: true })).toMatchObject({
      model: "recipe",
      note: "of the day",
    });
    expect(typed("posted", "linkedin nonesuch of the day")).toMatchObject([
      { code: "model-unknown", params: { text: "nonesuch", suggestion: "" } },
    ]);
  });
});

it("a purpose is not a typing error in a quoted note, or if it comes from an option", () => {
  expect(typed("spent", ["45", "ig", "bost of reach"])).toMatchObject({ note: "bost of reach" });
  expect(typed("spent", "45 ig bost", { for: "ads" })).toMatchObject({ purpose: "ads", note: "bost" });
  expect(typed("spent", "45 ig ads bost")).toMatchObject({ purpose: "ads", note: "bost" });
  expect(typed("spent", "45 ig paper")).toMatchObject({ note: "paper" });
});

it.each([
  ["1840", 1840],
  [" 12 ", 12],
  ["1 840", 1840],
  ["1\u202f840", 1840],
  ["1.840", 1840],
  ["1'840", 1840],
  ["1,234,567,890", 1_234_567_890],
  ["123456789012", 123_456_789_012],
  ["1234567890123", "count-unreadable"],
  ["1,234,567,890,123", "count-unreadable"],
  ["1234,567", "count-unreadable"],
  ["1,84", "count-unreadable"],
  ["1,8400", "count-unreadable"],
  ["-5", "count-unreadable"],
  ["", "count-unreadable"],
])("a count of %j is %s", (text, expected) => {
  expect(outcome(parseCount(text))).toBe(expected);
});

it("any words give an entry with a valid date or errors, never an exception", () => {
  const vocabulary = [
    "30m",
    "0m",
    "30",
    "ig",
    "linkedin",
    "creation",
    "tip",
    "boost",
    "45",
    "1,200",
    "€",
    "-3d",
    "hier",
    "li=70%",
    "x",
  ];
  const anyWord = fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 12 }));
  const kinds = fc.constantFrom<TypedKind>("time", "earned", "spent", "posted", "followers");
  fc.assert(
    fc.property(kinds, fc.array(anyWord, { maxLength: 7 }), (kind, words) => {
      const result = typed(kind, words);
      if (Array.isArray(result)) expect(result.length).toBeGreaterThan(0);
      else expect(parseIsoDate((result as { date: string }).date)).toHaveProperty("value");
    }),
    { numRuns: 1000 },
  );
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

describe("the task of a timer", () => {
  const started = (words: string, options: StartOptions = {}): unknown => {
    const parsing = {
      settings,
      vocabulary: vocabularyOf(settings),
      today: TODAY,
      clock: 18 * 60,
      language: "en" as const,
      allowNew: false,
      newKind: null,
      force: false,
    };
    const { subject, errors } = typedTask(splitWords(words).value ?? [], options, parsing);
    return subject ?? errors.map(({ code }) => code);
  };

  it.each<[string, StartOptions, unknown]>([
    ["creation li 1h30", {}, { networks: one("linkedin"), activity: "creation", planned: 90 }],
    ["li creation", { for: "15m" }, { networks: one("linkedin"), activity: "creation", planned: 15 }],
    ["li creation first draft", {}, { networks: one("linkedin"), activity: "creation", note: "first draft" }],
    ["li creation 1h", { for: "15m" }, ["option-differs"]],
    ["li creation", { for: "soon" }, ["duration-unreadable"]],
    ["li creation craetion", {}, { networks: one("linkedin"), activity: "creation", note: "craetion" }],
    ['li "" creation " "', {}, { networks: one("linkedin"), activity: "creation" }],
    ["li", {}, { networks: one("linkedin") }],
    ["creation", {}, ["word-missing"]],
  ])("%j %j", (words, options, expected) => {
    expect(started(words, options)).toEqual(expected);
  });

  it("needs no activity, but rejects a mistyped one as a note", () => {
    expect(started("li hello")).toEqual({ networks: one("linkedin"), note: "hello" });
    expect(started("li craetion plans")).toEqual({ networks: one("linkedin"), activity: "strategy", note: "craetion" });
    expect(started("li craetion")).toEqual(["activity-unknown"]);
  });

  it("is rejected with the typed text", () => {
    const parsing = {
      settings,
      vocabulary: vocabularyOf(settings),
      today: TODAY,
      clock: 18 * 60,
      language: "en" as const,
      allowNew: false,
      newKind: null,
      force: false,
    };
    const known = parsing.vocabulary.activities.keys.join(", ");
    expect(typedTask(["li", "craetion"], {}, parsing).errors).toEqual([
      { code: "activity-unknown", params: { text: "craetion", suggestion: "creation", known } },
    ]);
    expect(typedTask(["li", "creation", "1h"], { for: "15m" }, parsing).errors).toEqual([
      { code: "option-differs", params: { option: "--for 15m", text: "1h" } },
    ]);
  });
});
