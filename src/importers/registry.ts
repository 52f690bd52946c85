// The registry: every source in one list. A reader that is no table of columns is put in here as it is.
import type { Source } from "./source.ts";

/** The sources that come with the program, in the order in which `import --list` says them. */
export const SOURCES: readonly Source[] = [];
