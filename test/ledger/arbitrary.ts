// Arbitrary entries for property tests, with the names and notes that readers of YAML stumble on.
import fc from "fast-check";
import { ENTRY_KEYS, type Entry, type Share, type Unknown } from "../../src/core/entries/entry.ts";
import { dateOfDayNumber } from "../../src/core/values/dates.ts";
import { anyString } from "../core/arbitrary.ts";

const NASTY = [
  ..."yes No TRUE off on y N null ~ NaN .inf Infinity E0 <<".split(" "),
  ..."0x1F 0o17 012 1e3 1_000 12:30 1:30:00 2026-11-20 007 1.5 -1 + =".split(" "),
  ..."- ? : , [ ] { } & * ! | > % @ ` ' \" \\ # --- ... //".split(" "),
  ...'🎉;👩‍🎨 l’atelier;a: b;a #b;#a;- a;--- a;: a;a:;it\'s;"q";\\n;a\nb;a\r\nb;\t;  a  ;'.split(";"),
  ..."\u2028 \u2029 \u0085 \ufeff é e\u0301 a\u007fb \ud800".split(" "),
  "\u00a0",
  "x".repeat(200),
];

/** Text that JSON can hold but for lone surrogates, which no UTF-8 file can. */
export const anyText = fc
  .oneof(
    fc.constantFrom(...NASTY),
    fc.string(),
    anyString,
    fc.array(fc.constantFrom(...NASTY)).map((parts) => parts.join(" ")),
  )
  .map((text) => text.toWellFormed());

const date = fc.integer({ min: 10_000, max: 25_000 }).map(dateOfDayNumber);
const name = fc.constantFrom(
  "instagram",
  "linkedin",
  "newsletter",
  "yes",
  "l'atelier",
  "007",
  "étsy",
  "shop: two",
  "null",
  "a,b",
  "1:30",
  "on",
);
const single = name.map((network): Share[] => [{ network, weight: 1 }]);
const equal = fc
  .uniqueArray(name, { minLength: 2, maxLength: 4 })
  .map((names): Share[] => names.map((network) => ({ network, weight: 1 })));
const parted = fc
  .tuple(fc.uniqueArray(name, { minLength: 2, maxLength: 2 }), fc.integer({ min: 1, max: 9_999 }))
  .map(([names, weight]): Share[] =>
    names.map((network, index) => ({ network, weight: index === 0 ? weight : 10_000 - weight })),
  );
const repeated = fc.constant<Share[]>([
  { network: "linkedin", weight: 2 },
  { network: "blog", weight: 1 },
]);
const noNetwork = fc.constant<Share[]>([]);

const unknownKey = fc
  .oneof(anyText, fc.constantFrom("mood", "tags", "__proto__", "constructor"))
  .filter((key) => !/^\d+$/.test(key));
const { value: unknownValue } = fc.letrec<{ value: Unknown; leaf: Unknown }>((tie) => ({
  leaf: fc.oneof(anyText, fc.constant(null)),
  value: fc.oneof(
    { maxDepth: 2 },
    tie("leaf"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(fc.tuple(unknownKey, tie("value")), { maxLength: 3 }).map((fields) => Object.fromEntries(fields)),
  ),
}));
const KNOWN_KEYS = new Set<string>(ENTRY_KEYS.map(({ key }) => key));
const unknown = fc
  .array(
    fc.tuple(
      unknownKey.filter((key) => !KNOWN_KEYS.has(key)),
      unknownValue,
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((fields) => Object.fromEntries(fields));

const common = { note: anyText, campaign: anyText, person: anyText, id: anyText, unknown };
const count = fc.integer({ min: 0, max: 1e9 });
const amount = fc.record({
  minor: fc.integer({ min: 0, max: 1e11 }),
  currency: fc.constantFrom("EUR", "EUR", "JPY", "TND"),
});
const shares = fc.oneof(single, noNetwork, equal, parted, repeated);
const oneOrNone = fc.oneof(single, noNetwork);
const minutes = fc.integer({ min: 1, max: 1_440 });

function entry(kind: Entry["kind"], required: object, optional: object): fc.Arbitrary<Entry> {
  const model = { kind: fc.constant(kind), date, line: fc.constant(1), ...required, ...optional, ...common };
  return fc.record(model, {
    requiredKeys: ["kind", "date", "line", ...Object.keys(required)] as never,
  }) as unknown as fc.Arbitrary<Entry>;
}

/** An entry of any kind, in a ledger kept in euros with an exchange for JPY and TND, as it reads on line 1. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  entry(
    "time",
    { networks: oneOrNone, minutes },
    { activity: name, at: fc.integer({ min: 0, max: 1_440 }), planned: minutes, client: anyText, format: anyText },
  ),
  entry(
    "earned",
    { networks: shares, amount },
    {
      client: anyText,
      margin: fc.integer({ min: 0, max: 10_000 }),
      evidence: fc.constantFrom("asked", "link", "code", "guess"),
    },
  ),
  entry("spent", { networks: shares, amount }, { purpose: name, audience: fc.constantFrom("own", "new") }),
  entry(
    "posted",
    { networks: oneOrNone, model: fc.constantFrom(null, "tip", "case-study", "l'atelier", "007", "12:30", "null") },
    { format: anyText, reach: count, comments: count, answered: count, copy: fc.boolean(), url: anyText },
  ),
  entry("followers", { networks: oneOrNone, count }, {}),
  entry("reach", { networks: oneOrNone, count }, {}),
);
