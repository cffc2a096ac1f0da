/** The page: one file that needs no other, runs no code and fetches nothing. */
import { fill, type Language } from '../../lint/messages.ts';
import type { Rule } from '../../lint/rule.ts';
import { PRETTY_WORDS } from '../pretty-words.ts';
import type { Summary } from '../report.ts';
import { REPORT_WORDS } from '../report-words.ts';
import { countsOf, outcomeOf, verdictOf } from '../verdict.ts';
import type { HtmlFile } from './file.ts';
import { MARK_KINDS } from './marks.ts';
import { html, raw, type Markup } from './markup.ts';
import { ids } from './numbered.ts';
import { renderRules } from './rules.ts';
import { SIGNS } from './signs.ts';
import { STYLE, STYLE_HASH } from './style.data.ts';
import { capitalised } from '../../text/letters.ts';

/** What the page says of all files. */
export interface PageSetting {
  version: string;
  language: Language;
  rules: readonly Rule[];
  summary: Summary;
  unread: number;
  hidden: number;
}

/** Nothing but this style sheet: hostile words could do no harm even if they became markup. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Not part of a template: its hash counts every blank. */
const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);

/** Stands for the files. No text can hold it: what is unprintable is spelled out. */
const FILES = '\u{0}';

function renderVerdict({ summary, unread, language }: PageSetting, count: number): Markup {
  const outcome = outcomeOf(summary, unread);
  const counts = [fill(REPORT_WORDS[language].fileCount, { count }), ...countsOf(summary, language)];
  return html`<p class="verdict ${outcome}">
    <span class="sign" aria-hidden="true">${SIGNS[outcome]}</span>
    ${verdictOf(summary, unread, language)} <span class="counts">${counts.join(' · ')}</span>
  </p>`;
}

function renderFiles(files: readonly HtmlFile[], language: Language): Markup {
  const words = REPORT_WORDS[language];
  const rows = files.map(
    ({ number, path, documentType, summary, outcome }) =>
      html`<tr>
        <td><a href="#${ids.file(number)}">${path}</a></td>
        <td>${capitalised(documentType ?? '–')}</td>
        <td class="state ${outcome}">
          <span class="sign" aria-hidden="true">${SIGNS[outcome]}</span>
          ${outcome === 'unread' ? words.unread : countsOf(summary, language).join(', ')}
        </td>
      </tr> `,
  );
  return html`<nav aria-labelledby="files">
    <h2 id="files">${words.files}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.file}</th>
          <th scope="col">${words.type}</th>
          <th scope="col">${words.findings}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </nav> `;
}

function renderLegend(language: Language): Markup {
  const words: Readonly<Record<(typeof MARK_KINDS)[number], string>> = {
    ...PRETTY_WORDS[language],
    related: PRETTY_WORDS[language].related.replace(/:$/u, '').toLowerCase(),
  };
  const items = MARK_KINDS.map(
    (kind) =>
      html`<li>
        <span class="badge ${kind}" aria-hidden="true">${SIGNS[kind]}</span>
        <mark class="${kind}">${words[kind]}</mark>
      </li>`,
  );
  return html`<ul class="legend" aria-label="${REPORT_WORDS[language].legend}">
    ${items}
  </ul>`;
}

/** What stands before and behind the files, which are written between them one by one. */
export function renderPage(files: readonly HtmlFile[], setting: PageSetting): { head: string; tail: string } {
  const { version, language, rules, hidden } = setting;
  const words = REPORT_WORDS[language];
  const [only] = files;
  const many = files.length > 1;
  const title = !many && only !== undefined ? `${words.title}: ${only.path}` : words.title;
  const found = new Set(files.flatMap(({ ruleIds }) => ruleIds));
  const page = html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header id="top">
          <h1>${words.title}</h1>
          ${many ? renderVerdict(setting, files.length) : null}
          ${hidden > 0 ? html`<p class="hidden-hints">${fill(PRETTY_WORDS[language].hidden, { count: hidden })}</p>` : null}
          ${renderLegend(language)}
        </header>
        ${many ? renderFiles(files, language) : null}
        <main id="main">${raw(FILES)}${renderRules(rules, found, language)}</main>
        <footer>
          <p>${fill(words.made, { version })}</p>
          <p class="to-top"><a href="#top">${words.toTop}</a></p>
        </footer>
      </body>
    </html> `;
  const [head = '', tail = ''] = page.source.split(FILES);
  return { head, tail };
}
