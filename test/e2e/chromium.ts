// The installed Chromium, for browser tests. REQUIRE_PROGRAMS=1, set in CI, makes its absence an error.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of Chromium, or null. */
const CHROMIUM: string | null =
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file)) ?? null;

/** Why browser tests are skipped; null if they run. */
export const SKIPPED: string | null =
  CHROMIUM === null && process.env.REQUIRE_PROGRAMS !== "1" ? "no Chromium here: apt-get install chromium" : null;

/** Launches the browser. Throws if there is none. As root, as in a container, it runs without a sandbox. */
export async function openBrowser(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error("REQUIRE_PROGRAMS is set and there is no Chromium on the PATH");
  return chromium.launch({ executablePath: CHROMIUM, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}
