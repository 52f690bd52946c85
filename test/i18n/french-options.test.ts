// French texts use the French names of options.
import { expect, it } from "vitest";
import { fr } from "../../src/i18n/fr.ts";
import { OPTIONS_IN_FRENCH } from "../../src/i18n/french-names.ts";

const SHOWN = new Set(
  Object.entries(OPTIONS_IN_FRENCH).flatMap(
    ([name, [shown]]) => shown ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ),
);

it("help names options as it shows them", () => {
  const named = Object.values(fr.help.options).flatMap((text) => text.match(/(?<=--)[\p{L}-]+/gu) ?? []);
  expect(named.filter((name) => !SHOWN.has(name))).toEqual([]);
});

it("a missing option has its French name", () => {
  expect(fr.errorTexts["email-missing"]({})[1]).toContain("--courriel");
});
