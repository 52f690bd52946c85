// Ledger text is always escaped on the page.
import { Chalk } from "chalk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/entries/entry.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/entries/settings.ts";
import { buildReportPage } from "../../../src/core/overview/report-page.ts";
import type { CalendarDate } from "../../../src/core/values/dates.ts";
import type { Catalogue } from "../../../src/i18n/catalogue.ts";
import { en } from "../../../src/i18n/en.ts";
import { formatOf } from "../../../src/i18n/format.ts";
import { fr } from "../../../src/i18n/fr.ts";
import { escaped, html } from "../../../src/render/html/escape.ts";
import { renderPage } from "../../../src/render/html/page.ts";
import { STYLE } from "../../../src/render/html/style.ts";
import { printable } from "../../../src/render/terminal/layout/text.ts";
import { full } from "../../full.ts";
import { anyText } from "../../ledger/arbitrary.ts";

const ATTACKS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  "</style><script>",
  "</text></svg><iframe>",
  "]]><b>",
  "<!--",
  "&lt;b&gt;",
  "javascript:alert(1)",
  '" onmouseover="alert(1)',
  "{b|rich}",
  "$1$&",
];

describe("a piece of HTML", () => {
  it("escapes what is put in, in text and in attributes", () => {
    expect(html`<p title="${`"'<&>`}">${"<b>&amp;"}</p>`.text).toBe(
      '<p title="&quot;&#39;&lt;&amp;&gt;">&lt;b&gt;&amp;amp;</p>',
    );
  });

  it("takes other pieces as they are", () => {
    expect(html`<ul>${["a", "<"].map((text) => html`<li>${text}</li>`)}${null}</ul>`.text).toBe(
      "<ul><li>a</li><li>&lt;</li></ul>",
    );
  });

  it("leaves no sign with a meaning in HTML, and no control character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = escaped(text);
        expect(written).not.toMatch(/[<>"'\p{Cc}]/u);
        expect(written.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
      }),
    );
  });
});

/** Non-empty names: ECharts draws no empty label. */
const text = fc.oneof(fc.constantFrom(...ATTACKS), anyText).filter((name) => printable(name).trim() !== "");

interface Texts {
  readonly networks: readonly [string, string];
  readonly activity: string;
  readonly client: string;
  readonly campaign: string;
  readonly person: string;
  readonly model: string;
}

/** A ledger with a full verdict: two networks used for months, one with sales. */
function ledgerOf({ networks: [seller, other], activity, client, campaign, person, model }: Texts): {
  entries: Entry[];
  settings: Settings;
} {
  const common = { line: 1, campaign, person, note: client, id: client } as const;
  const day = (month: number): CalendarDate => `2026-${String(month).padStart(2, "0")}-10` as CalendarDate;
  const entries = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((month): Entry[] => [
    {
      ...common,
      kind: "time",
      date: day(month),
      minutes: 600,
      activity,
      client,
      networks: [{ network: seller, weight: 1 }],
    },
    { ...common, kind: "time", date: day(month), minutes: 500, activity, networks: [{ network: other, weight: 1 }] },
    {
      ...common,
      kind: "earned",
      date: day(month),
      amount: { minor: 200_000, currency: "EUR" },
      client,
      networks: [{ network: seller, weight: 1 }],
    },
    { ...common, kind: "posted", date: day(month), model, networks: [{ network: seller, weight: 1 }] },
  ]);
  const settings = {
    ...DEFAULT_SETTINGS,
    rates: [{ from: null, minor: 5000 }],
    publishing: { models: [model] },
    purpose: client,
  };
  return { entries, settings };
}

function pageOf(texts: Texts, by: "client" | "campaign" | "model" | "person", words: Catalogue = en): string {
  const { entries, settings } = ledgerOf(texts);
  const period = { since: "2026-02-01" as CalendarDate, until: "2026-10-31" as CalendarDate };
  const page = buildReportPage(entries, settings, { period, previous: null }, { by });
  return renderPage(
    page,
    { today: period.until, version: "1", opensWith: "networks" },
    { words, format: formatOf(words.language, "EUR"), colours: new Chalk({ level: 0 }), width: 80, plain: false },
  );
}

const TAG = /<(\/?[a-z][a-z0-9]*|!doctype)((?: [a-zA-Z][a-zA-Z:-]*(?:="[^"<>]*")?)*)>/g;
const TAGS = new Set(
  "!doctype html head meta title style body header main footer section h1 h2 p strong details summary defs pattern span div dl dt dd ul li i"
    .concat(" figure figcaption svg g path text line polyline circle rect table caption thead tbody tfoot tr th td")
    .split(" "),
);

const ATTRIBUTES = new Set(
  "html lang charset name content http-equiv class id data-head patternUnits patternTransform scope role tabindex aria-label aria-labelledby aria-hidden focusable"
    .concat(
      " viewBox width height d fill stroke transform x y text-anchor dominant-baseline points fill-opacity opacity",
    )
    .concat(
      " stroke-width stroke-opacity stroke-miterlimit stroke-linecap stroke-linejoin stroke-dasharray paint-order xml:space",
    )
    .split(" "),
);

/** The names of all tags in order. Fails on any other `<` or `>`. */
function tagsOf(page: string): string[] {
  const [before = "", after = "", ...more] = page.split(STYLE);
  expect(more).toEqual([]);
  const rest = before + after;
  expect(rest.replace(TAG, "")).not.toMatch(/[<>]/);
  return [...rest.matchAll(TAG)].map(([, name = "", attributes = ""]) => {
    expect(TAGS).toContain(name.replace("/", ""));
    for (const [, attribute] of attributes.matchAll(/ ([^ =]+)(?:="[^"]*")?/g)) expect(ATTRIBUTES).toContain(attribute);
    return name;
  });
}

describe("the page", () => {
  const tame: Texts = { networks: ["aa", "bb"], activity: "c", client: "d", campaign: "e", person: "f", model: "g" };
  const known = new Map<string, string[]>();
  const tagsOfTame = (by: "client" | "campaign", words: Catalogue): string[] => {
    const key = `${by} ${words.language}`;
    const tags = known.get(key) ?? tagsOf(pageOf(tame, by, words));
    known.set(key, tags);
    return tags;
  };

  it.each(ATTACKS)("shows %j as text wherever a ledger can hold it", (attack) => {
    const texts: Texts = {
      networks: [attack, `${attack}2`],
      activity: attack,
      client: attack,
      campaign: attack,
      person: attack,
      model: attack,
    };
    for (const words of [en, fr]) {
      const page = pageOf(texts, "client", words);
      expect(tagsOf(page)).toEqual(tagsOfTame("client", words));
      expect(page).toContain(escaped(attack));
    }
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    "draws %s as a name like any other, and leaves all objects as they are",
    (name) => {
      const page = pageOf({ ...tame, networks: [name, `${name}2`], activity: name }, "campaign");
      expect(tagsOf(page)).toEqual(tagsOfTame("campaign", en));
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it("has the same tags whatever the names, notes and clients of a ledger are", () => {
    const texts = fc.record({
      networks: fc.tuple(text, text).filter(([one, other]) => one < other),
      activity: text,
      client: text,
      campaign: text,
      person: text,
      model: text,
    });
    const expected = tagsOfTame("campaign", en);
    fc.assert(
      fc.property(texts, (wild) => {
        expect(tagsOf(pageOf(wild, "campaign"))).toEqual(expected);
      }),
      { numRuns: full(20, 4) },
    );
  });
});
