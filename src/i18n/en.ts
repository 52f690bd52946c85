// English texts. Those that few commands use are created on first use.
import * as asking from "./en/asking.ts";
import { dashboard } from "./en/dashboard.ts";
import { errors, errorTexts } from "./en/errors.ts";
import * as findings from "./en/findings.ts";
import { help } from "./en/help.ts";
import { importing } from "./en/importing.ts";
import { names } from "./en/names.ts";
import { page } from "./en/page.ts";
import { plan } from "./en/plan.ts";
import { publishing } from "./en/publishing.ts";
import * as report from "./en/report.ts";
import { settings } from "./en/settings.ts";
import * as timer from "./en/timer.ts";
import { verdict } from "./en/verdict.ts";
import * as writing from "./en/writing.ts";
import { exporting } from "./en/writing.ts";
import { withLater } from "./texts.ts";

export const en = withLater(
  { language: "en" as const, ...names, ...asking, ...report, ...timer, ...writing, errors, exporting, help },
  { ...findings, errorTexts, dashboard, settings, plan, publishing, importing, page, verdict },
);
