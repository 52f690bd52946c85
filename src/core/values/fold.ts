// Words without case, accents or typographic apostrophes.

/** Création, creation and CRÉATION are equal. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

/** Whether a word is pure ASCII, as most are. */
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 127) return false;
  return true;
}
