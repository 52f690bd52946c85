// The language of a ledger is found however its settings are written, and nowhere else.
import { expect, it } from "vitest";
import { statedLanguage } from "../../../src/ledger/read/language.ts";

const LINE = "- { date: 2026-11-20, time: 30m, network: instagram, language: en }\n";

it.each([
  ["plain", "language: fr\n"],
  ["with a quoted key", '"language": fr\n'],
  ["with a key in single quotes", "'language': fr\n"],
  ["with a quoted value and a comment", 'rate: 60\nlanguage:   "fr"   # français\n'],
  ["in braces", "{ currency: EUR, language: fr }\n"],
  ["between markers", "---\nlanguage: fr\n"],
  ["with an anchor", "language: &mine fr\n"],
  ["beside something else that is wrong", "rate: much\nlanguage: fr\nweek: never\n"],
  ["beside something that is not YAML", "language: fr\nnetworks: { x: [ }\n"],
  ["behind something that is not YAML", 'purpose: "a" b\nlanguage: fr\n'],
])("%s", (_name, settings) => {
  for (const text of [settings, `${settings}---\n${LINE}`, `\ufeff${settings}---\n`]) {
    expect([text, statedLanguage(text)]).toEqual([text, "fr"]);
    const [windows, mac] = [text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r")];
    expect([statedLanguage(windows), statedLanguage(mac)]).toEqual(["fr", "fr"]);
  }
});

it.each([
  ["an empty text", ""],
  ["entries alone", LINE],
  ["another language", "language: french\n---\n"],
  ["a longer word", "language: fr-FR\n---\n"],
  ["a comment", "# language: fr\nrate: 60\n---\n"],
  ["a text over lines", 'purpose: "Say it in our\nlanguage: fr"\n---\n'],
  ["a key inside another", "networks:\n  x: { language: fr }\n---\n"],
  ["a list", "language: [fr]\n---\n"],
  ["entries", `rate: 60\n---\n${LINE}- { language: fr }\n`],
  ["brackets that never close", "[".repeat(5000)],
])("%s states none", (_name, text) => {
  expect(statedLanguage(text)).toBeNull();
});
