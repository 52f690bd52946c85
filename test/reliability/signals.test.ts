// Real processes, killed or stopped at fixed file calls; `npm run reliability` takes every call.
import { join } from "node:path";
import { expect, it } from "vitest";
import { full } from "../full.ts";
import { COMMANDS, signalled } from "./signals.ts";

/** Each so many calls are taken. */
const STRIDE = full(3, 15);
const BIN = join(import.meta.dirname, "../../bin/socialroi.js");

it.each(COMMANDS.map((command) => [command.join(" "), command] as const))(
  "%s, killed at file calls, loses nothing and blocks nobody",
  async (_name, command) => {
    const { runs, broken } = await signalled(BIN, command, "SIGKILL", (call) => call % STRIDE === 1);
    expect(broken).toEqual([]);
    expect(runs).toBeGreaterThan(0);
  },
);

it.skipIf(process.platform !== "linux")(
  "a command that was stopped before it took the lock goes on with the new text",
  async () => {
    const { broken } = await signalled(BIN, ["log", "7m", "instagram", "creation"], "SIGSTOP", (call) => call === 1);
    expect(broken).toEqual([]);
  },
);
