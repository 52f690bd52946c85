// Where a command's answer goes and in which format: one flag at most, or the name of the file it is written to.
import type { Command } from "commander";
import { Failure } from "../core/failure.ts";
import { fault } from "../core/fault.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { NO_PAINT, type Speech } from "../render/speech.ts";
import type { Context } from "./context.ts";
import { addOptions } from "./options.ts";

export type OutputFormat = "text" | "json" | "csv" | "csvExcel" | "md";

export interface OutputOptions {
  readonly csv?: boolean;
  readonly csvExcel?: boolean;
  readonly md?: boolean;
  readonly output?: string;
}

export const FLAGS = { json: "--json", csv: "--csv", csvExcel: "--csv-excel", md: "--md" } as const;
const ENDINGS: Readonly<Record<string, OutputFormat>> = { json: "json", csv: "csv", md: "md", txt: "text" };

export function addOutputOptions(command: Command, words: Catalogue): Command {
  return addOptions(command, words, ["csv", "csvExcel", "md", "output"]);
}

/** The format asked for: that of the flag, else that of the file's name, else text. A Failure where two flags exclude each other. */
export function outputFormat(options: OutputOptions, { json }: Context): OutputFormat {
  const given = (Object.keys(FLAGS) as (keyof typeof FLAGS)[]).filter((name) =>
    name === "json" ? json : options[name],
  );
  const [first, second] = given;
  if (first && second)
    throw new Failure("usage", [fault("options-exclusive", { first: FLAGS[first], second: FLAGS[second] })]);
  const ending = /\.([a-z]+)$/i.exec(options.output ?? "")?.[1]?.toLowerCase() ?? "";
  return first ?? (Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined) ?? "text";
}

/** Who speaks: without colour where what is said goes to a file. */
export function speechFor({ output }: OutputOptions, context: Context, currency: string): Speech {
  const speech = context.speech(currency);
  return output === undefined ? speech : { ...speech, paint: NO_PAINT };
}

/** Prints an answer, or writes it to the file asked for and says where it is. */
export async function deliver(text: string, { output }: OutputOptions, context: Context): Promise<void> {
  if (output === undefined) {
    context.out(text);
    return;
  }
  const file = await context.save(output, text);
  if (!context.quiet) context.tell(`${context.words.echo.saved(file)}\n`);
}
