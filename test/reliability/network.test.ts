// All commands work without network access.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { COMMANDS_IN_FRENCH } from "../../src/i18n/command-words.ts";
import { newHome, ROOT } from "../e2e/socialroi.ts";

it("no command opens a socket, looks up a name or makes a request", () => {
  const home = newHome();
  const deny = join(home.folder, "deny.cjs");
  const calls =
    '["net.Socket.prototype.connect", "net.connect", "dns.lookup", "http.request", "https.request", "dgram.createSocket", "tls.connect"]';
  writeFileSync(
    deny,
    `for (const call of ${calls}) {
      const path = call.split(".");
      const owner = path.slice(1, -1).reduce((object, key) => object[key], require("node:" + path[0]));
      owner[path.at(-1)] = () => { process.stderr.write("DENIED " + call); process.exit(99); };
    }
    globalThis.fetch = () => process.exit(99);`,
  );
  const bin = join(ROOT, "bin/socialroi.js");
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: home.folder,
    TMPDIR: home.folder,
    SOCIALROI_LEDGER: home.ledger,
    EDITOR: "true",
  };
  const commands = [
    ["init", "--rate", "60", "--yes"],
    ["log", "30m", "ig", "creation"],
    ["earn", "5", "ig", "--client", "a"],
    ["spend", "5", "ig"],
    ["post", "ig", "--comments", "3"],
    ["answered", "2", "ig"],
    ["followers", "5", "ig"],
    ["start", "ig", "creation", "--for", "15m"],
    ["pause"],
    ["resume"],
    ["switch", "li", "creation"],
    ["status"],
    ["stop", "--took", "5m"],
    ["open", "ig", "creation", "--print"],
    ["cancel"],
    ["list"],
    ["check"],
    ["plan"],
    ["plan", "--ics"],
    ["model", "show", "tip"],
    ["nudge"],
    ["import", "--list"],
    ["import", join(ROOT, "test/importers/toggl/detailed.in.csv")],
    ["export", "--hledger"],
    ["compare", home.ledger, join(ROOT, "examples/designer.yaml"), "--all"],
    ["merge", home.ledger, join(ROOT, "examples/designer.yaml"), "--dry-run"],
    ["completion", "bash", "--print"],
    ["demo"],
    ["report"],
    ["report", "--html", join(home.folder, "page.html")],
    ["verdict"],
    [],
    ["card"],
    ["settings"],
    ["set", "rate", "70"],
    ["off", "today"],
    ["rename", "client", "a", "b"],
    ["edit"],
    ["undo"],
    ["redo"],
    ["delete", "14", "--yes"],
    ["--help"],
  ];
  const named = new Set(commands.map(([name]) => name));
  expect(Object.keys(COMMANDS_IN_FRENCH).filter((name) => !named.has(name))).toEqual([]);
  for (const command of commands) {
    const { status, stderr } = spawnSync(process.execPath, ["--require", deny, bin, ...command], {
      env,
      encoding: "utf8",
    });
    expect([command, status, stderr.includes("DENIED")]).toEqual([command, 0, false]);
  }
});
