// JSON of a verdict, with English messages.
import type { Explanation } from "../core/verdict/explanation.ts";
import type { Verdict } from "../core/verdict/verdict.ts";
import type { WhatIf } from "../core/verdict/what-if.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import { formatOf } from "../i18n/format.ts";
import { networkName } from "../i18n/names.ts";
import { type FindingJson, findingJson } from "./json.ts";

/** A verdict for `--json`, without the envelope. */
export interface VerdictJson extends Omit<Verdict, "findings" | "reversals"> {
  readonly reversals: readonly (Verdict["reversals"][number] & { readonly message: string })[];
  readonly findings: readonly FindingJson[];
  readonly explanation?: Explanation | null;
  readonly whatIf?: WhatIf;
}

/** A verdict with messages of reversals and findings; explanation and what-if on request. */
export function verdictJson(
  verdict: Verdict,
  english: Catalogue,
  more: Pick<VerdictJson, "explanation" | "whatIf"> = {},
): VerdictJson {
  const { findings, reversals, currency, ...rest } = verdict;
  const format = formatOf("en", currency);
  const message = (reversal: Verdict["reversals"][number]): string =>
    reversal.code === "on-the-edge"
      ? english.verdict.onTheEdge
      : english.verdict.unless(english.verdict.reversal(reversal, (key) => networkName(key, english), format));
  return {
    ...rest,
    currency,
    reversals: reversals.map((reversal) => ({ ...reversal, message: message(reversal) })),
    findings: findings.map((finding) => findingJson(finding, currency, english)),
    ...more,
  };
}
