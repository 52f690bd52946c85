// socialroi rename: give a network, activity, campaign or client another name, wherever it stands.
import type { Command } from "commander";
import { Failure } from "../../core/failure.ts";
import { fault } from "../../core/fault.ts";
import { lexicon, vocabularyOf } from "../../core/vocabulary.ts";
import { planRename, RENAMABLE, RENAMABLE_WORDS, type Renamable, type Renaming } from "../../ledger/rename.ts";
import { jsonText } from "../../render/json.ts";
import type { Context } from "../context.ts";
import { addExamples, addOptions } from "../options.ts";
import { type Inspected, sound } from "../store.ts";

interface RenameOptions {
  readonly dryRun?: boolean;
  readonly new?: boolean;
  readonly yes?: boolean;
}

export function register(command: Command, context: Context): void {
  const { words } = context.words.help;
  command.argument("<kind>", words.kind).argument("<old>", words.from).argument("<new>", words.to);
  addOptions(command, context.words, ["dryRun", "new", "yes"]);
  addExamples(command, context.words, [
    'rename client "Studio Nova" "Atelier Nova"',
    "rename network twitter bluesky --dry-run",
  ]);
  command.action(async (kind: string, from: string, to: string, options: RenameOptions) => {
    const plan = (inspected: Inspected): Renaming => planned(kindOf(kind), from, to, options, inspected);
    const { words: count } = plan(context.store.inspect());
    const asks = context.interactive && !options.dryRun && !options.yes;
    if (asks && !(await context.confirm(context.words.mend.renameThese(count, from, to), "--yes"))) return;
    if (!options.dryRun) await context.store.replace((inspected) => plan(inspected).text, false);
    const { mend } = context.words;
    const said = options.dryRun ? mend.wouldRename(count, from, to) : mend.renamed(count, from, to);
    if (context.json)
      context.out(
        jsonText("rename", {
          ledger: context.ledgerFile,
          kind: kindOf(kind),
          from,
          to,
          words: count,
          dryRun: options.dryRun === true,
        }),
      );
    else if (!context.quiet) context.out(`${said}\n`);
  });
}

function kindOf(text: string): Renamable {
  const key = lexicon(Object.entries(RENAMABLE_WORDS)).keyOf(text);
  const kind = RENAMABLE.find((known) => known === key);
  if (kind) return kind;
  throw new Failure("usage", [fault("kind-unknown", { text, known: RENAMABLE.join(", ") })]);
}

function planned(kind: Renamable, from: string, to: string, options: RenameOptions, inspected: Inspected): Renaming {
  const ledger = sound(inspected);
  const vocabulary = vocabularyOf(ledger.settings, ledger.entries);
  const lexicon = kind === "network" ? vocabulary.networks : kind === "activity" ? vocabulary.activities : null;
  const name = lexicon ? (lexicon.keyOf(to) ?? to.toLowerCase()) : to;
  if (kind === "network" && lexicon?.keyOf(to) === null && !options.new) {
    throw new Failure("usage", [fault("network-unknown", { text: to, suggestion: lexicon.suggest(to) })]);
  }
  const renaming = planRename(inspected.source.text, ledger, kind, lexicon?.keyOf(from) ?? from, name);
  if (renaming === null) throw new Failure("input", [fault("rename-unsafe", { kind, from })], inspected.source);
  if (renaming.words === 0) throw new Failure("usage", [fault("rename-nothing", { kind, from })]);
  return renaming;
}
