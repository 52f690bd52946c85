// A table of import sources: what each contains, what to export, and whether it was tested with a real file.
import type { EntryKind } from "../../../core/entries/entry.ts";
import { wordFor } from "../../../i18n/names.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { type Column, renderTable } from "../layout/table.ts";
import { printable, wrap } from "../layout/text.ts";

export interface ListedSource {
  readonly id: string;
  readonly kinds: readonly EntryKind[];
  readonly title: string;
  readonly verified: boolean;
  readonly unverified?: string;
  /** From a mapping in the user's settings. */
  readonly own: boolean;
}

export function renderSources(sources: readonly ListedSource[], style: OutputStyle): string {
  const { words, width } = style;
  const { list } = words.importing;
  const verified = ({ own, verified: real, unverified }: ListedSource): string => {
    if (own) return list.own;
    if (!real) return list.unverified;
    return unverified === undefined ? list.verified : list.except(wordFor(list.parts, unverified));
  };
  const kinds = (source: ListedSource): string => source.kinds.map((kind) => words.list.kinds[kind]).join(", ");
  const title = ({ id, title: own }: ListedSource): string => printable(sourceTitle(id, own, words));
  const columns: Column<ListedSource>[] = [
    { head: list.heads.name, cell: ({ id }) => printable(id), words: true },
    { head: list.heads.takes, cell: kinds, words: true },
    { head: list.heads.from, cell: title, words: true },
    { head: list.heads.verified, cell: verified, words: true },
  ];
  const table = renderTable(sources, columns, { ...style, width: Number.POSITIVE_INFINITY }).text;
  const isWide = table.split("\n").every((line) => line.length <= width);
  const blocks = sources.map((source) =>
    [printable(source.id), title(source), `${kinds(source)} · ${verified(source)}`]
      .map((line, index) => (index === 0 ? line : `  ${wrap(line, width - 2, "  ")}`))
      .join("\n"),
  );
  return `${isWide ? table : blocks.join("\n")}\n\n${wrap(list.footer, width)}\n`;
}

/** The translated title of a source, else its own title. */
export function sourceTitle(id: string, title: string, { importing }: OutputStyle["words"]): string {
  return Object.hasOwn(importing.sources, id) ? (importing.sources[id] ?? title) : title;
}
