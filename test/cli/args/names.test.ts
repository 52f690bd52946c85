// Names of commands: in both languages, and what people try instead.
import { describe, expect, it } from "vitest";
import { COMMAND_NAMES, commandNamed, suggestedCommands } from "../../../src/cli/args/names.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { COMMAND_GUESSES, COMMANDS_IN_FRENCH, commandSynonyms } from "../../../src/i18n/command-words.ts";

describe("a word that means one command", () => {
  it.each([
    ["sale", "earn"],
    ["income", "earn"],
    ["Recette", "earn"],
    ["expense", "spend"],
    ["ACHAT", "spend"],
    ["stats", "report"],
    ["remove", "delete"],
    ["rm", "delete"],
    ["enlever", "delete"],
    ["oter", "delete"],
    ["historique", "list"],
    ["defaire", "undo"],
  ])("is taken: %s is %s", (word, name) => {
    expect(commandNamed(word)).toBe(name);
  });

  it("is listed once, and is not the name of another command", () => {
    const synonyms = COMMAND_NAMES.flatMap(commandSynonyms).map(fold);
    const names = COMMAND_NAMES.flatMap((name) => [name, ...COMMANDS_IN_FRENCH[name]]).map(fold);
    const all = [...synonyms, ...[...COMMAND_GUESSES.keys()].map(fold)];
    expect(all.filter((word, index) => all.indexOf(word) !== index || names.includes(word))).toEqual([]);
  });
});

describe("a word that may mean several", () => {
  it.each([
    ["timer", "en", ["start", "stop", "status"]],
    ["timer", "fr", ["démarrer", "arrêter", "état"]],
    ["minuteur", "fr", ["démarrer", "arrêter", "état"]],
    ["paid", "en", ["earn", "spend"]],
    ["facture", "fr", ["encaisser", "dépenser"]],
    ["facture", "en", ["earn", "spend"]],
    ["reprot", "fr", ["rapport"]],
    ["raport", "en", ["report"]],
    ["dep", "fr", ["dépenser"]],
    ["rembourser", "fr", ["dépenser", "supprimer"]],
    ["zzzzzz", "en", []],
  ] as const)("is not taken: %s in %s suggests %j", (word, language, expected) => {
    expect(commandNamed(word)).toBeNull();
    expect(suggestedCommands(word, language)).toEqual(expected);
  });
});
