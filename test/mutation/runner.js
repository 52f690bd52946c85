// The tests of core, run against mutants for Stryker, in one process that loads them once. Vitest starts anew for each run:
// most of a second, and a run is one of thousands of mutants.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** Thousands of draws take seconds for each mutant; the tests beside them say the same of draws that can be counted. */
const LEFT_OUT = "with-many-draws";
/** What tests import as "vitest", and what is set for all of them. Seen, as all paths here, from the copy that Stryker runs in. */
const SHIM = "test/mutation/vitest.ts";
const FEWER_RUNS = "test/mutation/fewer-runs.ts";
/** How long each test took without a mutant: one process finds out for all. */
const TOOK = "build/mutation-took.json";
const PASSED = 0;
const FAILED = 1;

class Runner {
  /** id -> the test. */
  #tests = new Map();
  /** id -> how long it took; null until it is asked for. */
  #took = null;
  /** Whether a mutant has been in this process. */
  #used = false;
  /** Whether one left something behind that makes tests fail without it. */
  #spoilt = false;

  capabilities() {
    // There is nothing to load anew: a mutant is there while a test runs, and what runs once as src loads is left out.
    return { reloadEnvironment: true };
  }

  async init() {
    // As vitest.config.ts has it for all tests.
    process.env.TZ = "Europe/Paris";
    const files = readdirSync("test/core", { recursive: true })
      .filter((name) => name.endsWith(".test.ts") && !name.includes(LEFT_OUT))
      .map((name) => path.join("test/core", name))
      .sort();
    const load = await bundle(files);
    await load(FEWER_RUNS);
    const { beginFile, keptTests } = await load(SHIM);
    for (const file of files) {
      beginFile(file);
      await load(file);
    }
    for (const [file, tests] of keptTests())
      for (const { name, run } of tests) this.#tests.set(`${file}#${name}`, { file, name, run });
  }

  async dryRun() {
    const { __stryker__: mutants } = globalThis;
    const results = [];
    for (const [id, test] of this.#tests) {
      mutants.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - start;
      const status = failure === null ? { status: PASSED } : { status: FAILED, failureMessage: failure };
      results.push({ id, name: test.name, fileName: path.resolve(test.file), timeSpentMs, ...status });
    }
    mutants.currentTestId = undefined;
    writeFileSync(TOOK, JSON.stringify(Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))));
    return { status: "complete", tests: results, mutantCoverage: mutants.mutantCoverage };
  }

  /** @param options see `MutantRunOptions` of Stryker */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    // Stryker starts another process, and asks again.
    if (this.#spoilt) throw new Error("A mutant left something behind.");
    const { __stryker__: mutants } = globalThis;
    this.#took ??= JSON.parse(readFileSync(TOOK, "utf8"));
    let nrOfTests = 0;
    // The quick ones first: most mutants need no other.
    for (const id of testFilter.toSorted((a, b) => this.#took[a] - this.#took[b])) {
      const test = this.#tests.get(id);
      nrOfTests += 1;
      Object.assign(mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
      const failureMessage = await failureOf(test);
      const { hitCount } = mutants;
      Object.assign(mutants, { activeMutant: undefined, hitCount: undefined });
      if (hitCount > hitLimit) return { status: "timeout", reason: `Hit limit reached (${hitCount}/${hitLimit})` };
      if (failureMessage === null) continue;
      await this.#makeSureOf(test);
      return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
    }
    this.#used = true;
    return { status: "survived", nrOfTests };
  }

  /** A test that fails without the mutant, too, tells nothing of it, unless the mutant was the first in this process. */
  async #makeSureOf(test) {
    this.#spoilt = (await failureOf(test)) !== null;
    if (this.#spoilt && this.#used) throw new Error("A mutant left something behind.");
    this.#used = true;
  }
}

/** Makes JavaScript of the tests and all that they load, but for packages. Returns how to load a file of it. */
async function bundle(files) {
  const dir = path.resolve(`build/mutation-${process.env.STRYKER_MUTATOR_WORKER ?? 0}`);
  const isBare = (id) => !id.startsWith(".") && !path.isAbsolute(id);
  const shim = path.resolve(SHIM);
  const made = await rolldown({
    input: [SHIM, FEWER_RUNS, ...files],
    platform: "node",
    treeshake: false,
    logLevel: "silent",
    external: (id, from) => from !== undefined && isBare(id) && (id !== "vitest" || from === shim),
    resolve: { alias: { vitest: shim } },
    plugins: [{ name: "uncounted", transform: withoutCounting }],
  });
  const { output } = await made.write({ dir, format: "esm", entryFileNames: "[hash]-[name].js" });
  const entries = new Map(
    output.filter(({ isEntry }) => isEntry).map((chunk) => [chunk.facadeModuleId, chunk.fileName]),
  );
  return (file) => import(pathToFileURL(path.join(dir, entries.get(path.resolve(file)))).href);
}

/** What a mutant is covered by is counted before there is one: with one, counting would take most of the time. */
function withoutCounting(code) {
  return code.replace("function cover() {", "function cover() {\n    if (ns.activeMutant !== undefined) return;");
}

/** What a test says when it fails; null when it passes. */
async function failureOf({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "one-process", injectableClass: Runner }];
