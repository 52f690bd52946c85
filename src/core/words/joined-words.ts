// Joins adjacent words that form one value, such as `1 h 30`, `1 200,50 EUR` and `3 days ago`.
// Matches lower-cased words: case-insensitive patterns compile slowly, which delays `log`.

/** `3 days ago` and `il y a 3 jours`. */
export function joinDates(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < words.length; ) {
    const next = words.slice(index, index + 5).map((word) => word.toLowerCase());
    const isAgo = next[2] === "ago" && /^\d{1,4} (days?|weeks?) ago$/.test(next.slice(0, 3).join(" "));
    const isIlYA = next[0] === "il" && /^il y a \d{1,4} (jours?|semaines?)$/.test(next.join(" "));
    const length = isAgo ? 3 : isIlYA ? 5 : 1;
    result.push(words.slice(index, index + length).join(" "));
    index += length;
  }
  return result;
}

/** `1h 30m`, `1 h 30` and `30 min`, so that printed durations can be typed. */
export function joinDurations(words: readonly string[]): string[] {
  return merged(words, (first, second) => {
    if (!/^\d/.test(first)) return false;
    const [left, right] = [first.toLowerCase(), second.toLowerCase()];
    return (
      (/^\d+([.,]\d+)?$/.test(left) && /^(m|mn|min|mins|minutes?|h|hours?|heures?)$/.test(right)) ||
      (/^\d+\s*h(ours?|eures?)?$/.test(left) && /^\d{2}$|^\d{1,2}(m|mn|min)$/.test(right)) ||
      (/^\d+\s*h(ours?|eures?)?\s\d{2}$/.test(left) && /^(m|mn|min)$/.test(right))
    );
  });
}

/** `1 200,50 EUR`. */
export function joinAmounts(words: readonly string[]): string[] {
  const currency = /^([A-Z]{3}|€|\$|£|¥|eur|euros?|usd|gbp|chf|cad)$/;
  return merged(joinGroups(words), (left, right) => /^[\d\s.,'’−-]*\d$/.test(left) && currency.test(right));
}

/** `1 200`. */
export function joinGroups(words: readonly string[]): string[] {
  return merged(words, (left, right) => /^[€$£¥]?\d{1,3}(\s\d{3})*$/.test(left) && /^\d{3}([.,]\d{1,2})?$/.test(right));
}

function merged(words: readonly string[], fits: (left: string, right: string) => boolean): string[] {
  const result: string[] = [];
  for (const word of words) {
    const left = result.at(-1);
    if (left !== undefined && fits(left, word)) result[result.length - 1] = `${left} ${word}`;
    else result.push(word);
  }
  return result;
}
