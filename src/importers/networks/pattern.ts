// Rejects user patterns that risk catastrophic backtracking: ^(a+)+$, (a|aa)*, a?a?a?a?..., .*.*.*=

/** In characters. */
const LONGEST = 200;
/** Unbounded or long repetitions: n of them may take time O(length^(n + 1)). */
const MOST_LOOPS = 2;
/** Optional parts and alternatives: each may double the time. */
const MOST_CHOICES = 8;
/** A repetition up to this count is treated as a choice. */
const FEW = 10;

/** User patterns are not tried on longer texts. Campaign names have at most 400 characters. */
export const LONGEST_TEXT = 500;

/** An open group; `varied` if its content could match one text in several ways. */
interface Group {
  varied: boolean;
}

/** Whether a valid pattern runs in bounded time: no nested repetition, repeated choice, lookaround or backreference. */
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

/** The most repetitions that a quantifier allows; null for other tokens. */
function mostOf(token: string): number | null {
  if (/^[*+]\??$/.test(token)) return Number.POSITIVE_INFINITY;
  if (/^\?\??$/.test(token)) return 1;
  const [, least, comma, most] = /^\{(\d+)(?:(,)(\d*))?\}\??$/.exec(token) ?? [];
  if (least === undefined) return null;
  if (comma === undefined) return Number(least);
  return most ? Number(most) : Number.POSITIVE_INFINITY;
}
