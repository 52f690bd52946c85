// Output options: the format, from a flag or a file extension, and the file.
import { type InputError, inputError } from "../../core/errors/error.ts";
import { Failure, failure } from "../../core/errors/failure.ts";
import { NO_COLOURS, type OutputStyle } from "../../render/terminal/layout/output-style.ts";
import { printable } from "../../render/terminal/layout/text.ts";
import type { Context } from "../env/context.ts";
import type { Saving } from "../env/may-overwrite.ts";
import type { Options, OUTPUT } from "./options.ts";

export type OutputFormat = "text" | "json" | "csv" | "csvExcel" | "md";

export const STDOUT = "-";

export type OutputOptions = Options<(typeof OUTPUT)[number]>;

export const FLAGS = { json: "--json", csv: "--csv", csvExcel: "--csv-excel", md: "--md" } as const;

/** File extensions and their formats. HTML pages are built from the text format. */
const ENDINGS = { csv: "csv", md: "md", json: "json", html: "text", htm: "text", txt: "text" } as const;
export type Ending = keyof typeof ENDINGS;

/**
 * The output format: from the flag, else from the file extension, else text.
 *
 * @param endings the extensions that the command supports
 * @throws a Failure for exclusive flags or an unsupported extension
 */
export function outputFormat(options: OutputOptions, endings: readonly Ending[], { json }: Context): OutputFormat {
  const given = (Object.keys(FLAGS) as (keyof typeof FLAGS)[]).filter((name) =>
    name === "json" ? json : options[name],
  );
  const [first, second] = given;
  if (first && second) throw failure("usage", "options-exclusive", { first: FLAGS[first], second: FLAGS[second] });
  return first ?? formatNamed(options.output ?? "", endings);
}

function formatNamed(file: string, endings: readonly Ending[]): OutputFormat {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined) return "text";
  const known = endings.find((one) => one === ending);
  if (known) return ENDINGS[known];
  const flags = endings.flatMap((one) => (ENDINGS[one] === "text" ? [] : [FLAGS[ENDINGS[one]]]));
  throw failure("usage", "format-unknown", {
    file,
    known: endings.map((one) => `.${one}`).join(", "),
    flags: flags.join(", "),
  });
}

/** Without colours if the output goes to a file. */
export function outputStyle({ output }: OutputOptions, context: Context, currency: string): OutputStyle {
  const style = context.style(currency);
  return output === undefined || output === STDOUT ? style : { ...style, colours: NO_COLOURS };
}

/** Prints the output, or writes it to the requested file. */
export async function deliver(
  text: string,
  format: OutputFormat,
  options: OutputOptions,
  context: Context,
): Promise<void> {
  const isForPeople = !(context.json || options.csv || options.csvExcel || options.md);
  const print = isForPeople ? context.out : context.data;
  const saving = { kind: format, force: options.force === true };
  await write(text, options.output ?? STDOUT, saving, context, context.words.echo.saved, print);
}

/** Writes a file, reports it with `saved`, and returns its path. For `-`, prints to standard output and returns null. */
export async function write(
  text: string,
  name: string,
  saving: Saving,
  context: Context,
  saved: (file: string) => string,
  print = context.data,
): Promise<string | null> {
  if (name === STDOUT) {
    print(text);
    return null;
  }
  const file = await context.save(name, text, saving);
  if (!context.quiet) context.tell(`${saved(printable(file))}\n`);
  return file;
}

interface Shown {
  readonly compare?: string;
  readonly average?: boolean;
  readonly findings?: boolean;
  readonly explain?: boolean;
  readonly breakdown?: boolean;
  readonly whatIf?: string;
}

const NO_PLACE = {
  csv: ["compare", "average", "findings", "explain"],
  page: ["average", "explain", "breakdown", "whatIf"],
} as const;

export function refuseUnsupported(options: Shown, format: OutputFormat | "page"): void {
  const table = format === "csv" || format === "csvExcel" ? NO_PLACE.csv : format === "page" ? NO_PLACE.page : [];
  const unshown = table.find((name) => options[name] !== undefined && options[name] !== false);
  if (unshown === undefined) return;
  const first = format === "page" ? "--html" : FLAGS[format as keyof typeof FLAGS];
  throw new Failure("usage", [noPlace(unshown === "whatIf" ? "--what-if" : `--${unshown}`, first)]);
}

/** What is asked for cannot be shown in this format. */
export function noPlace(option: string, format: string): InputError {
  return inputError("option-without-place", { option, format });
}
