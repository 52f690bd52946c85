// Fixtures of sources other than tables, compared with the expected entries (*.expected.yaml).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/importers/bytes/decode.ts";
import { SOURCES } from "../../src/importers/registry.ts";
import { writeEntry } from "../../src/ledger/edit/write.ts";
import { readLedger } from "../../src/ledger/read/read.ts";
import { full } from "../full.ts";
import { day } from "../given.ts";
import { anyText } from "../ledger/arbitrary.ts";
import { importFile, planned } from "./given.ts";

const FOLDER = import.meta.dirname;
const TODAY = { until: day("2026-11-20") };
const FIXTURES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.in\.(?!csv$)/.test(name))
  .sort();

function fixture(name: string): string {
  return decode(readFileSync(join(FOLDER, name))) ?? "";
}

describe.each(FIXTURES)("%s", (name) => {
  it("gives this ledger", async () => {
    const { plan, source } = await planned(fixture(name), readLedger("---\n"), TODAY);
    expect(source).toBe(name.split("/")[0]);
    const entries = plan.added.map((entry) => writeEntry(entry, "EUR"));
    const skipped = plan.skipped.map(
      ({ line, reason, detail }) => `# line ${line}: ${reason}${detail ? ` (${detail})` : ""}`,
    );
    const text = [`# ${source}: ${plan.rows} rows`, ...entries, ...skipped, ""].join("\n");
    await expect(text).toMatchFileSnapshot(join(FOLDER, name.replace(/\.in\..*$/, ".expected.yaml")));
    expect(text).not.toMatch(/jane|secret|private|inbox|novembre|merci/i);
  });

  it("adds nothing the second time", async () => {
    const { plan } = await planned(fixture(name), readLedger("---\n"), TODAY);
    const ledger = readLedger(`---\n${plan.added.map((entry) => `${writeEntry(entry, "EUR")}\n`).join("")}`);
    const again = await planned(fixture(name), ledger, TODAY);
    expect(again.plan).toMatchObject({ added: [], updated: [], duplicates: plan.added.length });
  });
});

/** A fixture with a piece replaced. */
function damaged(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.nat(text.length),
      fc.nat(200),
      fc.oneof(anyText, fc.constantFrom("", "[", "}", '"', "\n", "null", "9e99")),
    )
    .map(([from, length, other]) => text.slice(0, from) + other + text.slice(from + length));
}

describe.each(SOURCES.map((source) => [source.id, source] as const))("%s", (id, source) => {
  const own = FIXTURES.filter((name) => name.startsWith(`${id}/`)).map(fixture);

  it("never throws, for any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, ...own.map(damaged)), async (text) => {
        const file = importFile("file", text);
        source.recognise(file);
        const { value, error } = await source.read(file, TODAY);
        expect(value === undefined).toBe(error !== undefined);
        for (const row of value?.rows ?? []) {
          expect(row.date).toMatch(/^\d{4}-\d\d-\d\d$/);
          if (row.value.kind === "time") expect(row.value.seconds).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: own.length > 0 ? full(150, 30) : full(40, 20) },
    );
  });
});
