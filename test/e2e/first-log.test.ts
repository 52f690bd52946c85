// Questions beside a log: the hourly rate, once, and a client whose name differs little from a known one.
import { describe, expect, it } from "vitest";
import { newHome } from "./socialroi.ts";
import { converse, KEYS } from "./terminal.ts";

describe("the first log on a terminal", () => {
  it("asks for the hourly rate, and shows what the time cost", async () => {
    const home = newHome();
    const { code, screen } = await converse(home, ["log", "30m", "ig", "creation"], [["Hourly rate (in €", "60\r"]]);
    expect(code).toBe(0);
    expect(screen).toContain("Hourly rate: none → 60 €");
    expect(screen).toContain("30.00 €");
    expect(home.text()).toMatch(/^rate: 60 +#/m);
    const again = await converse(home, ["log", "30m", "ig", "creation"], []);
    expect(again.screen).not.toContain("Hourly rate");
  });

  it("takes the currency of the rate for a ledger without amounts", async () => {
    const home = newHome();
    const { screen } = await converse(home, ["log", "30m", "ig", "creation"], [["or write 60 USD)?", "60 USD\r"]]);
    expect(screen).toContain("Currency: EUR → USD");
    expect(screen).toContain("$30.00");
    expect(home.text()).toMatch(/^currency: USD\nrate: 60 +#/m);
  });

  it("saves the time first: Enter or Ctrl-C leaves it, and it asks no second time", async () => {
    const home = newHome();
    const skipped = await converse(home, ["log", "30m", "ig", "creation"], [["Hourly rate (in €", KEYS.enter]]);
    expect([skipped.code, home.text()]).toEqual([0, expect.stringContaining("time: 30m")]);
    expect((await converse(home, ["log", "15m", "ig", "creation"], [])).screen).not.toContain("Hourly rate");
    const other = newHome();
    await converse(other, ["log", "30m", "ig", "creation"], [["Hourly rate (in €", KEYS.interrupt]]);
    expect(other.text()).toContain("time: 30m");
  });

  it("asks again for what is no price, and nothing off a terminal", async () => {
    const home = newHome();
    await converse(
      home,
      ["noter", "30m", "ig", "création", "--lang", "fr"],
      [
        [/Taux horaire \(en €, ou écrivez 60 CHF\)\s\?/, "mille\r"],
        ["« mille »", `${"\u007f".repeat(5)}45\r`],
      ],
    );
    expect(home.text()).toMatch(/^rate: 45 +#/m);
    const { stdout } = await newHome().run(["log", "30m", "ig", "creation"]);
    expect(stdout).not.toContain("Hourly rate");
  });
});

describe("a client whose name differs little from a known one", () => {
  const LEDGER = "rate: 60\n---\n- { date: 2026-11-19, earned: 900, network: linkedin, client: Studio Nova }\n";

  it("is refused off a terminal with what to write, unless it is new", async () => {
    const home = newHome();
    home.write(LEDGER);
    for (const client of ["Studio Nvoa", "Studio Novas"]) {
      const { code, stderr } = await home.run(["earn", "450", "linkedin", "--client", client]);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(
          `"${client}" looks a lot like your client "Studio Nova". Write --client "Studio Nova".`,
        ),
      ]);
    }
    expect(home.text()).toBe(LEDGER);
    for (const client of ["studio nova", "StudioNova"])
      expect((await home.run(["earn", "450", "linkedin", "--client", client])).stdout).toContain("Studio Nova");
    expect((await home.run(["earn", "450", "linkedin", "--client", "Studio Novas", "--new"])).code).toBe(0);
    expect((await home.run(["log", "30m", "li", "creation", "--client", "Atelier Rose"])).code).toBe(0);
    expect((await home.run(["start", "li", "creation", "--client", "Atelier Rosa"])).code).toBe(2);
    expect((await home.run(["log", "-"], { stdin: '30m li creation --client "Atelier Rosa"\n' })).stderr).toContain(
      "Atelier Rose",
    );
  });

  it("is asked about on a terminal", async () => {
    const home = newHome();
    home.write(LEDGER);
    const words = ["earn", "450", "linkedin", "--client", "studio novas"];
    await converse(home, words, [["studio novas: which client?", KEYS.enter]]);
    expect(home.text()).toMatch(/earned: 450, network: linkedin, client: Studio Nova /);
    await converse(
      home,
      ["earn", "90", "linkedin", "--client", "Studio Nora"],
      [
        ["Studio Nora: which client?", KEYS.down],
        ["new client", KEYS.enter],
      ],
    );
    expect(home.text()).toMatch(/earned: 90, network: linkedin, client: Studio Nora /);
  });
});
