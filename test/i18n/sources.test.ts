// Every import source has a French title, and no title is left over.
import { expect, it } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { fr } from "../../src/i18n/fr.ts";
import { SOURCES } from "../../src/importers/registry.ts";

it("import sources all have a French title and no English override", () => {
  expect(Object.keys(fr.importing.sources).sort()).toEqual([...SOURCES.map(({ id }) => id), "inbox"].sort());
  expect(en.importing.sources).toEqual({});
});
