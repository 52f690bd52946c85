// What is typed after commands that read or repair, as people type it, and what it must mean.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANSWERABLE, type AnsweringCommand, withWords } from "../../src/cli/args/query-words.ts";
import { Failure } from "../../src/core/errors/failure.ts";
import type { CalendarDate } from "../../src/core/values/dates.ts";
import { type PeriodChoice, resolvePeriod } from "../../src/core/values/period.ts";
import { readLines, readSteps } from "../../src/core/words/query/lines.ts";
import { en } from "../../src/i18n/en.ts";
import { fr } from "../../src/i18n/fr.ts";
import { readLedger } from "../../src/ledger/read/read.ts";
import { full } from "../full.ts";

/** A Friday. */
const TODAY = "2026-11-20" as CalendarDate;
const LEDGER = readLedger(`rate: 60
networks: { etsyshop: { aliases: [shop] } }
people: { marie: { rate: 35 } }
---
- { date: 2025-01-06, time: 30m, network: instagram, activity: creation, client: Studio Nova, campaign: Black Friday }
- { date: 2026-05-04, earned: 10, network: linkedin, client: "L'Atelier d'Inès" }
- { date: 2026-11-19, earned: 10, network: linkedin, client: Acme }
`);
const LANGUAGES = { en, fr } as const;
type Spoken = keyof typeof LANGUAGES;

interface Phrase {
  readonly command: string;
  readonly words: readonly string[];
  readonly meant: string;
}

function phrasesIn(language: Spoken): Phrase[] {
  return readFileSync(join(import.meta.dirname, `queries.${language}.tsv`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [command = "", words = "", meant = ""] = line.split("\t");
      return { command, words: words === "" ? [] : words.split(" "), meant };
    });
}

/** What the words mean, in one line; for a refusal its code, and what is suggested. */
function meaningOf({ command, words }: Pick<Phrase, "command" | "words">, language: Spoken): string {
  try {
    return command in ANSWERABLE ? queryText(command as AnsweringCommand, words, language) : linesText(command, words);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const [first] = error.errors;
    const params = first?.params as { readonly text?: string; readonly suggestion?: string } | undefined;
    return `!${first?.code}${params?.suggestion ? ` ${params.text} -> ${params.suggestion}` : ""}`;
  }
}

function queryText(command: AnsweringCommand, words: readonly string[], language: Spoken): string {
  const context = { today: TODAY, words: LANGUAGES[language], json: false };
  const { options, said } = withWords(words, {}, command, LEDGER, context);
  const { period, against } = said;
  const compared = typeof against === "string" || against === undefined ? against : daysOf(against);
  const texts = Object.entries({ ...(period ? { period: daysOf(period) } : {}), vs: compared, ...options });
  return texts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
}

function daysOf(choice: PeriodChoice): string {
  const logged = { since: "2025-01-06" as CalendarDate, until: "2026-11-19" as CalendarDate };
  const { period } = resolvePeriod(choice, { today: TODAY, weekStart: 1, logged });
  return period.since === period.until ? period.since : `${period.since}..${period.until}`;
}

function linesText(command: string, words: readonly string[]): string {
  if (command === "undo" || command === "redo") {
    const steps = readSteps(words);
    return steps.error ? `!${steps.error.code}` : `steps=${steps.value}`;
  }
  const lines = readLines(words);
  if (lines.error) return `!${lines.error.code}`;
  return lines.value
    .map((choice) =>
      "last" in choice
        ? `last=${choice.last}`
        : choice.from === choice.to
          ? `${choice.from}`
          : `${choice.from}-${choice.to}`,
    )
    .join(" ");
}

describe.each(["en", "fr"] as const)("a query in %s", (language) => {
  const phrases = phrasesIn(language);

  it("has at least 180 phrases, each once", () => {
    const typed = phrases.map(({ command, words }) => `${command} ${words.join(" ")}`);
    expect(new Set(typed).size).toBe(typed.length);
    expect(typed.length).toBeGreaterThanOrEqual(180);
  });

  it.each(phrases)("$command $words means $meant", ({ command, words, meant }) => {
    expect(meaningOf({ command, words }, language)).toBe(meant);
  });

  it.each(phrases.filter(({ words }) => words.length > 1))(
    "$command $words is the same in capitals, and quoted",
    (phrase) => {
      if (phrase.words.some((word) => word.includes("."))) return;
      for (const words of [phrase.words.map((word) => word.toUpperCase()), [phrase.words.join(" ")]])
        expect(meaningOf({ ...phrase, words }, language).split(" ")[0]).toBe(phrase.meant.split(" ")[0]);
    },
  );
});

/** Parts of a query that mean the same wherever they stand. A year alone would join a month or quarter before it. */
const PARTS = [
  [
    "last month",
    "november 2025",
    "q3",
    "since june",
    "last 13 weeks",
    "mois dernier",
    "depuis juin",
    "t3 2026",
    "hier",
  ],
  ["vs previous period", "vs q2", "contre octobre", "compared to march"],
  ["instagram", "linkedin", "ig", "infolettre", "shop"],
  ["creation", "veille", "stats"],
  ["studio nova", "client acme"],
  ["black friday", "campagne black friday"],
  ["marie"],
  ["by week", "par mois", "by network and model"],
  ["csv", "markdown"],
  ["top 3"],
] as const;

const parts = fc
  .tuple(...PARTS.map((group) => fc.option(fc.constantFrom(...group), { freq: 2 })))
  .map((chosen) => chosen.filter((part) => part !== null) as string[])
  .filter((chosen) => chosen.length > 0);

/** In milliseconds, for the full size. */
const LONG = 300_000;

describe("any parts that are understood", { timeout: LONG }, () => {
  it("mean the same query in any order", () => {
    fc.assert(
      fc.property(
        parts.chain((chosen) =>
          fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length })),
        ),
        ([chosen, shuffled]) => {
          const [one, other] = [chosen, shuffled].map((each) => meaningOf({ command: "report", words: each }, "en"));
          expect(one).not.toContain("!");
          expect(other).toBe(one);
        },
      ),
      { numRuns: full(4_000, 500) },
    );
  });

  it("are refused beside a word that is not understood, wherever it stands, and the word is named", () => {
    const strays = ["without", "foo", "instagrm", "lundis-ish", "except", "zzz", "sans", "pas"];
    fc.assert(
      fc.property(parts, fc.constantFrom(...strays), fc.nat(), (chosen, stray, place) => {
        const words = chosen.toSpliced(place % (chosen.length + 1), 0, stray);
        expect(meaningOf({ command: "report", words }, "en")).toMatch(/^!query-/);
      }),
      { numRuns: full(2_000, 500) },
    );
  });

  it("are refused beside a second period", () => {
    const periods = ["last month", "2025", "yesterday", "t1", "since march"];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(periods, { minLength: 2, maxLength: 2 }),
        fc.constantFrom("instagram", "csv"),
        (two, between) => {
          expect(meaningOf({ command: "report", words: [two[0] ?? "", between, two[1] ?? ""] }, "en")).toMatch(
            /^!query-twice/,
          );
        },
      ),
    );
  });

  it("read whatever is typed quickly, or refuse it", () => {
    const word = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...PARTS.flat(), "last", "since", "-", ",", "1", "to"),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.constantFrom("report", "list", "plan", "delete", "undo"),
        (words, command) => {
          expect(typeof meaningOf({ command, words }, "en")).toBe("string");
        },
      ),
      { numRuns: full(4_000, 500) },
    );
    for (const words of [
      Array(10_000).fill("last"),
      ["x".repeat(100_000)],
      ["\u0007\u202e"],
      ["🎉"],
      Array(60).fill("to"),
    ])
      expect(meaningOf({ command: "report", words }, "en")).toMatch(/^!query-/);
  });
});
