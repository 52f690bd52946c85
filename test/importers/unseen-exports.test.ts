// Invented exports of programs that no source was written for: none is imported without the user's word, and the draft
// says what each column is, or leaves it open. None is money that is not.
import { describe, expect, it } from "vitest";
import { draftMapping } from "../../src/importers/draft/draft.ts";
import { mappingFrom } from "../../src/importers/draft/mapping-from.ts";
import { ownSources } from "../../src/importers/mapping.ts";
import { planImport } from "../../src/importers/plan/plan.ts";
import { day } from "../given.ts";
import { importFile } from "./given.ts";
import { imported, ledgerWith } from "./imported.ts";

const draftOf = (text: string) => draftMapping(importFile("file.csv", text)).value;

/** What the draft of a table gives, as short texts; the code of an error. */
async function readByDraft(text: string): Promise<string[]> {
  const draft = draftOf(text);
  const mapping = draft && mappingFrom(draft).value;
  if (!mapping) return ["open"];
  const [source] = ownSources({ imports: new Map([["mine", mapping]]) });
  if (!source) return ["open"];
  const ledger = ledgerWith([]);
  const reading = await source.read(importFile("file.csv", text), { ledgerCurrency: "EUR" });
  if (reading.error) return [reading.error.code];
  const plan = planImport([{ file: "file.csv", source, why: [], reading: reading.value }], ledger, {
    today: day("2026-11-30"),
    network: "instagram",
    exchange: new Map(),
    keepDuplicates: true,
    spread: false,
    since: null,
    until: null,
  });
  if (plan.error) return [plan.error.code];
  const added = plan.value.added.map((entry) => {
    switch (entry.kind) {
      case "earned":
      case "spent":
        return `${entry.kind} ${entry.date} ${entry.amount.minor}`;
      case "time":
        return `time ${entry.date} ${entry.minutes}`;
      case "posted":
        return `posted ${entry.date} ${entry.reach ?? ""}`.trim();
      default:
        return `${entry.kind} ${entry.date} ${entry.count}`;
    }
  });
  return [...added, ...plan.value.skipped.map(({ line, reason }) => `${line} ${reason}`)];
}

const TABLES: readonly (readonly [what: string, text: string, given: readonly string[]])[] = [
  [
    "Brevo in French",
    "Nom de la campagne;Date d'envoi;Destinataires;Ouvertures;Clics\nPrintemps;14/03/2026;1 200;310;25\nÉté;21/06/2026;1 310;290;31\n",
    ["posted 2026-03-14 1200", "posted 2026-06-21 1310"],
  ],
  [
    "a newsletter in German, reach first",
    "Empfänger;Öffnungsrate;Betreff;Gesendet am\n1.200;31,5 %;Frühling;14.03.2026\n1.310;29,0 %;Sommer;21.06.2026\n",
    ["posted 2026-03-14 1200", "posted 2026-06-21 1310"],
  ],
  [
    "costs per result",
    "Day,Cost per result,Results,Followers\n2026-03-14,1.25,8,1200\n2026-03-15,0.90,11,1210\n",
    ["followers 2026-03-14 1200", "followers 2026-03-15 1210"],
  ],
  [
    "followers in Spanish",
    "Fecha;Seguidores;Tasa de interacción\n14/03/2026;1.200;3,5\n15/03/2026;1.210;3,1\n",
    ["followers 2026-03-14 1200", "followers 2026-03-15 1210"],
  ],
  [
    "reach in Portuguese",
    "Data;Alcance;Custo por clique\n14/03/2026;5.400;0,35\n15/03/2026;4.100;0,41\n",
    ["reach 2026-03-14 5400", "reach 2026-03-15 4100"],
  ],
  ["ratios only", "Date,Engagement rate,Click rate\n2026-03-14,3.50,1.20\n2026-03-15,3.10,1.10\n", ["open"]],
  [
    "discounts and taxes",
    "Date,Discount amount,Tax amount,Shipping\n2026-03-14,12.50,2.10,4.90\n2026-03-15,11.00,2.00,4.90\n",
    ["open"],
  ],
  ["a balance", "Datum;Kontostand\n14.03.2026;1.234,50\n15.03.2026;1.300,00\n", ["open"]],
  [
    "a German bank",
    "Buchungstag;Verwendungszweck;Soll;Haben;Saldo\n14.03.2026;Werbung;45,00;;955,00\n15.03.2026;Kunde;;1.234,56;2.189,56\n",
    ["earned 2026-03-15 123456", "2 what-for"],
  ],
  [
    "a bank with zeros",
    "Date,Payee,Debit,Credit\n2026-03-14,Shop,12.50,0.00\n2026-03-15,Client,0.00,40.00\n",
    ["earned 2026-03-15 4000", "2 what-for"],
  ],
  [
    "a bank with the credit first and negative debits",
    "Haben;Soll;Verwendungszweck;Datum\n;-45,00;Pub;14/03/2026\n1 234,56;;Client;15/03/2026\n",
    ["earned 2026-03-15 123456", "2 what-for"],
  ],
  [
    "a ledger's convention: credits negative",
    "Date,Text,Amount,D/C\n2026-03-14,Client,-40.00,C\n2026-03-15,Shop,12.50,D\n",
    ["earned 2026-03-14 4000", "3 what-for"],
  ],
  [
    "invoices, some unpaid",
    "Numéro de facture;Client;Date de facture;Statut;Total TTC\nF-1;Ada;14/03/2026;Payée;120,00\nF-2;Bob;15/03/2026;En attente;80,00\n",
    ["earned 2026-03-14 12000", "3 by-mapping"],
  ],
  [
    "orders with dollars in the cells",
    'Order date,Order no,Customer,Total\n2026-03-14,1,Ada,"$1,200.00"\n2026-03-15,2,Bob,$80.00\n',
    ["2 no-exchange", "3 no-exchange"],
  ],
  [
    "orders in an unknown currency",
    "Order date,Order no,Customer,Total\n2026-03-14,1,Ada,1200.00 XQZ\n2026-03-15,2,Bob,80.00 XQZ\n",
    ["2 currency-unknown", "3 currency-unknown"],
  ],
  [
    "a timer in German",
    "Datum;Beginn;Ende;Projekt;Dauer\n14.03.2026;09:00;09:30;Instagram;0:30\n15.03.2026;10:00;10:45;Instagram;0:45\n",
    ["time 2026-03-14 30", "time 2026-03-15 45"],
  ],
  [
    "a timer in French with hours",
    "Heures;Activité;Jour\n1,5;Création;14/03/2026\n0,75;Réponses;15/03/2026\n",
    ["time 2026-03-14 90", "time 2026-03-15 45"],
  ],
  [
    "billed time: the hours, not the rate",
    "Date,Hours,Hourly rate,Amount\n2026-03-14,1.50,60.00,90.00\n2026-03-15,0.50,60.00,30.00\n",
    ["time 2026-03-14 90", "time 2026-03-15 30"],
  ],
  [
    "an account of ads, columns reversed",
    "Clicks,Spend,Campaign,Day\n12,20.25,Spring,2026-03-14\n8,10.25,Spring,2026-03-15\n",
    ["spent 2026-03-14 2025", "spent 2026-03-15 1025"],
  ],
  [
    "posts with their links",
    "Permalink,Published,Likes\nhttps://www.instagram.com/p/a,2026-03-14,31\nhttps://www.instagram.com/p/b,2026-03-15,42\n",
    ["posted 2026-03-14", "posted 2026-03-15"],
  ],
  ["amounts of which nothing says what they are", "Date,Value\n2026-03-14,12.50\n2026-03-15,40.00\n", ["open"]],
  [
    "ambiguous dates",
    "Order date,Customer,Total\n03/04/2026,Ada,12.50\n05/06/2026,Bob,40.00\n",
    ["import-dates-ambiguous"],
  ],
  [
    "an impossible day",
    "Date de commande;Client;Total\n31/09/2026;Ada;12,50\n05/10/2026;Bob;40,00\n",
    ["earned 2026-10-05 4000", "2 date-unreadable"],
  ],
  [
    "a preamble wider than the header",
    "Account,Main,Owner,Ada,Branch,Paris\n\nSold on,Product,Paid\n2026-03-14,Print,12.50\n2026-03-15,Frame,40.00\n",
    ["earned 2026-03-14 1250", "earned 2026-03-15 4000"],
  ],
  [
    "revenue per follower",
    "Day,Revenue per follower,Cost per lead\n2026-03-14,0.35,4.20\n2026-03-15,0.41,3.90\n",
    ["open"],
  ],
  ["commissions and fees only", "Date;Frais;Commission\n14/03/2026;1,25;4,20\n15/03/2026;0,90;3,90\n", ["open"]],
  [
    "a refund among sales",
    "Sale date,Product,Amount paid\n2026-03-14,Print,40.00\n2026-03-15,Print,-10.00\n",
    ["earned 2026-03-14 4000", "3 what-for"],
  ],
  [
    "the same order on two lines",
    "Order date,Order no,Customer,Total\n2026-03-14,7,Ada,12.50\n2026-03-14,7,Ada,12.50\n",
    ["earned 2026-03-14 1250", "earned 2026-03-14 1250"],
  ],
  [
    "sales in Spanish",
    "Pedido;Cliente;Fecha;Importe\nA-1;Ada;14/03/2026;1.234,50\nA-2;Bob;15/03/2026;40,00\n",
    ["earned 2026-03-14 123450", "earned 2026-03-15 4000"],
  ],
  [
    "sales in Portuguese with weekdays",
    "Data do pedido;Cliente;Total\nsáb. 14/03/2026;Ada;12,50\ndom. 15/03/2026;Bob;40,00\n",
    ["earned 2026-03-14 1250", "earned 2026-03-15 4000"],
  ],
  [
    "views of a video site",
    "Video title,Published on,Views,Estimated revenue\nA,2026-03-14,1200,3.50\nB,2026-03-15,900,2.10\n",
    ["posted 2026-03-14 1200", "posted 2026-03-15 900"],
  ],
  ["subscribers bought per day", "Date,New subscribers,Unsubscribes\n2026-03-14,12,1\n2026-03-15,9,3\n", ["open"]],
];

describe("an export that no source knows", () => {
  it.each(TABLES)("%s: is not imported by itself", async (_what, text) => {
    expect((await imported(text, { network: "instagram" })).error).toBeDefined();
  });

  it.each(TABLES)("%s: is read by its draft as what it is", async (_what, text, given) => {
    expect(await readByDraft(text)).toEqual(given);
  });
});
