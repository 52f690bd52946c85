// Every example of help, README and docs that logs is a phrase of the tables.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { newHome } from "../e2e/socialroi.ts";
import { isLogging, phrasesIn } from "./reading.ts";

const ROOT = join(import.meta.dirname, "../..");
const EXAMPLE = /^(?:\$ |\s+)socialroi (\S+) (.*)$/;

/** The words of examples before their first option, with the command. */
function examplesIn(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const [, command = "", rest = ""] = EXAMPLE.exec(line) ?? [];
    const [words = ""] = rest.split(/(?:^|\s)(?:-|&&|\||<|>|#)/);
    return command !== "" && isLogging(command) && words.trim() !== "" ? [`${command} ${words.trim()}`] : [];
  });
}

describe.each(["en", "fr"] as const)("examples in %s", (language) => {
  const texts: string[] = [];
  beforeAll(async () => {
    const commands = {
      en: ["log", "earn", "spend", "post", "followers", "start"],
      fr: ["noter", "encaisser", "dépenser", "publier", "abonnés", "démarrer"],
    }[language];
    const home = newHome();
    for (const command of commands) texts.push((await home.run([command, "--help", "--lang", language])).stdout);
    const files = ["README.md", "README.fr.md", ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`)];
    for (const file of files)
      if (file.endsWith(".md") && file.endsWith(".fr.md") === (language === "fr"))
        texts.push(readFileSync(join(ROOT, file), "utf8"));
  });

  it("are all in the table of phrases", () => {
    const known = new Set(phrasesIn(language).map(({ command, words }) => `${command} ${words.join(" ")}`));
    const examples = texts.flatMap(examplesIn);
    expect(examples.length).toBeGreaterThan(6);
    expect(examples.map((line) => line.replaceAll('"', "")).filter((line) => !known.has(line))).toEqual([]);
  });
});
