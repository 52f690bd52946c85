// Finds what the other columns of an unknown table mean: days, times, texts, networks, ids.
import type { Confidence, MappingColumn, MappingKind } from "../../core/entries/import-mapping.ts";
import type { ColumnProfile } from "./profile.ts";

export type Roles = ReadonlyMap<MappingColumn, { readonly column: ColumnProfile; readonly confidence: Confidence }>;

interface RoleRule {
  readonly role: MappingColumn;
  readonly words: RegExp;
  /** Whether the values fit. Columns without values always do. */
  readonly fits?: (column: ColumnProfile) => boolean;
  /** Kinds that have no use for the role. */
  readonly notFor?: readonly MappingKind[];
}

const isText = ({ share }: ColumnProfile): boolean => share("words", "address", "integer") > 0.8;
const isNumber = ({ share }: ColumnProfile): boolean => share("integer", "decimal") > 0.9;
const isClock = ({ share }: ColumnProfile): boolean => share("time") > 0.8;
const isDuration = ({ share }: ColumnProfile): boolean => share("duration", "time") > 0.8;
const isMoment = ({ share }: ColumnProfile): boolean => share("date", "time") > 0.8;
const isUnique = ({ filled, distinct }: ColumnProfile): boolean => filled === distinct;

const UNTIMED: readonly MappingKind[] = ["earned", "spent", "money", "posted", "reach", "followers"];
const UNCOUNTED: readonly MappingKind[] = ["time", "earned", "spent", "money"];
const NO_MONEY: readonly MappingKind[] = ["time", "posted", "reach", "followers"];

/** In the order in which columns are given to roles. */
const RULES: readonly RoleRule[] = [
  {
    role: "end-time",
    words: /^(?:end|stop|finish)(?: time)$|^heure de fin$|^uhrzeit ende$/,
    fits: isClock,
    notFor: UNTIMED,
  },
  {
    role: "end-date",
    words: /^(?:end|stop|to|fin|bis|finish)(?: date)?$|^date de fin$/,
    fits: isMoment,
    notFor: UNTIMED,
  },
  { role: "time", words: /^(?:start )?time$|^heure(?: de debut)?$|^uhrzeit$|^hora$/, fits: isClock, notFor: UNTIMED },
  {
    role: "duration",
    words: /^(?:duration|duree|dauer|duracion|duracao|time spent|temps passe)\b/,
    fits: isDuration,
    notFor: UNTIMED,
  },
  {
    role: "hours",
    words: /^(?:hours|heures|stunden|horas)\b|\(decimal\)|^duration|^duree|^dauer/,
    fits: isNumber,
    notFor: UNTIMED,
  },
  { role: "minutes", words: /\bminutes\b/, fits: isNumber, notFor: UNTIMED },
  { role: "seconds", words: /\bsec(?:onds|ondes)\b/, fits: isNumber, notFor: UNTIMED },
  {
    role: "platform",
    words:
      /^(?:platform|plateforme|utm[ _]source|source|network|reseau|netzwerk|red social|canal|channel)$|original (?:traffic )?source$/,
    fits: isText,
  },
  { role: "url", words: /\breferr?er\b|referring|landing (?:site|page)|page d'origine/ },
  {
    role: "campaign",
    words: /^(?:campaign|campagne|utm[ _]campaign)(?: name)?$|nom de la campagne/,
    notFor: ["time", "posted"],
  },
  { role: "project", words: /^(?:project|projet|projekt|proyecto|projeto)(?: name)?$/, fits: isText },
  {
    role: "tags",
    words: /^(?:tags?|labels|etiquettes?|category|categorie|kategorie|categoria|task|tache|activity|activite)$/,
    notFor: ["earned", "spent"],
  },
  {
    role: "discount",
    words: /discount code|code promo|coupon(?: code)?$|code de reduction|gutschein/,
    notFor: NO_MONEY,
  },
  { role: "link", words: /^(?:url|link|permalink|lien|permalien)$|\b(?:post|video) (?:url|link)$/, notFor: UNCOUNTED },
  {
    role: "id",
    words:
      /^(?:id|.* id|identifiant.*|reference|ref.?|transaction|order (?:number|no)|invoice(?: number| no)?|numero.*)$/,
    fits: isUnique,
  },
  {
    role: "reach",
    words:
      /\b(?:recipients?|destinataires|empfanger|reach|couverture|portee|reichweite|alcance|views?|vues|impressions|emails sent)\b/,
    fits: isNumber,
    notFor: [...UNCOUNTED, "reach", "followers"],
  },
  {
    role: "comments",
    words: /^(?:comments?|commentaires|kommentare|comentarios)$/,
    fits: isNumber,
    notFor: [...UNCOUNTED, "reach", "followers"],
  },
  { role: "format", words: /^(?:post type|format|type de publication)$/, notFor: [...UNCOUNTED, "reach", "followers"] },
  {
    role: "note",
    words: /^(?:description|note|notes|memo|comment|commentaire|remarque|bemerkung|beschreibung|nota)$/,
    fits: isText,
    notFor: [...UNTIMED],
  },
  {
    role: "text",
    words:
      /^(?:description|libelle.*|label|details?|remarque|memo|verwendungszweck|concepto|reference text|narrative|title|name|nom|designation)$|description|payee|counterparty|beneficiaire/,
    fits: isText,
    notFor: ["time", "posted", "reach", "followers"],
  },
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
const UNTEXTED: readonly MappingKind[] = ["posted", "reach", "followers"];

function isDescription({ name, distinct, share }: ColumnProfile): boolean {
  return distinct > 1 && share("words") > 0.6 && !NAMES.test(name);
}

/** The columns for a kind, by role. `taken` are those that hold the amounts or counts. */
export function rolesOf(
  columns: readonly ColumnProfile[],
  taken: readonly ColumnProfile[],
  kind: MappingKind | null,
): Roles {
  const roles = new Map<MappingColumn, { column: ColumnProfile; confidence: Confidence }>();
  const free = new Set(columns.filter((column) => !taken.includes(column)));
  const give = (role: MappingColumn, column: ColumnProfile | undefined, confidence: Confidence): void => {
    if (!column) return;
    roles.set(role, { column, confidence });
    free.delete(column);
  };
  const day = dayColumn([...free]);
  give("date", day?.column, day?.confidence ?? "guess");
  for (const { role, words, fits, notFor } of RULES) {
    if (kind !== null && notFor?.includes(kind)) continue;
    const column = [...free].find((one) => words.test(one.name) && (one.filled === 0 || (fits?.(one) ?? true)));
    give(role, column, column && column.filled > 0 ? "sure" : "likely");
  }
  const isTimed = SPANS.some((role) => roles.has(role));
  if (!isTimed && kind === "time")
    give(
      "duration",
      [...free].find(({ share }) => share("duration") > 0.6),
      "guess",
    );
  const isDescribed = DESCRIBING.some((role) => roles.has(role));
  if (!isDescribed && (kind === null || !UNTEXTED.includes(kind)))
    give(kind === "time" ? "note" : "text", [...free].find(isDescription), "guess");
  return roles;
}

/** The column of the day: one whose values are dates, with the best header. */
function dayColumn(
  columns: readonly ColumnProfile[],
): { readonly column: ColumnProfile; readonly confidence: Confidence } | undefined {
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
