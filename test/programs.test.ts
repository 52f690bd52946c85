// Tests that need a missing external program are skipped. CI sets REQUIRE_PROGRAMS=1, so that none is missing there.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";

const PROGRAMS = ["chromium", "hledger", "jq", "zsh", "fish", "script", "git", "bash"];

it.skipIf(process.env.REQUIRE_PROGRAMS !== "1").each(PROGRAMS)(
  "%s is here, so that no test that needs it was skipped",
  (name) => {
    const folders = (process.env.PATH ?? "").split(delimiter);
    expect(folders.some((folder) => existsSync(join(folder, name)))).toBe(true);
  },
);
