// English texts. Those that few commands use are created on first use.
import { asking, completion, init } from "./en/asking.ts";
import { dashboard } from "./en/dashboard.ts";
import { errors, errorTexts } from "./en/errors.ts";
import { exporting } from "./en/exporting.ts";
import { findings, looks, silence } from "./en/findings.ts";
import { help } from "./en/help.ts";
import { importing } from "./en/importing.ts";
import { names } from "./en/names.ts";
import { page } from "./en/page.ts";
import { plan } from "./en/plan.ts";
import { publishing } from "./en/publishing.ts";
import { card, compare, demo, report } from "./en/report.ts";
import { settings } from "./en/settings.ts";
import { gate, prompts, timer } from "./en/timer.ts";
import { verdict } from "./en/verdict.ts";
import { check, echo, fix, list, merging } from "./en/writing.ts";

export const en = {
  language: "en" as const,
  ...names,
  get errorTexts() {
    return errorTexts();
  },
  errors,
  get findings() {
    return findings();
  },
  get looks() {
    return looks();
  },
  get silence() {
    return silence();
  },
  help,
  echo,
  asking,
  completion,
  init,
  list,
  exporting,
  check,
  fix,
  merging,
  prompts,
  get dashboard() {
    return dashboard();
  },
  get settings() {
    return settings();
  },
  get plan() {
    return plan();
  },
  get publishing() {
    return publishing();
  },
  timer,
  gate,
  get importing() {
    return importing();
  },
  report,
  compare,
  card,
  demo,
  get page() {
    return page();
  },
  get verdict() {
    return verdict();
  },
};
