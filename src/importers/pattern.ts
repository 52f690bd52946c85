// Whether a pattern of the user's own can be tried on every row. Engines try every way in which a text could fit, and for some
// patterns there are more ways than could ever be tried: ^(a+)+$, (a|aa)*, a?a?a?a?..., .*.*.*=

/** Characters of a pattern. */
const LONGEST = 200;
/** Parts that may repeat without an end, or often: the time grows with the text, to the power of one more. */
const MOST_LOOPS = 2;
/** Parts that may be there or not, and choices: the time may double with each. */
const MOST_CHOICES = 8;
/** A part that repeats no more than this counts as a choice. */
const FEW = 10;

/** Texts that are longer fit no pattern of the user's own: names of campaigns have at most 400 characters. */
export const LONGEST_TEXT = 500;

/** An open bracket: whether what is in it could match one text in several ways. */
interface Group {
  varied: boolean;
}

/**
 * Whether a sound pattern takes a time that its length bounds. Repeated brackets that hold a repetition or a choice are too
 * much, and so is what looks around or back.
 */
export function isCheapPattern(pattern: string): boolean {
  if (pattern.length > LONGEST) return false;
  const tokens = pattern.matchAll(
    /\\(?:[1-9]|k<|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?::|<?[=!]|<\w+>))?|\)|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu,
  );
  const open: Group[] = [{ varied: false }];
  let closed: Group | null = null;
  let [loops, choices] = [0, 0];
  for (const [token] of tokens) {
    const group = open.at(-1) ?? { varied: false };
    const most = mostOf(token);
    if (/^\\(?:[1-9]|k<)|^\(\?<?[=!]/.test(token)) return false;
    if (token === "|") {
      group.varied = true;
      choices += 1;
    } else if (most !== null) {
      if (closed?.varied && most > 1) return false;
      if (most > FEW) loops += 1;
      else choices += 1;
      group.varied = true;
    }
    if (token.startsWith("(")) open.push({ varied: false });
    closed = token === ")" ? (open.pop() ?? null) : null;
    if (closed?.varied) (open.at(-1) ?? closed).varied = true;
  }
  return loops <= MOST_LOOPS && choices <= MOST_CHOICES;
}

/** How often a token lets what stands before it repeat; null for one that is no quantifier. */
function mostOf(token: string): number | null {
  if (/^[*+]\??$/.test(token)) return Number.POSITIVE_INFINITY;
  if (/^\?\??$/.test(token)) return 1;
  const [, least, comma, most] = /^\{(\d+)(?:(,)(\d*))?\}\??$/.exec(token) ?? [];
  if (least === undefined) return null;
  if (comma === undefined) return Number(least);
  return most ? Number(most) : Number.POSITIVE_INFINITY;
}
