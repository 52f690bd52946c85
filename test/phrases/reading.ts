// Reads the phrases of test/phrases/*.tsv: a command, its words, and the line of the ledger or the codes of the refusal.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNamed } from "../../src/cli/args/names.ts";
import type { Entry, EntryKind } from "../../src/core/entries/entry.ts";
import type { Language } from "../../src/core/entries/settings.ts";
import { vocabularyOf } from "../../src/core/entries/vocabulary.ts";
import type { ParseContext } from "../../src/core/words/parse-context.ts";
import { splitWords } from "../../src/core/words/split-words.ts";
import { type TypedKind, typedEntry } from "../../src/core/words/typed-entry.ts";
import { typedTask } from "../../src/core/words/typed-task.ts";
import { withLabelledOptions } from "../../src/core/words/values/labelled-options.ts";
import { writeEntry } from "../../src/ledger/edit/write.ts";
import { day, ledgerOf } from "../given.ts";

export interface PhraseLine {
  readonly command: string;
  readonly words: readonly string[];
  readonly expected: string;
}

const KINDS: Readonly<Record<string, EntryKind>> = {
  log: "time",
  earn: "earned",
  spend: "spent",
  post: "posted",
  followers: "followers",
};

/** The commands whose words make an entry or a timer. */
export function isLogging(command: string): boolean {
  const name = commandNamed(command) ?? command;
  return name === "start" || name in KINDS;
}

export function phrasesIn(language: Language): readonly PhraseLine[] {
  const text = readFileSync(join(import.meta.dirname, `${language}.tsv`), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [command = "", words = "", expected = ""] = line.split("\t");
      return { command, words: splitWords(words).value ?? [], expected };
    });
}

/** On Friday, 20 November 2026, half past six in the evening. */
export function contextIn(language: Language, head = ""): ParseContext {
  const { settings } = ledgerOf(`currency: EUR\n${head}`);
  return {
    settings,
    vocabulary: vocabularyOf(settings),
    today: day("2026-11-20"),
    clock: 18 * 60 + 30,
    language,
    allowNew: false,
    newKind: null,
    force: false,
  };
}

/** What a command understands of words, in one line. */
export function understood(command: string, words: readonly string[], context: ParseContext): string {
  const name = commandNamed(command) ?? command;
  if (name === "start") {
    const { subject, ago, errors } = typedTask(words, {}, context);
    if (errors) return refused(errors);
    const task: Entry = { ...subject, kind: "time", date: context.today, minutes: 1, line: 0 };
    const text = writeEntry(task, "EUR").trim().replace("- { date: 2026-11-20, time: 1m, ", "{ ");
    return ago === 0 ? text : `${text} ${ago}m ago`;
  }
  const kind = KINDS[name] as TypedKind;
  const labelled = withLabelledOptions(kind, { words, options: {} });
  if (labelled.error) return refused([labelled.error]);
  const { entry, errors } = typedEntry(kind, labelled.value.words, labelled.value.options, context);
  return entry ? writeEntry(entry, "EUR").trim().replace(/^- /, "") : refused(errors);
}

function refused(errors: readonly { readonly code: string }[]): string {
  return `refused: ${[...new Set(errors.map(({ code }) => code))].join(" ")}`;
}
