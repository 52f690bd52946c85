// Statements of French banks and of banks with an app. Debits need a rule of the user, credits a network.
import type { RecipeText } from "../table/recipe.ts";
import { sources } from "../table/recipe-source.ts";

const french = { dates: "DMY", decimal: "," } as const satisfies Partial<RecipeText>;
const euros = { ...french, currency: "EUR" } as const satisfies Partial<RecipeText>;
/** Only what was booked counts: pending, reverted, declined and failed rows do not. */
const booked = (column: string) =>
  [{ column, unless: /^(?:|completed|settled|executed|ex[ée]cut[ée]e?|valid[ée]e?)$/i, reason: "not-paid" }] as const;
/** The headers of many banks, in the order in which they are looked for. */
const DAYS = "date|date de l'opération|date d'opération|date opération|date operation|date de comptabilisation";
const TEXTS = "libellé|libelle|libellé de l'opération|libellé opération|nom de la contrepartie";

/** By bank. */
const STATEMENTS: Readonly<Record<string, Partial<RecipeText>>> = {
  BoursoBank: {
    ...euros,
    columns: { date: "!dateop", text: "!label", amount: "!amount", tags: "category" },
    has: ["dateval", "accountnum"],
  },
  "Société Générale": {
    ...french,
    columns: {
      date: "!date de l'opération",
      text: "libellé|détail de l'écriture",
      amount: "!montant de l'opération",
      currency: "!devise",
    },
    has: ["libellé", "détail de l'écriture"],
  },
  "Crédit Agricole": {
    ...french,
    columns: { date: "!date", text: "!libellé", debit: "!débit euros", credit: "!crédit euros" },
  },
  "Crédit Mutuel, CIC": {
    ...euros,
    columns: { date: "!date", text: "!libellé", debit: "!débit", credit: "!crédit" },
    has: ["date de valeur", "solde"],
  },
  "Banque Populaire, Caisse d'Épargne": {
    ...euros,
    columns: {
      date: "!date de comptabilisation",
      text: "libelle simplifie|libelle operation",
      debit: "!debit",
      credit: "!credit",
    },
    has: ["libelle simplifie", "libelle operation"],
  },
  "BNP Paribas": {
    ...french,
    columns: {
      date: "!date operation",
      text: "libelle court|libelle operation",
      amount: "!montant operation en euro",
    },
    has: ["libelle court", "type operation", "libelle operation"],
  },
  "La Banque Postale": { ...french, columns: { date: "!date", text: "!libellé", amount: "!montant(euros)" } },
  Qonto: {
    ...french,
    columns: {
      date: "date de règlement (local)|date de la valeur (local)|date de l'opération (local)|date",
      text: "nom de la contrepartie|référence",
      debit: "!débit",
      credit: "!crédit",
      currency: "devise",
      id: "!identifiant de transaction",
    },
    has: ["statut", "montant total (ttc)"],
    skip: booked("statut"),
  },
  "Shine, and other French statements with a debit and a credit column": {
    ...french,
    columns: {
      date: `!${DAYS}`,
      text: `!${TEXTS}`,
      debit: "!débit|debit",
      credit: "!crédit|credit",
      currency: "devise",
    },
    skip: booked("statut|état"),
  },
  Revolut: {
    columns: { date: "completed date|started date", text: "!description", amount: "!amount", currency: "!currency" },
    has: ["type", "product", "started date", "completed date", "state"],
    skip: booked("state"),
  },
  "Revolut Business": {
    columns: {
      date: "!date completed (utc)",
      id: "!id",
      text: "description|reference",
      amount: "!amount",
      currency: "payment currency|orig currency",
    },
    has: ["date started (utc)", "type", "state"],
    utc: true,
    skip: booked("state"),
  },
  N26: {
    columns: { date: "!booking date|date", text: "!partner name|payee|payment reference", amount: "!amount (eur)" },
    has: ["payment reference"],
  },
};

export const BANKS = sources({
  bank: {
    title: "Bank statements: French banks, Qonto, Shine, Revolut, N26 (CSV)",
    kind: "money",
    recipes: Object.values(STATEMENTS),
  },
});
