// Help texts: names in the user's language, followed by the English ones.
import { type Argument, type Command, Help, type Option } from "commander";
import type { Language } from "../../core/entries/settings.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { isCommand } from "../../i18n/command-words.ts";
import { valueInFrench } from "../../i18n/french-names.ts";
import { capital, wrap } from "../../render/terminal/layout/text.ts";
import { shownCommand, shownFlag, TranslatedOption } from "../args/names.ts";
import { examplesOf } from "../args/options.ts";

/** Beside terms, texts have at least so many columns; in a narrower window they stand below. */
const LEAST_TEXT = 30;
const BELOW = "      ";

/** Overrides of commander's help. Plain style puts terms before a colon, not in a column. */
export function helpIn(words: Catalogue, { plain }: { readonly plain: boolean }): Partial<Help> {
  const { help, language } = words;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": help.usage,
    "Options:": help.optionsTitle,
    "Arguments:": help.argumentsTitle,
    "Commands:": help.commandsTitle,
  };
  const argument = (name: string): string => (language === "fr" ? valueInFrench(name) : name);
  const optionsOf = (command: Command): Option[] => Help.prototype.visibleOptions.call(new Help(), command);
  const isCommon = ({ helpGroupHeading }: Option): boolean => helpGroupHeading === help.commonTitle;
  return {
    styleTitle: (title) => titles[title] ?? title,
    showGlobalOptions: false,
    minWidthToWrap: 1,
    boxWrap: (text, lineWidth) => wrap(text, lineWidth),
    // Below a command, the common options are named on one line.
    visibleOptions: (command) => optionsOf(command).filter((option) => !(command.parent && isCommon(option))),
    formatHelp: (command, helper) => {
      const text = Help.prototype.formatHelp.call(helper, command, helper);
      const sorted = examplesFirst(text, examplesOf(command), [help.commandsTitle, ...Object.values(help.groups)]);
      if (!command.parent) return sorted;
      const flags = optionsOf(command)
        .filter(isCommon)
        .map((option) => shownFlag(option, language));
      return `${sorted}\n${wrap(help.commonLine(flags.join(", ")), helper.helpWidth ?? 80)}\n`;
    },
    formatItem: (term, termWidth, text, helper) => {
      if (plain) return `${term}${text === "" ? "" : words.colon}${text}`;
      const width = helper.helpWidth ?? 80;
      return width - termWidth < LEAST_TEXT && text !== ""
        ? `  ${term}\n${BELOW}${wrap(text, width - BELOW.length).replaceAll("\n", `\n${BELOW}`)}`
        : Help.prototype.formatItem.call(helper, term, termWidth, text, helper);
    },
    optionTerm: (option) => optionTerm(option, words),
    argumentTerm: (each) => argument(each.name()),
    subcommandTerm: (command) => {
      const shown = nameOf(command, language);
      return shown === command.name() ? shown : `${shown} (${command.name()})`;
    },
    commandUsage: (command) => {
      const names: string[] = [];
      for (let each: Command | null = command; each; each = each.parent) {
        names.unshift(nameOf(each, language));
      }
      const parts = command.registeredArguments.map((each) => placeOf(each, argument(each.name())));
      const below = command.commands.length > 0 ? [help.commandPlace] : [];
      return [...names, "[options]", ...below, ...parts].join(" ");
    },
  };
}

/** The place of an argument in a usage line: <file>, [words...]. */
export function placeOf({ required, variadic }: Argument, name: string): string {
  const shown = `${name}${variadic ? "..." : ""}`;
  return required ? `<${shown}>` : `[${shown}]`;
}

/** What a command is for, examples, how to call it, then commands before options. */
function examplesFirst(text: string, examples: string, titles: readonly string[]): string {
  const [usage = "", description = "", ...blocks] = text.trimEnd().split("\n\n");
  const isCommands = (block: string): boolean => titles.some((title) => block.startsWith(`${title}\n`));
  const sorted = [...blocks.filter(isCommands), ...blocks.filter((block) => !isCommands(block))];
  return `${[capital(description), examples, usage, ...sorted].filter((block) => block !== "").join("\n\n")}\n`;
}

/** The command's name in this language. A subcommand's alias is its French name. */
function nameOf(command: Command, language: Language): string {
  const name = command.name();
  if (command.parent?.parent) return language === "fr" && command.alias() ? command.alias() : name;
  return isCommand(name) ? shownCommand(name, language) : name;
}

function optionTerm(option: Option, { language }: Catalogue): string {
  const shown = shownFlag(option, language);
  const flags = [option.short, shown, ...(shown === option.long ? [] : [option.long])].filter((flag) => flag);
  const english = /<(.+)>/.exec(option.flags)?.[1];
  const value = language === "fr" && option instanceof TranslatedOption ? (option.frenchValue ?? english) : english;
  return `${flags.join(", ")}${value === undefined ? "" : ` <${value}>`}`;
}
