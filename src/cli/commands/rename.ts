// socialroi rename: rename a network, activity, campaign or client everywhere.
import type { Renamable } from "../../core/entries/entry.ts";
import { type Lexicon, lexiconOf } from "../../core/entries/vocabulary.ts";
import { type Parsed, refuse } from "../../core/errors/error.ts";
import { accepted, failure } from "../../core/errors/failure.ts";
import { newName } from "../../core/words/names.ts";
import { namedTwice, planRename, RENAMABLE_WORDS } from "../../ledger/edit/rename.ts";
import { wordsOf } from "../../ledger/read/read.ts";
import { printable } from "../../render/terminal/layout/text.ts";
import type { Options } from "../args/options.ts";
import { command } from "../command.ts";
import { type Inspected, validLedger } from "../env/open-ledger.ts";

export const commands = {
  rename: command({
    args: { "<kind>": "kind", "<old>": "from", "<new>": "to" },
    options: ["dryRun", "new"],
    examples: ['rename client "Studio Nova" "Atelier Nova"', "rename network twitter bluesky --dry-run"],
    run: async (context, { dryRun = false, ...options }, kind: string, from: string, to: string) => {
      const plan = (inspected: Inspected) => planned(kindOf(kind), from, to, options, inspected);
      const { words: count, name, merged } = plan(context.store.inspect());
      const [old, now] = [printable(from), printable(name)];
      const { fix } = context.words;
      const merges = merged === undefined ? [] : [fix.mergesWith(old, now, merged)];
      const asks = context.attended && !dryRun;
      const question = [...merges, fix.renameThese(count, old, now)].join(" ");
      if (asks && !(await context.confirm(question, "--yes"))) return;
      if (!asks && !context.json && !context.quiet) for (const sentence of merges) context.tell(`${sentence}\n`);
      if (!dryRun) await context.store.replace(plan);
      const { ledgerFile: ledger } = context;
      const mergesWith = merged === undefined ? null : name;
      return {
        json: () => ({ ledger, kind: kindOf(kind), from, to: name, words: count, mergesWith, dryRun }),
        text: () => `${dryRun ? fix.wouldRename(count, old, now) : fix.renamed(count, old, now)}\n`,
      };
    },
  }),
};

function kindOf(text: string): Renamable {
  const { keyOf, keys } = lexiconOf(RENAMABLE_WORDS);
  const kind = keyOf(text);
  if (kind === null) throw failure("usage", "kind-unknown", { text, known: keys.join(", ") });
  return kind;
}

function planned(kind: Renamable, from: string, to: string, options: Options<"new">, inspected: Inspected) {
  const ledger = validLedger(inspected);
  const vocabulary = wordsOf(ledger);
  const lexicon = kind === "network" ? vocabulary.networks : kind === "activity" ? vocabulary.activities : null;
  if (kind === "network" && lexicon?.keyOf(to) === null && !options.new)
    throw failure("usage", "network-unknown", { text: to, suggestion: lexicon.suggest(to) });
  const name = accepted(nameOf(to, lexicon));
  const renaming = planRename(inspected.source.text, ledger, kind, lexicon?.keyOf(from) ?? from, name);
  if (renaming === null) {
    const twice = lexicon && namedTwice(inspected.source.text, lexicon.keyOf(from) ?? from, name, lexicon.keyOf);
    if (twice) throw failure("input", "rename-merges", { from, to, ...twice });
    throw failure("input", "rename-unsafe", { kind, from }, inspected.source);
  }
  if (renaming.words === 0) throw failure("usage", "rename-nothing", { kind, from });
  if (from !== to && renaming.text === inspected.source.text) throw failure("usage", "rename-same", { from: to, name });
  return { ...renaming, name };
}

/** The key of a network or activity, or a new one; any printable name for campaigns and clients. */
function nameOf(text: string, lexicon: Lexicon | null): Parsed<string> {
  const known = lexicon?.keyOf(text) ?? null;
  if (lexicon) return known === null ? newName(text) : { value: known };
  const name = text.trim();
  return name === "" || printable(name) !== name ? refuse("name-unsafe", { text }) : { value: name };
}
