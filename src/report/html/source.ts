/** The document with its marked places, line by line. */
import { fill, type Language } from '../../lint/messages.ts';
import { PRETTY_WORDS } from '../pretty-words.ts';
import { REPORT_WORDS } from '../report-words.ts';
import { MARK_KINDS, marksOf, type Anchor, type Change, type MarkKind } from './marks.ts';
import { escapeHtml, html, raw, type Markup } from './markup.ts';
import { ids, type Numbered } from './numbered.ts';
import { signed } from './signs.ts';
import { capitalised } from '../../text/letters.ts';

/** What a reader would not see, tabs excepted. */
const HIDDEN = /[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const FORM_FEED = '\f';
const LINE_END = /\r\n|[\n\r]/gu;

/** A stretch of the document as text, with what is hidden shown. */
function showText(text: string, language: Language): string {
  return escapeHtml(text).replace(HIDDEN, (each) => {
    const code = (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return html`<span class="odd"
      >${each === FORM_FEED ? REPORT_WORDS[language].pageBreak : `U+${code}`}</span
    >`.source;
  });
}

/** How an anchor is called where its sign is not seen. */
function labelOf({ kind, numbered: { number, finding } }: Anchor, language: Language): string {
  if (kind === 'related') return fill(REPORT_WORDS[language].relatedTo, { number });
  return `${capitalised(PRETTY_WORDS[language][kind])} ${number}: ${finding.message}`;
}

function badge(anchor: Anchor, file: number, language: Language): Markup {
  const { kind, related, numbered } = anchor;
  const label = labelOf(anchor, language);
  const { number } = numbered;
  return html`<a
    class="badge ${kind}"
    id="${ids.place(file, number, related)}"
    href="#${ids.finding(file, number)}"
    aria-label="${label}"
    title="${label}"
    >${signed(kind, number)}</a
  >`;
}

/** Walks through the text and knows which marks are open. */
class Renderer {
  readonly #text: string;
  readonly #file: number;
  readonly #language: Language;
  readonly #changes: readonly Change[];
  readonly #open: Record<MarkKind, number> = { error: 0, warning: 0, info: 0, related: 0 };
  #next = 0;

  constructor(text: string, findings: readonly Numbered[], file: number, language: Language) {
    this.#text = text;
    this.#file = file;
    this.#language = language;
    this.#changes = marksOf(findings);
  }

  /** True where a mark begins or ends in what is left. */
  get pending(): boolean {
    return this.#next < this.#changes.length;
  }

  #stretch(start: number, end: number): string {
    if (start >= end) return '';
    const shown = showText(this.#text.slice(start, end), this.#language);
    const kind = MARK_KINDS.find((each) => this.#open[each] > 0);
    return kind === undefined ? shown : `<mark class="${kind}">${shown}</mark>`;
  }

  /** @param end Where the words of the line end. @param next Where the next line begins. */
  line(start: number, end: number, next: number): string {
    let shown = '';
    let at = start;
    for (;;) {
      const change = this.#changes[this.#next];
      if (change === undefined || change.offset >= next) return shown + this.#stretch(at, end);
      this.#next += 1;
      const offset = Math.min(Math.max(change.offset, at), end);
      shown += this.#stretch(at, offset);
      at = offset;
      this.#open[change.kind] += change.step;
      if (change.anchor !== null) shown += badge(change.anchor, this.#file, this.#language).source;
    }
  }
}

/** Each line is a block of its own, so that long ones wrap and all are numbered. */
export function renderSource(
  text: string,
  findings: readonly Numbered[],
  file: number,
  language: Language,
): Markup {
  const renderer = new Renderer(text, findings, file, language);
  const lines: string[] = [];
  const add = (start: number, end: number, next: number): void => {
    lines.push(`<div class="line">${renderer.line(start, end, next)}</div>\n`);
  };
  // A byte order mark is no part of what one reads.
  let start = text.startsWith('\u{feff}') ? 1 : 0;
  for (const match of text.matchAll(LINE_END)) {
    const next = match.index + match[0].length;
    add(start, match.index, next);
    start = next;
  }
  if (start < text.length || renderer.pending) add(start, text.length, Infinity);
  return raw(lines.join(''));
}
