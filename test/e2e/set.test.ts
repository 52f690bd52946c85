// set, settings and off: old and new value in words, in both languages, as JSON, undone; a new ledger; what is refused.
import { describe, expect, it } from "vitest";
import { newHome } from "./socialroi.ts";

const LEDGER = `# mine
rate: 60   # an hour
limits: { instagram: 2h/week,   total: 5h/week }
---
- { date: 2026-11-02, time: 1h, network: instagram, activity: creation }
- { date: 2026-11-03, earned: 300, network: linkedin }
`;

describe("set", () => {
  it("says the old and the new value, changes nothing else, and undo takes it back", async () => {
    const home = newHome();
    home.write(LEDGER);
    expect(await home.run(["set", "limit", "instagram", "3h/week"])).toEqual({
      code: 0,
      stdout: "Limits, Instagram: 2h00 a week → 3h00 a week\n",
      stderr: "",
    });
    expect(home.text()).toBe(LEDGER.replace("2h/week", "3h/week"));
    expect((await home.run(["set", "rate", "65"])).stdout).toBe("Hourly rate: 60 € → 60 €, 65 € from 20 Nov 2026\n");
    expect((await home.run(["set", "limit", "instagram", "none"])).stdout).toBe(
      "Limits, Instagram: 3h00 a week → none\n",
    );
    await home.run(["undo"]);
    await home.run(["undo"]);
    await home.run(["undo"]);
    expect(home.text()).toBe(LEDGER);
  });

  it("speaks French", async () => {
    const home = newHome();
    home.write(LEDGER);
    const { stdout } = await home.run(["définir", "limite", "instagram", "3h/semaine", "--lang", "fr"]);
    expect(stdout.replaceAll("\u00a0", " ")).toBe("Limites, Instagram : 2 h par semaine → 3 h par semaine\n");
    const refused = await home.run(["définir", "limite", "instagram", "--lang", "fr"]);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      "« instagram » : valeur incomprise pour « limite ». Par exemple : socialroi définir limite instagram 3h/semaine\n",
    ]);
  });

  it("says so where nothing changes, and writes nothing", async () => {
    const home = newHome();
    home.write(LEDGER);
    const { code, stdout } = await home.run(["set", "limit", "total", "5h/week"]);
    expect([code, stdout]).toEqual([0, "Limits: already set. Nothing was changed.\n"]);
    expect((await home.run(["undo"])).code).toBe(2);
  });

  it("refuses another currency while amounts count in this one, and says what to edit", async () => {
    const home = newHome();
    home.write(LEDGER);
    const { code, stderr } = await home.run(["set", "currency", "CHF"]);
    expect([code, stderr]).toEqual([
      2,
      '1 amount of this ledger is in EUR (the first on line 6) and would be read as CHF. To record an amount in CHF: socialroi set exchange CHF 0.92, then "1200 CHF". To convert the ledger, change currency: and every amount: socialroi edit\n',
    ]);
    expect(home.text()).toBe(LEDGER);
  });

  it("takes another currency before there are amounts, and says what the hour is worth now", async () => {
    const home = newHome();
    await home.run(["set", "rate", "60"]);
    const { stdout, stderr } = await home.run(["set", "currency", "CHF"]);
    expect([stdout, stderr]).toEqual([
      "Currency: EUR → CHF\n",
      "Your hourly rate is now CHF\u00a060. To change it: socialroi set rate 65 --from 2026-12-01\n",
    ]);
  });

  it("begins a ledger where there is none", async () => {
    const home = newHome();
    const { code, stdout, stderr } = await home.run(["set", "name", "Atelier Fleur"]);
    expect([code, stdout]).toEqual([0, "Business: none → Atelier Fleur\n"]);
    expect(stderr).toMatch(/^New ledger: ~\/ledger\.yaml .*socialroi undo\n$/);
    expect(home.text()).toMatch(/^# .+\nname: Atelier Fleur\ncurrency: EUR\n---\n$/);
    expect((await home.run(["log", "30m", "ig", "creation"])).code).toBe(0);
  });

  it("gives old and new value as JSON", async () => {
    const home = newHome();
    home.write(LEDGER);
    const { stdout } = await home.run(["set", "slot", "8h-8h15", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      command: "set",
      changed: true,
      begun: false,
      setting: "slots",
      before: [],
      after: ["08:00-08:15"],
    });
  });

  it("leaves past amounts at their exchange rate", async () => {
    const home = newHome();
    home.write("exchange: { USD: 0.5 }\n---\n- { date: 2026-11-02, earned: 100 USD, network: linkedin }\n");
    expect((await home.run(["set", "exchange", "USD", "0.75"])).stdout).toBe(
      "Exchange, USD: 0.5 € → 0.5 €, 0.75 € from 20 Nov 2026\n",
    );
    await home.run(["earn", "100", "USD", "linkedin"]);
    const { totals } = JSON.parse((await home.run(["report", "--json"])).stdout);
    expect(totals.revenue).toBe(125);
    expect((await home.run(["check"])).stdout).toBe("2 entries, no errors.\n");
  });

  it("takes --from as the day from which a rate holds", async () => {
    const home = newHome();
    home.write(LEDGER);
    const { stdout } = await home.run(["set", "rate", "70", "--from", "2026-12-01"]);
    expect(stdout).toBe("Hourly rate: 60 € → 60 €, 70 € from 1 Dec 2026\n");
    expect(home.text()).toContain("rate: [{ rate: 60 }, { from: 2026-12-01, rate: 70 }] # an hour\n");
  });

  it("leaves a faulty ledger and a text that it cannot change safely as they are", async () => {
    const home = newHome();
    home.write("rate: sixty\n---\n");
    expect((await home.run(["set", "margin", "60%"])).code).toBe(3);
    const aliased = "limits: &l { total: 5h/week }\nother: *l\nslots: []\npeople: *l\n---\n";
    home.write(aliased);
    expect((await home.run(["set", "person", "marie", "35"])).code).toBe(3);
    expect(home.text()).toBe(aliased);
  });
});

describe("off", () => {
  it("adds today, another day, or several with a reason, and takes them away again", async () => {
    const home = newHome();
    home.write(LEDGER);
    const said = async (...words: string[]) => (await home.run(["off", ...words])).stdout;
    expect(await said()).toBe("Days off: none → 20 Nov 2026\n");
    expect(await said("2026-12-20", "2027-01-03", "vacation")).toBe(
      "Days off: none → 20 Dec 2026 to 3 Jan 2027 (vacation)\n",
    );
    expect(home.text()).toContain(
      "away: [{ from: 2026-11-20, to: 2026-11-20 }, { from: 2026-12-20, to: 2027-01-03, why: vacation }]\n",
    );
    expect(await said("2026-12-24")).toBe("Days off: already set. Nothing was changed.\n");
    expect(await said("today", "none")).toBe("Days off: 20 Nov 2026 → none\n");
    expect(await said("none")).toBe("Days off: 20 Dec 2026 to 3 Jan 2027 (vacation) → none\n");
    expect(home.text()).toBe(LEDGER);
  });
});

describe("plan and status", () => {
  it("show days off and the trial", async () => {
    const home = newHome();
    home.write(`away: [{ from: 2026-11-20, to: 2026-11-21, why: flu }]\n${LEDGER}`);
    await home.run(["set", "trial", "linkedin", "8w"]);
    const plan = (await home.run(["plan"])).stdout;
    expect(plan).toContain("Days off  20 Nov 2026 to 21 Nov 2026 (flu)\n");
    expect(plan).toContain("LinkedIn only, until 15 Jan 2027");
    const { stdout } = await home.run(["status"]);
    expect(stdout.split("\n").slice(1)).toEqual([
      "Days off: 20 Nov 2026 to 21 Nov 2026 (flu)",
      "Trial: LinkedIn alone, 20 Nov 2026 to 15 Jan 2027",
      "",
    ]);
    expect(JSON.parse((await home.run(["status", "--json"])).stdout)).toMatchObject({
      away: { from: "2026-11-20", to: "2026-11-21", why: "flu" },
      trial: { network: "linkedin", from: "2026-11-20", weeks: 8 },
    });
    const french = (await home.run(["plan", "--lang", "fr"])).stdout;
    expect(french).toMatch(/Absences .*flu/);
  });
});

describe("settings", () => {
  it("shows all of them in words", async () => {
    const home = newHome();
    home.write(`name: Atelier Fleur
rate: [{ rate: 55 }, { from: 2026-07-01, rate: 62.5 }]
margin: 0.555
week: sunday
networks: { newsletter: { owned: true, aliases: [infos] }, linkedin: { audience: 4, codes: 3 } }
activities: { creation: [reels], podcasting: {} }
exchange: { USD: 0.92 }
slots: ["08:00-08:15", "13:00-13:30"]
limits: { interaction: 30m/day, total: [1h/day, 5h/week] }
away: [{ from: 2026-12-20, to: 2027-01-03, why: vacation }]
publishing: { network: linkedin, every: week, models: [tip, case-study] }
trial: { network: linkedin, from: 2026-11-16, weeks: 8 }
findings: { rented-land: off, scrolling-share: { above: 25% } }
---
`);
    const { stdout } = await home.run(["settings"]);
    expect(stdout).toBe(`Settings of ~/ledger.yaml

Business     Atelier Fleur
Currency     EUR
Hourly rate  55 €, 62.50 € from 1 Jul 2026
People       none
Margin       55.5% of revenue
Language     same as your system
Week         begins on Sunday
Dates        03/04 is refused, because it could be either of two days
Networks     Newsletter: yours, also infos
             LinkedIn: rented, fits your clients 4/5, your style 3/5
Activities   creation, also reels
             podcasting
Exchange     USD: 0.92 €
Slots        08:00-08:15, 13:00-13:30
Limits       Replying: 30m a day
             All networks: 1h00 a day, 5h00 a week
Days off     20 Dec 2026 to 3 Jan 2027 (vacation)
Gate         asks for confirmation
Pace         LinkedIn, one a week
Models       tip, case study
Purpose      none
Trial        LinkedIn alone, 16 Nov 2026 to 11 Jan 2027
Findings     scrolling-share: above 0.25
             rented-land: off

To change one: socialroi set limit instagram 3h/week. To remove it: socialroi set limit instagram none. By hand:
socialroi edit
`);
    const { stdout: json } = await home.run(["paramètres", "--json"]);
    expect(JSON.parse(json)).toMatchObject({
      command: "settings",
      settings: {
        rate: [
          { from: null, rate: 55 },
          { from: "2026-07-01", rate: 62.5 },
        ],
        margin: 0.555,
        exchange: { USD: [{ from: null, rate: 0.92 }] },
        limits: { interaction: ["30m/day"], total: ["1h/day", "5h/week"] },
        away: [{ from: "2026-12-20", to: "2027-01-03", why: "vacation" }],
        trial: { network: "linkedin", from: "2026-11-16", weeks: 8 },
      },
    });
  });

  it("is missing with the ledger", async () => {
    expect((await newHome().run(["settings"])).code).toBe(3);
  });
});
