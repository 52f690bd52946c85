// Textes français. Ceux que peu de commandes utilisent sont créés à la première utilisation.
import type { Catalogue } from "./catalogue.ts";
import * as asking from "./fr/asking.ts";
import { dashboard } from "./fr/dashboard.ts";
import { errors, errorTexts } from "./fr/errors.ts";
import * as findings from "./fr/findings.ts";
import { help } from "./fr/help.ts";
import { importing } from "./fr/importing.ts";
import { names } from "./fr/names.ts";
import { page } from "./fr/page.ts";
import { plan } from "./fr/plan.ts";
import { publishing } from "./fr/publishing.ts";
import * as report from "./fr/report.ts";
import { settings } from "./fr/settings.ts";
import * as timer from "./fr/timer.ts";
import { verdict } from "./fr/verdict.ts";
import * as writing from "./fr/writing.ts";
import { exporting } from "./fr/writing.ts";
import { withLater } from "./texts.ts";

export const fr: Catalogue = withLater(
  { language: "fr" as const, ...names, ...asking, ...report, ...timer, ...writing, errors, exporting, help },
  { ...findings, errorTexts, dashboard, settings, plan, publishing, importing, page, verdict },
);
