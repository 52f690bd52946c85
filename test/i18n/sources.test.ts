// Every import source has a French title, and no title is left over.
import { expect, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { fr } from "../../src/i18n/fr.ts";
import { SOURCES } from "../../src/importers/registry.ts";

it("have a French name each, and English ones of their own", () => {
  expect(Object.keys(fr.importing.sources).sort()).toEqual(SOURCES.map(({ id }) => id).sort());
  expect(en.importing.sources).toEqual({});
});
