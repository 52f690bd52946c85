// Two names that are to become one: the setting that says something of both, and where it stands.
import { expect, it } from "vitest";
import { namedTwice } from "../../../src/ledger/edit/rename.ts";

const keyOf = (word: string): string | null => (word === "ig" ? "instagram" : null);

it.each([
  ["networks: { linkedin: {}, instagram: {} }\n---\n", { setting: "networks", line: 1 }],
  ["rate: 60\nnetworks:\n  linkedin: {}\n  ig: {}\n---\n", { setting: "networks", line: 4 }],
  ["limits: { linkedin: 1h/day, instagram: 2h/day }\n---\n", { setting: "limits", line: 1 }],
  ["networks: { linkedin: {} }\nlimits: { instagram: 2h/day }\n---\n", null],
  ["networks: [linkedin, instagram]\n---\n", null],
  ["- { date: 2026-11-20, time: 30m, network: instagram }\n", null],
  ["", null],
])("in %j, instagram as linkedin: %j", (text, expected) => {
  expect(namedTwice(text, "instagram", "linkedin", keyOf)).toEqual(expected);
});
