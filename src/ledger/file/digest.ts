// The digest of a text, to know it again: XXH64, 64 bits that tell texts apart where nobody means to deceive.
import { lazy } from "../../core/errors/lazy.ts";

/** What is given to the digest at once: its memory grows with it. In characters. */
const PIECE = 64 * 1024;
const FIRST_OF_PAIR = /[\ud800-\udbff]$/;

export interface Digests {
  /** The digest of a text in UTF-8, as 16 hexadecimal digits. */
  readonly of: (text: string) => string;
  /** The digests of a text and of the same with more behind it. */
  readonly around: (text: string, addition: string) => { readonly before: string; readonly after: string };
}

/** The digests, loaded when they are first asked for: those of Node take longer to load than an entry to log. */
export const digests = lazy(async (): Promise<Digests> => {
  const { default: xxhash } = await import("xxhash-wasm");
  const { create64 } = await xxhash();
  const begun = (text: string): ReturnType<typeof create64> => fed(create64(), text);
  return {
    of: (text) => hexOf(begun(text)),
    around: (text, addition) => {
      const hash = begun(text);
      return { before: hexOf(hash), after: hexOf(fed(hash, addition)) };
    },
  };
});

interface Hash {
  readonly update: (text: string) => unknown;
  readonly digest: () => bigint;
}

/** Pieces that end in half a character take the other half too. */
function fed<H extends Hash>(hash: H, text: string): H {
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + PIECE);
    const whole = FIRST_OF_PAIR.test(piece) ? text.slice(from, from + PIECE + 1) : piece;
    hash.update(whole);
    from += whole.length;
  }
  return hash;
}

function hexOf(hash: Hash): string {
  return hash.digest().toString(16).padStart(16, "0");
}
