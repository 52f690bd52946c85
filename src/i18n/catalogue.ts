// All texts of a language: one interface per topic, in catalogue/.

import type { Language } from "../core/entries/settings.ts";
import type { AskingWords, CompletionWords, InitWords } from "./catalogue/asking.ts";
import type { DashboardWords } from "./catalogue/dashboard.ts";
import type { ErrorTexts, ErrorWords } from "./catalogue/errors.ts";
import type { ExportingWords } from "./catalogue/exporting.ts";
import type { FindingWords, SilenceWords, WatchWords } from "./catalogue/findings.ts";
import type { HelpWords } from "./catalogue/help.ts";
import type { ImportingWords } from "./catalogue/importing.ts";
import type { NameWords } from "./catalogue/names.ts";
import type { PageWords } from "./catalogue/page.ts";
import type { PlanWords } from "./catalogue/plan.ts";
import type { PublishingWords } from "./catalogue/publishing.ts";
import type { CardWords, CompareWords, DemoWords, ReportWords } from "./catalogue/report.ts";
import type { SettingsWords } from "./catalogue/settings.ts";
import type { GateWords, PromptWords, TimerWords } from "./catalogue/timer.ts";
import type { VerdictWords } from "./catalogue/verdict.ts";
import type { CheckWords, EchoWords, FixWords, ListWords, MergeWords } from "./catalogue/writing.ts";

export type { ErrorText } from "./catalogue/errors.ts";
export type { CommandName, OptionName } from "./catalogue/help.ts";
export type { Skeleton } from "./catalogue/publishing.ts";

export interface Catalogue extends NameWords {
  readonly language: Language;
  readonly errorTexts: ErrorTexts;
  readonly errors: ErrorWords;
  readonly findings: FindingWords;
  readonly looks: WatchWords;
  readonly silence: SilenceWords;
  readonly help: HelpWords;
  readonly echo: EchoWords;
  readonly asking: AskingWords;
  readonly init: InitWords;
  readonly completion: CompletionWords;
  readonly list: ListWords;
  readonly exporting: ExportingWords;
  readonly check: CheckWords;
  readonly fix: FixWords;
  readonly merging: MergeWords;
  readonly prompts: PromptWords;
  readonly timer: TimerWords;
  readonly gate: GateWords;
  readonly importing: ImportingWords;
  readonly report: ReportWords;
  readonly compare: CompareWords;
  readonly card: CardWords;
  readonly demo: DemoWords;
  readonly page: PageWords;
  readonly publishing: PublishingWords;
  readonly dashboard: DashboardWords;
  readonly settings: SettingsWords;
  readonly plan: PlanWords;
  readonly verdict: VerdictWords;
}
