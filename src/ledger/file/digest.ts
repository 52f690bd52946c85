// Digests that identify texts: XXH64, 64 bits, not cryptographic.
import { lazy } from "../../core/text/memoize.ts";

/** Characters hashed at a time: the hash's memory grows with its input. */
const PIECE = 64 * 1024;
const FIRST_OF_PAIR = /[\ud800-\udbff]$/;

export interface Digests {
  /** The digest of a text in UTF-8, as 16 hexadecimal digits. */
  readonly of: (text: string) => string;
  /** The digests of a text without and with an addition. */
  readonly around: (text: string, addition: string) => { readonly before: string; readonly after: string };
}

/** Loaded lazily; node:crypto would take longer to load than an entry takes to log. */
export const digests = lazy(async (): Promise<Digests> => {
  const { default: xxhash } = await import("xxhash-wasm");
  const { create64 } = await xxhash();
  const hashOf = (text: string): ReturnType<typeof create64> => update(create64(), text);
  return {
    of: (text) => hexOf(hashOf(text)),
    around: (text, addition) => {
      const hash = hashOf(text);
      return { before: hexOf(hash), after: hexOf(update(hash, addition)) };
    },
  };
});

interface Hash {
  readonly update: (text: string) => unknown;
  readonly digest: () => bigint;
}

/** Never splits surrogate pairs. */
function update<H extends Hash>(hash: H, text: string): H {
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
