// Every page here and in docs: each `$ command` in a console block is run, and prints what stands under it.
// UPDATE_DOCS=1 npx vitest run test/docs.test.ts writes what they print now.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./e2e/socialroi.ts";

const PAGES = [...readdirSync(ROOT), ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith(".md"),
);

/** A block of commands, and the time at which they are run where a comment above it says one: <!-- now: 2026-11-20T08:05 --> */
const BLOCK = /((?:^<!-- now: (\S+) -->\n+)?^```console\n)([\s\S]*?)(?=^```$)/gm;

describe.each(PAGES)("%s", (page) => {
  it("prints what the commands print", () => {
    const text = readFileSync(join(ROOT, page), "utf8");
    const now = withOutputs(text, page.endsWith(".fr.md") ? "fr_FR.UTF-8" : "C.UTF-8");
    if (process.env.UPDATE_DOCS) writeFileSync(join(ROOT, page), now);
    expect(now).toBe(text);
  });

  it("links to files that are there", () => {
    const text = readFileSync(join(ROOT, page), "utf8");
    const folder = join(ROOT, page, "..");
    for (const [, target = ""] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(() => readFileSync(join(folder, target)), target).not.toThrow();
    }
  });
});

it("the README leads to every page", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  expect(PAGES.filter((page) => page !== "README.md" && !readme.includes(`](${page})`))).toEqual([]);
});

/** The page with each console block's commands followed by what they print, in one home for the whole page. */
function withOutputs(text: string, locale: string): string {
  const home = mkdtempSync(join(tmpdir(), "socialroi-docs-"));
  const bin = join(home, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "socialroi"),
    `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin/socialroi.js")}" "$@"\n`,
    { mode: 0o755 },
  );
  const env = {
    PATH: `${bin}:/usr/bin:/bin`,
    HOME: home,
    LANG: locale,
    SOCIALROI_NOW: "2026-11-20T09:00",
    COLUMNS: "110",
    TZ: "Europe/Paris",
  };
  try {
    return text.replace(BLOCK, (_whole, head: string, now: string | undefined, block: string) => {
      const commands = block.split("\n").filter((line) => line.startsWith("$ "));
      const then = now === undefined ? env : { ...env, SOCIALROI_NOW: now };
      return head + commands.map((command) => `${command}\n${outputOf(command.slice(2), then)}`).join("");
    });
  } finally {
    rmSync(home, { recursive: true });
  }
}

function outputOf(command: string, env: NodeJS.ProcessEnv): string {
  const { stdout, error } = spawnSync("bash", ["-c", `exec 2>&1; ${command}`], { cwd: ROOT, env, encoding: "utf8" });
  if (error) throw error;
  return stdout
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .trimEnd()
    .concat(stdout.trim() === "" ? "" : "\n");
}
