/** The short forms that a document uses, each with its uses; what only looks like one is left out. */
import type { Analysis } from '../../analyse/analyse.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { once } from '../../analyse/once.ts';
import type { Abbreviation } from '../../ast/inline.ts';
import { isDigit } from '../../recognise/chars.ts';
import { skipBlanksBack } from '../../recognise/cursor.ts';
import { typeOfNotation } from '../../recognise/document-types.ts';
import { addTo } from '../../text/group-by.ts';
import { CODE_WORDS, COMPANY_WORDS, STANDALONE, UNIT_NAME_WORDS } from '../lexicon/abbreviations.data.ts';
import { meaningOf } from './meanings.ts';

/** One place where a short form stands in the running text. */
export interface Use {
  start: number;
  end: number;
  inCell: boolean;
  /** True behind a word such as `Phòng`: the initials of a unit, which its own people know. */
  namesUnit: boolean;
  /** Inside the words of a cited document. */
  cited: boolean;
}

export interface ShortForm {
  short: string;
  uses: readonly Use[];
}

/** Letters that open no Vietnamese word, or hardly any: a short form with one of them is a foreign word. */
const FOREIGN = /[EFIJOWZ]/u;
/** A syllable without a tone, shouted: `KHÔNG`, `BAN`. */
const SYLLABLE =
  /^(?:NGH|NG|NH|KH|TH|TR|CH|PH|GH|GI|QU|[BCDĐGHK-NRSTVX])?[AĂÂEÊIOÔƠUƯY]{1,3}(?:NG|NH|CH|[CMNPT])?$/u;
/** How far before a short form the words that name a company are looked for. */
const COMPANY_REACH = 60;
const BEFORE = 14;
/** More short forms than one in so many units of text, and the letters were misread. */
const MISREAD_DENSITY = 40;
const MISREAD_COUNT = 30;

/** True where the text in front ends with one of these words. */
function isBehind(before: string, words: readonly string[]): boolean {
  return words.some(
    (word) => before.endsWith(word) && !/\p{L}/u.test(before.charAt(before.length - word.length - 1)),
  );
}

/** True for letters in capitals that stand for no words. */
function isNoShortForm(short: string): boolean {
  if (STANDALONE.has(short)) return true;
  if (meaningOf(short) !== null) return false;
  if (FOREIGN.test(short) || SYLLABLE.test(short)) return true;
  return short.includes('-') && typeOfNotation(short) !== null;
}

/** True where what stands around makes it a code, a measure or the name of a company. */
function isNameOrCode(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '/' || before === '-' || before === '.' || text.charAt(end) === '/') return true;
  const edge = skipBlanksBack(text, start);
  if (edge < start && isDigit(text.charCodeAt(edge - 1)) && end - start <= 3) return true;
  if (edge < start && isBehind(text.slice(Math.max(0, edge - BEFORE), edge).toLowerCase(), CODE_WORDS))
    return true;
  const reach = text.slice(Math.max(0, start - COMPANY_REACH), start).toLowerCase();
  const clause = reach.slice(Math.max(reach.lastIndexOf(';'), reach.lastIndexOf('\n')) + 1);
  return COMPANY_WORDS.some((word) => clause.includes(word));
}

function useOf(mention: Mention<Abbreviation>, text: string): Use {
  const { start, end } = mention.node.position;
  const edge = skipBlanksBack(text, start.offset);
  const before = text.slice(Math.max(0, edge - BEFORE), edge).toLowerCase();
  return {
    start: start.offset,
    end: end.offset,
    inCell: nearest(mention, 'tableCell') !== null,
    namesUnit: isBehind(before, UNIT_NAME_WORDS),
    cited: nearest(mention, 'citation') !== null,
  };
}

/** The short forms of the running text in the order of their first use. */
export const shortFormsIn: (analysis: Analysis) => readonly ShortForm[] = once(({ nodes, source }) => {
  const { text } = source;
  const mentions = nodes.all('abbreviation');
  if (mentions.length >= MISREAD_COUNT && mentions.length * MISREAD_DENSITY > text.length) return [];
  const forms = new Map<string, Use[]>();
  const none = new Set<string>();
  for (const mention of mentions) {
    const { short } = mention.node;
    if (none.has(short)) continue;
    if (!forms.has(short) && isNoShortForm(short)) {
      none.add(short);
      continue;
    }
    if (nearest(mention, 'quotation', 'signature', 'documentNumber', 'issuer') !== null) continue;
    const use = useOf(mention, text);
    if (meaningOf(short) === null && isNameOrCode(text, use.start, use.end)) continue;
    addTo(forms, short, use);
  }
  return [...forms].map(([short, uses]) => ({ short, uses }));
});
