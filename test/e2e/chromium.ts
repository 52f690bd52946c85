// The system's Chromium, for tests that look at a page. CI sets REQUIRE_PROGRAMS=1, which makes its absence a failure.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where a Chromium is, or null. */
const CHROMIUM: string | null =
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file)) ?? null;

/** Why pages are not looked at here; null where they are. */
export const SKIPPED: string | null =
  CHROMIUM === null && process.env.REQUIRE_PROGRAMS !== "1" ? "no Chromium here: apt-get install chromium" : null;

/** The browser. Fails where there is none. The user root, as in a container, has no sandbox for it. */
export async function openBrowser(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error("REQUIRE_PROGRAMS is set and there is no Chromium on the PATH");
  return chromium.launch({ executablePath: CHROMIUM, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}
