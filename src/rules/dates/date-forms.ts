/** How dates are written: in words or with strokes, with a zero or without. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { DateNode } from '../../ast/inline.ts';
import type { Node } from '../../ast/nodes.ts';
import { isDigit } from '../../recognise/chars.ts';
import { sourceOf } from './around.ts';

/** What is written in one of two forms. */
export interface Written {
  node: DateNode;
  /** True for the form that NĐ 30/2020 PL I/I/II/4.b gives to the date of issue. */
  regular: boolean;
}

/** What of a date can be written in two ways. */
export interface Choice {
  kind: 'style' | 'zero';
  dates: Written[];
}

/** Months up to here take a zero, as days below ten do. */
export const LAST_PADDED_MONTH = 2;

/** What has a form of its own, or little room. */
const APART: ReadonlySet<Node['type']> = new Set(['header', 'footer', 'tableCell', 'quotation']);

/** The first number of a text from a place on: where it begins and ends; both at the end where there is none. */
function numberFrom(text: string, at: number): readonly [start: number, end: number] {
  let start = at;
  while (start < text.length && !isDigit(text.charCodeAt(start))) start += 1;
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return [start, end];
}

/** Where little room is, a date is short: in brackets, and in a line of capitals. */
function isShort(text: string, { position }: DateNode, written: string): boolean {
  if (written.startsWith('NGÀY')) return true;
  const before = text.slice(Math.max(0, position.start.offset - 2), position.start.offset).trimEnd();
  const behind = text.slice(position.end.offset, position.end.offset + 2).trimStart();
  return before.endsWith('(') || behind.startsWith(')');
}

/** Numbers that take a zero or do not, each for itself: days, months 1 and 2, the months behind. */
const NUMBERS = { day: 0, firstMonth: 1, month: 2 } as const;
/** Dates that are alike otherwise: with strokes or in words, with a day or of a month. */
const FORMS = 4;

/** The choices that a text makes for its dates: each kind of number and each form apart (`9/2024`, `05/9/2024`). */
export function choicesIn(analysis: Analysis): Choice[] {
  const style: Choice = { kind: 'style', dates: [] };
  const zeros: Choice[] = [];
  for (let i = 0; i < FORMS * Object.keys(NUMBERS).length; i += 1) zeros.push({ kind: 'zero', dates: [] });
  for (const { node, ancestors } of analysis.nodes.all('date')) {
    if (ancestors.some(({ type }) => APART.has(type))) continue;
    const { day, month, year } = node.date;
    const text = sourceOf(analysis.source, node);
    const strokes = text.includes('/');
    const form = (strokes ? 2 : 0) + (day === null ? 1 : 0);
    const full = day !== null && month !== null && year !== null && (strokes || text.includes('tháng'));
    if (full && !isShort(analysis.source.text, node, text)) style.dates.push({ node, regular: !strokes });
    const [start, end] = numberFrom(text, 0);
    if (day !== null && day < 10 && Number(text.slice(start, end)) === day)
      zeros[NUMBERS.day * FORMS + form]?.dates.push({ node, regular: end - start === 2 });
    if (month === null || month >= 10) continue;
    const [from, to] = day === null ? [start, end] : numberFrom(text, end);
    if (Number(text.slice(from, to)) !== month) continue;
    const padded = month <= LAST_PADDED_MONTH;
    const number = padded ? NUMBERS.firstMonth : NUMBERS.month;
    zeros[number * FORMS + form]?.dates.push({ node, regular: to - from === (padded ? 2 : 1) });
  }
  return [style, ...zeros];
}

/** The dates in the form that fewer have; of as many, those of the other form than the first, or the irregular ones. */
export function minorityOf({ kind, dates }: Choice): { odd: Written[]; usual: Written[] } | null {
  const regular = dates.filter((date) => date.regular);
  const irregular = dates.filter((date) => !date.regular);
  const [first] = dates;
  if (first === undefined || regular.length === 0 || irregular.length === 0) return null;
  const tie = kind === 'style' ? !first.regular : false;
  const oddRegular = regular.length === irregular.length ? tie : regular.length < irregular.length;
  return oddRegular ? { odd: regular, usual: irregular } : { odd: irregular, usual: regular };
}
