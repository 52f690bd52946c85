// The settings that keep one to it: limits of several spans, the gate, pages. What cannot be read is an error with its place.
import { describe, expect, it } from "vitest";
import { readLedger } from "../../src/ledger/read/read.ts";
import { ledgerOf } from "../given.ts";

describe("limits", () => {
  it("are one or several a name", () => {
    const { limits } = ledgerOf("limits: { instagram: 3h / week, total: [1h/day, 5h/week, 100h/month], x: }").settings;
    expect([...limits]).toEqual([
      ["instagram", [{ minutes: 180, span: "week" }]],
      [
        "total",
        [
          { minutes: 60, span: "day" },
          { minutes: 300, span: "week" },
          { minutes: 6000, span: "month" },
        ],
      ],
    ]);
  });

  it("may name their span in French", () => {
    const { limits } = ledgerOf("limits: { x: [30m/jour, 3h/semaine, 10h/mois] }").settings;
    expect(limits.get("x")?.map(({ span }) => span)).toEqual(["day", "week", "month"]);
  });

  it("are refused one by one", () => {
    const { errors } = readLedger("limits: { total: [1h/day, 5h/year, { a: 1 }], x: { day: 1h } }");
    expect(errors.map(({ code, place }) => [code, place?.column])).toEqual([
      ["setting-unreadable", 27],
      ["setting-unreadable", 36],
      ["setting-unreadable", 50],
    ]);
  });
});

describe("a limit on a name that nobody knows", () => {
  it("is a doubt where it stands, with the nearest name", () => {
    const text =
      "networks: { mine: {} }\nlimits: { total: 1h/day, mine: 1h/day, Réponses: 1h/day, ig: 1h/day, instagrm: 1h/day, zzz: 1h/day }";
    expect(readLedger(text).warnings).toEqual([
      {
        code: "limit-unknown",
        params: { name: "instagrm", suggestion: "instagram" },
        place: { line: 2, column: 70, length: 8 },
      },
      { code: "limit-unknown", params: { name: "zzz", suggestion: "" }, place: { line: 2, column: 88, length: 3 } },
    ]);
  });
});

describe("publishing under a name that nobody knows", () => {
  it("is a doubt where it stands: the network, and a model that is nearly a known one", () => {
    const warnings = (text: string) =>
      readLedger(`publishing: ${text}`).warnings.map(({ code, params, place }) => [code, params, place?.column]);
    expect(warnings("{ network: instgram, models: [tip, tipp, how-to] }")).toEqual([
      ["network-not-declared", { network: "instgram", suggestion: "instagram" }, 24],
      ["model-not-declared", { model: "tipp", suggestion: "tip" }, 48],
    ]);
    expect(warnings("{ network: ig, models: { tipp: { structure: [A, B] } } }")).toEqual([]);
  });
});

describe("the gate", () => {
  it.each([
    ["", "ask"],
    ["gate: ask", "ask"],
    ["gate: strict", "strict"],
  ])("%j is %s", (text, gate) => {
    expect(ledgerOf(text).settings.gate).toBe(gate);
  });

  it("is refused as anything else", () => {
    expect(readLedger("gate: closed").errors).toMatchObject([
      { code: "setting-unreadable", params: { key: "gate", expected: "ask, strict" }, place: { line: 1, column: 7 } },
    ]);
  });
});

it("networks keep the order in which they stand, whatever their names are made of", () => {
  const { settings } = readLedger("networks: { mine: {}, 1001: {}, 42: {} }");
  expect([...settings.networks.keys()]).toEqual(["mine", "1001", "42"]);
});

describe("pages", () => {
  const urlOf = (text: string) => readLedger(`networks: { x: { url: ${JSON.stringify(text)} } }`);

  it.each([
    ["https://www.linkedin.com/feed/?a=1&b=2", "https://www.linkedin.com/feed/?a=1&b=2"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["www.instagram.com", "https://www.instagram.com"],
    ["https://exämple.org/café", "https://exämple.org/café"],
  ])("%s opens %s", (text, url) => {
    expect(urlOf(text).settings.networks.get("x")?.url).toBe(url);
  });

  it.each([
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "-n",
    "",
    "https://",
    "https://a b",
    "a`b",
  ])("%j is refused", (text) => {
    expect(urlOf(text).errors.map(({ code }) => code)).toEqual(["setting-unreadable"]);
  });
});

describe("findings", () => {
  const finding = (text: string) => {
    const { settings, errors } = readLedger(`findings: ${text}\n---\n`);
    return errors.length > 0 ? errors.map(({ code }) => code) : Object.fromEntries(settings.findings);
  };

  it.each<[string, unknown]>([
    ["{ rented-land: off }", { "rented-land": "off" }],
    [
      "{ scrolling-share: { above: 25% }, treadmill: { from: 0.5, posts: 3 } }",
      { "scrolling-share": { above: 0.25 }, treadmill: { from: 0.5, posts: 3 } },
    ],
    ["{ scrolling-share: { above: 250% } }", { "scrolling-share": { above: 2.5 } }],
    ["{ scrolling-share: { above: 25 } }", ["setting-unreadable"]],
    ["{ stale-ledger: { above: 25% } }", ["setting-unreadable"]],
    ["{ stale-ledger: { above: long } }", ["setting-unreadable"]],
    ["{ stale-ledger: never }", ["setting-unreadable"]],
  ])("%s", (text, expected) => {
    expect(finding(text)).toEqual(expected);
  });
});

describe("numbers of settings", () => {
  it.each([
    ["currency: €", ["currency-unknown"]],
    ["networks: { x: { audience: 6 } }", ["setting-unreadable"]],
    ["networks: { x: { audience: much } }", ["setting-unreadable"]],
  ])("%s is refused", (text, expected) => {
    expect(readLedger(`${text}\n---\n`).errors.map(({ code }) => code)).toEqual(expected);
  });

  it("rates stand in the order of their days, those without one first", () => {
    const { rates } = ledgerOf(
      "rate: [{ from: 2026-07-01, rate: 60 }, { rate: 40 }, { from: 2026-01-01, rate: 50 }]\n---\n",
    ).settings;
    expect(rates.map(({ from, minor }) => [from, minor])).toEqual([
      [null, 4000],
      ["2026-01-01", 5000],
      ["2026-07-01", 6000],
    ]);
  });
});
