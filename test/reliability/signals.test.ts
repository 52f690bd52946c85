// Kills or stops real processes at some file calls; `npm run reliability` tests all.
import { join } from "node:path";
import { expect, it } from "vitest";
import { full } from "../full.ts";
import { COMMANDS, signalled } from "./signals.ts";

/** One of so many calls is tested. */
const STRIDE = full(3, 15);
const BIN = join(import.meta.dirname, "../../bin/socialroi.js");

it.each(COMMANDS.map((command) => [command.join(" "), command] as const))(
  "%s, killed at file calls, loses nothing and leaves no lock",
  async (_name, command) => {
    const { runs, broken } = await signalled(BIN, command, "SIGKILL", (call) => call % STRIDE === 1);
    expect(broken).toEqual([]);
    expect(runs).toBeGreaterThan(0);
  },
);

it.skipIf(process.platform !== "linux")(
  "a command stopped before it takes the lock continues with the new text",
  async () => {
    const { broken } = await signalled(BIN, ["log", "7m", "instagram", "creation"], "SIGSTOP", (call) => call === 1);
    expect(broken).toEqual([]);
  },
);
