// Findings, said in English.
import type { Catalogue } from "../catalogue.ts";
import { networkName } from "../names.ts";
import { names } from "./names.ts";

export const findings: Catalogue["findings"] = {
  "unpaid-work": ({ cost, minutes, grossProfit, networks }, f) =>
    `You put ${f.roundMoney(cost)} of time and money into working ${f.duration(minutes)} for ${f.list(networks.map((key) => networkName(key, names)))}. ` +
    (grossProfit === 0 ? "Nothing came back." : `${f.roundMoney(grossProfit)} came back.`),
  "scrolling-share": ({ cost, minutes, share }, f) =>
    `Scrolling cost ${f.roundMoney(cost)}: ${f.duration(minutes)}, ${f.percent(share)} of your time on social networks.`,
  scattered: ({ networks, share }, f) =>
    `Your time is scattered over ${f.list(networks.map((key) => networkName(key, names)))}; the biggest has ${f.percent(share)} of it. One worked properly beats several kept alive.`,
  "attention-gap": ({ network, timeShare, profitShare }, f) =>
    `${networkName(network, names)} took ${f.percent(timeShare)} of your time and brought ${f.percent(profitShare)} of your return.`,
};
