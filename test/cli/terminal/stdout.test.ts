// A standard stream that cannot be written: later writes are dropped, and the error is available at the end.
import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { outputStream } from "../../../src/cli/terminal/stdout.ts";

/** An output stream that fails with this code, and the number of writes. */
function failing(code: string) {
  let writes = 0;
  const stream = new Writable({
    write: (_chunk, _encoding, done) => {
      writes += 1;
      setImmediate(() => done(Object.assign(new Error(code), { code })));
    },
  });
  const out = outputStream(-1, false, () => stream as unknown as NodeJS.WriteStream);
  out.stream();
  return { out, writes: () => writes };
}

it("waits for what is still being written, and gives the first failure", async () => {
  const { out, writes } = failing("ENOSPC");
  out.write("one");
  out.write("two");
  expect(await out.failure?.()).toMatchObject({ code: "ENOSPC" });
  out.write("three");
  expect(await out.failure?.()).toMatchObject({ code: "ENOSPC" });
  expect(writes()).toBe(1);
});

it("has not failed where the reader has left", async () => {
  const { out } = failing("EPIPE");
  out.write("one");
  expect(await out.failure?.()).toBeNull();
});

it("that was never opened fails at once, and writes nothing more", async () => {
  let opened = 0;
  const out = outputStream(-1, false, () => {
    opened += 1;
    return process.stdout;
  });
  out.write("one");
  expect(await out.failure?.()).toBeInstanceOf(Error);
  expect(opened).toBe(0);
});
