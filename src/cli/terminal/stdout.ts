// A standard stream that is written to at once: the streams of Node take longer to open than most commands to run. They are
// opened for what only they can do: wait for a reader who is slow, measure a terminal, ask on it.
import { fstatSync, statSync, writeSync } from "node:fs";
import { systemCode } from "../../core/errors/failure.ts";
import type { Stream } from "../env/environment.ts";

export interface OutputStream extends Stream {
  /** Whether the stream of Node was needed, and may still have something to write. */
  readonly isOpened: () => boolean;
}

/**
 * The stream with this descriptor. After a write that failed nothing more is written: a command goes on to its end, and asks
 * then what failed.
 *
 * @param isTTY whether it is a terminal
 * @param open gives the stream as Node has it
 */
export function outputStream(descriptor: number, isTTY: boolean, open: () => NodeJS.WriteStream): OutputStream {
  let opened: NodeJS.WriteStream | null = null;
  let failed: Error | null = null;
  const fail = (error: Error): void => {
    failed ??= error;
  };
  const stream = (): NodeJS.WriteStream => {
    opened ??= open().on("error", fail);
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
      if (failed) return;
      if (opened) return opened.write(text);
      const bytes = Buffer.from(text);
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written);
      } catch (error) {
        if (systemCode(error) === "EAGAIN") stream().write(bytes.subarray(written));
        else fail(error as Error);
      }
    },
    failure: async () => {
      const waiting = opened;
      if (waiting && !failed)
        await new Promise<void>((resolve) => {
          waiting.write("", (error) => {
            if (error) fail(error);
            resolve();
          });
        });
      return systemCode(failed) === "EPIPE" ? null : failed;
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
