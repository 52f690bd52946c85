// Section: the first findings, and the others folded; on paper all of them.
import type { Finding } from "../../../core/findings/findings.ts";
import type { Format } from "../../../i18n/format.ts";
import type { OutputStyle } from "../../terminal/layout/output-style.ts";
import { type Html, html } from "../escape.ts";
import { section } from "../figure.ts";

const FIRST = 3;

/** Findings in the given order, or one sentence if there are none. */
export function findingsSection(findings: readonly Finding[], style: OutputStyle): Html {
  const { page } = style.words;
  const rest = findings.slice(FIRST);
  const priced = findings.filter(({ price }) => price > 0).length;
  const body =
    findings.length === 0
      ? html`<p>${page.noFindings}</p>\n`
      : html`${list(findings.slice(0, FIRST), style)}${
          rest.length === 0
            ? null
            : html`<details>
<summary>${page.moreFindings(rest.length)}</summary>
${list(rest, style)}</details>
`
        }${priced > 1 ? html`<p class="note">${page.overlap}</p>\n` : null}`;
  return section("findings", page.sections.findings, "", [body]);
}

/** The folded findings once more, on paper only. */
export function findingsOnPaper(findings: readonly Finding[], style: OutputStyle): Html {
  const rest = findings.slice(FIRST);
  if (rest.length === 0) return html``;
  return html`<div class="paper">${section("more-findings", style.words.page.moreFindings(rest.length), "", [list(rest, style)])}</div>\n`;
}

function list(findings: readonly Finding[], { words, format }: OutputStyle): Html {
  const items = findings.map(({ code, severity, params }) => {
    const sentence = words.findings[code] as (params: Finding["params"], by: Format) => string;
    return html`<li><span class="severity ${severity}">${words.page.severities[severity]}</span> <p>${sentence(params, format)}</p></li>\n`;
  });
  return html`<ul class="findings">\n${items}</ul>\n`;
}
