// How help reads: names in the reader's language first, the English ones beside them, so that they can be found.
import { type Command, Help, type Option } from "commander";
import type { Language } from "../../core/entries/settings.ts";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { isCommand, valueInFrench } from "../../i18n/french-names.ts";
import { wrap } from "../../render/terminal/layout/text.ts";
import { SpokenOption, shownCommand, shownFlag } from "../args/names.ts";

/** What commander's help does differently here; in plain style every term stands before its colon, not in a column. */
export function helpIn(words: Catalogue, { plain }: { readonly plain: boolean }): Partial<Help> {
  const { help, language } = words;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": help.usage,
    "Options:": help.optionsTitle,
    "Arguments:": help.argumentsTitle,
    "Commands:": help.commandsTitle,
  };
  const argument = (name: string): string => (language === "fr" ? valueInFrench(name) : name);
  return {
    styleTitle: (title) => titles[title] ?? title,
    showGlobalOptions: false,
    minWidthToWrap: 20,
    boxWrap: (text, lineWidth) => (lineWidth < 20 ? text : wrap(text, lineWidth)),
    formatHelp: (command, helper) => {
      const text = Help.prototype.formatHelp.call(helper, command, helper);
      return commandsFirst(text, [help.commandsTitle, ...Object.values(help.groups)]);
    },
    ...(plain
      ? {
          formatItem: (term: string, _width: number, text: string) => `${term}${text === "" ? "" : words.colon}${text}`,
        }
      : {}),
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
      const parts = command.registeredArguments.map((each) => {
        const shown = `${argument(each.name())}${each.variadic ? "..." : ""}`;
        return each.required ? `<${shown}>` : `[${shown}]`;
      });
      const below = command.commands.length > 0 ? [help.commandPlace] : [];
      return [...names, "[options]", ...below, ...parts].join(" ");
    },
  };
}

/** The blocks of a help text, those of commands before those of options. */
function commandsFirst(text: string, titles: readonly string[]): string {
  const [usage = "", description = "", ...blocks] = text.trimEnd().split("\n\n");
  const isCommands = (block: string): boolean => titles.some((title) => block.startsWith(`${title}\n`));
  const sorted = [...blocks.filter(isCommands), ...blocks.filter((block) => !isCommands(block))];
  return `${[usage, description, ...sorted].join("\n\n")}\n`;
}

/** What a command is called in this language; the second name of a part of a command is its French one. */
function nameOf(command: Command, language: Language): string {
  const name = command.name();
  if (command.parent?.parent) return language === "fr" && command.alias() ? command.alias() : name;
  return isCommand(name) ? shownCommand(name, language) : name;
}

function optionTerm(option: Option, { language }: Catalogue): string {
  const shown = shownFlag(option, language);
  const flags = [option.short, shown, ...(shown === option.long ? [] : [option.long])].filter((flag) => flag);
  const english = /<(.+)>/.exec(option.flags)?.[1];
  const value = language === "fr" && option instanceof SpokenOption ? (option.frenchValue ?? english) : english;
  return `${flags.join(", ")}${value === undefined ? "" : ` <${value}>`}`;
}
