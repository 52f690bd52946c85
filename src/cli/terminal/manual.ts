// Builds the manual page in roff from the help texts, when the package is built.
import type { Command, Help, Option } from "commander";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { TOPICS, type Topics } from "../../i18n/topics.ts";
import { VERSION } from "../env/version.ts";
import { placeOf } from "./help.ts";

export function manualPage(program: Command, topics: Topics, { help }: Catalogue): string {
  const { manual } = help;
  const helper = program.createHelp();
  const common = new Set(program.options.map(({ long }) => long));
  const all = program.commands.flatMap((command) => [command, ...command.commands]);
  const commands = all.flatMap((command) => [
    `.SS ${quoted(usageOf(command, program, helper))}`,
    escaped(`${command.description()}.`),
    ...command.registeredArguments.flatMap((each) =>
      each.description === ""
        ? []
        : [".TP", `\\fI${escaped(helper.argumentTerm(each))}\\fR`, escaped(each.description)],
    ),
    ...command.options.filter(({ long }) => !common.has(long)).flatMap((option) => optionLines(option, helper)),
  ]);
  const sections = TOPICS.flatMap((topic) => [
    `.SH ${quoted(topics[topic].title.toUpperCase())}`,
    ...topics[topic].parts.flatMap((part) =>
      typeof part === "string"
        ? [".PP", escaped(part)]
        : [".PP", ".nf", ...part.map((line) => `  ${escaped(line)}`), ".fi"],
    ),
  ]);
  const lines = [
    `.TH SOCIALROI 1 "" "socialroi ${VERSION}" ""`,
    `.SH ${manual.name}`,
    `socialroi \\- ${escaped(help.tagline)}`,
    `.SH ${manual.synopsis}`,
    `\\fBsocialroi\\fR \\fI${manual.command}\\fR [\\fI${manual.optionsPlace}\\fR] [\\fI${manual.words}\\fR]`,
    `.SH ${manual.commands}`,
    ...commands,
    `.SH ${manual.options}`,
    ...program.options.flatMap((option) => optionLines(option, helper)),
    ...sections,
    ...help.manualLists.flatMap(({ title, items }) => [
      `.SH ${quoted(title)}`,
      ...items.flatMap(([term, text]) => [".TP", `\\fB${escaped(term)}\\fR`, escaped(text)]),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function usageOf(command: Command, program: Command, helper: Help): string {
  const names = command.parent === program ? [command] : [command.parent ?? program, command];
  const args = command.registeredArguments.map((each) => placeOf(each, helper.argumentTerm(each)));
  return [...names.map((each) => helper.subcommandTerm(each)), ...args].join(" ");
}

function optionLines(option: Option, helper: Help): string[] {
  return [".TP", `\\fB${escaped(helper.optionTerm(option))}\\fR`, escaped(option.description)];
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/gm, "\\&$&");
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', "\\(dq")}"`;
}
