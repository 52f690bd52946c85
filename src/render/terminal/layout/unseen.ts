// Characters that move, colours, turn round or hide instead of being seen, and where some of them belong to what is seen.

/** Flags of regions: England, Scotland, Wales, Texas. */
const FLAG = "\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{3,6}\\u{e007f}";
/** Between two emoji a joiner makes one of them. */
const EMOJI = "[\\u2190-\\u2bff\\u{1f000}-\\u{1fbff}]";
const JOINED_EMOJI = `(?<=${EMOJI}\\ufe0f?)\\u200d(?=${EMOJI})`;
/** Scripts of western and southern Asia, whose spelling needs joiners and non-joiners within a word. */
const JOINING = "[\\u0620-\\u109f\\u1780-\\u18aa]";
const JOINED_LETTERS = `(?<=${JOINING})[\\u200c\\u200d](?=${JOINING})`;
/** One form of a sign that has several. */
const FORM =
  "(?<=[#*\\d\\xa9\\xae\\u1000-\\u180a\\u1810-\\u1fff\\u2030-\\u205e\\u2070-\\u3163\\u3165-\\ud7ff\\uf900-\\ufaff\\u{1f000}-\\u{3ffff}])[\\ufe00-\\ufe0f]";
const OTHER_FORM =
  "(?<=[\\u1820-\\u18aa])[\\u180b-\\u180d\\u180f]|(?<=[\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}])[\\u{e0100}-\\u{e01ef}]";

/**
 * Control characters but the line feed, soft hyphens, fillers, what has no width, marks and overrides of direction, selectors of
 * forms, annotations, tags.
 */
const HIDDEN =
  "\\0-\\t\\v-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb";
const HIDDEN_BEYOND = "\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}";

/** Whether a text may have any: one pass, before the slow pattern is made. The last three begin what is beyond 16 bits. */
const SUSPECT = new RegExp(`[${HIDDEN}\\ud82f\\ud834\\udb40-\\udb43]`);

let pattern: RegExp | null = null;

/** A style as `colours` writes it; what is seen after all; what is not. */
function unseen(): RegExp {
  pattern ??= new RegExp(
    `(\\x1b\\[[\\d;]*m)|(${FLAG}|${JOINED_EMOJI}|${JOINED_LETTERS}|${FORM}|${OTHER_FORM})|[${HIDDEN}${HIDDEN_BEYOND}]`,
    "gu",
  );
  return pattern;
}

/**
 * The text with something in the place of each character that is not seen.
 *
 * @param instead gets the character and the one behind it
 * @param isPainted whether styles stay
 */
export function replaceUnseen(
  text: string,
  instead: (sign: string, next: string) => string,
  isPainted = false,
): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(unseen(), (found: string, style?: string, seen?: string, ...[offset]: number[]) => {
    if (seen !== undefined) return seen;
    if (style === undefined) return instead(found, text.charAt((offset ?? 0) + 1));
    return isPainted ? style : `${instead("\x1b", "[")}${style.slice(1)}`;
  });
}
