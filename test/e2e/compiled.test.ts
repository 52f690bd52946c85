// The compiled code that is kept: a command says the same with it, without it, and with anything else in its place.
import { isAscii } from "node:buffer";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { newHome, ROOT } from "./socialroi.ts";

const REPORT = ["report", "--all"];
const LEDGER = "rate: 60\n---\n- { date: 2026-11-20, time: 30m, network: instagram }\n";

/** A home that keeps its compiled code to itself. */
function ownCache(): ReturnType<typeof newHome> {
  const home = newHome();
  const env = { XDG_CACHE_HOME: join(home.folder, ".cache") };
  return { ...home, run: (args, more = {}) => home.run(args, { ...more, env: { ...env, ...more.env } }) };
}

function kept(home: ReturnType<typeof newHome>, cache = join(home.folder, ".cache")): string[] {
  const root = join(cache, "socialroi/compiled");
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true }).map((name) => join(root, String(name)));
  return files.filter((file) => statSync(file).isFile());
}

it("a second run says what the first said, from the code that this one kept", () => {
  const home = ownCache();
  home.write(LEDGER);
  const first = home.run(REPORT);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  const files = kept(home);
  expect(files.map((file) => basename(file))).toEqual(["report"]);
  expect(home.run(REPORT)).toEqual(first);
  expect(kept(home)).toEqual(files);
});

it.each([
  ["nothing", () => Buffer.alloc(0)],
  ["noise", (code: Buffer) => Buffer.alloc(code.length, "noise")],
  ["half of it", (code: Buffer) => code.subarray(0, code.length >> 1)],
  ["code with one wrong byte", (code: Buffer) => code.with(code.length - 100, (code.at(-100) ?? 0) ^ 0x55)],
  ["code with one wrong byte in its first copy", (code: Buffer) => code.with(90_000, (code.at(90_000) ?? 0) ^ 0x55)],
  ["the code of another text", (code: Buffer) => Buffer.concat([code.subarray(0, 40), code.subarray(60)])],
])("%s in the place of the code changes nothing", (_what, spoilt) => {
  const home = ownCache();
  home.write(LEDGER);
  const first = home.run(REPORT);
  for (const file of kept(home)) writeFileSync(file, spoilt(readFileSync(file)));
  expect(home.run(REPORT)).toEqual(first);
  expect(home.run(REPORT)).toEqual(first);
});

it("a folder that cannot be written is passed over in silence", () => {
  const home = ownCache();
  home.write(LEDGER);
  const cache = join(home.folder, "cache");
  mkdirSync(cache);
  writeFileSync(join(cache, "socialroi"), "a file where the folder would be");
  chmodSync(cache, 0o500);
  expect(home.run(REPORT, { env: { XDG_CACHE_HOME: cache } })).toMatchObject({ code: 0, stderr: "" });
});

it("is not kept where Node is told to keep none", () => {
  const home = ownCache();
  expect(home.run(["--version"], { env: { NODE_DISABLE_COMPILE_CACHE: "1" } }).code).toBe(0);
  expect(kept(home)).toEqual([]);
});

it("is made anew where it was that of another build", () => {
  const home = ownCache();
  home.run(["--version"]);
  const [file = ""] = kept(home);
  const own = readFileSync(file);
  const half = own.subarray(0, own.length / 2).with(5, 0x20);
  writeFileSync(file, Buffer.concat([half, half]));
  home.run(["--version"]);
  expect(readFileSync(file).subarray(0, 100)).toEqual(own.subarray(0, 100));
});

it("is that of each command alone, and of all that is no word of ours together", () => {
  const home = ownCache();
  for (const args of [["--version"], ["help"], ["../../escape"], ["-V"], ["Réseau"]]) home.run(args);
  expect(
    kept(home)
      .map((file) => basename(file))
      .sort(),
  ).toEqual(["help", "other"]);
});

it("what runs is text of one byte a letter", () => {
  const chunks = readdirSync(join(ROOT, "dist")).filter((name) => name.endsWith(".cjs"));
  expect(chunks.filter((name) => !isAscii(readFileSync(join(ROOT, "dist", name))))).toEqual([]);
});

it("no chunk of the program imports as modules do, which code that was kept could not", () => {
  const chunks = readdirSync(join(ROOT, "dist")).filter((name) => name.endsWith(".cjs"));
  expect(chunks.length).toBeGreaterThan(10);
  const importing = chunks.filter((name) => /\bimport\(/.test(readFileSync(join(ROOT, "dist", name), "utf8")));
  expect(importing).toEqual([]);
});
