// The code cache does not change what a command prints, whatever the cache contains.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { VERSION } from "../../src/cli/env/version.ts";
import { lazy } from "../../src/core/text/memoize.ts";
import { BIN, newHome, ROOT } from "./socialroi.ts";

const REPORT = ["report", "--all"];
const LEDGER = "rate: 60\n---\n- { date: 2026-11-20, time: 30m, network: instagram }\n";

function ownCache(): ReturnType<typeof newHome> {
  const home = newHome();
  const env = { XDG_CACHE_HOME: join(home.folder, ".cache") };
  return { ...home, spawned: (args, more = {}) => home.spawned(args, { ...more, env: { ...env, ...more.env } }) };
}

function cached(home: ReturnType<typeof newHome>, cache = join(home.folder, ".cache")): string[] {
  const root = join(cache, "socialroi/code-cache");
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true }).map((name) => join(root, String(name)));
  return files.filter((file) => statSync(file).isFile());
}

it("a second run says what the first said, from the code that this one cached", () => {
  const home = ownCache();
  home.write(LEDGER);
  const first = home.spawned(REPORT);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  const files = cached(home);
  expect(files.map((file) => basename(file))).toEqual(["report"]);
  expect(home.spawned(REPORT)).toEqual(first);
  expect(cached(home)).toEqual(files);
});

it.each([
  ["nothing", () => Buffer.alloc(0)],
  ["noise", (code: Buffer) => Buffer.alloc(code.length, "noise")],
  ["half of it", (code: Buffer) => code.subarray(0, code.length >> 1)],
  ["code with one wrong byte", (code: Buffer) => code.with(code.length - 100, (code.at(-100) ?? 0) ^ 0x55)],
  ["a source with one wrong byte", (code: Buffer) => code.with(2_000, (code.at(2_000) ?? 0) ^ 0x55)],
  ["a first line with one wrong byte", (code: Buffer) => code.with(20, (code.at(20) ?? 0) ^ 0x01)],
  ["the code of another text", (code: Buffer) => Buffer.concat([code.subarray(0, 40), code.subarray(60)])],
])("%s in the place of the code changes nothing", (_what, spoilt) => {
  const home = ownCache();
  home.write(LEDGER);
  const first = home.spawned(REPORT);
  for (const file of cached(home)) writeFileSync(file, spoilt(readFileSync(file)));
  expect(home.spawned(REPORT)).toEqual(first);
  expect(home.spawned(REPORT)).toEqual(first);
});

it("a folder that cannot be written is passed over in silence", () => {
  const home = ownCache();
  home.write(LEDGER);
  const cache = join(home.folder, "cache");
  mkdirSync(cache);
  writeFileSync(join(cache, "socialroi"), "a file where the folder would be");
  chmodSync(cache, 0o500);
  expect(home.spawned(REPORT, { env: { XDG_CACHE_HOME: cache } })).toMatchObject({ code: 0, stderr: "" });
});

it("is not written where Node is told to cache nothing", () => {
  const home = ownCache();
  expect(home.spawned(["--version"], { env: { NODE_DISABLE_COMPILE_CACHE: "1" } }).code).toBe(0);
  expect(cached(home)).toEqual([]);
});

/** A chunk as a cache file stores it, with its code twice. */
interface Chunk {
  readonly name: string;
  readonly source: Buffer;
  readonly code: Buffer;
}

function chunksOf(file: string): Chunk[] {
  const all = readFileSync(file);
  const headEnd = all.indexOf("\n");
  let end = headEnd + 1;
  const next = (length: number): Buffer => {
    end += length;
    return all.subarray(end - length, end);
  };
  const head: [string, number, number][] = JSON.parse(all.toString("latin1", 0, headEnd));
  return head.map(([name, source, code]) => {
    const chunk = { name, source: next(source), code: next(code) };
    expect(next(code).equals(chunk.code)).toBe(true);
    return chunk;
  });
}

function writeChunks(file: string, chunks: readonly Chunk[]): void {
  const head = chunks.map(({ name, source, code }) => [name, source.length, code.length]);
  const parts = chunks.flatMap(({ source, code }) => [source, code, code]);
  writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts]), { mode: 0o600 });
}

/** Cached code of another version, for the source of this one. */
function planted({ name, source, code }: Chunk): Chunk {
  const other = source.toString("utf8").replaceAll(`\`${VERSION}\``, "`6.6.6`").replaceAll(`"${VERSION}"`, '"6.6.6"');
  if (other === source.toString("utf8")) return { name, source, code };
  const [flags = ""] = /^.*setFlagsFromString.*$/m.exec(readFileSync(BIN, "utf8")) ?? [];
  const script = `${flags}
const vm = require("node:vm");
const source = "(function (exports, require, module, __filename, __dirname) {" + require("node:fs").readFileSync(0, "utf8") + "\\n})";
process.stdout.write(new vm.Script(source, { filename: process.argv[1] }).createCachedData());`;
  const filename = join(ROOT, "dist", name);
  const made = spawnSync(process.execPath, ["-e", script, filename], { input: Buffer.from(other, "utf8") });
  return { name, source, code: made.stdout };
}

const plantedChunks = lazy(() => {
  const home = ownCache();
  home.spawned(["--version"]);
  const [file = ""] = cached(home);
  return { place: relative(home.folder, file), chunks: chunksOf(file).map(planted) };
});

/** Valid and owned by this user, but made from other source. */
function plantedHome(): { home: ReturnType<typeof newHome>; file: string } {
  const { place, chunks } = plantedChunks();
  const home = ownCache();
  const file = join(home.folder, place);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeChunks(file, chunks);
  return { home, file };
}

it("code of this user's own is trusted, as V8 trusts it", () => {
  const { home } = plantedHome();
  expect(home.spawned(["--version"]).stdout).toBe("6.6.6\n");
});

it.skipIf(process.platform === "win32").each<[string, (file: string) => void]>([
  ["in a file that its group can write", (file) => chmodSync(file, 0o620)],
  ["in a file that anybody can write", (file) => chmodSync(file, 0o602)],
  ["in a folder that its group can write", (file) => chmodSync(dirname(file), 0o770)],
  [
    "behind a link",
    (file) => {
      renameSync(file, `${file}.elsewhere`);
      symlinkSync(`${file}.elsewhere`, file);
    },
  ],
  [
    "in a folder behind a link",
    (file) => {
      renameSync(dirname(file), `${dirname(file)}.elsewhere`);
      symlinkSync(`${dirname(file)}.elsewhere`, dirname(file));
    },
  ],
  [
    "in a pipe",
    (file) => {
      rmSync(file);
      spawnSync("mkfifo", [file]);
    },
  ],
])("code %s is not run, which somebody else may have put there", (_where, exposed) => {
  const { home, file } = plantedHome();
  exposed(file);
  expect(home.spawned(["--version"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
});

it.skipIf(process.platform === "win32")("code of another user is not run", () => {
  const { home } = plantedHome();
  const other = join(home.folder, "other.cjs");
  writeFileSync(other, "const own = process.getuid(); process.getuid = () => own + 1;");
  const env = { NODE_OPTIONS: `--require ${other}` };
  expect(home.spawned(["--version"], { env }).stdout).toBe(`${VERSION}\n`);
});

it("what runs is the package's source, whatever source stands in the cache", () => {
  const home = ownCache();
  home.spawned(["--version"]);
  const [file = ""] = cached(home);
  const other = Buffer.from('console.log("not ours");');
  writeChunks(
    file,
    chunksOf(file).map((chunk) => ({ ...chunk, source: other })),
  );
  expect(home.spawned(["--version"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
  expect(chunksOf(file).some(({ source }) => source.equals(other))).toBe(false);
});

it("chunks of another build leave the cache when it is next written", () => {
  const home = ownCache();
  home.spawned(["--version"]);
  const [file = ""] = cached(home);
  const [first, ...others] = chunksOf(file);
  if (!first) throw new Error("nothing is cached");
  writeChunks(file, [{ ...first, name: "main-OTHERONE.cjs" }, ...others]);
  home.spawned(["--version"]);
  expect(
    chunksOf(file)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([first, ...others].map(({ name }) => name).sort());
});

it("is that of each command alone, and of all that is no word of ours together", () => {
  const home = ownCache();
  for (const args of [["--version"], ["help"], ["../../escape"], ["-V"], ["Réseau"]]) home.spawned(args);
  expect(
    cached(home)
      .map((file) => basename(file))
      .sort(),
  ).toEqual(["help", "other"]);
});

it("no chunk of the program imports as modules do, which cached code could not", () => {
  const chunks = readdirSync(join(ROOT, "dist")).filter((name) => name.endsWith(".cjs"));
  expect(chunks.length).toBeGreaterThan(10);
  const importing = chunks.filter((name) => /\bimport\(/.test(readFileSync(join(ROOT, "dist", name), "utf8")));
  expect(importing).toEqual([]);
});

it("is not put into the current folder by a relative XDG_CACHE_HOME or HOME", () => {
  const home = newHome();
  for (const env of [{ XDG_CACHE_HOME: "rel" }, { XDG_CACHE_HOME: "rel", HOME: "rel" }]) {
    expect(home.spawned(["--version"], { env }).code).toBe(0);
    expect(existsSync(join(home.folder, "rel"))).toBe(false);
  }
});

it("removes what a killed process left beside it", () => {
  const home = ownCache();
  home.spawned(["--version"]);
  const [file = ""] = cached(home);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(`${file}.${pid}`, "half");
  rmSync(file);
  home.spawned(["--version"]);
  expect(existsSync(`${file}.${pid}`)).toBe(false);
});
