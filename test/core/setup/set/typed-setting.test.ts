// What is typed after `set`, in both languages: the settings that result, and what is refused.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedSetting } from "../../../../src/core/setup/set/typed-setting.ts";
import { otherWords, SETTING_NAMES } from "../../../../src/core/words/lexicon/lexicon.ts";
import { splitWords } from "../../../../src/core/words/split-words.ts";
import { en } from "../../../../src/i18n/en.ts";
import { fr } from "../../../../src/i18n/fr.ts";
import { changeSettings } from "../../../../src/ledger/edit/change-settings.ts";
import { wordsOf } from "../../../../src/ledger/read/read.ts";
import { full } from "../../../full.ts";
import { day, ledgerOf, outcome } from "../../../given.ts";

const TODAY = day("2026-11-20");
const PAST = [
  "- { date: 2026-11-02, time: 1h, network: instagram }",
  '- { date: 2026-11-03, spent: "9 GBP", network: instagram }',
].join("\n");

/** The settings above the dashes after `set LINE`, or the code of the error. */
function settingsAfter(head: string, line: string | readonly string[], entries = ""): string | undefined {
  const text = `${head}\n---\n${entries}`;
  const ledger = ledgerOf(text);
  const words = typeof line === "string" ? (splitWords(line).value ?? []) : line;
  const typed = typedSetting(words, {
    settings: ledger.settings,
    entries: ledger.entries,
    vocabulary: wordsOf(ledger),
    today: TODAY,
    days: { today: TODAY, order: ledger.settings.dates },
    allowNew: false,
  });
  if (typed.error) return typed.error.code;
  const next = String(outcome(changeSettings(text, typed.value.changes)));
  ledgerOf(next);
  return next.endsWith(`---\n${entries}`) ? next.slice(0, -`---\n${entries}`.length).trim() : next;
}

describe("set", () => {
  it.each([
    ['name "Atelier Fleur"', "name: Atelier Fleur"],
    ["nom Atelier Fleur", "name: Atelier Fleur"],
    ["name none", ""],
    ["purpose Help small shops", "purpose: Help small shops"],
    ["currency chf", "currency: CHF"],
    ["devise francs", "currency: CHF"],
    ["rate 65", "rate: 65"],
    ["hourly rate 65 €/h", "rate: 65"],
    ["65 taux", "rate: 65"],
    ["taux horaire 62,50", "rate: 62.5"],
    ["rate 1 200,50 EUR", "rate: 1200.5"],
    ["rate 65 from 2026-12-01", "rate: [{ from: 2026-12-01, rate: 65 }]"],
    ["margin 60%", "margin: 0.6"],
    ["margin 60 %", "margin: 0.6"],
    ["marge 0,6", "margin: 0.6"],
    ["language french", "language: fr"],
    ["language en", "language: en"],
    ["lang in english", "language: en"],
    ["langue français", "language: fr"],
    ["week sunday", "week: sunday"],
    ["semaine commence le lundi", "week: monday"],
    ["dates DD/MM", 'dates: "DD/MM"'],
    ["dates jj/mm/aaaa", 'dates: "DD/MM"'],
    ["dates mm-dd", 'dates: "MM/DD"'],
    ["person marie 35", "people:\n  marie: { rate: 35 }"],
    ["network etsy rented", "networks:\n  etsy: { owned: false }"],
    ["network etsy", "networks:\n  etsy: {}"],
    ["réseau newsletter infos lettre", "networks:\n  newsletter: { aliases: [infos, lettre] }"],
    ["network seo rented", "networks:\n  seo: { owned: false }"],
    ["network linkedin 4/3", "networks:\n  linkedin: { audience: 4, codes: 3 }"],
    [
      "network instagram url https://www.instagram.com/me",
      'networks:\n  instagram: { url: "https://www.instagram.com/me" }',
    ],
    ["activity creation reels, montage", "activities:\n  creation: { aliases: [reels, montage] }"],
    ["activité podcasting", "activities:\n  podcasting: {}"],
    ["activity creation", ""],
    ["exchange USD 0.92", "exchange: { USD: 0.92 }"],
    ["taux de change usd 0,92", "exchange: { USD: 0.92 }"],
    ["exchange 1 USD = 0,92 EUR", "exchange: { USD: 0.92 }"],
    ["exchange USD 0.92 from 2026-12-01", "exchange: { USD: [{ from: 2026-12-01, rate: 0.92 }] }"],
    ["slot 08:00-08:15", 'slots: ["08:00-08:15"]'],
    ["slots 8h-8h15, 13:00 - 13:30", 'slots: ["08:00-08:15", "13:00-13:30"]'],
    ["limit instagram 3h/week", "limits: { instagram: 3h/week }"],
    ["3h a week for instagram limit", "limits: { instagram: 3h/week }"],
    ["limite insta 1h30 par jour", "limits: { instagram: 1h30m/day }"],
    ["limit total 1h/day, 5h/week", "limits: { total: [1h/day, 5h/week] }"],
    ["limite création 30 min par jour", "limits: { creation: 30m/day }"],
    ["limits total=5h/week", "limits: { total: 5h/week }"],
    ["away 2026-12-20 2027-01-03 vacation", "away: [{ from: 2026-12-20, to: 2027-01-03, why: vacation }]"],
    ["congé du 2026-12-20 au 2027-01-03", "away: [{ from: 2026-12-20, to: 2027-01-03 }]"],
    ["absence demain rendez-vous médical", "away: [{ from: 2026-11-21, to: 2026-11-21, why: rendez-vous médical }]"],
    ["away 20 dec 3 jan vacation", "away: [{ from: 2026-12-20, to: 2027-01-03, why: vacation }]"],
    ["off from 24 december 2026 to 2 january 2027", "away: [{ from: 2026-12-24, to: 2027-01-02 }]"],
    ["congé du 20 décembre au 3 janvier ski", "away: [{ from: 2026-12-20, to: 2027-01-03, why: ski }]"],
    ["congé du 1er au 5 mars", "away: [{ from: 2027-03-01, to: 2027-03-05 }]"],
    ["off from 20 to 27 december ski", "away: [{ from: 2026-12-20, to: 2026-12-27, why: ski }]"],
    ["off dec 24 - jan 2 family", "away: [{ from: 2026-12-24, to: 2027-01-02, why: family }]"],
    ["away 20-27 dec", "away: [{ from: 2026-12-20, to: 2026-12-27 }]"],
    ["away 20 dec-3 jan", "away: [{ from: 2026-12-20, to: 2027-01-03 }]"],
    ["margin 60 percent", "margin: 0.6"],
    ["marge 60 pour cent", "margin: 0.6"],
    ["away next week", "away: [{ from: 2026-11-23, to: 2026-11-29 }]"],
    ["congé la semaine prochaine ski", "away: [{ from: 2026-11-23, to: 2026-11-29, why: ski }]"],
    ["congé ce mois", "away: [{ from: 2026-11-01, to: 2026-11-30 }]"],
    ["away 12 nov", "away: [{ from: 2026-11-12, to: 2026-11-12 }]"],
    ["away next friday", "away: [{ from: 2026-11-27, to: 2026-11-27 }]"],
    ["away 3 days ago flu", "away: [{ from: 2026-11-17, to: 2026-11-17, why: flu }]"],
    ["taux 65 à partir du 1er décembre", "rate: [{ from: 2026-12-01, rate: 65 }]"],
    ["taux 65 dès décembre", "rate: [{ from: 2026-12-01, rate: 65 }]"],
    ["rate 65 from 1 dec", "rate: [{ from: 2026-12-01, rate: 65 }]"],
    ["rate 65 from 1 march", "rate: [{ from: 2027-03-01, rate: 65 }]"],
    ["days off today", "away: [{ from: 2026-11-20, to: 2026-11-20 }]"],
    ["gate strict", "gate: strict"],
    ["pace linkedin 2 a week", 'publishing: { network: linkedin, every: "2 a week" }'],
    ["rythme 3 posts par semaine instagram", 'publishing: { network: instagram, every: "3 a week" }'],
    ["rythme toutes les 2 semaines sur linkedin", "publishing: { network: linkedin, every: 2 weeks }"],
    ["models tip, étude de cas", "publishing: { models: [tip, case-study] }"],
    ["trial linkedin 8w", "trial: { network: linkedin, from: 2026-11-20, weeks: 8 }"],
    ["essai linkedin 6 semaines dès 2026-12-01", "trial: { network: linkedin, from: 2026-12-01, weeks: 6 }"],
    ["trial li", "trial: { network: linkedin, from: 2026-11-20, weeks: 8 }"],
  ])("%s", (line, expected) => {
    expect(settingsAfter("", line)).toBe(expected);
  });

  it.each([
    ["rate: 60 # mine", "rate 65", "rate: 65 # mine"],
    ["rate: 0 # mine", "rate 65 from 2026-12-01", "rate: [{ from: 2026-12-01, rate: 65 }] # mine"],
    [
      "rate: [{ rate: 60 }, { from: 2026-12-05, rate: 65 }]",
      "rate 65 from 2026-12-01",
      "rate: [{ rate: 60 }, { from: 2026-12-01, rate: 65 }]",
    ],
    ["rate: 60", "rate 65 from 2026-12-01", "rate: [{ rate: 60 }, { from: 2026-12-01, rate: 65 }]"],
    [
      "rate:\n  - rate: 60 # before\n  - { from: 2026-12-01, rate: 65 }",
      "rate 66 2026-12-01",
      "rate:\n  - rate: 60 # before\n  - { from: 2026-12-01, rate: 66 }",
    ],
    ["rate: [{ rate: 60 }, { from: 2026-07-01, rate: 65 }]", "rate 70 always", "rate: 70"],
    [
      "limits: { instagram: 2h/week, total: 5h/week } # both",
      "limit ig 3h/week",
      "limits: { instagram: 3h/week, total: 5h/week } # both",
    ],
    ["limits: { ig: 2h/week }", "limit instagram 3h/week", "limits: { ig: 3h/week }"],
    ["limits: { total: [1h/day,5h/week] }", "limit total 6h/week", "limits: { total: [1h/day,6h/week] }"],
    ["limits: { total: 5h/week }", "limit total 1h/day", "limits: { total: [5h/week, 1h/day] }"],
    ["limits: { total: [1h/day, 5h/week] }", "limit total day none", "limits: { total: [5h/week] }"],
    ["limits: { total: 5h/week, x: 1h/day }", "limit total none", "limits: { x: 1h/day }"],
    ["limits: { total: 5h/week }", "limite totale aucune", "network-unknown"],
    ["limits: { total: 5h/week }", "limite total aucune", ""],
    ['slots: ["08:00-08:15", "13:00-13:30"]', "slot 08:10-08:30", 'slots: ["08:10-08:30", "13:00-13:30"]'],
    ['slots: ["08:00-08:15", "08:20-08:30", "13:00-13:30"]', "slot 8h-8h30", 'slots: ["08:00-08:30", "13:00-13:30"]'],
    ['slots: ["08:00-08:15", "13:00-13:30"]', "slot 08:00-08:15 none", 'slots: ["13:00-13:30"]'],
    ['slots: ["08:00-08:15"]', "slot 08:00-08:15 none", ""],
    ["dates: DD/MM", "away 20/12 03/01", "dates: DD/MM\naway: [{ from: 2026-12-20, to: 2027-01-03 }]"],
    ["slots: [8:00-8:15] # coffee", "slot 08:00-08:15", "slots: [8:00-8:15] # coffee"],
    ["away: [2026-12-24, 2026-12-25]", "away 2026-12-20 2027-01-03", "away: [{ from: 2026-12-20, to: 2027-01-03 }]"],
    ["away: [{ from: 2026-12-20, to: 2027-01-03 }]", "away 2026-12-24", "away: [{ from: 2026-12-20, to: 2027-01-03 }]"],
    ["away: [2026-12-24, { from: 2027-01-01, to: 2027-01-03 }]", "away 2027-01-02 none", "away: [2026-12-24]"],
    ["activities: [coaching]", "activity coaching mentoring", "activities: { coaching: { aliases: [mentoring] } }"],
    [
      "activities: { creation: [reels] }",
      "activity creation montage",
      "activities: { creation: { aliases: [reels, montage] } }",
    ],
    [
      "activities: { creation: { aliases: [reels, clips] } }",
      "activity creation reels none",
      "activities: { creation: { aliases: [clips] } }",
    ],
    ["networks: { x: { aliases: [tw] } }", "network x tw none", ""],
    ["networks: { x: { aliases: [tw] }, blog: {} }", "network tw none", "networks: { blog: {} }"],
    ["publishing: { network: linkedin, every: week, models: [tip] }", "pace none", "publishing: { models: [tip] }"],
    [
      "publishing: { network: linkedin, every: week }",
      "pace instagram",
      "publishing: { network: instagram, every: week }",
    ],
    ["people: { marie: { rate: 35 } }", "rate 40 marie", "people: { marie: { rate: 40 } }"],
    ["people: { marie: { rate: 35 } }", "person marie none", ""],
    ["trial: { network: x, from: 2026-01-01, weeks: 8 }", "trial none", ""],
  ])("%s: set %s", (head, line, expected) => {
    expect(settingsAfter(head, line)).toBe(expected);
  });

  it("begins a new rate today where earlier days have another one, so that past figures stay", () => {
    expect(settingsAfter("rate: 60", "rate 65", PAST.replace(/\n.*/, ""))).toBe(
      "rate: [{ rate: 60 }, { from: 2026-11-20, rate: 65 }]",
    );
    expect(settingsAfter("exchange: { GBP: 1.1 }", "exchange GBP 1.2", PAST)).toBe(
      "exchange: { GBP: [{ rate: 1.1 }, { from: 2026-11-20, rate: 1.2 }] }",
    );
    expect(settingsAfter("people: { marie: { rate: 35 } }", "rate 40 marie", PAST.replace(/\n.*/, ""))).toBe(
      "people: { marie: { rate: 40 } }",
    );
  });

  it.each([
    ["", "set-empty"],
    ["rat 60", "set-unknown"],
    ["instagram 3h/week", "set-unnamed"],
    ["rate", "set-missing"],
    ["rate linkedin", "set-unreadable"],
    ["rate 1,200", "amount-ambiguous"],
    ["rate 60 USD", "currency-without-exchange"],
    ["rate 60 from 2026-13-01", "date-impossible"],
    ["margin 60", "margin-unreadable"],
    ["margin", "set-missing"],
    ["limit instagram 3h", "set-unreadable"],
    ["limit 3h/week", "set-unreadable"],
    ["limit instgram 3h/week", "network-unknown"],
    ["limit instagram 3h/year", "limit-unreadable"],
    ["limit instagram 3h/week 4h/week", "set-unreadable"],
    ["limit instagram 3h/week none", "set-unreadable"],
    ["slot 9-10", "slot-unreadable"],
    ["slot 09:00-08:00", "slot-reversed"],
    ["slot 09:00-10:00 none", "slot-none"],
    ["away vacation", "set-unreadable"],
    ["away 2027-01-03 2026-12-20", "away-reversed"],
    ["away 2026-12-20 none", "away-none"],
    ["away friday", "date-ambiguous"],
    ["away 28 to 5 march", "set-unreadable"],
    ["away 03/04", "date-ambiguous"],
    ["away 2026-02-30", "date-impossible"],
    ["away 30 feb", "date-impossible"],
    ["away 2026-12-20 2026-12-21 2026-12-22", "set-unreadable"],
    ["week friday", "set-unreadable"],
    ["dates year", "set-unreadable"],
    ["gate maybe", "set-unreadable"],
    ["trial newsletter", "trial-owned"],
    ["trial linkedin 60w", "set-unreadable"],
    ["trial linkdin", "network-unknown"],
    ["network instgram owned", "network-unknown"],
    ["network instagram fb", "alias-taken"],
    ["network instagram 9/9", "fit-unreadable"],
    ["activity creation publication", "alias-taken"],
    ["activity creation ig", "alias-taken"],
    ["activity creation reels none", "alias-none"],
    ["exchange EUR 1", "exchange-own"],
    ["exchange USD", "set-unreadable"],
    ["exchange 2 USD = 1.8 EUR", "set-unreadable"],
    ["exchange USD 0", "set-unreadable"],
    ["currency none", "set-unreadable"],
    ["language german", "set-unreadable"],
    ["off from dec 24 until new year", "set-unreadable"],
    ["off dec 24 to new year", "set-unreadable"],
    ["congé du 24 décembre jusqu'au nouvel an", "set-unreadable"],
    ["models backstge", "model-not-here"],
    ["pace sometimes", "set-unreadable"],
  ])("%s is refused: %s", (line, code) => {
    expect(settingsAfter("", line)).toBe(code);
  });

  it("declares no network as a source of sales that hours went to", () => {
    expect(settingsAfter("", "network instagram elsewhere", PAST.replace(/\n.*/, ""))).toBe("network-worked");
    expect(settingsAfter("", "network fair elsewhere", PAST.replace(/\n.*/, ""))).toBe(
      "networks:\n  fair: { elsewhere: true }",
    );
    expect(settingsAfter("networks: { fair: { elsewhere: true } }", "réseau fair propre")).toBe(
      "networks: { fair: { owned: true } }",
    );
  });

  it("keeps the currency and the exchange rate that amounts need", () => {
    expect(settingsAfter("exchange: { GBP: 1.1 }", "currency USD", PAST)).toBe("currency-in-use");
    expect(settingsAfter("exchange: { GBP: 1.1 }", "exchange GBP none", PAST)).toBe("exchange-used");
    expect(settingsAfter("exchange: { GBP: 1.1, USD: 1 }", "exchange USD none", PAST)).toBe("exchange: { GBP: 1.1 }");
    expect(settingsAfter("", "currency USD", PAST.replace(/\n.*/, ""))).toBe("currency: USD");
  });
});

it("every example of both languages is understood, and is about the setting that it is an example of", () => {
  for (const { settings } of [en, fr]) {
    for (const setting of SETTING_NAMES) {
      const words = splitWords(settings.examples[setting].replace(/ --(from|dès)/, "")).value ?? [];
      const ledger = ledgerOf("---\n");
      const days = { today: TODAY, order: null };
      const context = { ...ledger, vocabulary: wordsOf(ledger), today: TODAY, days, allowNew: false };
      expect([setting, typedSetting(words, context).value?.setting]).toEqual([setting, setting]);
    }
  }
});

it("the order of the words does not matter where no text is among them", () => {
  const lines = [
    "limit instagram 3h/week",
    "rate 65 2026-12-01",
    "trial linkedin 8w",
    "exchange USD 0.92",
    "gate strict",
  ];
  const shuffled = fc.constantFrom(...lines).chain((line) => {
    const words = line.split(" ");
    return fc.tuple(fc.constant(line), fc.shuffledSubarray(words, { minLength: words.length }));
  });
  fc.assert(
    fc.property(shuffled, ([line, words]) => {
      expect(settingsAfter("", words)).toBe(settingsAfter("", line));
    }),
  );
});

const HAND = [
  "# my own settings",
  "name: 'Atelier'   # shop",
  "rate:   60        # an hour",
  "limits: {instagram: 2h/week,total: [1h/day , 5h/week]}   # tight",
  "slots:\n  - 08:00-08:15 # coffee\n  - 13:00-13:30",
  "away:\n  - { from: 2026-12-20, to: 2027-01-03, why: vacation } # ski",
  "networks:\n  newsletter: { owned: true }\n\n  # shop\n  etsy:\n    aliases: [shop]",
  "margin: 0.55",
  "zone: mine",
];
const KEYS_OF: Readonly<Record<string, string>> = {
  limit: "limits",
  slot: "slots",
  rate: "rate",
  margin: "margin",
  away: "away",
  network: "networks",
  name: "name",
};

it("what was written by hand stays byte for byte outside the setting that changes", () => {
  const phrases = [
    "limit instagram 3h/week",
    "limit total day none",
    "slot 18:00-18:30",
    "slot 08:00-08:15 none",
    "rate 65 2026-12-01",
    "margin 60%",
    "away 2027-02-14",
    "away 2026-12-24 none",
    "network etsy boutique",
    'name "Atelier Fleur"',
    "name none",
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(HAND, { minLength: 1 }), fc.constantFrom(...phrases), (lines, phrase) => {
      const now = settingsAfter(lines.join("\n"), phrase);
      if (now === undefined || /^[a-z-]+$/.test(now)) return;
      const key = KEYS_OF[phrase.split(" ")[0] ?? ""];
      for (const line of lines) if (!line.startsWith(`${key}:`)) expect(now).toContain(line);
      const comments = lines.flatMap((line) => line.match(/# \w+/g) ?? []);
      const isGone = / none$/.test(phrase);
      if (!isGone) for (const comment of comments) expect(now).toContain(comment);
    }),
    { numRuns: full(500, 100) },
  );
});

it("any words at all are understood or refused, never a crash", () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...SETTING_NAMES,
      ...Object.entries(otherWords("options", "setting")).flatMap(([, words]) => words),
      "none",
      "3h/week",
      "60%",
      "instagram",
      "2026-12-01",
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (words) => {
      expect(typeof settingsAfter("rate: 60", words)).toBe("string");
    }),
    { numRuns: full(3000, 300) },
  );
});
