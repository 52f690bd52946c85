// Français : constats.
import type { Catalogue } from "../catalogue.ts";
import type { Format } from "../format.ts";
import { networkName, wordFor } from "../names.ts";
import { plural, spanNames } from "./language.ts";
import { names } from "./names.ts";

/** Un coût après un deux-points ; vide si aucune heure n’a de prix. */
const priced = (cost: number, f: Format, before = " : "): string =>
  cost === 0 ? "" : `${before}${f.roundMoney(cost)}`;

const networksOf = (keys: readonly string[], f: Format): string => f.list(keys.map((key) => networkName(key, names)));

export const findings = (): Catalogue["findings"] => ({
  "unpaid-work": ({ cost, minutes, grossProfit, networks, early }, f) =>
    (minutes === 0
      ? `${networksOf(networks, f)} : ${f.roundMoney(cost)} dépensés`
      : `Vous avez payé ${f.roundMoney(cost)} pour travailler bénévolement ${f.duration(minutes)} pour ${networksOf(networks, f)}`) +
    (grossProfit === 0
      ? ` ; rien n’en est ${early ? "encore " : ""}revenu.`
      : ` ; il en est revenu ${f.roundMoney(grossProfit)}${early ? " à ce jour" : ""}.`),
  "scrolling-share": ({ cost, minutes, share }, f) =>
    `Le scroll vous a ${cost === 0 ? "pris" : `coûté ${f.roundMoney(cost)} :`} ${f.duration(minutes)}, soit ${f.percent(share)} du temps passé sur les réseaux.`,
  overrun: ({ cost, minutes, entries, worst }, f) =>
    `Les dépassements vous ont ${cost === 0 ? "pris" : `coûté ${f.roundMoney(cost)} :`} ${f.duration(minutes)} de trop, en ${entries === 1 ? "une fois" : `${entries} fois`}. Le pire : ${f.duration(worst.minutes)} au lieu de ${f.duration(worst.planned)}${worst.network === null ? "" : ` sur ${networkName(worst.network, names)}`}, le ${f.date(worst.date)}.`,
  scattered: ({ networks, best }, f) =>
    `Votre temps se partage entre ${networksOf(networks, f)}${best === null ? "" : ` ; ${networkName(best, names)} a le meilleur retour sur douze mois`}.`,
  "attention-gap": ({ network, timeShare, profitShare }, f) =>
    `${networkName(network, names)} a pris ${f.percent(timeShare)} de votre temps et rapporté ${f.percent(profitShare)} de vos gains.`,
  treadmill: ({ network, per, before, now, change }, f) =>
    `${networkName(network, names)} en demande toujours plus : ${f.duration(Math.round(now))} ${per === "post" ? "par publication" : "pour 1 000 personnes touchées"}, contre ${f.duration(Math.round(before))} sur la période précédente (+${f.percent(change)}).`,
  "pay-to-play": ({ spent, networks, costPerThousand, reachPerFollower }, f) =>
    [
      `Vous avez payé ${f.roundMoney(spent)} sur ${networksOf(networks, f)} pour parler à vos propres abonnés.`,
      costPerThousand === null ? "" : ` Soit ${f.money(costPerThousand)} pour 1 000 personnes touchées.`,
      reachPerFollower === null
        ? ""
        : ` Une publication n’en touche plus que ${f.percent(reachPerFollower.now)}, contre ${f.percent(reachPerFollower.before)} avant.`,
    ].join(""),
  "rented-land": ({ network, share, month }, f) =>
    `${f.percent(share)} de vos gains tiennent à ${networkName(network, names)}, un terrain qui ne vous appartient pas : un compte fermé vous coûterait environ ${f.roundMoney(month)} par mois.`,
  "no-owned-channel": ({ minutes }, f) =>
    `Tout votre temps (${f.duration(minutes)}) est allé à des réseaux qui ne vous appartiennent pas, rien à une newsletter, à un site ou à des partenaires à vous.`,
  irregular: ({ network, kept, turns, silence: silent, bursts }) =>
    [
      `${network === null ? "Rythme" : `Sur ${networkName(network, names)}, rythme`} tenu ${kept} fois sur ${turns}.`,
      silent === 0 ? "" : ` Le plus long silence : ${plural(silent, "jour")}.`,
      bursts === 0 ? "" : ` ${plural(bursts, "rafale")} de publications le même jour, puis plus rien.`,
    ].join(""),
  "too-many-models": ({ models }, f) =>
    `Vos publications ont suivi ${models.length} modèles (${f.list(models.map((key) => wordFor(names.models, key)))}).`,
  "no-models": ({ posts, planned }, f) =>
    `Aucune de vos ${posts} publications ne suit un modèle${planned.length === 0 ? "" : ` de votre plan (${f.list(planned.map((key) => wordFor(names.models, key)))})`} : chacune est partie d’une page blanche.`,
  unanswered: ({ comments, answered, share }, f) =>
    `${plural(comments - answered, "commentaire")} sans réponse : vous avez répondu à ${f.percent(share)} des ${f.count(comments)}.`,
  "outside-slots": ({ cost, minutes, share }, f) =>
    `${f.duration(minutes)} sur les réseaux en dehors de vos créneaux, soit ${f.percent(share)} du temps horodaté${priced(cost, f)}.`,
  "over-limit": ({ network, activity, span, limit, times, minutes, cost }, f) => {
    const name =
      activity === null
        ? network === null
          ? "les réseaux"
          : networkName(network, names)
        : `l’activité ${wordFor(names.activities, activity)}`;
    return `Votre limite actuelle de ${f.duration(limit)} par ${spanNames[span][0]} pour ${name} a été dépassée ${times === 1 ? "une fois" : `pendant ${times} ${spanNames[span][1]}`} : ${f.duration(minutes)} de trop${priced(cost, f, ", ")}.`;
  },
  "support-burden": ({ cost, minutes, share }, f) =>
    `Le support client sur les réseaux vous a ${cost === 0 ? "pris" : `coûté ${f.roundMoney(cost)} :`} ${f.duration(minutes)}, soit ${f.percent(share)} du temps que vous y passez.`,
  "copies-not-one-click": ({ network, copies, minutes, cost }, f) =>
    `${plural(copies, "publication copiée", "publications copiées")} sur ${networkName(network, names)} en un clic, et pourtant ${f.duration(minutes)} de création pour ce réseau${priced(cost, f)}.`,
  "thin-evidence": ({ rows }, f) =>
    `Encore peu de recul : ${f.list(rows.map(({ network, sales, minutes, weeks }) => `${networkName(network, names)} (${f.count(sales)} ${sales < 2 ? "vente" : "ventes"}, ${f.duration(minutes)}, ${plural(weeks, "semaine")})`))}.`,
  "stale-ledger": ({ last, days }, f) =>
    `Rien de noté depuis ${plural(days, "jour")} (dernière ligne : ${f.date(last)}) : le silence récent ne prouve rien.`,
  "screen-time": ({ minutes, yardstick }, f) =>
    `${f.duration(minutes)} par jour sur les réseaux, en moyenne ; les internautes y passaient ${f.duration(yardstick)} en 2020.`,
});

export const looks = (): Catalogue["looks"] => ({
  "unpaid-work": "réseaux qui ont coûté plus qu’ils n’ont rapporté",
  "scrolling-share": "scroll, dans le temps passé sur les réseaux",
  overrun: "dépassement, rapporté au temps prévu",
  scattered: "deuxième réseau, dans le temps passé sur les réseaux",
  "attention-gap": "part du temps au-delà de la part des gains, au plus grand écart",
  treadmill: "heures de plus par publication, ou pour 1 000 personnes touchées, que sur la période précédente",
  "pay-to-play": "argent dépensé pour toucher vos propres abonnés",
  "rented-land": "premier réseau, dans vos gains",
  "no-owned-channel": "temps ou ventes sur un canal en propre",
  irregular: "rythme tenu, par rapport à vos réglages",
  "too-many-models": "modèles de publication utilisés",
  "no-models": "publications sans modèle prévu",
  unanswered: "commentaires qui ont eu une réponse",
  "outside-slots": "temps en dehors de vos créneaux, dans le temps horodaté",
  "over-limit": "vos limites dépassées",
  "support-burden": "support client, dans le temps passé sur les réseaux",
  "copies-not-one-click": "minutes de création pour un réseau de copies en un clic",
  "thin-evidence": "semaines derrière le retour d’un réseau",
  "stale-ledger": "jours depuis la dernière ligne",
  "screen-time": "temps par jour sur les réseaux",
});

export const silence = (): Catalogue["silence"] => ({
  title: "Sans constat",
  off: "désactivé dans vos réglages",
  nothing: "rien à signaler",
  held: (measured, name, threshold) => {
    const speaks = { above: "au-delà de", below: "en deçà de", from: "à partir de" }[name] ?? "en deçà de";
    return measured === null ? `signalé ${speaks} ${threshold}` : `${measured} ; signalé ${speaks} ${threshold}`;
  },
});
