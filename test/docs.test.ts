// Every page here and in docs: each `$ command` in a console block is run, and prints what stands under it.
// UPDATE_DOCS=1 npx vitest run test/docs.test.ts writes what they print now.
import { execFileSync, spawnSync } from "node:child_process";
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

it("the package holds every page that its pages link to, and the ledgers that their commands read", () => {
  const asked = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const [{ files }] = JSON.parse(execFileSync("npm", asked, { cwd: ROOT, encoding: "utf8", stdio: "pipe" }));
  const packed = new Set(files.map(({ path }: { path: string }) => path));
  const texts = PAGES.map((page) => [page, readFileSync(join(ROOT, page), "utf8")] as const);
  const links = texts.flatMap(([page, text]) =>
    [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => join(page, "..", target)),
  );
  const ledgers = texts.flatMap(([, text]) => text.match(/(?<=^\$ .*)examples\/[\w/]+\.yaml/gm) ?? []);
  expect(ledgers).not.toEqual([]);
  expect([...PAGES, ...links, ...ledgers].filter((path) => !packed.has(path))).toEqual([]);
});

/**
 * The page with each console block's commands followed by what they print, in one home for the whole page, where what is
 * exported stays.
 */
function withOutputs(text: string, locale: string): string {
  const home = mkdtempSync(join(tmpdir(), "socialroi-docs-"));
  const bin = join(home, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "socialroi"),
    `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "bin/socialroi.js")}" "$@"\n`,
    { mode: 0o755 },
  );
  const env: Record<string, string> = {
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
      const outputs = commands.map((command) => {
        const [, name, value = ""] = /^\$ export (\w+)=(\S+)$/.exec(command) ?? [];
        if (name) env[name] = value.replace(/^~(?=\/)/, home);
        return `${command}\n${outputOf(command.slice(2), now === undefined ? env : { ...env, SOCIALROI_NOW: now })}`;
      });
      return head + outputs.join("");
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
