// The weekly plan and the nudge: with and without a terminal, in both languages, as a calendar.
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Home, newHome, ROOT } from "./socialroi.ts";
import { converse } from "./terminal.ts";

const LEDGER = `rate: 60
slots: ["08:00-08:15", "13:00-13:30"]
limits: { interaction: 30m/day, instagram: 3h/week, total: 5h/week }
publishing: { network: linkedin, every: week, models: [tip, backstage, case-study] }
purpose: "Help small shops; be found, by neighbours"
---
- { date: 2026-11-02, time: 1h, network: linkedin, activity: creation }
- { date: 2026-11-03, posted: case-study, network: linkedin }
- { date: 2026-11-05, posted: tip, network: linkedin, comments: 9, answered: 9 }
- { date: 2026-11-11, posted: backstage, network: linkedin, comments: 5, answered: 2 }
- { date: 2026-11-12, earned: 900, network: linkedin }
- { date: 2026-11-16, time: 15m, at: "08:00", network: linkedin, activity: interaction }
- { date: 2026-11-17, time: 40m, at: "13:10", network: instagram, activity: creation }
- { date: 2026-11-19, time: 3h, network: instagram, activity: creation }
`;

function begun(text = LEDGER): Home {
  const home = newHome();
  home.write(text);
  return home;
}

const PLAN = `Week 47, 16 to 22 November · 5h00 for social networks · 1h05 left

Slots    every day 08:00-08:15, 13:00-13:30 · kept 2 of 9 so far
Posts    LinkedIn, one a week: due by Sunday 22 November
         Next model: case study (not used for 2 weeks) → socialroi model show case-study
Limits   Replying today: 0m of 30m, 30m left
         Instagram this week: 3h40 of 3h00, 40m over
         Social networks this week: 3h55 of 5h00, on pace for 5h29, 1h05 left
Answers  3 comments to answer on LinkedIn
Nothing to say this week? Then don't post: reply to someone.
`;

/** Lines from the verdict, which change with its method and have their own tests. */
function withoutTry(text: string): string {
  return text.replace(/^(Try|À essayer) .*\n/m, "");
}

describe("plan", () => {
  it("shows the week at a glance", async () => {
    const { code, stdout, stderr } = await begun().run(["plan"]);
    expect([code, withoutTry(stdout), stderr]).toEqual([0, PLAN, ""]);
  });

  it("shows it in French", async () => {
    const { stdout } = await begun().run(["plan", "--lang", "fr"]);
    expect(
      withoutTry(stdout.replaceAll("\u00a0", " ")),
    ).toBe(`Semaine 47, du 16 au 22 novembre · 5 h pour les réseaux sociaux · il reste 1 h 05

Créneaux      chaque jour 8 h – 8 h 15, 13 h – 13 h 30 · 2 sur 9 respectés jusqu’ici
Publications  LinkedIn, une par semaine : à publier d’ici dimanche 22 novembre
              Prochain modèle : étude de cas (pas utilisé depuis 2 semaines) → socialroi modèle montrer "étude de cas"
Limites       Interaction aujourd’hui : 0 min sur 30 min, il reste 30 min
              Instagram cette semaine : 3 h 40 sur 3 h, 40 min de trop
              Réseaux sociaux cette semaine : 3 h 55 sur 5 h, soit 5 h 29 à ce rythme, il reste 1 h 05
Réponses      3 commentaires attendent une réponse sur LinkedIn
Rien à dire cette semaine ? Alors ne publiez pas : répondez à quelqu’un.
`);
  });

  it("shows next week with its limits anew", async () => {
    expect(
      withoutTry((await begun().run(["plan", "--next"])).stdout),
    ).toBe(`Week 48, 23 to 29 November · 5h00 for social networks

Slots    every day 08:00-08:15, 13:00-13:30
Posts    LinkedIn, one a week: due by Sunday 29 November
         Next model: case study (not used for 2 weeks) → socialroi model show case-study
Limits   Replying: 30m a day
         Instagram: 3h00 a week
         Social networks: 5h00 a week
Answers  3 comments to answer on LinkedIn
Nothing to say this week? Then don't post: reply to someone.
`);
  });

  it("says what can be set where nothing is, and fits a narrow window", async () => {
    const bare = (await begun("week: sunday\n---\n").run(["plan"])).stdout;
    expect(bare).toBe(`15 to 21 November · 0m on social networks so far

Slots  none yet: socialroi set slots 08:00-08:15 13:00-13:30
Posts  no pace yet: socialroi set pace linkedin every week
Nothing to say this week? Then don't post: reply to someone.
`);
    const narrow = (await begun().run(["plan"], { env: { COLUMNS: "40" } })).stdout;
    expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(41);
  });

  it("marks an overdue post, and one that is done", async () => {
    const late = LEDGER.replace(
      "- { date: 2026-11-11, posted: backstage, network: linkedin, comments: 5, answered: 2 }\n",
      "",
    );
    expect((await begun(late).run(["plan"])).stdout).toContain(
      "LinkedIn, one a week: overdue, due by Sunday 22 November",
    );
    const done = `${LEDGER}- { date: 2026-11-20, posted: case-study, network: linkedin }\n`;
    expect((await begun(done).run(["plan"])).stdout).toContain("LinkedIn, one a week: done\n");
  });

  it("has the one thing that the verdict asks for: to log on, while there is too little for one", async () => {
    expect((await begun().run(["plan"])).stdout).toMatch(/^Try {6}log every hour and every sale: /m);
    expect((await begun().run(["plan", "--lang", "fr"])).stdout).toMatch(
      /^À essayer +noter chaque heure et chaque vente/m,
    );
    const of = async (name: string) => (await begun().run(["plan", "--ledger", join(ROOT, "examples", name)])).stdout;
    expect(await of("studio.yaml")).toMatch(/^Try {6}YouTube only, until /m);
    expect(await of("pottery.yaml")).toMatch(/^Try {6}your own channel instead: Newsletter$/m);
    expect(await of("designer.yaml")).toMatch(/^À essayer +passer .* par semaine de .* à LinkedIn$/m);
  });

  it("gives JSON with minutes and times of day", async () => {
    const answer = JSON.parse((await begun().run(["plan", "--json"])).stdout);
    expect(answer).toMatchObject({
      schemaVersion: 1,
      command: "plan",
      period: { since: "2026-11-16", until: "2026-11-22" },
      time: { minutes: 235, limit: 300, left: 65 },
      slots: {
        each: [
          { from: "08:00", to: "08:15" },
          { from: "13:00", to: "13:30" },
        ],
        passed: 9,
        kept: 2,
      },
      posts: {
        network: "linkedin",
        due: [{ on: "2026-11-20", by: "2026-11-22", model: "case-study", unusedWeeks: 2 }],
      },
      limits: [{ activity: "interaction", left: 30 }, { network: "instagram", left: -40 }, { left: 65 }],
      answers: [{ network: "linkedin", comments: 14, answered: 11, waiting: 3 }],
      experiment: { code: "log" },
    });
  });

  it("paints on a terminal, and says the same", async () => {
    const { screen, raw } = await converse(begun(), ["plan"], [], { columns: 120 });
    expect(withoutTry(screen)).toBe(PLAN);
    expect(raw).not.toBe(screen);
  });
});

describe("plan --ics", () => {
  const events = (text: string): ICAL.Event[] =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

  it("is a calendar that another program reads: slots every day of the week, and the posts that are due", async () => {
    const { code, stdout, stderr } = await begun().run(["plan", "--ics"]);
    expect([code, stderr]).toEqual([0, ""]);
    const [early, noon, post, ...rest] = events(stdout);
    expect(rest).toEqual([]);
    expect([early, noon].map((event) => [event?.startDate.toString(), event?.endDate.toString()])).toEqual([
      ["2026-11-16T08:00:00", "2026-11-16T08:15:00"],
      ["2026-11-16T13:00:00", "2026-11-16T13:30:00"],
    ]);
    expect(String(early?.component.getFirstPropertyValue("rrule"))).toBe("FREQ=DAILY;COUNT=7");
    expect(early?.description).toBe("What for: Help small shops; be found, by neighbours");
    expect([post?.summary, post?.startDate.toString(), post?.startDate.isDate]).toEqual([
      "Post on LinkedIn: case study",
      "2026-11-20",
      true,
    ]);
    expect(post?.description).toMatch(/^By 22 Nov 2026\.\n\n\[Who the client is: trade, size, place/);
  });

  it("keeps the ids when slots move and posts are done, so that importing it again updates it", async () => {
    const home = begun();
    const uids = async (): Promise<string[]> =>
      events((await home.run(["plan", "--ics"])).stdout).map(({ uid }) => uid);
    const before = await uids();
    expect(new Set(before).size).toBe(3);
    home.write(LEDGER.replace("08:00-08:15", "07:45-08:00"));
    expect(await uids()).toEqual(before);
    home.write(`${LEDGER}- { date: 2026-11-20, posted: case-study, network: linkedin }\n`);
    expect(await uids()).toEqual(before.slice(0, 2));
    const next = events((await home.run(["plan", "--next", "--ics"])).stdout).map(({ uid }) => uid);
    expect(before.filter((uid) => next.includes(uid))).toEqual([]);
    const other = events((await begun().run(["plan", "--ics"])).stdout).map(({ uid }) => uid);
    expect(before.filter((uid) => other.includes(uid))).toEqual([]);
  });

  it("speaks French, and has nothing to say without slots and posts", async () => {
    expect(events((await begun().run(["plan", "--ics", "--lang", "fr"])).stdout).at(-1)?.summary).toBe(
      "Publier sur LinkedIn : étude de cas",
    );
    const { code, stdout, stderr } = await begun("rate: 60\n---\n").run(["plan", "--ics"]);
    expect([code, events(stdout), stderr]).toEqual([0, [], expect.stringContaining("Nothing to put in a calendar")]);
  });

  it("is either a calendar or JSON", async () => {
    expect((await begun().run(["plan", "--ics", "--json"])).code).toBe(2);
  });
});

describe("nudge", () => {
  it("is said once by shells that start at the same moment", async () => {
    const home = begun();
    const state = join(home.folder, "state");
    expect((await home.run(["nudge"], { env: { XDG_STATE_HOME: state } })).stdout).not.toBe("");
    const started = Array.from({ length: 4 }, () => home.hear(["nudge"]));
    const said = await Promise.all(started);
    expect(said.filter((text) => text !== "")).toHaveLength(1);
  });

  const now = (day: string) => ({ env: { SOCIALROI_NOW: `${day}T09:00` } });

  it("says the most pressing thing in one line, once a day", async () => {
    const home = begun();
    const said = { code: 0, stderr: "", stdout: "Over your limit. Instagram this week: 3h40 of 3h00, 40m over.\n" };
    expect(await home.run(["nudge"])).toEqual(said);
    expect(await home.run(["nudge"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await home.run(["nudge"], now("2026-11-21"))).toEqual(said);
    expect((await home.run(["nudge", "--lang", "fr"], now("2026-11-22"))).stdout.replaceAll("\u00a0", " ")).toBe(
      "Limite dépassée. Instagram cette semaine : 3 h 40 sur 3 h, 40 min de trop.\n",
    );
  });

  it("asks for a working day and for a post", async () => {
    const home = begun();
    expect((await home.run(["nudge"], now("2026-11-24"))).stdout).toBe(
      "Nothing was logged for Monday 23 November. While you remember: socialroi log 30m instagram creation -d 2026-11-23\n",
    );
    await home.run(["log", "5m", "linkedin", "creation"], now("2026-11-24"));
    expect((await home.run(["nudge"], now("2026-11-25"))).stdout).toBe(
      "A post is overdue on LinkedIn (last one: Wednesday 11 November). What's next: socialroi plan\n",
    );
    expect((await home.run(["nudge", "--lang", "fr"], now("2026-11-27"))).stdout).toMatch(
      /^Rien n’a été noté pour le jeudi 26 novembre/,
    );
  });

  it("asks for a timer that was forgotten before all else", async () => {
    const home = begun();
    await home.run(["start", "instagram", "creation"], now("2026-11-20"));
    const later = { env: { SOCIALROI_NOW: "2026-11-20T14:30" } };
    expect((await home.run(["nudge"], later)).stdout).toBe(
      "A timer has been running for 5h30 on Instagram. Forgotten? socialroi stop --took 30m, or socialroi cancel\n",
    );
  });

  it("is silent when nothing was forgotten, and where there is no ledger", async () => {
    const fine = "- { date: 2026-11-18, time: 5m, network: x }\n- { date: 2026-11-19, time: 5m, network: x }\n";
    expect(await begun(fine).run(["nudge"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await newHome().run(["nudge"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await begun().run(["nudge", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("never keeps a shell from starting: a ledger with a fault is one short line, once a day", async () => {
    const home = begun("- { date: 2026-11-20, time: 30 }\n");
    expect(await home.run(["nudge"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "socialroi: the ledger has an error. See: socialroi check\n",
    });
    expect(await home.run(["nudge"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await home.run(["nudge", "--json"])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('"duration-bare"'),
    });
  });

  it("gives JSON as often as it is asked, and keeps nothing of it", async () => {
    const home = begun();
    for (let times = 0; times < 2; times += 1)
      expect(JSON.parse((await home.run(["nudge", "--json"])).stdout)).toMatchObject({
        date: "2026-11-20",
        nudge: { code: "limit", standing: { network: "instagram", minutes: 220, limit: 180 } },
      });
    expect((await home.run(["nudge"])).stdout).not.toBe("");
  });

  it("is silent where it could not keep from saying it again", async () => {
    const home = begun();
    for (const text of [LEDGER, "- { date: 2026-11-20, time: 30 }\n"]) {
      home.write(text);
      expect(await home.run(["nudge"], { env: { XDG_STATE_HOME: home.ledger } })).toEqual({
        code: 0,
        stdout: "",
        stderr: "",
      });
    }
  });

  it("says the same on a terminal", async () => {
    const { code, screen } = await converse(begun(), ["nudge"], []);
    expect([code, screen]).toEqual([0, "Over your limit. Instagram this week: 3h40 of 3h00, 40m over.\n"]);
  });
});
