// The line in a start file is added whole or not at all.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { installCompletion } from "../../../src/cli/completion/install.ts";
import { Failure } from "../../../src/core/failure.ts";

const folder = mkdtempSync(join(tmpdir(), "socialroi-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

vi.mock("node:os", async (original) => ({ ...(await original<typeof import("node:os")>()), homedir: vi.fn() }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const appendHalf = (file: string, text: string): never => {
    fs.appendFileSync(file, text.slice(0, text.length >> 1));
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  };
  return { ...fs, appendFileSync: appendHalf };
});

it("a start file stays as it was where the disk takes half of the line", async () => {
  vi.stubEnv("XDG_DATA_HOME", folder);
  vi.mocked(homedir).mockReturnValue(folder);
  const startFile = join(folder, ".bashrc");
  writeFileSync(startFile, "# é, and a byte that is none: \xff", "latin1");
  const installing = installCompletion("bash", { env: {}, save: async (file) => file });
  await expect(installing).rejects.toMatchObject({
    kind: "system",
    faults: [{ code: "output-unwritable", params: { file: startFile, reason: "ENOSPC" } }],
  });
  await expect(installing).rejects.toBeInstanceOf(Failure);
  expect(readFileSync(startFile, "latin1")).toBe("# é, and a byte that is none: \xff");
});
