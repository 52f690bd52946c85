// Month names of English, French, German, Spanish, Portuguese, Italian and Dutch.

/** Names without accents, January first. */
const MONTHS: readonly (readonly string[])[] = [
  "january janvier januar enero janeiro gennaio januari",
  "february fevrier februar febrero fevereiro febbraio februari",
  "march mars marz maerz marzo marco maart mrt",
  "april avril abril aprile",
  "may mai mayo maio maggio mei",
  "june juin juni junio junho giugno",
  "july juillet juli julio julho luglio",
  "august aout agosto augustus",
  "september septembre septiembre setiembre setembro settembre",
  "october octobre oktober octubre outubro ottobre",
  "november novembre noviembre novembro",
  "december decembre dezember diciembre dezembro dicembre",
].map((names) => names.split(" "));

/** The number of a month, 1 to 12, by its name or an abbreviation of three letters or more; null if unknown. */
export function monthNumber(name: string): number | null {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const index = plain.length < 3 ? -1 : MONTHS.findIndex((names) => names.some((known) => known.startsWith(plain)));
  return index < 0 ? null : index + 1;
}
