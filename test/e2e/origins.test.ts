// Sales from elsewhere, expenses without a network, and networks that are new.
import { describe, expect, it } from "vitest";
import { newHome } from "./socialroi.ts";
import { converse } from "./terminal.ts";

const SETTINGS = "rate: 60\n---\n";

describe("--new", () => {
  it("takes what the network is and declares it in the same change, which one undo takes back", async () => {
    const home = newHome();
    home.write(SETTINGS);
    expect((await home.run(["earn", "450", "stall", "--new", "elsewhere"])).code).toBe(0);
    expect(home.text()).toBe(
      "rate: 60\nnetworks:\n  stall: { elsewhere: true }\n---\n- { date: 2026-11-20, earned: 450, network: stall }\n",
    );
    expect((await home.run(["log", "1h", "zine", "creation", "--new=owned"])).code).toBe(0);
    expect(home.text()).toContain("  zine: { owned: true }\n---\n");
    await home.run(["undo"]);
    await home.run(["undo"]);
    expect(home.text()).toBe(SETTINGS);
  });

  it("begins a ledger", async () => {
    const home = newHome();
    expect((await home.run(["encaisser", "450", "marché", "--nouveau", "ailleurs", "--lang", "fr"])).code).toBe(0);
    expect(home.text()).toMatch(/\nnetworks:\n {2}marché: \{ elsewhere: true \}\n---\n- \{ date: /);
  });

  it("declares nothing for a social network, as which an undeclared name counts", async () => {
    const home = newHome();
    home.write(SETTINGS);
    await home.run(["earn", "450", "vinted", "--new", "social"]);
    expect(home.text()).toBe(`${SETTINGS}- { date: 2026-11-20, earned: 450, network: vinted }\n`);
  });

  it("alone is refused for money, with what to add, and leaves the words behind it to the entry", async () => {
    const home = newHome();
    home.write(SETTINGS);
    const refused = await home.run(["earn", "450", "--new", "stall"]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('"stall" is new: what is it?');
    expect(refused.stderr).toContain("--new social, --new owned or --new elsewhere");
    expect((await home.run(["log", "1h", "--new", "vinted", "creation"])).code).toBe(0);
    expect(home.text()).toBe(`${SETTINGS}- { date: 2026-11-20, time: 1h, network: vinted, activity: creation }\n`);
  });

  it("works on each line of a batch, all or nothing", async () => {
    const home = newHome();
    home.write(SETTINGS);
    const lines = "1h zine creation --new owned\n30m zine interaction --new owned\n";
    expect((await home.run(["log", "-"], { stdin: lines })).code).toBe(0);
    expect(home.text().match(/zine: \{ owned: true \}/g)).toHaveLength(1);
    expect(home.text().match(/network: zine/g)).toHaveLength(2);
  });

  it("declares the network of a timer when it starts", async () => {
    const home = newHome();
    home.write(SETTINGS);
    expect((await home.run(["start", "zine", "creation", "--new", "owned"])).code).toBe(0);
    expect(home.text()).toBe("rate: 60\nnetworks:\n  zine: { owned: true }\n---\n");
  });

  it("asks on a terminal, elsewhere first", async () => {
    const home = newHome();
    home.write(SETTINGS);
    const asked = await converse(home, ["earn", "450", "stall", "--new"], [["What is it?", "\r"]]);
    expect(asked.code).toBe(0);
    expect(home.text()).toContain("stall: { elsewhere: true }");
  });
});

describe("a sale from a search engine", () => {
  const hours = `${SETTINGS}- { date: 2026-11-02, time: 1h, network: seo, activity: creation }\n`;

  it.each([
    ["y\r", "seo"],
    ["\r", "search"],
  ])("asks whether it came through the hours spent on SEO: %j means %s", async (answer, network) => {
    const home = newHome();
    home.write(hours);
    const asked = await converse(home, ["earn", "450", "google"], [["Did this sale come through it?", answer]]);
    expect(asked.code).toBe(0);
    expect(home.text()).toBe(`${hours}- { date: 2026-11-20, earned: 450, network: ${network} }\n`);
  });

  it("is one from search where no hours went to SEO, or nobody can be asked", async () => {
    const home = newHome();
    home.write(SETTINGS);
    expect((await converse(home, ["earn", "450", "google"], [])).code).toBe(0);
    expect(home.text()).toContain("network: search");
    home.write(hours);
    expect((await home.run(["earn", "450", "google"])).code).toBe(0);
    expect(home.text()).toContain("earned: 450, network: search");
  });
});

it("check warns of hours on a source of sales, unless the settings declare it", async () => {
  const home = newHome();
  const entry = "- { date: 2026-11-20, time: 1h, network: press, activity: creation }\n";
  home.write(`${SETTINGS}${entry}`);
  expect((await home.run(["check"])).stdout).toContain("Press only brings sales");
  home.write(`rate: 60\nnetworks: { press: { owned: true } }\n---\n${entry}`);
  expect((await home.run(["check"])).stdout).not.toContain("Press");
});
