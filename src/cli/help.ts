// How help reads: names in the reader's language first, the English ones beside them, so that they can be found.
import type { Help, Option } from "commander";
import type { Catalogue, CommandName } from "../i18n/catalogue.ts";
import { COMMANDS_IN_FRENCH, valueInFrench } from "../i18n/french-names.ts";
import { SpokenOption, shownCommand, shownFlag } from "./names.ts";

/** What commander's help does differently here. */
export function helpIn(words: Catalogue): Partial<Help> {
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
    optionTerm: (option) => optionTerm(option, words),
    argumentTerm: (each) => argument(each.name()),
    subcommandTerm: (command) => {
      const shown = isSpoken(command.name()) ? shownCommand(command.name() as CommandName, language) : command.name();
      return shown === command.name() ? shown : `${shown} (${command.name()})`;
    },
    commandUsage: (command) => {
      const names: string[] = [];
      for (let each: typeof command | null = command; each; each = each.parent) {
        const name = each.name();
        names.unshift(isSpoken(name) ? shownCommand(name as CommandName, language) : name);
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

function optionTerm(option: Option, { language }: Catalogue): string {
  const shown = shownFlag(option, language);
  const flags = [option.short, shown, ...(shown === option.long ? [] : [option.long])].filter((flag) => flag);
  const english = /<(.+)>/.exec(option.flags)?.[1];
  const value = language === "fr" && option instanceof SpokenOption ? (option.frenchValue ?? english) : english;
  return `${flags.join(", ")}${value === undefined ? "" : ` <${value}>`}`;
}

function isSpoken(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS_IN_FRENCH, name);
}
