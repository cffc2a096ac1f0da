/** Words of a document that place its own action, or that of a body below a province, in the whole province. */
import type { Analysis } from '../../analyse/analyse.ts';
import { blocksOf } from '../../analyse/blocks.ts';
import { rangeIn } from '../../analyse/text-of-passage.ts';
import { TextRun } from '../../analyse/text-run.ts';
import type { Range } from '../../text/place.ts';
import {
  ACTS_FOR_PROVINCE,
  ALL_PROVINCE,
  BELOW_PROVINCE,
  BESIDE_PROVINCE,
  OF_ANOTHER,
  PLACED_IN_PROVINCE,
  SETS_GOING,
  TAKES_UP,
} from '../lexicon/scope-words.data.ts';

/** Words and where they stand. */
export interface Stretch {
  words: string;
  range: Range;
}

/** Sentences whose actors are the province's. */
export function provinceActs(analysis: Analysis): Stretch[] {
  return blocksOf(analysis).flatMap((block) => {
    const { passage } = block;
    if (!passage.text.includes(' tỉnh') || block.within('preamble')) return [];
    return [...passage.text.matchAll(ACTS_FOR_PROVINCE)].flatMap(({ index, 0: words }) => {
      const from = Math.max(passage.text.lastIndexOf('. ', index), passage.text.lastIndexOf('; ', index)) + 1;
      const sentence = passage.text.slice(Math.max(from, index - 200), index);
      const foreign = passage.placed.some(
        ({ node, start, end }) =>
          start <= index && index < end && (node.type === 'citation' || node.type === 'quotation'),
      );
      const range =
        foreign || BESIDE_PROVINCE.test(sentence) ? null : rangeIn(passage, index, index + words.length);
      return range === null ? [] : [{ words, range }];
    });
  });
}

/** A subject that places the plan in the province and names no document or movement of it. */
export function provinceSubject({ nodes, source }: Analysis): Stretch | null {
  const subject = nodes.first('subject');
  if (subject === null) return null;
  const run = new TextRun(subject, source);
  const found = PLACED_IN_PROVINCE.exec(run.text);
  if (found === null || OF_ANOTHER.test(run.text)) return null;
  return { words: found[0], range: run.range(found.index, found.index + found[0].length) };
}

/** A document cited of a body below a province that is said to set something going in all of it. */
export function provinceCitations({ citations, source }: Analysis): (Stretch & { issuer: string })[] {
  return citations.flatMap(({ citation }) => {
    const { issuer, subject } = citation;
    if (issuer === null || subject === null || !BELOW_PROVINCE.test(issuer)) return [];
    const place = ALL_PROVINCE.exec(subject);
    const before = subject.slice(0, place?.index ?? 0);
    if (place === null || !SETS_GOING.test(before) || TAKES_UP.test(before)) return [];
    const [words] = place;
    const run = new TextRun(citation, source);
    const at = run.text.indexOf(words);
    return at < 0 ? [] : [{ words, issuer, range: run.range(at, at + words.length) }];
  });
}
