// Fields not used by new entries.
import { expect, it } from "vitest";
import { vocabularyOf } from "../../../src/core/entries/vocabulary.ts";
import { knownNetworkSlot } from "../../../src/core/words/fields.ts";
import { day, ledgerOf } from "../../given.ts";

it("a field for a known network rejects new ones even if new names are allowed", () => {
  const { settings } = ledgerOf("rate: 60\n---\n");
  const vocabulary = vocabularyOf(settings);
  const slot = knownNetworkSlot({
    settings,
    vocabulary,
    today: day("2026-11-20"),
    allowNew: true,
    newKind: null,
    force: true,
  });
  expect(slot.read("ig")).toEqual({ value: "instagram" });
  expect(slot.adopt?.("linkedn")).toEqual({
    error: { code: "not-here", params: { what: "network", text: "linkedn", suggestion: "linkedin" } },
  });
  expect(slot).toMatchObject({ kind: "network", required: true });
  expect(slot.known).toMatch(/^instagram, .*referrals$/);
});
