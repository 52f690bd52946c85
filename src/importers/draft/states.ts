// Columns of states: which rows of an unknown table count.
import type { MappingKind } from "../../core/entries/import-mapping.ts";
import type { ColumnProfile } from "./profile.ts";

const STATE =
  /^(?:status|state|statut|etat|stand|zustand|estado|situacao|deal stage|stage|payment status|financial status|mode)$/;
const GOOD =
  /^(?:paid|pay[ée]e?|completed?|succeeded|settled|booked|executed|ex[ée]cut[ée]e?|closed ?won|won|gagn[ée]e?|termin[ée]e?|abgeschlossen|bezahlt|completado|pagado|sent|live|ok)$/i;
const BAD =
  /^(?:pending|en attente|ausstehend|pendiente|reverted|failed|[ée]chou[ée]e?|declined|refus[ée]e?|cancell?ed|annul[ée]e?|draft|brouillon|refunded|test|lost|perdue?|closed ?lost|unpaid|open|void|voided|expired|scheduled|paused)$/i;

/** The states to keep, if all states are known and some of them do not count; null if the states are not known. */
export function keptStates(
  columns: readonly ColumnProfile[],
  kind: MappingKind | null,
): { readonly header: string; readonly keep: readonly string[] | null } | null {
  if (kind === "time" || kind === "reach" || kind === "followers") return null;
  const column = columns.find(({ name, distinct, filled }) => STATE.test(name) && filled > 0 && distinct <= 12);
  if (!column) return null;
  const states = [...new Set(column.values)];
  const good = states.filter((state) => GOOD.test(state));
  const known = states.every((state) => GOOD.test(state) || BAD.test(state));
  return { header: column.header, keep: known && good.length > 0 ? good : null };
}
