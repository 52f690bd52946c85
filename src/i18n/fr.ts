// Textes français. Ceux que peu de commandes utilisent sont créés à la première utilisation.
import type { Catalogue } from "./catalogue.ts";
import { asking, completion, init } from "./fr/asking.ts";
import { dashboard } from "./fr/dashboard.ts";
import { errors, errorTexts } from "./fr/errors.ts";
import { exporting } from "./fr/exporting.ts";
import { findings, looks, silence } from "./fr/findings.ts";
import { help } from "./fr/help.ts";
import { importing } from "./fr/importing.ts";
import { names } from "./fr/names.ts";
import { page } from "./fr/page.ts";
import { plan } from "./fr/plan.ts";
import { publishing } from "./fr/publishing.ts";
import { card, compare, demo, report } from "./fr/report.ts";
import { settings } from "./fr/settings.ts";
import { gate, prompts, timer } from "./fr/timer.ts";
import { verdict } from "./fr/verdict.ts";
import { check, echo, fix, list, merging } from "./fr/writing.ts";

export const fr: Catalogue = {
  language: "fr",
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
