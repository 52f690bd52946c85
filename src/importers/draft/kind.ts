// Decides what an unknown table holds, from all of its headers and values together.
import type { Confidence, MappingKind } from "../../core/entries/import-mapping.ts";
import { isOtherNumber, moneyColumns } from "./money-columns.ts";
import { type ColumnProfile, namesCount } from "./profile.ts";

export interface DecidedKind {
  /** Null if it is open. */
  readonly kind: MappingKind | null;
  readonly confidence: Confidence;
  /** What it may be, the likeliest first. */
  readonly candidates: readonly MappingKind[];
}

const TIME = /\b(?:duration|duree|dauer|duracion|duracao|hours|heures|stunden|horas|time spent|temps passe|minutes)\b/;
const CLOCKS = /^(?:start|end|stop|begin|debut|fin|from|to|von|bis|inicio|fim|in|out)(?: time| date)?$|^heure de/;
const POST =
  /\b(?:post|posted|publi\w*|permalink|permalien|video|reel|story|caption|tweet|send date|sent|send|envoi|subject|objet|betreff|campaign title|newsletter)\b/;
const SENT =
  /\b(?:recipients?|destinataires|empfanger|opens?|open rate|ouvertures|bounces?|unsubscribes?|desabonnements?|deliver(?:ies|ed))\b/;
/** Words of the counts that are imported. */
export const COUNTS = {
  followers: /\b(?:followers?|abonnes|subscribers?|seguidores|abonnenten|fans)\b/,
  reach: /\b(?:reach|couverture|portee|reichweite|alcance|views?|vues|aufrufe|impressions?)\b/,
} as const;
const ADS = /\b(?:spent|spend|depense|ausgegeben|gastado|impressions?|clicks?|clics?|cpc|cpm|ad ?sets?|ad groups?)\b/;
const BANK =
  /\b(?:debit|credit|soll|haben|solde|balance|saldo|kontostand|libelle|buchung\w*|verwendungszweck|iban|date de valeur|value date|counterparty)\b/;
const SALE =
  /\b(?:order|commande|bestellung|pedido|invoice|facture|rechnung|factura|customer|client|kunde|cliente|buyer|acheteur|sale|vente|product|produit|deal|lineitem|payment|paiement)\b/;

/** The kind of the rows of a table. */
export function decideKind(columns: readonly ColumnProfile[]): DecidedKind {
  const has = (words: RegExp): boolean => columns.some(({ name }) => words.test(name));
  const money = moneyColumns(columns);
  const amounts = [money.amount, money.credit, money.debit].flatMap((column) => column ?? []);
  const sure = (kind: MappingKind): DecidedKind => ({ kind, confidence: "sure", candidates: [kind] });
  const likely = (kind: MappingKind): DecidedKind => ({ kind, confidence: "likely", candidates: [kind] });
  const spans = columns.some(({ share }) => share("duration") > 0.6);
  const isSpan = ({ name, filled, share }: ColumnProfile): boolean =>
    TIME.test(name) && (filled === 0 || share("duration", "time", "decimal", "integer") > 0.6);
  if (columns.some(isSpan) && !has(POST)) return sure("time");
  const posts = columns.some(
    ({ name, share, filled }) => POST.test(name) && (filled === 0 || share("integer", "decimal") < 0.5),
  );
  if (has(SENT) && posts) return sure("posted");
  if (amounts.length > 0) {
    if (money.credit && money.debit) return sure("money");
    if (money.side || amounts.some(({ negatives, filled }) => negatives > 0 && negatives < filled))
      return likely("money");
    if (has(ADS)) return likely("spent");
    if (has(BANK)) return likely("money");
    if (has(SALE)) return likely("earned");
    return { kind: null, confidence: "guess", candidates: ["earned", "spent", "money"] };
  }
  if (spans || columns.filter(({ name }) => CLOCKS.test(name)).length > 1) return likely("time");
  if (posts) return likely("posted");
  for (const kind of ["followers", "reach"] as const)
    if (columns.some((column) => namesCount(column, COUNTS[kind]))) return likely(kind);
  const likeMoney = columns.some((column) => column.share("decimal", "money") > 0.9 && !isOtherNumber(column));
  const amounted = ["earned", "spent", "money"] as const;
  const counted = ["time", "posted", "reach", "followers"] as const;
  const candidates = likeMoney ? [...amounted, ...counted] : [...counted, ...amounted];
  return { kind: null, confidence: "guess", candidates };
}
