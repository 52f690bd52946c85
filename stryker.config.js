// Mutants of core: a change that no test of test/core notices is a behaviour that nobody has said. npm run mutation.
export default {
  mutate: ["src/core/**/*.ts"],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // What runs once, as a module is loaded (tables of words, constants), would need every test anew in a process of its own,
  // minutes for one mutant: such mutants are counted as ignored, neither killed nor survived.
  ignoreStatic: true,
  // No tsconfig.json: TypeScript 7 has no programming interface to read it with, and the types are erased, not checked.
  ignorePatterns: ["*", "!src", "!src/**", "!test", "!test/**", "!examples", "!examples/**"],
  concurrency: 2,
  // Only what changed since the last run is run again.
  incremental: true,
  incrementalFile: "reports/mutation-kept.json",
  reporters: ["clear-text", "html", "json", "progress-append-only"],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: "reports/mutation.html" },
  jsonReporter: { fileName: "reports/mutation.json" },
  thresholds: { high: 95, low: 85, break: 85 },
};
