/** Marks behind one another of which one is too many. */
import { isLetter } from '../../recognise/chars.ts';
import { startsUpper } from '../../text/letters.ts';
import { BLANK_WORDS, STOPPED } from '../lexicon/spacing-words.data.ts';
import { wordStart } from './spacing-slip.ts';

export interface DoubledMark {
  /** `doubled`: one too many; `trailing`: a list left open at the end of its paragraph. */
  kind: 'doubled' | 'trailing';
  start: number;
  end: number;
  found: string;
  expected: string;
  /** The same mark twice: one of them goes for certain. */
  same: boolean;
}

const RUN = /[,;:.][,;:.…]{1,20}/gu;
const TRAILING = /^[,;](?:\.\.\.|…)$/u;
const REACH = 60;

/** A text with more of them is no text; the first ones say enough. */
const MOST = 2000;

/** Reads the runs of marks between two places, in order. */
export function doubledMarks(text: string, from: number, to: number): DoubledMark[] {
  const found: DoubledMark[] = [];
  RUN.lastIndex = from;
  for (let match = RUN.exec(text); match !== null && match.index < to; match = RUN.exec(text)) {
    const mark = judge(text, match.index, match[0]);
    if (mark !== null) found.push(mark);
    if (found.length >= MOST) break;
  }
  return found;
}

function judge(text: string, start: number, run: string): DoubledMark | null {
  const end = start + run.length;
  const place = { start, end, found: run };
  if (TRAILING.test(run)) {
    return endsParagraph(text, end)
      ? { ...place, kind: 'trailing', expected: run.slice(1), same: false }
      : null;
  }
  if (run.length !== 2 || run.endsWith('…') || text.charAt(end) === '/') return null;
  const word = text.slice(wordStart(text, start), start);
  if (word === '' && !CLOSED.includes(text.charAt(start - 1))) return null;
  const [first = '', second = ''] = run;
  if (first === second) {
    if (first === '.' && !endsSentence(text, word, end)) return null;
    return { ...place, kind: 'doubled', expected: first, same: true };
  }
  // A stop may belong to a short form: `v.v.;`, `TP.,`.
  if (first === '.' && (word.length < 2 || word !== word.toLowerCase() || STOPPED.has(word))) return null;
  if (second === ':' || (first === ':' && second === '.')) return null;
  return { ...place, kind: 'doubled', expected: second, same: false };
}

/** What a mark may stand behind besides letters. */
const CLOSED = ')”"’]%0123456789';

/** Two stops that are neither places to fill in nor a short form. */
function endsSentence(text: string, word: string, end: number): boolean {
  if (BLANK_WORDS.has(word.toLowerCase()) || (word !== '' && word.length < 2)) return false;
  const next = text.slice(end, end + REACH);
  if (isLetter(next.charCodeAt(0)) || /^\d/u.test(next)) return false;
  const words = next.trimStart();
  return words === '' || next.startsWith('\n') || startsUpper(words);
}

/** True where nothing but closing marks and markup is left in the line. */
function endsParagraph(text: string, end: number): boolean {
  return /^["”’)*_ \t\r]{0,10}(?:\n|$)/u.test(text.slice(end, end + REACH));
}
