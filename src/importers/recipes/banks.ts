// Statements of French banks and of banks with an app. Debits need a rule of the user, credits a network.
import type { Recipe } from "../table/recipe.ts";
import { recipeSource } from "../table/recipe-source.ts";

const french = { kind: "money", dates: "DMY", decimal: "," } as const satisfies Partial<Recipe>;
/** Only what was booked counts: pending, reverted, declined and failed rows do not. */
const booked = (column: string) =>
  [{ column, unless: /^(?:|completed|settled|executed|ex[ée]cut[ée]e?|valid[ée]e?)$/i, reason: "not-paid" }] as const;

export const banks = recipeSource({
  id: "bank",
  title: "Bank statements: French banks, Qonto, Revolut, N26 (CSV)",
  verified: false,
  recipes: [
    {
      ...french,
      all: ["dateop", "dateval", "label", "amount", "accountnum"],
      columns: { date: ["dateop"], text: ["label"], amount: ["amount"], tags: ["category"] },
    },
    {
      ...french,
      all: ["date de l'opération", "libellé", "détail de l'écriture", "montant de l'opération", "devise"],
      columns: {
        date: ["date de l'opération"],
        text: ["libellé", "détail de l'écriture"],
        amount: ["montant de l'opération"],
        currency: ["devise"],
      },
    },
    {
      ...french,
      all: ["date", "libellé", "débit euros", "crédit euros"],
      columns: { date: ["date"], text: ["libellé"], debit: ["débit euros"], credit: ["crédit euros"] },
    },
    {
      ...french,
      all: ["date", "date de valeur", "débit", "crédit", "libellé", "solde"],
      columns: { date: ["date"], text: ["libellé"], debit: ["débit"], credit: ["crédit"] },
    },
    {
      ...french,
      all: ["date de comptabilisation", "libelle simplifie", "libelle operation", "debit", "credit"],
      columns: {
        date: ["date de comptabilisation"],
        text: ["libelle simplifie", "libelle operation"],
        debit: ["debit"],
        credit: ["credit"],
      },
    },
    {
      ...french,
      all: ["date operation", "libelle court", "type operation", "libelle operation", "montant operation en euro"],
      columns: {
        date: ["date operation"],
        text: ["libelle court", "libelle operation"],
        amount: ["montant operation en euro"],
      },
    },
    {
      ...french,
      all: ["date", "libellé", "montant(euros)"],
      columns: { date: ["date"], text: ["libellé"], amount: ["montant(euros)"] },
    },
    {
      ...french,
      all: ["statut", "montant total (ttc)", "débit", "crédit", "identifiant de transaction"],
      columns: {
        date: ["date de règlement (local)", "date de la valeur (local)", "date de l'opération (local)", "date"],
        text: ["nom de la contrepartie", "référence"],
        debit: ["débit"],
        credit: ["crédit"],
        currency: ["devise"],
        id: ["identifiant de transaction"],
      },
      skip: booked("statut"),
    },
    {
      kind: "money",
      all: ["type", "product", "started date", "completed date", "description", "amount", "currency", "state"],
      columns: {
        date: ["completed date", "started date"],
        text: ["description"],
        amount: ["amount"],
        currency: ["currency"],
      },
      skip: booked("state"),
    },
    {
      kind: "money",
      all: ["date started (utc)", "date completed (utc)", "id", "type", "state", "amount"],
      columns: {
        date: ["date completed (utc)"],
        id: ["id"],
        text: ["description", "reference"],
        amount: ["amount"],
        currency: ["payment currency", "orig currency"],
      },
      utc: true,
      skip: booked("state"),
    },
    {
      kind: "money",
      all: ["booking date|date", "partner name|payee", "payment reference", "amount (eur)"],
      columns: {
        date: ["booking date", "date"],
        text: ["partner name", "payee", "payment reference"],
        amount: ["amount (eur)"],
      },
    },
  ],
});
