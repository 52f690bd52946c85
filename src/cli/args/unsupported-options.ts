// Refuses options that the output format does not support.

import { type InputError, inputError } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { FLAGS, type OutputFormat } from "./output-options.ts";

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
