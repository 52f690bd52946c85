// Invisible and control characters, except where they are part of visible text.

/** Flags of regions: England, Scotland, Wales, Texas. */
const FLAG = "\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{3,6}\\u{e007f}";
/** A joiner between two emoji. */
const EMOJI = "[\\u2190-\\u2bff\\u{1f000}-\\u{1fbff}]";
const JOINED_EMOJI = `(?<=${EMOJI}\\ufe0f?)\\u200d(?=${EMOJI})`;
/** Scripts of western and southern Asia that use joiners and non-joiners within words. */
const JOINING = "[\\u0620-\\u109f\\u1780-\\u18aa]";
const JOINED_LETTERS = `(?<=${JOINING})[\\u200c\\u200d](?=${JOINING})`;
/** Variation selectors after a character that has variants. */
const FORM =
  "(?<=[#*\\d\\xa9\\xae\\u1000-\\u180a\\u1810-\\u1fff\\u2030-\\u205e\\u2070-\\u3163\\u3165-\\ud7ff\\uf900-\\ufaff\\u{1f000}-\\u{3ffff}])[\\ufe00-\\ufe0f]";
const OTHER_FORM =
  "(?<=[\\u1820-\\u18aa])[\\u180b-\\u180d\\u180f]|(?<=[\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}])[\\u{e0100}-\\u{e01ef}]";

/** Control characters except line feed, soft hyphens, fillers, zero-width and direction marks, selectors, tags. */
const HIDDEN =
  "\\0-\\t\\v-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb";
const HIDDEN_BEYOND = "\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}";

/** Quick check before the slow pattern is compiled. The last three are the surrogates of characters beyond 16 bits. */
const SUSPECT = new RegExp(`[${HIDDEN}\\ud82f\\ud834\\udb40-\\udb43]`);

let pattern: RegExp | null = null;

/** Groups: a colour or style sequence; visible text. No group: invisible. */
function invisible(): RegExp {
  pattern ??= new RegExp(
    `(\\x1b\\[[\\d;]*m)|(${FLAG}|${JOINED_EMOJI}|${JOINED_LETTERS}|${FORM}|${OTHER_FORM})|[${HIDDEN}${HIDDEN_BEYOND}]`,
    "gu",
  );
  return pattern;
}

/**
 * Replaces invisible characters.
 *
 * @param replacement gets the character and the next one
 * @param keepStyles keeps escape sequences of colours and styles
 */
export function replaceInvisible(
  text: string,
  replacement: (sign: string, next: string) => string,
  { keepStyles = false }: { readonly keepStyles?: boolean } = {},
): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(invisible(), (found: string, style?: string, visible?: string, ...[offset]: number[]) => {
    if (visible !== undefined) return visible;
    if (style === undefined) return replacement(found, text.charAt((offset ?? 0) + 1));
    return keepStyles ? style : `${replacement("\x1b", "[")}${style.slice(1)}`;
  });
}
