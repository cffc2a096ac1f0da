/** Ways of writing one thing that a document mixes: words with two spellings, dashes, forms of dates. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { placesOf } from '../../analyse/signs.ts';
import type { DateNode } from '../../ast/inline.ts';
import type { ParentNode } from '../../ast/nodes.ts';
import { isLetter, lower } from '../../recognise/chars.ts';
import type { Stretch } from '../../text/place.ts';
import { STYLE_VARIANTS } from '../lexicon/style-variants.data.ts';
import { foreignIn } from './foreign.ts';
import { indexOfPhrase } from './search.ts';

/** One place of a way of writing. */
export interface Writing extends Stretch {
  /** What tells it from the other ways: `đảm bảo`, ` - `. */
  form: string;
}

/** All writings of one thing in the order of the source. */
export interface Choice {
  kind: 'wording' | 'range' | 'dash' | 'date';
  /** The form that gives way where both stand equally often; null where the later one does. */
  yields: string | null;
  writings: readonly Writing[];
}

function byPlace(a: Stretch, b: Stretch): number {
  return a.start - b.start;
}

/** Where a word of two syllables stands, in small letters or with its first one capital. */
function findWord(text: string, word: string, into: Writing[]): void {
  const rest = word.slice(1);
  const first = word.charCodeAt(0);
  for (let at = indexOfPhrase(text, rest); at >= 0; at = indexOfPhrase(text, rest, at + 1)) {
    const [start, end] = [at - 1, at + rest.length];
    if (lower(text.charCodeAt(start)) !== first) continue;
    if (!isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end)))
      into.push({ form: word, start, end });
  }
}

function wordings({ source }: Analysis): Choice[] {
  return STYLE_VARIANTS.flatMap(([ofLaws, other]) => {
    const writings: Writing[] = [];
    findWord(source.text, other, writings);
    if (writings.length > 0) findWord(source.text, ofLaws, writings);
    return isMixed(writings)
      ? [{ kind: 'wording' as const, yields: other, writings: writings.sort(byPlace) }]
      : [];
  });
}

const YEARS = /\d{4}( - |-| – |–)\d{4}/u;

/** Spans of years: `2021 - 2025`, `2021-2025`, `2021 – 2025`. */
function ranges({ nodes, source: { text } }: Analysis): Choice {
  const writings: Writing[] = [];
  for (const { node } of nodes.all('period')) {
    const from = node.position.start.offset;
    const found = YEARS.exec(text.slice(from, node.position.end.offset));
    if (found === null) continue;
    const start = from + found.index;
    writings.push({ form: found[1] ?? '', start, end: start + found[0].length });
  }
  return { kind: 'range', yields: null, writings };
}

/** A dash with blanks around it between two words. */
function dashes({ source }: Analysis): Choice {
  const { text } = source;
  const writings: Writing[] = [];
  for (const form of ['–', '-']) {
    for (const at of placesOf(form, source)) {
      if (isSpaced(text, at) && isLetter(text.charCodeAt(at - 2)) && isLetter(text.charCodeAt(at + 2)))
        writings.push({ form, start: at, end: at + 1 });
    }
    // Most documents have no other dash than the hyphen.
    if (writings.length === 0) break;
  }
  return { kind: 'dash', yields: null, writings: writings.sort(byPlace) };
}

function isSpaced(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at + 1) === 0x20;
}

/** Where dates are written as the place demands: the header has a form of its own, cells are short of room. */
const ASIDE: readonly ParentNode['type'][] = ['tableCell', 'quotation', 'header', 'footer'];

/** Dates of running text to the day. */
function dates({ nodes, source: { text } }: Analysis): Choice {
  const writings: (Writing & { mention: Mention<DateNode> })[] = [];
  for (const mention of nodes.all('date')) {
    const { date, position } = mention.node;
    if (date.day === null || date.month === null || date.year === null) continue;
    const { start, end } = { start: position.start.offset, end: position.end.offset };
    const words = text.slice(start, end);
    const form = words.includes('/') ? '/' : words.includes('tháng') ? 'tháng' : null;
    if (form !== null) writings.push({ form, start, end, mention });
  }
  if (!isMixed(writings)) return { kind: 'date', yields: null, writings };
  return {
    kind: 'date',
    yields: null,
    writings: writings.filter(({ mention }) => nearest(mention, ...ASIDE) === null),
  };
}

function isMixed(writings: readonly Writing[]): boolean {
  const [first] = writings;
  return first !== undefined && writings.some(({ form }) => form !== first.form);
}

/**
 * What a document writes in more than one way, in its own words.
 *
 * @param attached Whether it is attached to another, with which its words are compared.
 */
export function mixedWritings(analysis: Analysis, attached: boolean): Choice[] {
  const words = attached ? [] : [...wordings(analysis), dashes(analysis)];
  const mixed = [...words, ranges(analysis), dates(analysis)].filter(({ writings }) => isMixed(writings));
  if (mixed.length === 0) return [];
  const foreign = foreignIn(analysis);
  return mixed
    .map((choice) =>
      // A date is the author's writing in a citation, too.
      choice.kind === 'date'
        ? choice
        : { ...choice, writings: choice.writings.filter(({ start }) => !foreign.hold(start)) },
    )
    .filter(({ writings }) => isMixed(writings));
}
