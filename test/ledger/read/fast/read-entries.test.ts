// Ledgers line by line and as a whole: where the quick way reads one, it is the same ledger, down to lines and warnings.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { writeEntry } from "../../../../src/ledger/edit/write.ts";
import { readByLine, readWhole } from "../../../../src/ledger/read/read.ts";
import { full } from "../../../full.ts";
import { anyEntry } from "../../arbitrary.ts";
import { mutantsOf, restyled, shareRead } from "../../mutations.ts";

const ALIKE = [
  "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }",
  "- { date: 2026-11-19, time: 30m, network: instagram, activity: creation }",
  "- { date: 2026-11-31, time: 30m, network: instagram, activity: creation }",
  '- { date: 2026-11-20, time: 30m, network: ig, note: "one" }',
  '- { date: 2026-11-19, time: 30m, network: ig, note: "two, note: three }" }',
  '- { date: 2026-11-19, time: 30m, network: ig, note: "" }',
  '- { date: 2026-11-19, time: 30m, network: ig, note: "an \\"escaped\\" one" }',
  '- { date: 2026-11-19, time: 30m, network: ig, note: "caf\u00e9 \u2028" }',
  "- { date: 2026-11-19, time: 30m, network: ig, note: plain }",
  "- { date: 2026-11-19, time: 30m, network: ig }",
  '- { date: 2026-11-20, at: "08:05", time: 30m, network: ig }',
  '- { date: 2026-11-19, at: "24:00", time: 5m, network: ig }',
  '- { date: 2026-11-19, at: "24:01", time: 5m, network: ig }',
  '- { date: 2026-11-19, at: "8:05", time: 5m, network: ig }',
  '- { date: 2026-11-20, at: "08:05", time: 30m, network: ig, id: "toggl:1", note: "one" }',
  '- { date: 2026-11-20, at: "09:05", time: 40m, network: ig, id: "toggl:2", note: "two" }',
  '- { date: 2026-11-20, at: "09:05", time: 40m, network: ig, note: "two", id: "toggl:3" }',
  '- { date: 2026-11-20, at: "09:05", network: ig, time: 40m, id: "a, id: b" }',
  '- { date: 2026-11-20, at: "08:05", time: 30m, network: ig, id: "1", id: "2" }',
  '- { date: 2026-11-20, at: "08:05", time: 30m, network: ig, client: "a", id: "1", note: "n" }',
  '- { date: 2026-11-20, earned: 5.50, network: ig, id: "stripe:1" }',
  '- { date: 2026-11-20, spent: 5.50, network: ig, id: "stripe:2" }',
  '- { date: 2026-11-20, note: "one", time: 30m }',
  '- { date: 2026-11-20, note: "one", time: 30m, note: "two" }',
  '- { date: 2026-11-20, earned: 12, client: "a" }',
  '- { date: 2026-11-20, earned: 12, note: "one" }',
  '- { date: 2026-11-20, earned: 12, client: "a", note: "one" }',
  '- { date: 2026-11-20, earned: 12, client: "a, note: "one" }',
  '- { date: 2026-11-20, earned: 12, mood: "a", note: "one" }',
  '- { date: 2026-11-19, earned: 12, mood: "a", note: "one" }',
  '- { "date": 2026-11-20, time: 5m }',
  '- { date: "2026-11-20", time: 5m }',
  "- { date: 2026-11-2, time: 5m }",
  "- { date: 2026-11-20 }",
  "- { time: 5m, date: 2026-11-20 }",
  "- { date: 2026-11-20, time: 5 }",
  "- { date: 2026-11-20, posted: none, network: ig, copy: true }",
  "- { date: 2026-11-20, earned: 10, network: { ig: 70%, blog: 30% } }",
  "- date: 2026-11-20\n  time: 45m   # by hand\n  network: ig",
  "- date: 2026-11-20\n  time: 45m\n  humor: fine",
  "# a comment",
  "# a \u0007 bell",
  "",
];
const HEADS = [
  "",
  "---\n",
  "# mine\n---\n",
  "rate: 60\n---\n",
  "currency: EUR # really\nexchange: { JPY: 0.006, TND: 0.3 }\nnetworks:\n  x: { aliases: [tw] }\n---\n",
  "mood: fine\n---\n",
  "networks:\n  x:\n    aliases:\n      - tw\n---\n",
  "networks: { x: { aliases: [tw] }, y: [ }\n---\n",
  "rate: much\n---\n",
  "\ufeffrate: 60\n---\n",
  "\ufeff",
  "limits:\n\t\n---\n",
];
const canonical = anyEntry.map((entry) => writeEntry(entry, "EUR"));
const line = fc.oneof(fc.constantFrom(...ALIKE), fc.constantFrom(...ALIKE), canonical);
const ledger = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(line, { maxLength: 9 }),
    fc.constantFrom("\n", "\n", "\r\n", "\r"),
    fc.boolean(),
  )
  .map(([head, lines, end, closed]) => `${head}${lines.join("\n")}${closed ? "\n" : ""}`.replaceAll("\n", end));

function expectAgreement(text: string): boolean {
  const read = readByLine(text);
  if (!read) return false;
  const whole = readWhole(text);
  expect([text, { ...read, byLine: false }]).toEqual([text, whole]);
  expect(JSON.stringify(read.entries)).toBe(JSON.stringify(whole.entries));
  return true;
}

it.each(["designer", "pottery", "studio"])("the example of the %s is read line by line as a whole", (name) => {
  const text = readFileSync(`examples/${name}.yaml`, "utf8");
  expect(expectAgreement(text)).toBe(true);
  expect(expectAgreement(text.replaceAll("\n", "\r\n"))).toBe(true);
});

it.each([
  [
    "an anchor far above its alias",
    "- { date: 2026-11-20, time: 30m, client: &c Nova }\n",
    "- { date: 2026-11-21, time: 1h, client: *c }\n",
    true,
  ],
  [
    "an anchor that has two meanings",
    "- { date: 2026-11-20, time: &c 30m }\n- { date: &c 2026-11-19, time: 1h }\n",
    "- { date: *c, time: 1h }\n",
    true,
  ],
  [
    "an item that an alias repeats",
    "- &i { date: 2026-11-20, time: 30m, network: linkedin }\n",
    "- *i\n- { <<: *i, time: 2h }\n",
    true,
  ],
  [
    "a sign in a text",
    "- { date: 2026-11-20, time: 30m, client: 'Nova & Co' }\n",
    "- { date: 2026-11-20, time: 30m, note: 'ah !' }\n",
    true,
  ],
  [
    "an alias above its anchor",
    "- { date: 2026-11-20, time: 30m, client: *c }\n",
    "- { date: 2026-11-21, time: 1h, client: &c Nova }\n",
    false,
  ],
  ["an alias of an anchor in the settings", "- { date: 2026-11-20, time: 30m, client: *n }\n", "", false],
] as const)("%s is read as in the whole text", (_name, above, below, isRead) => {
  const plain = "- { date: 2026-11-20, time: 15m, network: instagram }\n".repeat(3);
  for (const head of ["", "name: &n Nova\npurpose: *n\n---\n"])
    for (const text of [above + plain + below, `# mine\n${above}\n${plain}${below}`])
      expect(expectAgreement(head + text)).toBe(isRead);
});

it("ledgers written by hand are read the same by both", () => {
  expect(shareRead(ledger, full(3000, 300), expectAgreement)).toBeGreaterThan(0.1);
});

it.each(["`", ";", ",", "]", "", "0"])(
  "a line like another is read by itself where %j stands behind its date",
  (sign) => {
    const alike = "- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }";
    expectAgreement(`${alike}\n${alike}\n${alike.replace("20,", `20${sign}`)}\n`);
    expectAgreement(`${alike}\n${alike}\n${alike.replace("20, ", `20${sign}`)}\n`);
  },
);

it("a line that ends in a client has nothing of a line that ends in a note", () => {
  const [note, client] = ['earned: 12, note: "mine"', 'earned: 15, client: "Ann"'].map(
    (own) => `- { date: 2026-11-20, ${own} }\n`,
  );
  expectAgreement(`${note}${client}${note}`);
  expectAgreement(`${client}${note}${client}`);
});

it.each(["time, network: ig }", "time: 5m, network: ig note", "time: 5m, network: ignote", "note, network: ig }"])(
  "a line that says %s is none of those that it would be like",
  (own) => {
    const alike =
      '- { date: 2026-11-20, time: 30m, network: ig }\n- { date: 2026-11-20, time: 30m, network: ig, note: "a" }\n';
    expect(expectAgreement(alike)).toBe(true);
    expectAgreement(`${alike}- { date: 2026-11-20, ${own}\n`);
  },
);

it("mutants of them are read the same by both", () => {
  expect(shareRead(mutantsOf(ledger), full(4000, 400), expectAgreement)).toBeGreaterThan(0.025);
});

it("entries that are written in another way are read the same by both", () => {
  expect(shareRead(restyled(ledger), full(4000, 400), expectAgreement)).toBeGreaterThan(0.05);
});
