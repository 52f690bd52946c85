// Tout ce qui se dit en français.
import type { Catalogue } from "./catalogue.ts";
import { asking, completion, init } from "./fr/asking.ts";
import { exporting } from "./fr/exporting.ts";
import { errors, faults } from "./fr/faults.ts";
import { findings, looks, silence } from "./fr/findings.ts";
import { help } from "./fr/help.ts";
import { importing } from "./fr/importing.ts";
import { names } from "./fr/names.ts";
import { page } from "./fr/page.ts";
import { plan } from "./fr/plan.ts";
import { publishing } from "./fr/publishing.ts";
import { compare, demo, report } from "./fr/report.ts";
import { gate, prompts, timer } from "./fr/timer.ts";
import { verdict } from "./fr/verdict.ts";
import { check, echo, list, mend } from "./fr/writing.ts";

export const fr: Catalogue = {
  language: "fr",
  ...names,
  faults,
  errors,
  findings,
  looks,
  silence,
  help,
  echo,
  asking,
  completion,
  init,
  list,
  exporting,
  check,
  mend,
  prompts,
  plan,
  publishing,
  timer,
  gate,
  importing,
  report,
  compare,
  demo,
  page,
  verdict,
};
