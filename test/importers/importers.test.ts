// CSV fixtures in the original formats, compared with the expected entries and skipped rows (*.expected.yaml).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeEntry } from "../../src/ledger/edit/write.ts";
import { day } from "../given.ts";
import { IMPORT_SETTINGS, imported, ledgerWith, type Options } from "./imported.ts";

const FOLDER = import.meta.dirname;

/** Options for ambiguous files. */
const OPTIONS: Readonly<Record<string, Options>> = {
  "meta-ads/francais": { network: "facebook" },
  "pinterest-ads/days": { currency: "EUR" },
  "stripe/balance": { network: "linkedin" },
  "tiktok-analytics/followers": { since: day("2026-11-08") },
  "tiktok-analytics/studio": { since: day("2026-10-28") },
  "hubspot/deals": { currency: "EUR" },
  "paypal/english": { guess: true },
  "paypal/francais": { network: "instagram" },
  "paypal/espanol": { network: "instagram" },
  "paypal/deutsch": { network: "instagram" },
};
const REFUSED: Readonly<Record<string, string>> = {
  "clockify/ambiguous": "import-dates-ambiguous",
  "clockify/summary": "import-summary",
};

const names = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".in.csv"))
  .map((name) => name.replace(".in.csv", "").replaceAll("\\", "/"))
  .sort();

describe.each(names)("%s", (name) => {
  const bytes = readFileSync(join(FOLDER, `${name}.in.csv`));
  const options = OPTIONS[name] ?? {};

  it("gives this ledger", async () => {
    const result = await imported(bytes, options);
    if (REFUSED[name]) {
      expect(result.error?.code).toBe(REFUSED[name]);
      return;
    }
    const { plan, source } = result;
    if (!plan) throw new Error(result.error.code);
    const entries = plan.added.map((entry) => writeEntry(entry, "EUR"));
    const skipped = plan.skipped.map(
      ({ line, reason, detail }) => `# line ${line}: ${reason}${detail ? ` (${detail})` : ""}`,
    );
    const text = [`# ${source}: ${plan.rows} rows`, ...entries, ...skipped, ""].join("\n");
    await expect(text).toMatchFileSnapshot(join(FOLDER, `${name}.expected.yaml`));
  });

  it.skipIf(REFUSED[name] !== undefined)("adds nothing the second time", async () => {
    const first = await imported(bytes, options);
    const again = await imported(bytes, options, ledgerWith(first.plan?.added ?? []));
    expect(again.plan).toMatchObject({ added: [], updated: [], duplicates: first.plan?.added.length });
  });

  it.skipIf(REFUSED[name] !== undefined)("gives the same entries saved as UTF-16 or as UTF-8 with a mark", async () => {
    const first = await imported(bytes, options);
    const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(bytes);
    if (text.includes("\ufffd")) return;
    for (const saved of [Buffer.from(`\ufeff${text}`, "utf16le"), Buffer.from(`\ufeff${text}`, "utf8")])
      expect((await imported(saved, options)).plan).toMatchObject({
        added: first.plan?.added,
        skipped: first.plan?.skipped,
      });
  });

  it("stores no name, address or account number of anyone", async () => {
    const { plan } = await imported(bytes, options);
    const text = (plan?.added ?? []).map((entry) => writeEntry(entry, "EUR")).join("\n");
    expect(text).not.toMatch(/@example|Jane|Joe\b|Jeanne|Juana|Hans|Studio Nova|FR76|Bravo|the visit, in/);
  });
});

it("the settings of these tests are a valid ledger", () => {
  expect(ledgerWith([]).errors).toEqual([]);
  expect(IMPORT_SETTINGS).toContain("imports:");
});
