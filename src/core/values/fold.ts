// Words without case, accents or typographic apostrophes.

/** Accented letters of western European languages, and the same without accents. */
const [ACCENTED, BARE] = ["àáâãäåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy"] as const;

/** Création, creation and CRÉATION are equal. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  // Unicode normalisation data takes longer to load than a command may take.
  const bare = lower.replace(/[à-ÿ]/g, (letter) => BARE[ACCENTED.indexOf(letter)] ?? letter);
  return isPlain(bare) ? bare : word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

/** Whether a word is pure ASCII, as most are. */
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 127) return false;
  return true;
}
