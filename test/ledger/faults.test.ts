// What is wrong in a ledger: every error with the place that a person has to mend, all of them at once.
import { describe, expect, it } from "vitest";
import type { ErrorCode } from "../../src/core/errors/codes.ts";
import { readLedger } from "../../src/ledger/read/read.ts";

/** "code line:column+length" of each error. */
function errors(text: string): string[] {
  return readLedger(text).errors.map(({ code, place }) => `${code} ${place?.line}:${place?.column}+${place?.length}`);
}

/** The text with its errors' marks ("«faulty»") taken out, and where each mark stood. */
function marked(text: string): { plain: string; marks: string[] } {
  const marks: string[] = [];
  const plain = text.split("\n").map((line, index) => {
    let rest = line;
    for (let at = rest.indexOf("«"); at >= 0; at = rest.indexOf("«")) {
      const end = rest.indexOf("»");
      marks.push(`${index + 1}:${at + 1}+${end - at - 1}`);
      rest = rest.slice(0, at) + rest.slice(at + 1, end) + rest.slice(end + 1);
    }
    return rest;
  });
  return { plain: plain.join("\n"), marks };
}

describe("an entry", () => {
  it.each<[string, ErrorCode]>([
    ["- «nothing but words»", "entry-shape"],
    ["- «[2026-11-20, 30m]»", "entry-shape"],
    ["- «{» time: 30m }", "key-missing"],
    ["- «{» date: , time: 30m }", "key-missing"],
    ["- «{» date: 2026-11-20, earned: }", "key-missing"],
    ["- «{» date: 2026-11-20, network: x }", "entry-kind-missing"],
    ["- «{» date: 2026-11-20, time: 30m, spent: 5 }", "entry-kind-twice"],
    ["- { date: 2026-11-20, time: 30m, «time»: 40m }", "key-twice"],
    ["- { date: «2026-02-30», time: 30m }", "date-impossible"],
    ["- { date: «20/11/2026», time: 30m }", "date-not-iso"],
    ["- { date: «[2026-11-20]», time: 30m }", "value-shape"],
    ["- { date: 2026-11-20, time: «30» }", "duration-bare"],
    ["- { date: 2026-11-20, time: «25h» }", "duration-too-long"],
    ["- { date: 2026-11-20, time: «0m» }", "duration-zero"],
    ["- { date: 2026-11-20, time: 30m, planned: «soon» }", "duration-unreadable"],
    ['- { date: 2026-11-20, time: 30m, at: «"25:00"» }', "clock-unreadable"],
    ["- { date: 2026-11-20, time: 30m, network: «[x, fb]» }", "network-shared"],
    ["- { date: 2026-11-20, earned: «1,200» }", "amount-ambiguous"],
    ["- { date: 2026-11-20, earned: «1,20» }", "amount-comma"],
    ["- { date: 2026-11-20, earned: «1.200» }", "amount-ambiguous"],
    ["- { date: 2026-11-20, earned: «012» }", "number-octal"],
    ["- { date: 2026-11-20, earned: «-5» }", "amount-negative"],
    ["- { date: 2026-11-20, earned: «1e3» }", "amount-unreadable"],
    ["- { date: 2026-11-20, earned: «0x1F» }", "amount-unreadable"],
    ["- { date: 2026-11-20, earned: «1.2345» }", "amount-too-precise"],
    ["- { date: 2026-11-20, earned: «99999999999999» }", "amount-too-large"],
    ["- { date: 2026-11-20, earned: «5 EUT» }", "currency-unknown"],
    ["- { date: 2026-11-20, earned: «5 GBP» }", "currency-without-exchange"],
    ["- { date: 2026-11-20, earned: 5, margin: «55» }", "margin-unreadable"],
    ["- { date: 2026-11-20, earned: 5, evidence: «felt» }", "evidence-unknown"],
    ["- { date: 2026-11-20, spent: 5, audience: «all» }", "audience-unknown"],
    ["- { date: 2026-11-20, earned: 5, network: «{ x: 70%, fb: 40% }» }", "shares-total"],
    ["- { date: 2026-11-20, earned: 5, network: { x: «most», fb: 40% } }", "share-unreadable"],
    ["- { date: 2026-11-20, earned: 5, network: { x: 100%, fb: «0%» } }", "share-unreadable"],
    ["- { date: 2026-11-20, earned: 5, network: [x, «{ a: b }»] }", "value-shape"],
    ["- { date: 2026-11-20, posted: tip, reach: «many» }", "value-shape"],
    ["- { date: 2026-11-20, posted: tip, copy: «maybe» }", "value-shape"],
    ["- { date: 2026-11-20, followers: «18.5» }", "value-shape"],
    ["- { date: 2026-11-20, time: 30m, note: «{ a: b }» }", "value-shape"],
    ["-\n  date: 2026-11-20\n  time: «30 # minutes, surely»", "duration-bare"],
    ["«- { date: 2026-11-20, time: 30m, note: open»", "line-torn"],
    ["- { date: 2026-11-20, time: 30m, note: open\n", "yaml"],
    ["- { date: 2026-11-20, time: 30m, note: «\0» }", "yaml"],
  ])("%j", (text, code) => {
    const { plain, marks } = marked(
      text.replace("30 # minutes, surely", "30» # minutes, surely").replace("surely»", "surely"),
    );
    for (const head of ["", "rate: 60\n---\n# so\n"]) {
      const found = errors(head + plain);
      const shift = head.split("\n").length - 1;
      const places = marks.map((mark) => mark.replace(/^\d+/, (line) => String(Number(line) + shift)));
      if (places.length > 0) expect(found).toEqual(places.map((place) => `${code} ${place}`));
      else expect(found.every((error) => error.startsWith(`${code} `)) && found.length > 0).toBe(true);
    }
  });
});

describe("settings", () => {
  it.each<[string, ErrorCode]>([
    ["currency: «EUT»", "currency-unknown"],
    ["rate: «sixty»", "setting-unreadable"],
    ["rate: «060»", "setting-unreadable"],
    ["rate: «60.505»", "amount-too-precise"],
    ["rate: [«60»]", "setting-unreadable"],
    ["rate: [«{ from: 2026-01-01 }»]", "key-missing"],
    ["rate: [{ from: «January», rate: 60 }]", "date-not-iso"],
    ["margin: «55»", "margin-unreadable"],
    ["language: «de»", "setting-unreadable"],
    ["week: «tuesday»", "setting-unreadable"],
    ["format: «2»", "setting-unreadable"],
    ["people: «marie»", "value-shape"],
    ["people: { marie: «35» }", "value-shape"],
    ["networks: { x: { audience: «6», codes: 3 } }", "setting-unreadable"],
    ["networks: { x: { owned: «perhaps» } }", "value-shape"],
    ['exchange: { USD: «"0,92"» }', "setting-unreadable"],
    ['slots: ["08:00-08:15", «"late"»]', "setting-unreadable"],
    ['slots: [«"09:00-08:00"», «"23:50-00:20"»]', "slot-reversed"],
    ["exchange: { «dollar»: 2, «usd»: 1 }", "currency-unknown"],
    ["limits: { instagram: «3h» }", "setting-unreadable"],
    ["publishing: { every: «often» }", "setting-unreadable"],
    ["publishing: { every: «0 weeks» }", "setting-unreadable"],
    ["publishing: { models: { tip: «short» } }", "setting-unreadable"],
    ["publishing: { models: [tip, «[a, b]»] }", "value-shape"],
    ["models: «[tip]»", "value-shape"],
    ["models: { tip: «[Hook, Proof]» }", "setting-unreadable"],
    ["models: { tip: { structure: [Hook, «{ a: b }»] } }", "value-shape"],
    ["models: { tip: { text: «[a]» } }", "value-shape"],
    ["rate: 60\n«rate»: 70", "key-twice"],
  ])("%s", (text, code) => {
    const { plain, marks } = marked(text);
    expect(errors(`${plain}\n---\n- { date: 2026-11-20, time: 30m }`)).toEqual(marks.map((mark) => `${code} ${mark}`));
  });
});

describe("documents", () => {
  it.each([
    ["just some words", "document-shape 1:1+1"],
    ["rate: 60\n---\njust some words", "document-shape 3:1+1"],
    ["rate: 60\n---\nrate: 70", "document-shape 3:1+1"],
    ["- { date: 2026-11-20, time: 30m }\n---\nrate: 60", "document-shape 3:1+1"],
    ["- { date: 2026-11-20, time: 30m }\n---\n- { date: 2026-11-20, time: 30m }", "document-shape 1:1+1"],
    [
      "rate: 60\n---\n- { date: 2026-11-20, time: 30m }\n---\n- { date: 2026-11-20, time: 30m }",
      "documents-many 5:1+1",
    ],
  ])("%j", (text, error) => {
    expect(errors(text)).toEqual([error]);
  });
});

it("every fault is said at once, and the entries without one are there all the same", () => {
  const text = [
    "rate: sixty",
    "week: tuesday",
    "---",
    "- { date: 2026-11-20, time: 30, planned: soon, at: 9 }",
    "- { date: 2026-11-20, time: 45m, network: x }",
    "- date: 2026-02-30",
    "  earned: 1,200",
    "- { time: 30m }",
  ].join("\n");
  expect(errors(text)).toEqual([
    "setting-unreadable 1:7+5",
    "setting-unreadable 2:7+7",
    "duration-bare 4:29+2",
    "duration-unreadable 4:42+4",
    "clock-unreadable 4:52+1",
    "date-impossible 6:9+10",
    "amount-ambiguous 7:11+5",
    "key-missing 8:3+1",
  ]);
  expect(readLedger(text).entries).toMatchObject([{ minutes: 45, line: 5 }]);
});

it("a line that is not YAML does not hide the faults of the others", () => {
  const text = [
    "rate: sixty",
    "---",
    '- { date: 2026-11-20, time: 30m, note: "open }',
    "- { date: 2026-11-20, time: 30, network: x }",
    "- { date: 2026-11-20, time: 30m, network: [x }",
    "- { date: 2026-11-20, time: 45m, network: x }",
    "",
  ].join("\n");
  expect(errors(text)).toEqual(["setting-unreadable 1:7+5", "yaml 3:47+1", "duration-bare 4:29+2", "yaml 5:46+1"]);
  expect(readLedger(text).entries).toMatchObject([{ minutes: 45, line: 6 }]);
});

it("a fault stands where it is seen, after a byte order mark and Windows line ends", () => {
  expect(errors("\ufeffrate: 60\r\n---\r\n- { date: 2026-11-20, time: 30 }\r\n")).toEqual(["duration-bare 3:29+2"]);
  expect(errors("rate: 60\r\n---\r\n- date: 2026-11-20\r\n  time: 30\r\n")).toEqual(["duration-bare 4:9+2"]);
});
