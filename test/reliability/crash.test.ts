// Killed processes and concurrent runs lose no acknowledged entry, and the ledger stays readable.
import { expect, it } from "vitest";
import { newHome, ROOT } from "../e2e/socialroi.ts";
import { full } from "../full.ts";
import { crashOften } from "./crash.ts";
import { seeded } from "./seeded.ts";

it("killed at random points of its commands, it loses nothing", { timeout: 600_000 }, async () => {
  const runs = full(400, 40);
  const { killed, acknowledged, losses } = await crashOften(ROOT, runs, seeded(1));
  expect(losses).toEqual([]);
  expect(killed).toBeGreaterThan(runs / 4);
  expect(acknowledged).toBeGreaterThan(0);
});

it("twenty-four logs at once give twenty-four entries", { timeout: 600_000 }, async () => {
  const home = newHome();
  const codes = await Promise.all(
    Array.from({ length: 24 }, (_, index) => home.start(["log", `${index + 1}m`, "ig", "creation"])),
  );
  const acknowledged = codes.filter((code) => code === 0).length;
  expect(codes.every((code) => code === 0 || code === 4)).toBe(true);
  const { entries } = JSON.parse((await home.run(["list", "--json"])).stdout);
  expect(entries).toHaveLength(acknowledged);
  expect(acknowledged).toBeGreaterThan(20);
});
