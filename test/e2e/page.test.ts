// report --html: the written file and the printed messages.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newHome } from "./socialroi.ts";

const home = newHome();
home.write(`rate: 60
---
- { date: 2026-11-02, time: 1h, network: instagram, activity: creation }
- { date: 2026-11-11, earned: 90, network: instagram, client: "<b>Nova</b> & \\"Co\\"" }
`);
const at = (name: string): string => join(home.folder, name);

describe("report --html", () => {
  it("writes one file and says where it is, with nothing on standard output", async () => {
    const { code, stdout, stderr } = await home.run(["report", "--month", "--html", "report.html"]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^Page saved: .*\/report\.html \(\d+ kB\)\n$/);
    expect(readFileSync(at("report.html"), "utf8")).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n$/);
  });

  it("speaks French", async () => {
    const { code, stderr } = await home.run(["report", "--month", "--html", "fr.html", "--lang", "fr"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Page enregistrée : .*\/fr\.html \(\d+ ko\)\n$/);
    expect(readFileSync(at("fr.html"), "utf8")).toContain('<html lang="fr">');
  });

  it("says nothing with --quiet", async () => {
    expect(await home.run(["report", "--html", "quiet.html", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(existsSync(at("quiet.html"))).toBe(true);
  });

  it("gives the same page for the same ledger", async () => {
    await home.run(["report", "--html", "one.html"]);
    await home.run(["report", "--html", "two.html"]);
    expect(readFileSync(at("one.html"), "utf8")).toBe(readFileSync(at("two.html"), "utf8"));
  });

  it("adds the table that --by asks for, and shows a client's name as text", async () => {
    await home.run(["report", "--month", "--by", "client", "--html", "client.html"]);
    const page = readFileSync(at("client.html"), "utf8");
    expect(page).toContain("&lt;b&gt;Nova&lt;/b&gt; &amp; &quot;Co&quot;");
    expect(page).not.toContain("<b>");
  });

  it("is written for a period without an entry, and for a ledger without one", async () => {
    expect((await home.run(["report", "--period", "2026-12", "--html", "empty.html"])).code).toBe(0);
    expect(readFileSync(at("empty.html"), "utf8")).toContain("Nothing logged: December 2026.");
    const other = newHome();
    other.write("rate: 60\n---\n");
    expect((await other.run(["report", "--html", "none.html"])).code).toBe(0);
    expect(readFileSync(join(other.folder, "none.html"), "utf8")).not.toContain("<table>");
  });

  it("says that the return is higher than it is where no hour has a price", async () => {
    const other = newHome();
    other.write(
      "rate: 0\n---\n- { date: 2026-11-02, time: 1h, network: x }\n- { date: 2026-11-02, spent: 5, network: x }\n",
    );
    await other.run(["report", "--html", "page.html"]);
    expect(readFileSync(join(other.folder, "page.html"), "utf8")).toContain("Your time counts as free here");
  });

  it("never writes over the ledger", async () => {
    const before = home.text();
    expect(await home.run(["report", "--html", home.ledger])).toMatchObject({
      code: 2,
      stderr: `${home.ledger} is a ledger, and is never overwritten. Choose another name.\n`,
    });
    expect(home.text()).toBe(before);
  });

  it("ends with exit code 4 where it cannot be written", async () => {
    mkdirSync(at("folder"));
    expect(await home.run(["report", "--html", "none/report.html"])).toMatchObject({
      code: 4,
      stderr: `No such folder: ${at("none")}\nCreate it, or choose a name other than ${at("none/report.html")}\n`,
    });
    expect(await home.run(["report", "--html", "folder"])).toMatchObject({
      code: 4,
      stderr: `This file can't be written: ${at("folder")} (EISDIR)\nIt is a folder: give the name of a file in it.\n`,
    });
    expect(await home.run(["report", "--html", "folder", "--lang", "fr"])).toMatchObject({
      code: 4,
      stderr: expect.stringContaining("C’est un dossier"),
    });
  });

  it("is what -o writes to a name that ends in .html", async () => {
    expect((await home.run(["report", "--month", "-o", "named.html"])).code).toBe(0);
    await home.run(["report", "--month", "--html", "asked.html"]);
    expect(readFileSync(at("named.html"), "utf8")).toBe(readFileSync(at("asked.html"), "utf8"));
  });

  it("says what it was narrowed to, and then has neither findings nor a verdict", async () => {
    await home.run(["report", "--month", "--network", "instagram", "--html", "narrow.html"]);
    const page = readFileSync(at("narrow.html"), "utf8");
    expect(page).toMatch(/<p class="hour">[^<]*Instagram<\/p>/);
    expect(page).not.toMatch(/id="(?:findings|verdict)"/);
    expect(page).toContain('<p class="figure">');
    await home.run(["report", "--month", "--activity", "creation", "--html", "narrow.html"]);
    expect(readFileSync(at("narrow.html"), "utf8")).not.toContain('<p class="figure">');
  });

  it("adds the rows that --top asks for, the rest as one", async () => {
    await home.run(["report", "--month", "--by", "client", "--top", "1", "--html", "top.html"]);
    expect(readFileSync(at("top.html"), "utf8")).toMatch(/id="asked-table"[\s\S]*<th scope="row">1 other/);
  });

  it("ends with exit code 10 under the return asked for, with the page written", async () => {
    expect((await home.run(["report", "--month", "--html", "under.html", "--fail-under", "9"])).code).toBe(10);
    expect(existsSync(at("under.html"))).toBe(true);
  });

  it("excludes the other formats", async () => {
    expect(await home.run(["report", "--csv", "--html", "x.html"])).toMatchObject({
      code: 2,
      stderr: "--csv and --html can't be used together. Keep one.\n",
    });
  });
});

describe.skipIf(process.platform !== "linux")("--open", () => {
  it("hands the page to what shows pages here, and does not wait for it", async () => {
    mkdirSync(at("bin"));
    execFileSync("mkfifo", [at("opened")]);
    writeFileSync(at("bin/xdg-open"), `#!/bin/sh\necho "$1" > "${at("opened")}"\n`);
    chmodSync(at("bin/xdg-open"), 0o755);
    const env = { PATH: `${at("bin")}:${process.env.PATH}` };
    expect((await home.run(["report", "--html", "my page.html", "--open"], { env })).code).toBe(0);
    expect(readFileSync(at("opened"), "utf8")).toBe(`file://${at("my%20page.html")}\n`);
  });

  it("says where the page is when nothing shows it", async () => {
    const { code, stderr } = await home.run(["report", "--html", "shown.html", "--open"], {
      env: { PATH: at("nowhere") },
    });
    expect(code).toBe(4);
    expect(stderr).toContain(`xdg-open could not open it.\nOpen it yourself: ${at("shown.html")}\n`);
    expect(existsSync(at("shown.html"))).toBe(true);
  });

  it("needs a page", async () => {
    expect(await home.run(["report", "--open"])).toMatchObject({
      code: 2,
      stderr: "--open needs --html. Add --html, or leave --open out.\n",
    });
  });
});
