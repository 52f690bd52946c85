// The catalogue of errors: one minimal bad ledger each, with what `check` prints of it and how it ends.
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newHome } from "../e2e/socialroi.ts";

const FOLDER = import.meta.dirname;
const ledgers = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));

it.each(ledgers)("%s is refused, with the place and the remedy", async (name) => {
  const home = newHome();
  copyFileSync(join(FOLDER, name), home.ledger);
  const { code, stdout, stderr } = await home.run(["check", "--ledger", "ledger.yaml"]);
  expect([code, stdout]).toEqual([3, ""]);
  await expect(stderr).toMatchFileSnapshot(join(FOLDER, name.replace(".yaml", ".txt")));
});

it.each(ledgers)("%s is refused in French too", async (name) => {
  const home = newHome();
  copyFileSync(join(FOLDER, name), home.ledger);
  const english = (await home.run(["check", "--ledger", "ledger.yaml", "--lang", "en"])).stderr;
  const french = (await home.run(["check", "--ledger", "ledger.yaml", "--lang", "fr"])).stderr;
  const places = (text: string) => text.match(/^ledger\.yaml:\d+:\d+/gm);
  expect(places(french)).toEqual(places(english));
  expect(french).not.toBe(english);
});
