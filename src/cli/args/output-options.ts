// Output options: the format, from a flag or a file extension, the HTML page, and the file.
import { failure } from "../../core/errors/failure.ts";
import { NO_COLOURS, type OutputStyle } from "../../render/terminal/layout/output-style.ts";
import { printable } from "../../render/terminal/layout/text.ts";
import type { Context } from "../env/context.ts";
import type { Saving } from "../env/save.ts";
import { longFlag, type Options, type OUTPUT, onlyOne } from "./options.ts";

const FORMATS = ["json", "csv", "csvExcel", "md"] as const;
export type OutputFormat = "text" | (typeof FORMATS)[number];

export const STDOUT = "-";

type OutputOptions = Options<(typeof OUTPUT)[number]>;

/** File extensions and their formats. HTML pages are built from the text format. */
const ENDINGS = { csv: "csv", md: "md", json: "json", html: "text", htm: "text", txt: "text" } as const;
type Ending = keyof typeof ENDINGS;

/**
 * The output format: from the flag, else from the file extension, else text.
 *
 * @param endings the extensions that the command supports
 * @throws a Failure for exclusive flags or an unsupported extension
 */
export function outputFormat(options: OutputOptions, endings: readonly Ending[], { json }: Context): OutputFormat {
  const flagged = onlyOne(FORMATS.filter((name) => (name === "json" ? json : options[name])));
  if (flagged) return flagged;
  const file = options.output ?? "";
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined) return "text";
  const named = endings.find((one) => one === ending);
  if (named) return ENDINGS[named];
  const known = endings.map((one) => `.${one}`).join(", ");
  const flags = endings.map((one) => ENDINGS[one]).filter((format) => format !== "text");
  throw failure("usage", "format-unknown", { file, known, flags: flags.map(longFlag).join(", ") });
}

/** The page of --html, or of -o with a name that ends in .html; null if none is requested. Throws a Failure. */
export function pageFrom(
  { html, open = false, output, force = false }: Options<"html" | "open" | "output" | "overwrite">,
  format: OutputFormat,
): { readonly file: string; readonly open: boolean; readonly force: boolean } | null {
  const named = format === "text" && output !== undefined && /\.html?$/i.test(output) ? output : undefined;
  const file = html ?? named;
  if (html !== undefined && (format !== "text" || output !== undefined)) {
    const first = format === "text" || output !== undefined ? "--output" : longFlag(format);
    throw failure("usage", "options-exclusive", { first, second: "--html" });
  }
  if (open && file === undefined) throw failure("usage", "option-needs", { option: "--open", other: "--html" });
  return file === undefined ? null : { file, open, force };
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

type Shown = Options<"compare" | "average" | "findings" | "explain" | "breakdown" | "whatIf">;

const NOT_IN_CSV = ["compare", "average", "findings", "explain"] as const;
/** Options that a format cannot show. */
const WITHOUT_PLACE: Readonly<Record<string, readonly (keyof Shown)[]>> = {
  csv: NOT_IN_CSV,
  csvExcel: NOT_IN_CSV,
  html: ["average", "explain", "breakdown", "whatIf"],
};

export function refuseUnsupported(options: Shown, format: OutputFormat | "html"): void {
  const unshown = WITHOUT_PLACE[format]?.find((name) => options[name] !== undefined && options[name] !== false);
  if (unshown === undefined) return;
  throw failure("usage", "option-without-place", { option: longFlag(unshown), format: longFlag(format) });
}
