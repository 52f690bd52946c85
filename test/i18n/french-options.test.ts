// French texts use the French names of options.
import { expect, it } from "vitest";
import type { OptionName } from "../../src/i18n/catalogue.ts";
import { fr } from "../../src/i18n/fr.ts";
import { frenchOptions } from "../../src/i18n/french-names.ts";

const OPTIONS = Object.keys(fr.help.options) as OptionName[];
const SHOWN = new Set(
  OPTIONS.map((name) => frenchOptions(name)[0] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
);

it("only these options have no French name of their own", () => {
  const same =
    "json version date client note format audience onlyClient csvExcel csv md html dates jsonl hledger timeclock exportIcs " +
    "toggl clockify ics";
  expect(OPTIONS.filter((name) => frenchOptions(name).length === 0).sort()).toEqual(same.split(" ").sort());
});

it("help names options as it shows them", () => {
  const named = Object.values(fr.help.options).flatMap((text) => text.match(/(?<=--)[\p{L}-]+/gu) ?? []);
  expect(named.filter((name) => !SHOWN.has(name))).toEqual([]);
});

it("a missing option has its French name", () => {
  expect(fr.errorTexts["email-missing"]({})[1]).toContain("--courriel");
});
