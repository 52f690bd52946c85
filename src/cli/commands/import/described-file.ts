// Reads an unknown table by the options --kind and --column, with guesses for what they leave out.
import {
  type DraftMapping,
  type ImportMapping,
  MAPPING_COLUMNS,
  MAPPING_KINDS,
  type MappingColumn,
  type MappingKind,
} from "../../../core/entries/import-mapping.ts";
import { accepted, failure } from "../../../core/errors/failure.ts";
import { fold } from "../../../core/text/fold.ts";
import { draftFor, unknownTable } from "../../../importers/draft/draft.ts";
import { type DecidedKind, decideKind } from "../../../importers/draft/kind.ts";
import { mappingFrom, withColumns } from "../../../importers/draft/mapping-from.ts";
import type { ImportFile } from "../../../importers/source.ts";
import { normalHeader } from "../../../importers/table/headers.ts";
import type { TypedImport } from "./import-options.ts";

/** A mapping for a file, and its name. `saved` if it goes into the settings. */
export interface DescribedFile {
  readonly name: string;
  readonly mapping: ImportMapping;
  readonly saved: boolean;
}

/** The mapping that the options describe; null if there are none. Throws a Failure for what is wrong or missing in them. */
export function describedFile(file: ImportFile, typed: TypedImport): DescribedFile | null {
  if (typed.kind === undefined && typed.column === undefined) return null;
  const { columns } = accepted(unknownTable(file), "input");
  const kind: DecidedKind =
    typed.kind === undefined ? decideKind(columns) : { kind: kindOf(typed.kind), confidence: "sure", candidates: [] };
  const draft = draftFor(file.name, columns, kind);
  const mapping = accepted(mappingFrom(withColumns(draft, typedColumns(draft, typed.column ?? []))));
  return { name: typed.save ?? draft.name, mapping, saved: typed.save !== undefined };
}

/** The kinds as the French help calls them, without accents. */
const FRENCH_KINDS: Readonly<Record<MappingKind, string>> = {
  time: "temps",
  earned: "ventes",
  spent: "depenses",
  money: "argent",
  posted: "publications",
  reach: "portee",
  followers: "abonnes",
};

function kindOf(text: string): ImportMapping["kind"] {
  const word = fold(text.trim());
  const kind = MAPPING_KINDS.find((known) => word === known || word === FRENCH_KINDS[known]);
  if (kind) return kind;
  throw failure("usage", "import-kind-unknown", { text, known: MAPPING_KINDS.join(", ") });
}

/** The columns of a draft, with those that are typed as "amount=Total". */
function typedColumns({ columns: guessed, headers }: DraftMapping, typed: readonly string[]): DraftMapping["columns"] {
  const columns: Partial<Record<MappingColumn, string>> = { ...guessed };
  for (const text of typed) {
    const [, role = "", name = ""] = /^([a-z-]+)=(.+)$/.exec(text) ?? [];
    const known = MAPPING_COLUMNS.find((one) => one === role);
    const header = headers.find((one) => normalHeader(one) === normalHeader(name));
    const listed = known ? headers : MAPPING_COLUMNS;
    if (!known || header === undefined)
      throw failure("usage", "import-column-unknown", { text, known: listed.join(", ") });
    columns[known] = header;
  }
  return columns;
}
