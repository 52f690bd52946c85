// Chooses the source of a file: the one that recognises the most marks. A tie is an error, not a guess.

import { type Parsed, refuse } from "../../core/errors/error.ts";
import { largest } from "../../core/values/largest.ts";
import { nearest } from "../../core/values/nearest.ts";
import type { ImportFile, Source } from "../source.ts";
import { binaryKind } from "../table/decode.ts";
import { likeliestHeader } from "../table/table.ts";

export interface Chosen {
  readonly source: Source;
  readonly why: readonly string[];
}

/** The source of a file: the named one, else the one with the most marks; an error if none or several match. */
export function chooseSource(file: ImportFile, sources: readonly Source[], name: string | undefined): Parsed<Chosen> {
  if (file.bytes.length === 0 || file.text()?.trim() === "") return refuse("import-empty", { file: file.name });
  if (name !== undefined) return namedSource(file, sources, name);
  const recognised = sources.flatMap((source) => {
    const recognition = source.recognise(file);
    return recognition ? [{ source, ...recognition }] : [];
  });
  const most = largest(
    recognised.map(({ marks }) => marks),
    0,
  );
  const [best, other] = recognised.filter(({ marks }) => marks === most);
  if (best && other) {
    const candidates = recognised.filter(({ marks }) => marks === most).map(({ source }) => source.id);
    return refuse("import-tie", { file: file.name, candidates: candidates.join(", ") });
  }
  if (best) return { value: best };
  if (file.text() === null) return refuse("import-binary", { file: file.name, format: binaryKind(file.bytes) ?? "" });
  return refuse("import-unknown", {
    file: file.name,
    headers: headersOf(file),
    nearest: nearestSources(file, sources).join(", "),
  });
}

function namedSource(file: ImportFile, sources: readonly Source[], name: string): Parsed<Chosen> {
  const source = sources.find(({ id, title }) => id === name || title === name);
  if (source) return { value: { source, why: source.recognise(file)?.why ?? [] } };
  const known = sources.map(({ id }) => id);
  return refuse("import-source-unknown", {
    text: name,
    suggestion: nearest(name, known) ?? "",
    known: known.join(", "),
  });
}

function headersOf(file: ImportFile): string {
  const found = likeliestHeader(file);
  const cells = found ? found.header.cells : [(file.text() ?? "").trimStart().split(/\r?\n/, 1)[0]?.slice(0, 80) ?? ""];
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .slice(0, 30)
    .join(", ");
}

/** Up to three sources with the fewest missing headers, if the file has more of them than it lacks. */
function nearestSources(file: ImportFile, sources: readonly Source[]): string[] {
  return sources
    .flatMap(({ id, missing }) => (missing ? [{ id, ...missing(file) }] : []))
    .filter(({ found, lacking }) => found > lacking.length)
    .sort((a, b) => a.lacking.length - b.lacking.length || b.found - a.found)
    .slice(0, 3)
    .map(({ id }) => id);
}
