// Runs each `$ command` in the console blocks of all pages and compares the output.
// UPDATE_DOCS=1 npx vitest run test/docs.test.ts updates the pages.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { argumentsOf, callMain, linkProgram, ROOT } from "./e2e/socialroi.ts";

const PAGES = [...readdirSync(ROOT), ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith(".md"),
);

/** A console block, with the time to run it at if a comment precedes it: <!-- now: 2026-11-20T08:05 --> */
const BLOCK = /((?:^<!-- now: (\S+) -->\n+)?^```console\n)([\s\S]*?)(?=^```$)/gm;

describe.each(PAGES)("%s", (page) => {
  it("prints what the commands print", async () => {
    const text = readFileSync(join(ROOT, page), "utf8");
    const now = await withOutputs(text, page.endsWith(".fr.md") ? "fr_FR.UTF-8" : "C.UTF-8");
    if (process.env.UPDATE_DOCS) writeFileSync(join(ROOT, page), now);
    expect(now).toBe(text);
  });

  it("links to existing files", () => {
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

/** The page with the current output below each command. All commands share one home and its exported variables. */
async function withOutputs(text: string, locale: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), "socialroi-docs-"));
  const bin = join(home, "bin");
  linkProgram(bin);
  const env: Record<string, string> = {
    PATH: `${bin}:/usr/bin:/bin`,
    HOME: home,
    LANG: locale,
    SOCIALROI_NOW: "2026-11-20T09:00",
    COLUMNS: "110",
    TZ: "Europe/Paris",
  };
  try {
    let done = "";
    let end = 0;
    for (const { 0: whole, 1: head = "", 2: now, 3: block = "", index } of text.matchAll(BLOCK)) {
      done += text.slice(end, index) + head;
      end = index + whole.length;
      for (const command of block.split("\n").filter((line) => line.startsWith("$ "))) {
        const [, name, value = ""] = /^\$ export (\w+)=(\S+)$/.exec(command) ?? [];
        if (name) env[name] = value.replace(/^~(?=\/)/, home);
        const then = now === undefined ? env : { ...env, SOCIALROI_NOW: now };
        done += `${command}\n${await outputOf(command.slice(2), then)}`;
      }
    }
    return done + text.slice(end);
  } finally {
    rmSync(home, { recursive: true });
  }
}

async function outputOf(command: string, env: Record<string, string>): Promise<string> {
  const args = argumentsOf(command);
  const output = args ? (await callMain(args, { cwd: ROOT, env })).both : shellOutput(command, env);
  return output
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .trimEnd()
    .concat(output.trim() === "" ? "" : "\n");
}

function shellOutput(command: string, env: NodeJS.ProcessEnv): string {
  const { stdout, error } = spawnSync("bash", ["-c", `exec 2>&1; ${command}`], { cwd: ROOT, env, encoding: "utf8" });
  if (error) throw error;
  return stdout;
}
