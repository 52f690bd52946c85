// Options of the HTML page: --html FILE, or -o with a name that ends in .html.

import { failure } from "../../../core/errors/failure.ts";
import type { Options } from "../../args/options.ts";
import { FLAGS, type OutputFormat } from "../../args/output-options.ts";

export type PageOptions = Options<"html" | "open" | "output" | "overwrite">;

/** The page's file and options; null if no page is requested. Throws a Failure for exclusive options. */
export function pageFrom(
  { html, open = false, output, force = false }: PageOptions,
  format: OutputFormat,
): { readonly file: string; readonly open: boolean; readonly force: boolean } | null {
  const named = format === "text" && output !== undefined && /\.html?$/i.test(output) ? output : undefined;
  const file = html ?? named;
  if (html !== undefined && (format !== "text" || output !== undefined)) {
    const first = format === "text" || output !== undefined ? "--output" : FLAGS[format];
    throw failure("usage", "options-exclusive", { first, second: "--html" });
  }
  if (open && file === undefined) throw failure("usage", "option-needs", { option: "--open", other: "--html" });
  return file === undefined ? null : { file, open, force };
}
