// Reads the files to import: detects each file's source, parses its rows, and shows a progress bar.

import { type InputError, inputError } from "../../../core/errors/error.ts";
import { accepted, Failure, failure } from "../../../core/errors/failure.ts";
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
  const readFile = async (file: ImportFile, isInside: boolean): Promise<void> => {
    const known = chooseSource(file, sources, as);
    const described = known.error?.code === "import-unknown" && !isInside ? await describe(file) : null;
    const isTolerable = isInside && known.error?.code !== "import-tie" && as === undefined;
    if (described === "left-out" || (known.error && isTolerable)) passedOver.push(file.name);
    else if (known.error && !described) errors.push(known.error);
    else {
      const { source, why } = described ? { source: described, why: [] } : accepted(known);
      const reading = await readWith(source, file, choices, context);
      if (reading.error) errors.push(reading.error);
      else files.push({ file: file.name, source, why, reading: reading.value });
      rows += reading.value?.rows.length ?? 0;
      if (rows > MOST_ROWS) throw failure("input", "import-too-many", { file: file.name, rows: MOST_ROWS });
    }
  };
  for (const name of names) {
    const gathered = await gather(name, context.readStdinBytes);
    const before = files.length + errors.length;
    for (const file of gathered.files) await readFile(file, gathered.container);
    const isLeftOut = !gathered.container && passedOver.includes(gathered.files[0]?.name ?? "");
    if (!isLeftOut && files.length + errors.length === before)
      errors.push(inputError("import-none-known", { file: name }));
  }
  const isUsage = errors.some(({ code }) => code === "import-source-unknown");
  if (errors.length > 0) throw new Failure(isUsage ? "usage" : "input", errors);
  return { files, passedOver };
}

/** Reads a file, with a progress bar if that takes long. */
async function readWith(source: Source, file: ImportFile, choices: Choices, { watched, redraw, style }: Context) {
  if (!watched || file.bytes.length < LONG) return source.read(file, choices);
  const progress = (part: number): void => redraw(progressBar(part, file.name, style()));
  const reading = await source.read(file, { ...choices, progress });
  redraw("");
  return reading;
}

/** Shows that a long import is being written. Returns a function that clears the line. */
export function tellWriting(files: readonly ReadFile[], { watched, redraw, words, style }: Context): () => void {
  const rows = files.reduce((sum, { reading }) => sum + reading.rows.length, 0);
  if (!watched || rows < MANY) return () => undefined;
  redraw(words.importing.writing(style().format.count(rows)));
  return () => redraw("");
}
