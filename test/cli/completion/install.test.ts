// The line in a start file is added whole or not at all.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { installCompletion } from "../../../src/cli/completion/install.ts";
import { Failure } from "../../../src/core/errors/failure.ts";
import { DISK, type Disk } from "../../../src/ledger/file/disk.ts";

const folder = mkdtempSync(join(tmpdir(), "socialroi-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A disk that writes only half of a line to a start file. */
const full: Disk = {
  ...DISK,
  writeSync: ((descriptor: number, bytes: Buffer, offset: number, length: number) =>
    DISK.writeSync(descriptor, bytes, offset, bytes.includes("[ -f") ? length >> 1 : length)) as Disk["writeSync"],
};

it("a start file stays as it was where the disk takes half of the line", async () => {
  const startFile = join(folder, ".bashrc");
  writeFileSync(startFile, "# é, and a byte that is none: \xff", "latin1");
  const installing = () =>
    installCompletion("bash", { env: { XDG_DATA_HOME: folder }, platform: "linux", home: folder }, full);
  expect(installing).toThrow(Failure);
  expect(installing).toThrow(
    expect.objectContaining({ errors: [{ code: "output-unwritable", params: { file: startFile, reason: "ENOSPC" } }] }),
  );
  expect(readFileSync(startFile, "latin1")).toBe("# é, and a byte that is none: \xff");
});
