// A standard stream that is written to at once: the streams of Node take longer to open than most commands to run. They are
// opened for what only they can do: wait for a reader who is slow, measure a terminal, ask on it.
import { fstatSync, statSync, writeSync } from "node:fs";
import { systemCode } from "../core/failure.ts";
import type { Stream } from "./surroundings.ts";

export interface Outlet extends Stream {
  /** Whether the stream of Node was needed, and may still have something to write. */
  readonly isOpened: () => boolean;
}

/**
 * The stream with this descriptor.
 *
 * @param isTTY whether it is a terminal
 * @param open gives the stream as Node has it
 * @param failed is told what cannot be written
 */
export function outlet(
  descriptor: number,
  isTTY: boolean,
  open: () => NodeJS.WriteStream,
  failed: (error: Error) => void,
): Outlet {
  let opened: NodeJS.WriteStream | null = null;
  const stream = (): NodeJS.WriteStream => {
    opened ??= open().on("error", failed);
    return opened;
  };
  return {
    isTTY,
    get columns() {
      return isTTY ? stream().columns : undefined;
    },
    stream,
    isOpened: () => opened !== null,
    write: (text) => {
      if (opened) return opened.write(text);
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written);
      } catch (error) {
        if (systemCode(error) === "EAGAIN") stream().write(bytes.subarray(written));
        else failed(error as Error);
      }
    },
  };
}

/**
 * Whether a descriptor may be a terminal: few files are devices, and the one that swallows everything is known. Only others
 * are worth the module of Node that can tell.
 */
export function mayBeTerminal(descriptor: number): boolean {
  try {
    const file = fstatSync(descriptor);
    return file.isCharacterDevice() && file.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}
