// Reads the files to import: detects each file's source, parses its rows, and shows a progress bar.

import { type InputError, inputError } from "../../../core/errors/error.ts";
import { Failure, failure } from "../../../core/errors/failure.ts";
import { chooseSource } from "../../../importers/plan/choose.ts";
import type { ReadFile } from "../../../importers/plan/plan.ts";
import type { Choices, ImportFile, Source } from "../../../importers/source.ts";
import { MOST_ROWS } from "../../../importers/table/pick.ts";
import { progressBar } from "../../../render/terminal/layout/graphics.ts";
import type { Context } from "../../env/context.ts";
import { gather } from "./import-files.ts";

/** Smaller files are read too fast for a progress bar. In bytes. */
const LONG = 2_000_000;
/** Fewer rows are written too fast to show a message. */
const MANY = 20_000;

export interface ReadImports {
  readonly files: readonly ReadFile[];
  /** Unrecognised files in folders and archives. */
  readonly passedOver: readonly string[];
}

/**
 * `describe` gives the source of an unknown table, null if there is none, unless the user leaves it out. Throws a Failure with the
 * errors of all files.
 */
export async function readImports(
  names: readonly string[],
  sources: readonly Source[],
  as: string | undefined,
  choices: Choices,
  context: Context,
  describe: (file: ImportFile) => Promise<Source | "left-out" | null>,
): Promise<ReadImports> {
  const files: ReadFile[] = [];
  const passedOver: string[] = [];
  const errors: InputError[] = [];
  let rows = 0;
  for (const name of names) {
    const gathered = await gather(name, context.readStdinBytes);
    const before = files.length + errors.length;
    let isLeftOut = false;
    for (const file of gathered.files) {
      const known = chooseSource(file, sources, as);
      const described = known.error?.code === "import-unknown" && !gathered.container ? await describe(file) : null;
      if (described === "left-out") {
        passedOver.push(file.name);
        isLeftOut = true;
        continue;
      }
      const chosen = described ? { value: { source: described, why: [] } } : known;
      if (chosen.error) {
        const tolerable = gathered.container && chosen.error.code !== "import-tie" && as === undefined;
        if (tolerable) passedOver.push(file.name);
        else errors.push(chosen.error);
        continue;
      }
      const { source, why } = chosen.value;
      const reading = await source.read(file, withProgress(choices, file, context));
      clearBar(file, context);
      if (reading.error) errors.push(reading.error);
      else {
        rows += reading.value.rows.length;
        if (rows > MOST_ROWS) throw failure("input", "import-too-many", { file: file.name, rows: MOST_ROWS });
        files.push({ file: file.name, source, why, reading: reading.value });
      }
    }
    if (!isLeftOut && files.length + errors.length === before)
      errors.push(inputError("import-none-known", { file: name }));
  }
  if (errors.length > 0) throw new Failure(errors.some(isUsage) ? "usage" : "input", errors);
  return { files, passedOver };
}

function isUsage({ code }: InputError): boolean {
  return code === "import-source-unknown";
}

function withProgress(choices: Choices, file: ImportFile, { watched, redraw, style }: Context): Choices {
  if (!watched || file.bytes.length < LONG) return choices;
  return { ...choices, progress: (part) => redraw(progressBar(part, file.name, style())) };
}

/** Shows that a long import is being written. Returns a function that clears the line. */
export function tellWriting(files: readonly ReadFile[], { watched, redraw, words, style }: Context): () => void {
  const rows = files.reduce((sum, { reading }) => sum + reading.rows.length, 0);
  if (!watched || rows < MANY) return () => undefined;
  redraw(words.importing.writing(style().format.count(rows)));
  return () => redraw("");
}

function clearBar(file: ImportFile, { watched, redraw }: Context): void {
  if (watched && file.bytes.length >= LONG) redraw("");
}
