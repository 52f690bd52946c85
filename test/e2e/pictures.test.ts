// The pictures of the README match what the script draws, with every word of a real run.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newHome, ROOT } from "./socialroi.ts";

const PICTURES = join(ROOT, "docs/pictures");
const MOST_BYTES = 16_000;

const home = newHome();
const drawn = join(home.folder, "drawn");
execFileSync(process.execPath, [join(ROOT, "examples/make-pictures.mjs"), drawn]);

it("the script draws all of them", () => {
  expect(readdirSync(drawn).sort()).toEqual(readdirSync(PICTURES).sort());
});

describe.each([
  ["dashboard.svg", "en", "README.md"],
  ["dashboard.fr.svg", "fr", "README.fr.md"],
])("%s", (file, lang, readme) => {
  const picture = readFileSync(join(PICTURES, file), "utf8");

  it("is what the script draws: node examples/make-pictures.mjs", () => {
    expect(readFileSync(join(drawn, file), "utf8")).toBe(picture);
  });

  it("holds the words of the run, in their order", async () => {
    const args = ["--ledger", join(ROOT, "examples/designer.yaml"), "--lang", lang];
    const { stdout } = await home.run(args, { env: { COLUMNS: "104", TZ: "Europe/Paris" } });
    const said = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => unescaped(text));
    expect(said.join(" ").split(/\s+/)).toEqual(`$ socialroi ${stdout}`.trim().split(/\s+/));
  });

  it("is small, loads nothing, can be read on light and on dark, and stands in the README with its words", () => {
    expect(picture.length).toBeLessThan(MOST_BYTES);
    expect(picture.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|<script|<image|url\(/);
    expect(picture).toContain("@media(prefers-color-scheme:dark)");
    expect(readFileSync(join(ROOT, readme), "utf8")).toMatch(
      new RegExp(`!\\[[^\\]]{60,}\\]\\(docs/pictures/${file.replaceAll(".", "\\.")}\\)`),
    );
  });
});

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
