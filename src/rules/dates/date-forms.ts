/** How dates are written: in words or with strokes, with a zero or without. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import type { DateNode } from '../../ast/inline.ts';
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

const NUMBER = /\d+/gu;

/** Where little room is, a date is short: in brackets, and in a line of capitals. */
function isShort(text: string, { position }: DateNode, written: string): boolean {
  if (written.startsWith('NGÀY')) return true;
  const before = text.slice(Math.max(0, position.start.offset - 2), position.start.offset).trimEnd();
  const behind = text.slice(position.end.offset, position.end.offset + 2).trimStart();
  return before.endsWith('(') || behind.startsWith(')');
}

/** Dates of the running text: the header has a form of its own, a table has little room. */
function bodyDates({ nodes }: Analysis): Mention<DateNode>[] {
  return nodes
    .all('date')
    .filter((mention) => nearest(mention, 'header', 'footer', 'tableCell', 'quotation') === null);
}

/** The choices that a text makes for its dates: each kind of number and each form apart (`9/2024`, `05/9/2024`). */
export function choicesIn(analysis: Analysis): Choice[] {
  const style: Choice = { kind: 'style', dates: [] };
  const zeros = new Map<string, Choice>();
  for (const { node } of bodyDates(analysis)) {
    const { day, month, year } = node.date;
    const text = sourceOf(analysis.source, node);
    const strokes = text.includes('/');
    const choose = (number: string, regular: boolean): void => {
      const key = `${number} ${strokes ? 'strokes' : 'words'} ${day === null ? 'month' : 'day'}`;
      const choice = zeros.get(key) ?? { kind: 'zero', dates: [] };
      choice.dates.push({ node, regular });
      zeros.set(key, choice);
    };
    const full = day !== null && month !== null && year !== null && (strokes || text.includes('tháng'));
    if (full && !isShort(analysis.source.text, node, text)) style.dates.push({ node, regular: !strokes });
    const [first, second] = text.match(NUMBER) ?? [];
    if (day !== null && day < 10 && Number(first) === day) choose('day', first?.length === 2);
    const written = day === null ? first : second;
    if (month === null || month >= 10 || Number(written) !== month) continue;
    const padded = month <= LAST_PADDED_MONTH;
    choose(padded ? 'first months' : 'months', written?.length === (padded ? 2 : 1));
  }
  return [style, ...zeros.values()];
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
