// What a command is: words, options and examples as data, and what it does.
import type { Command } from "commander";
import type { Catalogue, CommandName, OptionName } from "../i18n/catalogue.ts";
import { isStream } from "../ledger/file/stream.ts";
import { jsonText } from "../render/json.ts";
import { unmark, unmarkValues } from "./args/argv.ts";
import { addCommonOptions, addExamples, addOptions, type Options } from "./args/options.ts";
import type { Context } from "./env/context.ts";
import { refuseChange } from "./env/read-only.ts";

/** The result of a command. */
export interface Answer {
  /** For --json, without the envelope. */
  readonly json: () => object | Promise<object>;
  /** For people. */
  readonly text: () => string;
  /** Whether the text is printed with --quiet too. */
  readonly isData?: boolean;
}

export interface CommandSpec<Name extends OptionName = OptionName> {
  /** Arguments in commander's notation, with the key of their description. */
  readonly args?: Readonly<Record<string, keyof Catalogue["help"]["words"]>>;
  readonly options?: readonly Name[];
  /** They run as printed. */
  readonly examples?: readonly string[];
  /** Printed after the help. */
  readonly notes?: (words: Catalogue) => string;
  /** Subcommands, with their French names. The first one is the default. */
  readonly parts?: Readonly<Record<string, { readonly french: string; readonly spec: CommandSpec }>>;
  /** Runs the command; an answer that it returns is printed. */
  // biome-ignore lint/suspicious/noConfusingVoidType: some commands print by themselves
  run?(context: Context, options: Options<Name>, ...words: readonly unknown[]): Promise<Answer | void> | Answer | void;
}

/** A command whose options have the types of their flags. */
export function command<const Name extends OptionName>(spec: CommandSpec<Name>): CommandSpec {
  return spec as CommandSpec;
}

/** Adds words, options and action of a command. */
export function register(name: CommandName, spec: CommandSpec, command: Command, context: Context): void {
  const { words } = context;
  const { args = {}, options = [], examples = [], notes, parts = {}, run } = spec;
  for (const [arg, key] of Object.entries(args)) command.argument(arg, words.help.words[key]);
  addOptions(command, words, options);
  if (examples.length > 0) addExamples(command, words, examples);
  if (notes) command.addHelpText("after", notes(words));
  for (const [index, [part, { french, spec: own }]] of Object.entries(parts).entries()) {
    const below = command
      .helpCommand(false)
      .command(part, { isDefault: index === 0 })
      .alias(french);
    addCommonOptions(below.description(words.publishing.help[part as keyof Catalogue["publishing"]["help"]]), words);
    register(name, own, below, context);
  }
  if (!run) return;
  command.action(async (...given: unknown[]) => {
    const [typed, values] = [given.slice(0, -2), given.at(-2)];
    const read = unmarkValues(values as object);
    if (isStream(context.ledgerFile)) refuseChange(name, read, context.ledgerFile);
    const answer = await run(context, read, ...typed.map(unmark));
    if (answer) await print(name, answer, context);
  });
}

/** Prints an answer, as JSON or for people. */
export async function print(name: CommandName | "dashboard", answer: Answer, context: Context): Promise<void> {
  if (context.json) return context.out(jsonText(name, await answer.json()));
  const text = context.quiet && !answer.isData ? "" : answer.text();
  if (text !== "") context.out(text);
}
