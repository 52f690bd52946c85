// A timer is only dropped if it is the one that was read.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openState } from "../../../src/cli/env/ledger-state.ts";
import { dropTimer } from "../../../src/cli/timekeeping/stored-timer.ts";
import { DISK } from "../../../src/ledger/file/disk.ts";

const folder = mkdtempSync(join(tmpdir(), "socialroi-timer-"));
afterAll(() => rmSync(folder, { recursive: true }));
const state = openState(
  join(folder, "ledger.yaml"),
  () => join(folder, "state"),
  { changed: () => undefined, noticed: () => undefined },
  DISK,
);

it("a timer is dropped as it was read, and one that another terminal began since then is not", async () => {
  state.write("timer", { network: "linkedin" });
  const before = state.read("timer");
  state.write("timer", { network: "instagram" });
  await expect(dropTimer({ state }, before)).rejects.toMatchObject({ errors: [{ code: "timer-changed" }] });
  expect(state.read("timer")).toEqual({ network: "instagram" });
  await dropTimer({ state }, state.read("timer"));
  expect(state.read("timer")).toBeUndefined();
});
