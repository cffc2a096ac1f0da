/**
 * A file on the page: what was found beside what was checked. The findings come
 * first where one stands under the other: on paper, on a telephone, read aloud.
 */
import type { Language } from '../../lint/messages.ts';
import { PRETTY_WORDS } from '../pretty-words.ts';
import { NOTHING, addFile, type CheckedFile, type Quoted, type Summary } from '../report.ts';
import { REPORT_WORDS } from '../report-words.ts';
import { aboutOf, countsOf, outcomeOf, verdictOf, type Outcome } from '../verdict.ts';
import { renderFinding } from './finding.ts';
import { html, type Markup } from './markup.ts';
import { ids, numberFindings, type NumberedGroup } from './numbered.ts';
import { SIGNS } from './signs.ts';
import { renderSource } from './source.ts';

/** What the page knows of a file. */
export interface HtmlFile {
  number: number;
  path: string;
  documentType: string | null;
  summary: Summary;
  outcome: Outcome;
  /** The rules that found something in it. */
  ruleIds: readonly string[];
  markup: Markup;
}

function renderGroup(
  { group, findings }: NumberedGroup,
  quoted: Quoted,
  file: number,
  language: Language,
): Markup {
  const title = group === null ? REPORT_WORDS[language].own : PRETTY_WORDS[language][group];
  return html`<section class="group">
    <h4>${title} (${findings.length})</h4>
    <ol role="list">
      ${findings.map((each) => renderFinding(each, quoted, file, language))}
    </ol>
  </section> `;
}

function renderBody(file: CheckedFile, number: number, language: Language): Markup {
  const { error, text, findings } = file;
  if (error !== null) return html`<p class="unread">${error.message}</p>`;
  const words = REPORT_WORDS[language];
  const groups = numberFindings(findings);
  const all = groups.flatMap((each) => each.findings);
  const source = `${ids.file(number)}-source`;
  const list = `${ids.file(number)}-findings`;
  const kind = file.paragraphs === null ? 'text' : 'text word';
  const shown = html`<div class="${kind}" lang="vi">${renderSource(text, all, number, language)}</div>`;
  // Of a clean document there is nothing to show beside it; it is there for who wants to read it.
  if (groups.length === 0)
    return html`<details>
      <summary>${words.document}</summary>
      ${shown}
    </details>`;
  return html`<div class="columns">
    <section class="findings" aria-labelledby="${list}">
      <h3 id="${list}">${words.findings}</h3>
      ${groups.map((each) => renderGroup(each, file, number, language))}
    </section>
    <section class="source" aria-labelledby="${source}">
      <h3 id="${source}">${words.document}</h3>
      ${shown}
    </section>
  </div>`;
}

/** @param number Its number on the page, from 1. */
export function renderFile(file: CheckedFile, number: number, language: Language): HtmlFile {
  const { path, error, documentType, profile, findings } = file;
  const summary = addFile(NOTHING, findings);
  const unread = error === null ? 0 : 1;
  const outcome = outcomeOf(summary, unread);
  const id = ids.file(number);
  const about =
    error === null ? html`<p class="about">${aboutOf(documentType, profile, language)}</p>` : null;
  const counts =
    error === null ? html` <span class="counts">${countsOf(summary, language).join(', ')}</span>` : null;
  const markup = html`<article id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${path}</h2>
    ${about}
    <p class="verdict ${outcome}">
      <span class="sign" aria-hidden="true">${SIGNS[outcome]}</span>
      ${verdictOf(summary, unread, language)}${counts}
    </p>
    ${renderBody(file, number, language)}
  </article> `;
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))];
  return { number, path, documentType, summary, outcome, ruleIds, markup };
}
