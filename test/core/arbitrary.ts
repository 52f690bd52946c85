// Any text at all for property tests: every UTF-16 unit, lone surrogates included.
import fc from "fast-check";

export const anyString = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
