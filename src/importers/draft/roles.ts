// Finds what the other columns of an unknown table mean: days, times, texts, networks, ids, states.
import {
  type Confidence,
  MAPPING_KINDS,
  type MappingColumn,
  type MappingKind,
} from "../../core/entries/import-mapping.ts";
import type { ColumnProfile } from "./profile.ts";

interface Guess {
  readonly column: ColumnProfile;
  readonly confidence: Confidence;
}

export type Roles = ReadonlyMap<MappingColumn, Guess>;

type Fits = (column: ColumnProfile) => boolean;
const isText: Fits = ({ share }) => share("words", "address", "integer") > 0.8;
const isNumber: Fits = ({ share }) => share("integer", "decimal") > 0.9;
const isClock: Fits = ({ share }) => share("time") > 0.8;
const isDuration: Fits = ({ share }) => share("duration", "time") > 0.8;
const isMoment: Fits = ({ share }) => share("date", "time") > 0.8;
const isUnique: Fits = ({ filled, distinct }) => filled === distinct;
const any: Fits = () => true;

const TIME: readonly MappingKind[] = ["time"];
const MONEY: readonly MappingKind[] = ["earned", "spent", "money"];
const COUNTS: readonly MappingKind[] = ["reach", "followers"];
const POSTS: readonly MappingKind[] = ["posted"];
const STATISTICS: readonly MappingKind[] = [...POSTS, ...COUNTS];
const ALL: readonly MappingKind[] = MAPPING_KINDS;

/**
 * In the order in which columns are given to roles: the role, the kinds that have a use for it, whether the values fit
 * (columns without values always do), and the words of its headers.
 */
const RULES: readonly (readonly [role: MappingColumn, kinds: readonly MappingKind[], fits: Fits, words: RegExp])[] = [
  ["end-time", TIME, isClock, /^(?:end|stop|finish)(?: time)$|^heure de fin$|^uhrzeit ende$/],
  ["end-date", TIME, isMoment, /^(?:end|stop|to|fin|bis|finish)(?: date)?$|^date de fin$/],
  ["time", TIME, isClock, /^(?:start )?time$|^heure(?: de debut)?$|^uhrzeit$|^hora$/],
  ["duration", TIME, isDuration, /^(?:duration|duree|dauer|duracion|duracao|time spent|temps passe)\b/],
  ["hours", TIME, isNumber, /^(?:hours|heures|stunden|horas)\b|\(decimal\)|^duration|^duree|^dauer/],
  ["minutes", TIME, isNumber, /\bminutes\b/],
  ["seconds", TIME, isNumber, /\bsec(?:onds|ondes)\b/],
  [
    "platform",
    ALL,
    isText,
    /^(?:platform|plateforme|utm[ _]source|source|network|reseau|netzwerk|red social|canal|channel)$|original (?:traffic )?source$/,
  ],
  ["url", ALL, any, /\breferr?er\b|referring|landing (?:site|page)|page d'origine/],
  ["campaign", [...MONEY, ...COUNTS], any, /^(?:campaign|campagne|utm[ _]campaign)(?: name)?$|nom de la campagne/],
  ["project", ALL, isText, /^(?:project|projet|projekt|proyecto|projeto)(?: name)?$/],
  [
    "tags",
    [...TIME, "money", ...STATISTICS],
    any,
    /^(?:tags?|labels|etiquettes?|category|categorie|kategorie|categoria|task|tache|activity|activite)$/,
  ],
  ["discount", MONEY, any, /discount code|code promo|coupon(?: code)?$|code de reduction|gutschein/],
  ["link", STATISTICS, any, /^(?:url|link|permalink|lien|permalien)$|\b(?:post|video) (?:url|link)$/],
  [
    "id",
    ALL,
    isUnique,
    /^(?:id|.* id|identifiant.*|reference|ref.?|transaction|order (?:number|no)|invoice(?: number| no)?|numero.*)$/,
  ],
  [
    "reach",
    POSTS,
    isNumber,
    /\b(?:recipients?|destinataires|empfanger|reach|couverture|portee|reichweite|alcance|views?|vues|impressions|emails sent)\b/,
  ],
  ["comments", POSTS, isNumber, /^(?:comments?|commentaires|kommentare|comentarios)$/],
  ["format", POSTS, any, /^(?:post type|format|type de publication)$/],
  ["note", TIME, isText, /^(?:description|note|notes|memo|comment|commentaire|remarque|bemerkung|beschreibung|nota)$/],
  [
    "text",
    MONEY,
    isText,
    /^(?:description|libelle.*|label|details?|remarque|memo|verwendungszweck|concepto|reference text|narrative|title|name|nom|designation)$|description|payee|counterparty|beneficiaire/,
  ],
];

const DAYS: readonly RegExp[] = [
  /^(?:date|day|jour|datum|tag|fecha|data|dia|when)$/,
  /^(?:send|sent|publish(?:ed)?|post(?:ed)?|sale|order|paid|payment|invoice|transaction|completed?|close|start|booking|operation) (?:date|time|at|on)\b|^date (?:d'|de |of )?(?:envoi|publication|vente|commande|paiement|facture|l'operation|operation|debut)|^buchungs(?:tag|datum)|^fecha/,
  /date|datum|\bat$|created|fecha|zeitpunkt/,
];
/** Days that are not that of the row. */
const OTHER_DAYS =
  /due|echeance|expir|valid|birth|naissance|updated|modified|value date|date de valeur|valuta|next|fin\b|\bend\b/;

const NAMES =
  /^(?:client|customer|kunde|cliente|buyer|acheteur|name|nom|full name|company|societe|payee|counterparty)(?: name)?$/;

/** Roles that rules can take rows by. */
const DESCRIBING = ["platform", "campaign", "project", "tags", "discount", "note", "text"] as const;
const SPANS = ["duration", "hours", "minutes", "seconds", "end-time", "end-date"] as const;

function isDescription({ name, distinct, share }: ColumnProfile): boolean {
  return distinct > 1 && share("words") > 0.6 && !NAMES.test(name);
}

/** The columns for a kind, by role. `taken` are those that hold the amounts or counts. */
export function rolesOf(
  columns: readonly ColumnProfile[],
  taken: readonly ColumnProfile[],
  kind: MappingKind | null,
): Roles {
  const roles = new Map<MappingColumn, Guess>();
  const free = new Set(columns.filter((column) => !taken.includes(column)));
  const give = (role: MappingColumn, column: ColumnProfile | undefined, confidence: Confidence): void => {
    if (!column) return;
    roles.set(role, { column, confidence });
    free.delete(column);
  };
  const day = dayColumn([...free]);
  give("date", day?.column, day?.confidence ?? "guess");
  for (const [role, kinds, fits, words] of RULES) {
    if (kind !== null && !kinds.includes(kind)) continue;
    const column = [...free].find((one) => words.test(one.name) && (one.filled === 0 || fits(one)));
    give(role, column, column && column.filled > 0 ? "sure" : "likely");
  }
  const guess = (role: MappingColumn, fits: Fits): void => give(role, [...free].find(fits), "guess");
  const isTimed = SPANS.some((role) => roles.has(role));
  if (!isTimed && kind === "time") guess("duration", ({ share }) => share("duration") > 0.6);
  const isDescribed = DESCRIBING.some((role) => roles.has(role));
  if (!isDescribed && (kind === null || !STATISTICS.includes(kind)))
    guess(kind === "time" ? "note" : "text", isDescription);
  return roles;
}

/** The column of the day: one whose values are dates, with the best header. */
function dayColumn(columns: readonly ColumnProfile[]): Guess | undefined {
  const dated = columns.filter(({ filled, share }) => filled === 0 || share("date") > 0.6);
  const days = dated.filter(({ name }) => !OTHER_DAYS.test(name));
  for (const words of DAYS) {
    const column = days.find(({ name }) => words.test(name));
    if (column) return { column, confidence: column.filled > 0 ? "sure" : "likely" };
  }
  const [only] = (days.length > 0 ? days : dated).filter(({ filled }) => filled > 0);
  return only && { column: only, confidence: "guess" };
}

/** A column of names of people or firms. */
export function namesColumn(columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  return columns.find(({ name, share }) => NAMES.test(name) && share("words") > 0.5);
}

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
