// The terminal used by other tests: answers, Ctrl-C and the screen.
import { describe, expect, it } from "vitest";
import { newHome } from "./socialroi.ts";
import { converseSpawned, KEYS, NO_TERMINAL } from "./terminal.ts";

const ENTRY = "rate: 60\n---\n- { date: 2026-11-20, time: 30m, network: instagram, activity: creation }\n";

describe.skipIf(NO_TERMINAL)(`a conversation ${NO_TERMINAL ?? ""}`, () => {
  it("answers a question with what is typed once it appears", async () => {
    const home = newHome();
    home.write(ENTRY);
    const { code, screen } = await converseSpawned(home, ["delete", "3"], [["Delete this entry?", `y${KEYS.enter}`]]);
    expect(screen).toContain("1 entry deleted.");
    expect(code).toBe(0);
    expect(home.text()).not.toContain("instagram");
  });

  it.each([
    ["export", "--csv"],
    ["export", "--jsonl"],
    ["export", "--hledger"],
    ["report", "--by", "client", "--csv"],
  ])("obeys no control character of a ledger: %s %s %s", async (...args) => {
    const home = newHome();
    home.write(
      'rate: 60\n---\n- { date: 2026-11-20, earned: 5, network: x, client: "\\e]0;PWNED\\aX", note: "\\u009b2J" }\n',
    );
    const { raw } = await converseSpawned(home, args, []);
    expect(raw).toContain("PWNED");
    expect(raw.match(/(?![\r\n\t])\p{Cc}/u)).toBeNull();
  });

  it.each([
    ["en", "Delete this entry? (y/N)", "no", "Nothing was deleted."],
    ["fr", "Supprimer cette ligne ? (o/N)", "non", "Rien n’a été supprimé."],
  ])("shows what Enter alone answered, and that a no changes nothing (%s)", async (lang, question, no, said) => {
    const home = newHome();
    home.write(ENTRY);
    const { screen } = await converseSpawned(home, ["delete", "3", "--lang", lang], [[question, KEYS.enter]]);
    expect(screen).toContain(`${question} ${no}`);
    expect(screen).toContain(said);
    expect(home.text()).toBe(ENTRY);
  });

  it("takes a yes in French, and asks again when it is neither yes nor no", async () => {
    const home = newHome();
    home.write(ENTRY);
    const { screen } = await converseSpawned(
      home,
      ["delete", "3", "--lang", "fr"],
      [
        ["Supprimer cette ligne ? (o/N)", `k${KEYS.enter}`],
        ["Tapez o ou n.", `\x7foui${KEYS.enter}`],
      ],
    );
    expect(screen).toContain("1 ligne supprimée.");
    expect(home.text()).not.toContain("instagram");
  });

  it("ends a question with Ctrl-C, exit code 130", async () => {
    const home = newHome();
    home.write(ENTRY);
    expect((await converseSpawned(home, ["delete", "3"], [["Delete this entry?", KEYS.interrupt]])).code).toBe(130);
    expect(home.text()).toBe(ENTRY);
  });

  it("fails with the screen when the text never comes", async () => {
    const home = newHome();
    home.write(ENTRY);
    await expect(converseSpawned(home, ["list"], [["no such text", ""]])).rejects.toThrow(
      /no such text[\s\S]*instagram/i,
    );
  });
});
