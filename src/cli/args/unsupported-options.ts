// Refuses options that the output format does not support.

import { inputError } from "../../core/errors/error.ts";
import { Failure } from "../../core/errors/failure.ts";
import { FLAGS, type OutputFormat } from "./output-options.ts";

interface Shown {
  readonly compare?: string;
  readonly average?: boolean;
  readonly findings?: boolean;
  readonly explain?: boolean;
  readonly breakdown?: boolean;
}

const NO_PLACE = {
  csv: ["compare", "average", "findings", "explain"],
  page: ["average", "explain", "breakdown"],
} as const;

export function refuseUnsupported(options: Shown, format: OutputFormat | "page"): void {
  const table = format === "csv" || format === "csvExcel" ? NO_PLACE.csv : format === "page" ? NO_PLACE.page : [];
  const unshown = table.find((name) => options[name] !== undefined && options[name] !== false);
  if (unshown === undefined) return;
  const first = format === "page" ? "--html" : FLAGS[format as keyof typeof FLAGS];
  throw new Failure("usage", [inputError("option-without-place", { option: `--${unshown}`, format: first })]);
}
