// The table of an entry's keys: docs/FORMAT.md lists the same, and an entry is built only with what its kind requires.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  ENTRY_JSON_KEYS,
  ENTRY_KEYS,
  ENTRY_KINDS,
  type EntryKey,
  type EntryKind,
  type EntryValues,
  entryFrom,
  type KeyOfKind,
  keysOf,
  writtenKeysOf,
} from "../../../src/core/entries/entry.ts";
import { COLUMNS } from "../../../src/render/export/csv.ts";
import { day } from "../../given.ts";

const FORMAT = readFileSync(join(import.meta.dirname, "../../../docs/FORMAT.md"), "utf8");
const KEYS: readonly EntryKey[] = ENTRY_KEYS;

const isCommon = ({ kinds }: EntryKey): boolean => kinds.length === ENTRY_KINDS.length;
const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

describe("docs/FORMAT.md", () => {
  const rows = [...FORMAT.matchAll(/^\| `(\w+)` \| [^|]+ \|([^|]*)\|$/gm)].map(([, own = "", more = ""]) => [
    own,
    more,
  ]);
  const further = new Map(rows.filter(([own]) => ENTRY_KINDS.some((kind) => kind === own)) as [EntryKind, string][]);

  it("has every kind", () => {
    expect([...further.keys()]).toEqual(ENTRY_KINDS);
  });

  it.each(ENTRY_KINDS)(
    "lists the further keys of %s in the order in which they are written, with their choices",
    (kind) => {
      const keys = writtenKeysOf(kind).filter((row) => !isCommon(row) && row.key !== "network" && row.key !== kind);
      expect(codeIn(further.get(kind) ?? "")).toEqual(
        keys.flatMap(({ key, codec: { choices = [] } }) => [key, ...choices]),
      );
    },
  );

  it("lists the keys that every kind has", () => {
    const [, listed = ""] = /^Every kind has ([\s\S]*?)\. /m.exec(FORMAT) ?? [];
    const common = ["network", ...KEYS.filter(isCommon).map(({ key }) => key)];
    expect(codeIn(listed).sort()).toEqual(common.sort());
  });

  it("says in which order they are written", () => {
    const [, order = ""] = /^One line each, in flow style, the keys in this order: ([\s\S]*?)\. /m.exec(FORMAT) ?? [];
    const behind = KEYS.filter((row) => isCommon(row) && row.key !== "date").map(({ key }) => key);
    expect(codeIn(order)).toEqual(["date", "at", "network", ...behind]);
    expect(KEYS.map(({ key }) => key).slice(0, 2)).toEqual(["date", "at"]);
  });
});

describe("the table", () => {
  it("gives a key one codec, whatever the kind, besides network", () => {
    for (const { key, codec } of KEYS)
      if (key !== "network")
        expect(KEYS.filter((row) => row.key === key).map((row) => row.codec)).toSatisfy(allAre(codec));
  });

  it("has no property, key or exported name twice in a kind", () => {
    for (const kind of ENTRY_KINDS)
      for (const name of ["key", "property", "exported"] as const) {
        const names = keysOf(kind).map((row) => row[name]);
        expect(new Set(names).size).toBe(names.length);
      }
  });

  it("has a column of CSV for each name in JSON", () => {
    expect(new Set(COLUMNS)).toEqual(ENTRY_JSON_KEYS);
  });
});

function allAre(codec: EntryKey["codec"]): (codecs: readonly EntryKey["codec"][]) => boolean {
  return (codecs) => codecs.every((other) => other === codec);
}

function from(values: EntryValues): (key: KeyOfKind) => unknown {
  return ({ property }) => values[property];
}

describe("an entry", () => {
  it("is built with what its kind has, in the order of the table", () => {
    const values = { note: "n", minutes: 30, evidence: "asked", at: 5, date: day("2026-11-20") };
    const entry = entryFrom("time", from(values), 7);
    expect(Object.entries(entry ?? {})).toEqual([
      ["kind", "time"],
      ["date", "2026-11-20"],
      ["at", 5],
      ["minutes", 30],
      ["networks", []],
      ["note", "n"],
      ["line", 7],
    ]);
  });

  it.each([
    ["time", { date: "2026-11-20" }],
    ["earned", { date: "2026-11-20", minutes: 30 }],
    ["followers", { count: 3 }],
  ] as const)("of kind %s is not built from %o", (kind, values) => {
    expect(entryFrom(kind, from(values), 1)).toBeNull();
  });

  it("is a post without a template if none is given", () => {
    expect(entryFrom("posted", from({ date: day("2026-11-20") }), 1)?.model).toBeNull();
  });
});
