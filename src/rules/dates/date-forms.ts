/** How the numbers of dates are written: with a zero or without. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { DateNode } from '../../ast/inline.ts';
import type { Node } from '../../ast/nodes.ts';
import { isDigit } from '../../recognise/chars.ts';
import { sourceOf } from './around.ts';

/** A date whose number is written in one of two ways. */
export interface Written {
  node: DateNode;
  /** True for the form that NĐ 30/2020 PL I/I/II/4.b gives to the date of issue. */
  regular: boolean;
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

/** Numbers that take a zero or do not, each for itself: days, months 1 and 2, the months behind. */
const NUMBERS = { day: 0, firstMonth: 1, month: 2 } as const;
/** Dates that are alike otherwise: with strokes or in words, with a day or of a month. */
const FORMS = 4;

/** Dates that could be written alike, by the kind of number and the form: `9/2024`, `05/9/2024`. */
export function alikeIn(analysis: Analysis): Written[][] {
  const groups: Written[][] = [];
  for (let i = 0; i < FORMS * Object.keys(NUMBERS).length; i += 1) groups.push([]);
  for (const { node, ancestors } of analysis.nodes.all('date')) {
    if (ancestors.some(({ type }) => APART.has(type))) continue;
    const { day, month } = node.date;
    const text = sourceOf(analysis.source, node);
    const form = (text.includes('/') ? 2 : 0) + (day === null ? 1 : 0);
    const [start, end] = numberFrom(text, 0);
    if (day !== null && day < 10 && Number(text.slice(start, end)) === day)
      groups[NUMBERS.day * FORMS + form]?.push({ node, regular: end - start === 2 });
    if (month === null || month >= 10) continue;
    const [from, to] = day === null ? [start, end] : numberFrom(text, end);
    if (Number(text.slice(from, to)) !== month) continue;
    const padded = month <= LAST_PADDED_MONTH;
    const number = padded ? NUMBERS.firstMonth : NUMBERS.month;
    groups[number * FORMS + form]?.push({ node, regular: to - from === (padded ? 2 : 1) });
  }
  return groups;
}

/** The dates in the way that fewer have; of as many, the irregular ones. */
export function minorityOf(dates: readonly Written[]): { odd: Written[]; usual: Written[] } | null {
  const regular = dates.filter((date) => date.regular);
  const irregular = dates.filter((date) => !date.regular);
  if (regular.length === 0 || irregular.length === 0) return null;
  return regular.length < irregular.length
    ? { odd: regular, usual: irregular }
    : { odd: irregular, usual: regular };
}
