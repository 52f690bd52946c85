// Mutation tests of core against test/core: npm run mutation.
export default {
  mutate: ["src/core/**/*.ts"],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // Mutants of code that runs once at module load (tables, constants) need minutes each: every test in a new process.
  // They count as ignored.
  ignoreStatic: true,
  // Excludes tsconfig.json, which Stryker cannot read with TypeScript 7; types are stripped, not checked.
  ignorePatterns: ["*", "!src", "!src/**", "!test", "!test/**", "!examples", "!examples/**"],
  concurrency: 2,
  incremental: true,
  incrementalFile: "reports/mutation-kept.json",
  reporters: ["clear-text", "html", "json", "progress-append-only"],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: "reports/mutation.html" },
  jsonReporter: { fileName: "reports/mutation.json" },
  thresholds: { high: 95, low: 85, break: 85 },
};
