// Tournures françaises communes à plusieurs sujets.
import { timeText } from "../format.ts";

/** Un jour, des jours. */
export const spanNames = { day: ["jour", "jours"], week: ["semaine", "semaines"], month: ["mois", "mois"] } as const;

/** La période en cours d’une limite. */
export const spans = { day: "aujourd’hui", week: "cette semaine", month: "ce mois-ci" };

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`;

export const meant = (suggestion: string, otherwise = ""): string =>
  suggestion === "" ? otherwise : `Vouliez-vous dire ${suggestion} ?`;

/** Les heures d’un texte comme on les écrit : 09:30 devient 9 h 30. */
export const clocks = (text: string): string => text.replace(/\b\d\d?:\d\d\b/g, (clock) => timeText(clock, "fr"));

/** « de » avant une consonne, « d' » avant une voyelle. */
export const of = (name: string): string => (/^[aeiouéèê]/i.test(name) ? `d’${name}` : `de ${name}`);

/** Une période dans une phrase : en novembre 2026, du 1er au 20 mai, le 3 mai. */
export const during = (period: string): string =>
  period.startsWith("du ") ? period : `${/^\d{1,2}(er)? /.test(period) ? "le" : "en"} ${period}`;

const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: "Le disque est plein.",
  EDQUOT: "Votre quota sur ce disque est épuisé.",
  EFBIG: "Le fichier dépasserait la taille permise ici : relevez la limite (ulimit -f).",
  EROFS: "Le disque est en lecture seule.",
  EIO: "Le disque signale une erreur : vérifiez-le, et copiez votre journal ailleurs.",
  EISDIR: "C’est un dossier : donnez le nom d’un fichier dedans.",
  ENOTDIR: "Une partie de son chemin est un fichier, pas un dossier.",
  ELOOP: "Ses liens tournent en rond.",
  ENAMETOOLONG: "Son nom est trop long.",
  EMFILE: "Trop de fichiers sont ouverts : relevez la limite (ulimit -n).",
  ENFILE: "Trop de fichiers sont ouverts : fermez d’autres programmes.",
};

/** Conseil pour une erreur du système sur un fichier ; undefined si le conseil dépend de l’opération. */
export const systemHint = (reason: string): string | undefined => HINTS[reason];
