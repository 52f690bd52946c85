// Words without case, accents or typographic apostrophes.

const [ACCENTED, BARE] = ["àáâãäåçèéêëìíîïñòóôõöùúûüýÿ’", "aaaaaaceeeeiiiinooooouuuuyy'"];
/** Characters that normalisation may change after that. */
const OTHERS = /[^\0-ÿłœ₠-₿]/;

/** Création, creation and CRÉATION are equal. */
export function fold(word: string): string {
  // By a table where it suffices: the data of Unicode normalisation take 1 ms to load.
  const bare = word.toLowerCase().replace(/[à-ÿ’]/g, (letter) => BARE[ACCENTED.indexOf(letter)] ?? letter);
  if (!OTHERS.test(bare)) return bare;
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}
