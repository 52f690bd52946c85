// Files and functions that the pages name exist.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");
const PAGES = [
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`),
].filter((name) => name.endsWith(".md"));

/** A path in `src/` or in the repository; a name in capitals stands for any. */
function exists(path: string): boolean {
  const [, folder = "", name = ""] = /^(.*?)([^/]*)$/.exec(path.replace(/\/$/, "")) ?? [];
  const pattern = new RegExp(`^${name.replaceAll(".", "\\.").replaceAll(/NAME|\*/g, ".*")}$`);
  return ["", "src"].some((base) => {
    const parent = join(ROOT, base, folder.replace("/*/", "/en/"));
    return existsSync(parent) && readdirSync(parent).some((entry) => pattern.test(entry));
  });
}

it.each(PAGES)("%s names files that exist", (page) => {
  const spans = [...textOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  const own =
    page === "docs/ARCHITECTURE.md"
      ? /^[\w.*-]+(\/[\w.*-]+)*(\/|\.(ts|js|mjs))$/
      : /^(src|test|bin|bench|examples|\.ci)\/[\w./*-]*\w\/?$/;
  const paths = spans.filter((code) => own.test(code) && /[\w.*]\/[\w*]/.test(code));
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});

it("the page on the structure names functions of the files beside them", () => {
  const page = textOf("docs/ARCHITECTURE.md").replaceAll(/\s+/g, " ");
  const pairs = [...page.matchAll(/`(\w+)(?:\(\))?`(?: \(| of |, )`([\w/.-]+\.ts)`/g)];
  expect(pairs.length).toBeGreaterThan(30);
  const missing = pairs.filter(([, name = "", path = ""]) => !new RegExp(`\\b${name}\\b`).test(textOf(`src/${path}`)));
  expect(missing.map(([pair]) => pair)).toEqual([]);
});
