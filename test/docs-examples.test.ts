// The JavaScript and shell blocks and the commands in the text of all pages run, beside the console blocks of docs.test.ts.
// UPDATE_DOCS=1 npx vitest run test/docs-examples.test.ts updates what the JavaScript prints.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS_IN_FRENCH } from "../src/i18n/command-words.ts";
import * as library from "../src/index.ts";
import { argumentsOf, callMain, linkProgram, newHome, ROOT } from "./e2e/socialroi.ts";

const PAGES = ["README.md", "README.fr.md", ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith(".md"),
);
const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** A folder with a ledger, the package and files that the pages name. */
function folder(): string {
  const home = newHome();
  copyFileSync(join(ROOT, "examples/designer.yaml"), home.ledger);
  mkdirSync(join(home.folder, "node_modules"));
  symlinkSync(ROOT, join(home.folder, "node_modules/socialroi"), "junction");
  return home.folder;
}

describe("the library", () => {
  const BLOCK = /^```js\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm;

  it.each(PAGES.filter((page) => textOf(page).includes("```js\n")))("%s: its JavaScript runs", (page) => {
    const cwd = folder();
    const text = textOf(page);
    const now = text.replaceAll(BLOCK, (_, script: string, printed?: string) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module"], {
        cwd,
        input: script,
        encoding: "utf8",
      });
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).not.toBe("");
      const output = printed === undefined && !page.endsWith("LIBRARY.md") ? "" : `\n\`\`\`text\n${stdout}\`\`\`\n`;
      return `\`\`\`js\n${script}\`\`\`\n${output}`;
    });
    if (process.env.UPDATE_DOCS) writeFileSync(join(ROOT, page), now);
    expect(now).toBe(text);
  });

  it("the page has a section with an example for each function, and names each type", () => {
    const page = textOf("docs/LIBRARY.md");
    const sections = page.split(/^## /m).filter((section) => section.includes("```js\n"));
    const shown = sections.map((section) => /^`(\w+)\(/.exec(section)?.[1]);
    expect(shown.toSorted()).toEqual(Object.keys(library).toSorted());
    const source = textOf("src/index.ts");
    const types = [...source.matchAll(/^export (?:interface (\w+)|type \{ (?:\w+ as )?(\w+) \})/gm)];
    expect(types.length).toBeGreaterThan(5);
    for (const [, declared, passed] of types) expect(page).toContain(`\`${declared ?? passed}\``);
  });

  it("each export has a doc comment", () => {
    const source = textOf("src/index.ts");
    const declared = [...source.matchAll(/^(.*)\nexport (?:function|interface) (\w+)/gm)];
    expect(declared.length).toBeGreaterThan(5);
    expect(declared.filter(([, before = ""]) => !/\*\/$/.test(before)).map(([, , name]) => name)).toEqual([]);
  });
});

describe("commands in the text", () => {
  const COMMANDS = new Set(Object.entries(COMMANDS_IN_FRENCH).flat(2));
  const CROSSED = 10;

  /** Code in running text that is a whole command line; a command's name alone stands for its help. */
  const linesIn = (text: string): string[] =>
    [...text.replaceAll(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`]+)`/g)]
      .map(([, code = ""]) => code.replaceAll(/\s+/g, " "))
      .filter((code) => code.startsWith("socialroi ") || (code.includes(" ") && COMMANDS.has(code.split(" ")[0] ?? "")))
      .map((code) =>
        code
          .replace(/^socialroi /, "")
          .replace(/ \|.*/, "")
          .replace("--html FILE", "--html roi.html"),
      )
      .map((code) => code.replaceAll(/FI(CHIER|LE)(\.\.\.)?/g, "toggl.csv"))
      .map((code) => `socialroi ${COMMANDS.has(code) ? `help ${code}` : code}`);

  const templates = ["problem", "import"].map((name) => `.github/ISSUE_TEMPLATE/${name}.md`);
  const lines = [...PAGES, ...templates].flatMap((page) =>
    [...new Set(linesIn(textOf(page)))].map((line) => [line, page] as const),
  );

  it.each(lines)("%s (%s)", async (line, page) => {
    const cwd = folder();
    copyFileSync(join(ROOT, "test/importers/toggl/detailed.in.csv"), join(cwd, "toggl.csv"));
    const env = {
      HOME: cwd,
      PATH: process.env.PATH ?? "",
      SOCIALROI_LEDGER: join(cwd, "ledger.yaml"),
      SOCIALROI_NOW: "2026-11-20T10:00",
      SHELL: "/bin/bash",
      LANG: page.endsWith(".fr.md") ? "fr_FR.UTF-8" : "C.UTF-8",
      EDITOR: "true",
    };
    await callMain(["log", "15m", "linkedin", "creation"], { cwd, env });
    await callMain(["start", "linkedin", "creation", "1h ago"], { cwd, env });
    const args = argumentsOf(line);
    expect(args, line).not.toBeNull();
    const { code, both } = await callMain(args ?? [], { cwd, env });
    expect([0, CROSSED], both).toContain(code);
  });
});

describe("shell blocks", () => {
  /** Blocks that other tests or CI run: a ledger in git, and the installation. */
  const ELSEWHERE = /^(git|cd ~\/notes|export SOCIALROI_LEDGER|npm ci)/;
  const blocks = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, script = ""]) => [page, script] as const),
  ).filter(([, script]) => !ELSEWHERE.test(script));

  const MISSING = ["jq", "hledger"].filter((program) => spawnSync(program, ["--version"]).error);
  const needsMissing = (script: string): boolean => MISSING.some((program) => script.includes(`${program} `));

  it.for(blocks)("%s: %s", ([, script], { skip }) => {
    skip(needsMissing(script), "needs jq or hledger");
    const cwd = folder();
    const bin = join(cwd, "bin");
    linkProgram(bin);
    for (const each of ["clients", "Sync"]) mkdirSync(join(cwd, each));
    for (const each of ["clients/a.yaml", "clients/b.yaml", "ledger (conflicted copy).yaml"]) {
      copyFileSync(join(ROOT, "examples/pottery.yaml"), join(cwd, each));
    }
    copyFileSync(join(ROOT, "examples/pottery.yaml"), join(cwd, "ledger.yaml"));
    writeFileSync(join(cwd, "Sync/inbox.txt"), "2026-11-20 08:05 ig 15m scroll\n");
    const { status, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
      cwd,
      encoding: "utf8",
      env: {
        HOME: cwd,
        PATH: `${bin}:${process.env.PATH}`,
        LANG: "C.UTF-8",
        SOCIALROI_LEDGER: join(cwd, "ledger.yaml"),
        SOCIALROI_NOW: "2026-11-20T09:00",
      },
    });
    expect([status, stderr]).toEqual([0, expect.not.stringMatching(/error/i)]);
  });

  it("there are some on each page that has them", () => {
    expect(new Set(blocks.map(([page]) => page))).toEqual(new Set(["docs/EXPORTING.md", "docs/SCRIPTING.md"]));
  });
});
