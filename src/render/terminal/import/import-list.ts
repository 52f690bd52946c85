// A table of import sources: what each contains, what to export, and whether it was tested with a real file.
import type { EntryKind } from "../../../core/entries/entry.ts";
import { wordFor } from "../../../i18n/names.ts";
import type { OutputStyle } from "../layout/output-style.ts";
import { renderTable } from "../layout/table.ts";
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
  const rows = sources.map((source) => [
    printable(source.id),
    source.kinds.map((kind) => list.kinds[kind]).join(", "),
    printable(sourceTitle(source.id, source.title, words)),
    verified(source),
  ]);
  const heads = [list.heads.name, list.heads.takes, list.heads.from, list.heads.verified];
  const table = renderTable(
    heads.map((head, index) => ({
      head,
      align: "left" as const,
      drop: index === 1 ? 1 : 0,
      cells: rows.map((row) => row[index] ?? ""),
    })),
    [],
    { ...style, width: Number.POSITIVE_INFINITY },
  ).text;
  const wide = table.split("\n").every((line) => line.length <= width);
  const blocks = rows.map(([id = "", kinds = "", title = "", real = ""]) =>
    [id, `  ${wrap(title, width - 2, "  ")}`, `  ${wrap(`${kinds} · ${real}`, width - 2, "  ")}`].join("\n"),
  );
  return `${wide ? table : blocks.join("\n")}\n\n${wrap(list.footer, width)}\n`;
}

/** The translated title of a source, else its own title. */
export function sourceTitle(id: string, title: string, { importing }: OutputStyle["words"]): string {
  return Object.hasOwn(importing.sources, id) ? (importing.sources[id] ?? title) : title;
}
