// Shells read a completed name back as exactly that name.
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { linesFor, parseRequest } from "../../../src/cli/completion/answer.ts";
import { readBashLine } from "../../../src/cli/completion/bash.ts";
import { inSingleQuotes } from "../../../src/cli/completion/scripts.ts";
import { printable } from "../../../src/render/terminal/layout/text.ts";

/** Names with characters that are special in shells, beside ordinary letters and others. */
const name = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(..."'\"\\$`!~*?[]{}()<>|&;#=:,^%@ -éñ日\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00a0👩"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 8,
  })
  .filter((text) => printable(text) === text);

/** The candidate as written for a shell; null if it is left out. */
function written(shell: string, given: readonly string[], value: string, description = ""): string | null {
  const answer = linesFor(parseRequest(shell, given), [{ value, description }]);
  return answer === "" ? null : answer.slice(0, -1);
}

/** The line after readline replaced its end, as `insert_match` and `append_to_match` do. */
function completedByReadline(line: string, replaced: string, text: string): string {
  const { quote } = readBashLine(line);
  const before = line.slice(0, line.length - replaced.length);
  const opened = quote !== "" && before.endsWith(quote) && text.startsWith(quote) ? before.slice(0, -1) : before;
  const inserted = `${opened}${text}`;
  return quote === "" || inserted.endsWith(quote) ? inserted : `${inserted}${quote}`;
}

/** A line whose last word is a prefix of the name, the part that readline replaces, and the expected word. */
const begun = fc
  .tuple(name, fc.nat(8), fc.constantFrom("", "'", '"'), fc.constantFrom("", "--client=", "'a b'", '"it\'s"', "x\\ y:"))
  .map(([text, length, quote, before]) => {
    const typed = text.slice(0, length).replace(/[^a-zé日]/gu, "");
    const start = readBashLine(before).words[0] ?? "";
    return { line: `socialroi log ${before}${quote}${typed}`, typed, value: `${start}${typed}${text}` };
  });

it("bash reads the name, whatever quote was opened and whatever stands before it", () => {
  fc.assert(
    fc.property(begun, ({ line, typed, value }) => {
      const text = written("bash", [line, typed], value);
      expect(text).not.toBeNull();
      const { words, quote, literal } = readBashLine(completedByReadline(line, typed, text ?? ""));
      expect([words.at(-1), quote, literal]).toEqual([value, "", true]);
    }),
    { numRuns: 2000 },
  );
});

it("a real bash reads it the same way", () => {
  const lines = fc.sample(begun, { numRuns: 1000, seed: 7 }).map(({ line, typed, value }) => {
    const text = written("bash", [line, typed], value) ?? "";
    return { value, word: completedByReadline(line, typed, text).slice("socialroi log ".length) };
  });
  const script = `printf '%s\\0' ${lines.map(({ word }) => word).join(" ")}`;
  const read = spawnSync("bash", ["--norc"], { input: script, encoding: "utf8", env: { LC_ALL: "C.UTF-8" } });
  expect(read.stdout.split("\0").slice(0, -1)).toEqual(lines.map(({ value }) => value));
});

it("a history finds no ! to expand: each stands behind a backslash outside of quotes", () => {
  fc.assert(
    fc.property(begun, ({ line, typed, value }) => {
      const text = written("bash", [line, typed], value) ?? "";
      const done = completedByReadline(line, typed, text);
      for (const { index } of done.matchAll(/!/g)) {
        expect(readBashLine(done.slice(0, index))).toMatchObject({ quote: "\\" });
      }
    }),
  );
});

it.each([
  ["what bash would expand first", "socialroi log --client $HOM", "$HOM"],
  ["what bash would expand first, in quotes", 'socialroi log --client "$(v', "$(v"],
  ["a quote of another kind", "socialroi log --client $'v", "v"],
  ["a place that is not where the line ends", "socialroi log --client v", "w"],
  ["a place in the middle of a quote", "socialroi log --client 'a v", "v"],
])("bash is offered nothing for %s", (_what, line, replaced) => {
  for (const value of ["v", "$HOME", "$(v)", "a v", "w"]) expect(written("bash", [line, replaced], value)).toBeNull();
});

it("bash's words are read without their quotes, and without what ends a command", () => {
  const line = "socialroi log --note 'it'\\''s \"so\"' a\\ b \"c \\\" \\d\" >out --by=we";
  expect(parseRequest("bash", [line, "we"]).words).toEqual([
    "log",
    "--note",
    'it\'s "so"',
    "a b",
    'c " \\d',
    "out",
    "--by=we",
  ]);
});

/** Unquotes a PowerShell word: five characters are single quotes, four are double ones. */
function readByPowerShell(word: string): string {
  const isPlain = /^-{0,2}\p{L}[\p{L}\p{N}_=-]*$/u.test(word);
  if (isPlain) return word;
  const [, inside] =
    /^['\u2018-\u201b]((?:[^'\u2018-\u201b]|(['\u2018-\u201b])\2)*)['\u2018-\u201b]$/u.exec(word) ?? [];
  if (inside === undefined) throw new Error(`not one word: ${word}`);
  return inside.replace(/(['\u2018-\u201b])\1/g, "$1");
}

it("PowerShell reads the name, typographic quotes and all, in whatever encoding it reads programs", () => {
  fc.assert(
    fc.property(name, (value) => {
      const line = written("powershell", ["log", "--client", ""], value, "é");
      const isOffered = !/"|\\$/.test(value);
      expect(line !== null).toBe(isOffered);
      if (line === null) return;
      expect(line).toMatch(/^[ -~]+$/);
      const { text, description } = JSON.parse(line);
      expect([readByPowerShell(text), description]).toEqual([value, "é"]);
    }),
    { numRuns: 2000 },
  );
});

it("zsh and fish, which quote by themselves, get the name as it is", () => {
  fc.assert(
    fc.property(name, (value) => {
      expect(written("zsh", ["log", ""], value)).toBe(value);
      expect(written("fish", ["log", ""], value, "x")).toBe(value.startsWith("~") ? null : `${value}\tx`);
    }),
  );
});

it.each(["bash", "zsh", "fish", "powershell"])("%s is offered no name that hides something", (shell) => {
  const given = shell === "bash" ? ["socialroi log ", ""] : ["log", ""];
  for (const sign of "\n\t\u001b\u202e\u061c\u200b\u2060\ufeff\u00ad\u{e0041}")
    expect([sign, written(shell, given, `a${sign}b`)]).toEqual([sign, null]);
});

it("a path between single quotes is that path for a shell that reads it", () => {
  fc.assert(
    fc.property(name, (path) => {
      expect(readBashLine(inSingleQuotes(path, "bash"))).toEqual({ words: [path], quote: "", literal: true });
      expect(readByPowerShell(inSingleQuotes(path, "powershell"))).toBe(path);
    }),
  );
});
