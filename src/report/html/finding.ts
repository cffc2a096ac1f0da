/** A finding beside the document. */
import type { Fix } from '../../lint/finding.ts';
import { fill, type Language } from '../../lint/messages.ts';
import { capitalised, collapse } from '../../text/letters.ts';
import { adviceOf, describeRelated, groundOf, shownRelated } from '../finding-words.ts';
import { placeOf } from '../place-words.ts';
import { PRETTY_WORDS } from '../pretty-words.ts';
import type { Quoted } from '../report.ts';
import { REPORT_WORDS } from '../report-words.ts';
import { html, type Markup } from './markup.ts';
import { ids, type Numbered } from './numbered.ts';
import { signed } from './signs.ts';
import type { Range } from '../../text/place.ts';

/** Longer changes are better read in the document than in a line. */
const LONGEST_CHANGE = 120;

/** What a fix with one short edit changes; null where it has more of them. */
function renderChange({ edits }: Fix, text: string): Markup | null {
  const [edit, ...others] = edits;
  if (edit === undefined || others.length > 0) return null;
  const { start, end } = edit.range;
  if (end.offset - start.offset > LONGEST_CHANGE || edit.text.length > LONGEST_CHANGE) return null;
  const from = collapse(text.slice(start.offset, end.offset));
  const to = collapse(edit.text);
  if (from === to) return null;
  return html` <span class="change"
    >${from === '' ? null : html`<del>${from}</del>`}${from === '' || to === '' ? null : ' → '}${to === '' ? null : html`<ins>${to}</ins>`}</span
  >`;
}

function renderFixes({ finding }: Numbered, text: string, language: Language): Markup[] {
  return finding.fixes.map(
    (fix) =>
      html`<p class="fix">
        ${fill(PRETTY_WORDS[language][fix.safety], { title: fix.title })}${renderChange(fix, text)}
      </p>`,
  );
}

function placeWords(range: Range, file: Quoted, language: Language): string {
  const { start } = range;
  if (file.paragraphs !== null) return placeOf(range, file, language);
  return fill(REPORT_WORDS[language].line, { line: start.line, column: start.column });
}

function renderRelated(
  { number, finding }: Numbered,
  quoted: Quoted,
  file: number,
  language: Language,
): Markup | null {
  const { shown, more } = shownRelated(finding.related, language);
  if (shown.length === 0) return null;
  const items = shown.map(
    (each, i) =>
      html`<li>
        <a href="#${ids.place(file, number, i + 1)}">${placeWords(each.range, quoted, language)}</a>:
        ${describeRelated(quoted.text, each)}
      </li>`,
  );
  return html`<div class="related-places">
    <p>${PRETTY_WORDS[language].related}</p>
    <ul>
      ${items}${more === null ? null : html`<li>${more}</li>`}
    </ul>
  </div>`;
}

/** @param quoted The source, for the words that related places and fixes stand on. */
export function renderFinding(numbered: Numbered, quoted: Quoted, file: number, language: Language): Markup {
  const { number, finding } = numbered;
  const { severity, range, path, message, ruleId } = finding;
  const place = ids.place(file, number);
  // What can be done comes with the change that it makes; what is left of the advice is how sure the rule is.
  const advice = adviceOf({ ...finding, fixes: [] }, language);
  return html`<li class="finding ${severity}" id="${ids.finding(file, number)}">
    <h5>
      <a
        class="badge ${severity}"
        href="#${place}"
        title="${REPORT_WORDS[language].toDocument}"
        aria-label="${number}"
        >${signed(severity, number)}</a
      >
      <span class="severity">${capitalised(PRETTY_WORDS[language][severity])}</span>
      <a class="place" href="#${place}">${placeWords(range, quoted, language)}</a
      >${path === '' ? null : html`<span class="path"> · ${path}</span>`}
    </h5>
    <p class="message">${message}</p>
    ${groundOf(finding, language).map((each) => html`<p class="ground">${each}</p>`)}${renderRelated(numbered, quoted, file, language)}${renderFixes(numbered, quoted.text, language)}${advice.map((each) => html`<p class="guess">${each}</p>`)}
    <p class="rule"><a href="#${ids.rule(ruleId)}">${ruleId}</a></p>
  </li> `;
}
