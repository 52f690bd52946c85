// Section: all findings with severity and cost.
import type { Finding } from "../../../core/findings/finding.ts";
import type { Format } from "../../../i18n/format.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { type Html, html } from "../escape.ts";
import { section } from "../section.ts";

/** Findings in the given order, or one sentence if there are none. */
export function findingsSection(findings: readonly Finding[], { words, format }: OutputStyle): Html {
  const { page } = words;
  const items = findings.map(({ code, severity, params, price }) => {
    const sentence = words.findings[code] as (params: Finding["params"], by: Format) => string;
    const priced = price > 0 ? html` <span class="price">${page.price(format.roundMoney(price))}</span>` : null;
    return html`<li><span class="severity ${severity}">${page.severities[severity]}</span> <p>${sentence(params, format)}</p>${priced}</li>\n`;
  });
  const body = findings.length === 0 ? html`<p>${page.noFindings}</p>\n` : html`<ul class="findings">\n${items}</ul>\n`;
  return section("findings", page.sections.findings, "", [body]);
}
