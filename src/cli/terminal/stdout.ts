// Standard streams with direct writes: opening a Node stream takes longer than most commands. Node's are opened only to
// wait for a slow reader, measure a terminal or ask a question.
import { fstatSync, statSync, writeSync } from "node:fs";
import { systemCode } from "../../core/errors/failure.ts";
import type { Stream } from "../env/environment.ts";

export interface OutputStream extends Stream {
  /** Whether the Node stream was opened and may have pending writes. */
  readonly isOpened: () => boolean;
}

/**
 * The stream of a descriptor. After a failed write, later writes are dropped; `failure` returns the error at the end.
 *
 * @param open opens the Node stream
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
 * Whether a descriptor may be a terminal: a character device other than /dev/null. Avoids loading Node's tty module for
 * all others.
 */
export function mayBeTerminal(descriptor: number): boolean {
  try {
    const file = fstatSync(descriptor);
    return file.isCharacterDevice() && file.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}
