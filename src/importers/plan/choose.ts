// Chooses the source of a file: the one that recognises the most marks. A tie is an error, not a guess.

import { type Parsed, refuse } from "../../core/errors/error.ts";
import { largest } from "../../core/values/largest.ts";
import { nearest } from "../../core/values/nearest.ts";
import { fileKind } from "../bytes/file-kind.ts";
import { draftFor, unknownTable } from "../draft/draft.ts";
import { decideKind } from "../draft/kind.ts";
import { openOptions } from "../draft/mapping-from.ts";
import type { ImportFile, Source } from "../source.ts";
import { likeliestHeader } from "../table/table.ts";

const MOST_HEADERS = 30;

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
  const best = recognised.filter(({ marks }) => marks === most);
  const [first] = best;
  if (!first) return refuseUnknown(file, sources);
  const candidates = best.map(({ source }) => source.id).join(", ");
  return best.length > 1 ? refuse("import-tie", { file: file.name, candidates }) : { value: first };
}

/** Why no source reads a file, without its content: only its headers are named. */
function refuseUnknown(file: ImportFile, sources: readonly Source[]): Parsed<never> {
  const text = file.text();
  const format = fileKind(file.name, file.bytes, text);
  if (text === null) return refuse("import-binary", { file: file.name, format: format ?? "" });
  if (format !== null) return refuse("import-unsupported", { file: file.name, format });
  const header = likeliestHeader(file)?.header.cells;
  if (!header) return refuse("import-no-header", { file: file.name });
  const headers = header.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return refuse("import-unknown", {
    file: file.name,
    headers: headers.slice(0, MOST_HEADERS).join(", "),
    nearest: nearestSources(file, sources).join("; "),
    options: optionsFor(file),
  });
}

function optionsFor(file: ImportFile): string {
  const table = unknownTable(file).value;
  if (!table) return "";
  const { kind } = decideKind(table.columns);
  return openOptions(
    draftFor(file.name, table.columns, { kind: kind ?? "earned", confidence: "guess", candidates: [] }),
  );
}

function namedSource(file: ImportFile, sources: readonly Source[], name: string): Parsed<Chosen> {
  const source = sources.find(({ id, title }) => id === name || title === name);
  if (source) return { value: { source, why: source.recognise(file)?.why ?? [] } };
  const known = sources.map(({ id }) => id);
  const suggestion = nearest(name, known) ?? "";
  return refuse("import-source-unknown", { text: name, suggestion, known: known.join(", ") });
}

/** Up to two sources with the headers that the file lacks, if it has more of them than it lacks. */
function nearestSources(file: ImportFile, sources: readonly Source[]): string[] {
  return sources
    .flatMap(({ id, missing }) => (missing ? [{ id, ...missing(file) }] : []))
    .filter(({ found, lacking }) => lacking.length > 0 && found > lacking.length)
    .sort((a, b) => a.lacking.length - b.lacking.length || b.found - a.found)
    .slice(0, 2)
    .map(({ id, lacking }) => `${id} (${lacking.map((header) => header.split("|")[0]).join(", ")})`);
}
