// PayPal, activity and statement (EN, FR, ES, DE). Transfers between own accounts are skipped. Names, addresses and
// subjects are not stored.
import type { Recipe, SkipRule } from "../table/recipe.ts";
import { recipeSource } from "../table/recipe-source.ts";

const NOT_INCOME =
  /conversi|umrechnung|withdraw|retrait|retirada|retiro|abbuchung|auszahlung|\bhold\b|blocage|bloqueo|retenci|einbehalt|release|liberaci|freigabe|bank deposit|dépôt bancaire|depósito bancario|bankgutschrift|transfer|virement|transferencia|überweisung|authori|autoris|autoriz|autorisier|reserve|réserve|reserva|order$|commande$|fee$/i;
const REFUND = /refund|revers|chargeback|rembours|annulation|reembols|contracargo|rückzahlung|rückbuchung|erstattung/i;

function skipped(type: string, status: string, done: RegExp): readonly SkipRule[] {
  return [
    { column: status, unless: done, reason: "not-paid" },
    { column: type, when: NOT_INCOME, reason: "not-income" },
  ];
}

const common = { kind: "earned", refunds: REFUND } as const satisfies Partial<Recipe>;

export const paypal = recipeSource({
  id: "paypal",
  title: "PayPal: activity or statement (CSV; EN, FR, ES, DE)",
  verified: true,
  unverified: "FR, DE",
  recipes: [
    {
      ...common,
      all: ["date", "time", "timezone|time zone", "type|description", "currency", "gross|amount", "transaction id"],
      columns: {
        date: ["date"],
        id: ["transaction id"],
        amount: ["gross", "amount"],
        currency: ["currency"],
        type: ["type", "description"],
        text: ["item title", "subject"],
      },
      skip: skipped("type|description", "status", /^(?:|completed)$/i),
    },
    {
      ...common,
      all: [
        "date",
        "heure",
        "fuseau horaire",
        "type|description",
        "devise",
        "avant commission|brut|montant",
        "numéro de transaction",
      ],
      columns: {
        date: ["date"],
        id: ["numéro de transaction"],
        amount: ["avant commission", "brut", "montant"],
        currency: ["devise"],
        type: ["type", "description"],
        text: ["titre de l'objet", "objet"],
      },
      dates: "DMY",
      decimal: ",",
      skip: skipped("type|description", "état", /^(?:|terminé|effectué|completed)/i),
    },
    {
      ...common,
      all: ["fecha", "hora", "zona horaria", "tipo|descripción", "divisa", "bruto", "id. de transacción"],
      columns: {
        date: ["fecha"],
        id: ["id. de transacción"],
        amount: ["bruto"],
        currency: ["divisa"],
        type: ["tipo", "descripción"],
      },
      dates: "DMY",
      decimal: ",",
      skip: skipped("tipo|descripción", "estado", /^(?:|completado|completed)$/i),
    },
    {
      ...common,
      all: ["datum", "uhrzeit", "zeitzone", "typ|beschreibung", "währung", "brutto", "transaktionscode"],
      columns: {
        date: ["datum"],
        id: ["transaktionscode"],
        amount: ["brutto"],
        currency: ["währung"],
        type: ["typ", "beschreibung"],
        text: ["artikelbezeichnung", "betreff"],
      },
      dates: "DMY",
      decimal: ",",
      skip: skipped("typ|beschreibung", "status", /^(?:|abgeschlossen|completed)$/i),
    },
  ],
});
