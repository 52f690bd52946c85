// Les constats, dits en français.
import type { Catalogue } from "../catalogue.ts";
import { networkName } from "../names.ts";
import { names } from "./names.ts";

export const findings: Catalogue["findings"] = {
  "unpaid-work": ({ cost, minutes, grossProfit, networks }, f) =>
    `Vous avez investi ${f.roundMoney(cost)} de temps et d'argent pour travailler ${f.duration(minutes)} pour ${f.list(networks.map((key) => networkName(key, names)))}. ` +
    (grossProfit === 0 ? "Rien n'en est revenu." : `Il en est revenu ${f.roundMoney(grossProfit)}.`),
  "scrolling-share": ({ cost, minutes, share }, f) =>
    `Le scroll vous a coûté ${f.roundMoney(cost)} : ${f.duration(minutes)}, soit ${f.percent(share)} du temps passé sur les réseaux.`,
  scattered: ({ networks, share }, f) =>
    `Votre temps se disperse entre ${f.list(networks.map((key) => networkName(key, names)))} ; le premier en prend ${f.percent(share)}. Mieux vaut un réseau bien travaillé que plusieurs entretenus.`,
  "attention-gap": ({ network, timeShare, profitShare }, f) =>
    `${networkName(network, names)} a pris ${f.percent(timeShare)} de votre temps et rapporté ${f.percent(profitShare)} de vos gains.`,
};
