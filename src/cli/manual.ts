// The manual page, in roff, from the same registry as the help: made when the package is built.
import type { Argument, Command, Option } from "commander";
import type { Catalogue } from "../i18n/catalogue.ts";
import { TOPICS, type Topics } from "../i18n/topics.ts";
import { VERSION } from "./version.ts";

/** The page for a program with every command and its options registered. */
export function manualPage(program: Command, topics: Topics, { help }: Catalogue): string {
  const common = new Set(program.options.map(({ long }) => long));
  const commands = program.commands.flatMap((command) => [
    `.SS ${quoted(`${command.name()}${command.registeredArguments.map((each) => ` ${argumentText(each)}`).join("")}`)}`,
    escaped(`${command.description()}.`),
    ...command.registeredArguments.flatMap((each) =>
      each.description === "" ? [] : [".TP", `\\fI${escaped(each.name())}\\fR`, escaped(each.description)],
    ),
    ...command.options.filter(({ long }) => !common.has(long)).flatMap(optionLines),
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
    ".SH NAME",
    `socialroi \\- ${escaped(help.tagline)}`,
    ".SH SYNOPSIS",
    "\\fBsocialroi\\fR \\fIcommand\\fR [\\fIoptions\\fR] [\\fIwords\\fR]",
    ".SH COMMANDS",
    ...commands,
    ".SH OPTIONS",
    ...program.options.flatMap(optionLines),
    ...sections,
    ".SH ENVIRONMENT",
    "SOCIALROI_LEDGER, SOCIALROI_NOW, LC_ALL, LC_MESSAGES, LANG, EDITOR, SOCIALROI_PLAIN, NO_COLOR, FORCE_COLOR, COLUMNS.",
  ];
  return `${lines.join("\n")}\n`;
}

function argumentText(argument: Argument): string {
  const shown = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${shown}>` : `[${shown}]`;
}

function optionLines({ flags, description }: Option): string[] {
  return [".TP", `\\fB${escaped(flags)}\\fR`, escaped(description)];
}

/** Text that means nothing to roff. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/gm, "\\&$&");
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', "\\(dq")}"`;
}
