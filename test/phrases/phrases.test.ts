// Phrases as people type them, in both languages, and two properties: order does not matter, and nothing that may mean
// something is a note.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenWords } from "../../src/core/words/lexicon/lexicon.ts";
import { full } from "../full.ts";
import { contextIn, isLogging, phrasesIn, understood } from "./reading.ts";

const LANGUAGES = ["en", "fr"] as const;

describe.each(LANGUAGES)("phrases in %s", (language) => {
  const lines = phrasesIn(language).filter(({ command }) => isLogging(command));

  it("are at least three hundred", () => {
    expect(lines.length).toBeGreaterThan(300);
  });

  it.each(lines.map((line) => [`${line.command} ${line.words.join(" ")}`, line] as const))("%s", (_, line) => {
    expect(understood(line.command, line.words, contextIn(language))).toBe(line.expected);
  });
});

/** Understood parts of a line, each in the forms that mean the same. */
const PARTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  log: [
    ["30m", "30 min", "half an hour", "une demi-heure", "30'"],
    ["instagram", "ig", "on Insta", "sur instagram"],
    ["creation", "création", "writing", "de rédaction"],
    ["yesterday", "hier", "thursday", "2026-11-19", "nov 19", "le 19"],
    ["at 9:15", "à 9h15", "9:15am"],
  ],
  earn: [
    ["1200", "1 200,00", "1.2k", "€1200", "1200 euros"],
    ["linkedin and newsletter", "linkedin+newsletter", "li, infolettre", "de linkedin et newsletter"],
    ["3 days ago", "il y a 3 jours", "-3d", "last tuesday", "mardi"],
  ],
  spend: [
    ["45", "45,00 €", "45 EUR"],
    ["instagram", "ig"],
    ["boost", "sponsored post", "sponsorisation"],
    ["monday", "lundi dernier", "16/11"],
  ],
};

describe.each(Object.entries(PARTS))("%s", (command, parts) => {
  it("understands the same of its parts in any order and form", () => {
    const context = contextIn("en");
    const plain = parts.map(([first = ""]) => first);
    const entry = understood(command, plain.join(" ").split(" "), context);
    expect(entry).not.toContain("refused");
    fc.assert(
      fc.property(
        fc
          .tuple(...parts.map((forms) => fc.constantFrom(...forms)))
          .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length })),
        (chosen) => {
          const words = chosen.join(" ").split(" ");
          expect([words.join(" "), understood(command, words, context)]).toEqual([words.join(" "), entry]);
        },
      ),
      { numRuns: full(20_000, 400) },
    );
  });
});

/** Words that mean something by themselves; money has no place for activities, which are text there. */
const TOKENS = {
  log: [...spokenWords(["network"], "en"), "45m", "2h", "$50", "50€", "12", "tomorrow", "october", "9:00-9:45", "hier"],
  earn: [...spokenWords(["network"], "fr"), "45m", "$50", "50€", "12", "tomorrow", "octobre", "14:00", "lundi"],
};

describe.each(Object.entries(TOKENS))("%s", (command, tokens) => {
  const whole = { log: "30m instagram creation yesterday", earn: "450 linkedin 3 days ago" }[command] ?? "";

  it("is refused with a word left over that means something", () => {
    const context = contextIn("en");
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...tokens), fc.array(word, { maxLength: 2 }), fc.nat(8), (token, text, place) => {
        const words = [...whole.split(" "), ...text.map((each) => `zz${each}`)];
        words.splice(Math.min(place, words.length), 0, token);
        const isSource =
          command === "log" && understood(command, ["30m", token, "creation"], context).includes("elsewhere");
        const said = understood(command, words, context);
        const isSame = understood("log", ["30m", token], context).includes(`network: ${whole.split(" ")[1]}`);
        // A source of sales is text where time is logged; a number before a word is counted; a network may be said twice.
        if (!isSource && !isSame && !/^\d+$/.test(token))
          expect([words.join(" "), said]).toEqual([words.join(" "), expect.stringMatching(/^refused|instagram, /)]);
      }),
      { numRuns: full(20_000, 400) },
    );
  });
});

describe("hostile words", () => {
  it.each([
    ["a name of a thousand letters", ["30m", "x".repeat(1000), "creation"]],
    ["ten thousand words", Array.from({ length: 10_000 }, () => "reel")],
    ["ten thousand numbers", Array.from({ length: 10_000 }, () => "12")],
    ["a hundred numbers", Array.from({ length: 100 }, () => "1")],
    ["a hundred fillers", Array.from({ length: 100 }, () => "of")],
    ["control characters", ["30m", "\u0007\u001b[31m", "creation"]],
    ["only emoji", ["🌷", "🌷🌷"]],
  ])("%s are refused", (_, words) => {
    for (const command of ["log", "earn", "spend", "post", "followers", "start"])
      expect(understood(command, words, contextIn("en"))).toMatch(/^refused/);
  });
});
