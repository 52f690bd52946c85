// The vocabulary: words in two languages lead to one key, the owner's words first; a mistyped one finds its neighbour.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kindOfNetwork, lexicon, networkWords, vocabularyOf } from "../../../src/core/entries/vocabulary.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { nearest } from "../../../src/core/values/nearest.ts";
import { readLedger } from "../../../src/ledger/read/read.ts";
import { ledgerOf } from "../../given.ts";

const { networks, activities, models, purposes } = vocabularyOf(ledgerOf("").settings);

describe("a word without case and accents", () => {
  it("is that of Unicode, whatever its letters", () => {
    const unicode = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
    const letters = Array.from({ length: 0x180 - 0xc0 }, (_, index) => String.fromCharCode(0xc0 + index));
    for (const letter of letters) expect(fold(`a${letter}`)).toBe(unicode(`a${letter}`));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => {
        expect(fold(word)).toBe(unicode(word));
      }),
    );
  });
});

describe("a word that everyone knows", () => {
  it.each([
    [networks, "Instagram", "instagram"],
    [networks, "ig", "instagram"],
    [networks, "TWITTER", "x"],
    [networks, "infolettre", "newsletter"],
    [networks, "communaute", "community"],
    [networks, "Bouche-à-oreille", "word-of-mouth"],
    [activities, "création", "creation"],
    [activities, "CRÉATION", "creation"],
    [activities, "cre\u0301ation", "creation"],
    [activities, "veille", "scrolling"],
    [activities, "sav", "support"],
    [models, "étude-de-cas", "case-study"],
    [models, "coulisses", "backstage"],
    [purposes, "publicité", "ads"],
    [networks, "constructor", null],
    [networks, "", null],
    [activities, "danse", null],
  ])("%# %s", (lexicon, word, key) => {
    expect(lexicon.keyOf(word)).toBe(key);
  });
});

it("a word means what it meant first, and a key stands once among the keys", () => {
  const words = lexicon([
    ["tip", ["conseil", "l\u2019astuce"]],
    ["advice", ["conseil"]],
    ["tip", ["trick"]],
  ]);
  expect(words.keys).toEqual(["tip", "advice"]);
  expect(["Conseil", "trick", "advice", "l'astuce", "L\u2019ASTUCE", "hint"].map(words.keyOf)).toEqual([
    "tip",
    "tip",
    "advice",
    "tip",
    "tip",
    null,
  ]);
  expect([words.suggest("adivce"), words.suggest("carpentry")]).toEqual(["advice", ""]);
});

it("an owner's networks, models and people are words, under every name they have", () => {
  const ledger = ledgerOf(
    "networks: { etsy: { aliases: [shop] } }\nmodels: { kiln: { structure: [Fire], aliases: [four] } }\npeople: { marie: { rate: 35 } }\n---\n",
  );
  const own = vocabularyOf(ledger.settings);
  expect(["etsy", "shop", "ig"].map(own.networks.keyOf)).toEqual(["etsy", "etsy", "instagram"]);
  expect(["kiln", "Four", "conseil"].map(own.models.keyOf)).toEqual(["kiln", "kiln", "tip"]);
  expect(own.people.keys).toEqual(["marie"]);
  expect(networkWords(new Map(), () => ["vinted"]).keyOf("vinted")).toBe("vinted");
});

describe("a ledger's own words", () => {
  const { settings, entries } = ledgerOf(
    [
      "networks: { etsy: { aliases: [shop, li] }, newsletter: { owned: false }, fair: { owned: true } }",
      "activities: { invoicing: { aliases: [factures, stats] } }",
      "publishing: { models: [kiln] }",
      "---",
      "- { date: 2026-11-20, posted: recipe, network: vinted }",
    ].join("\n"),
  );
  const own = vocabularyOf(settings, () => entries);

  it("come before the built-in ones", () => {
    expect(own.networks.keyOf("li")).toBe("etsy");
    expect(own.networks.keyOf("linkedin")).toBe("linkedin");
    expect(own.activities.keyOf("Factures")).toBe("invoicing");
    expect(own.activities.keyOf("stats")).toBe("invoicing");
  });

  it("include what its entries have used", () => {
    expect(own.networks.keyOf("vinted")).toBe("vinted");
    expect([own.models.keyOf("kiln"), own.models.keyOf("recipe")]).toEqual(["kiln", "recipe"]);
    expect(vocabularyOf(settings).networks.keyOf("vinted")).toBeNull();
  });

  it("say which networks are owned; a name that nobody knows is rented", () => {
    const kinds = ["newsletter", "fair", "blog", "etsy", "vinted", "constructor"].map((name) =>
      kindOfNetwork(settings, name),
    );
    expect(kinds).toEqual(["social", "owned", "owned", "social", "social", "social"]);
  });
});

describe("the kind of a network", () => {
  const { settings: declared } = ledgerOf(
    "networks: { press: { owned: true }, search: { owned: false }, stall: { elsewhere: true }, other: { aliases: [divers] } }\n---\n",
  );

  it.each([
    ["walk-in", "elsewhere"],
    ["unknown", "elsewhere"],
    ["stall", "elsewhere"],
    ["press", "owned"],
    ["search", "social"],
    ["other", "elsewhere"],
    ["vinted", "social"],
  ])("%s is %s", (name, kind) => {
    expect(kindOfNetwork(declared, name)).toBe(kind);
  });

  it("is one of three: a ledger that says two has an error", () => {
    const { errors } = readLedger("networks: { press: { owned: true, elsewhere: true } }\n---\n");
    expect(errors).toMatchObject([{ code: "setting-unreadable" }]);
  });
});

it.each([
  ["instagarm", "instagram"],
  ["Linkdin", "linkedin"],
  ["tiktak", "tiktok"],
  ["itktok", "tiktok"],
  ["xy", "yx"],
  ["inst", null],
  ["carpentry", null],
  ["", null],
])("the nearest known network to %j is %s", (word, expected) => {
  expect(nearest(word, ["instagram", "linkedin", "tiktok", "yx"])).toBe(expected);
});
