/** What can be wrong with a line of authority. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Edit } from '../../lint/finding.ts';
import type { Standard } from '../../profile/standard.ts';
import { COLLECTIVE_BODIES, DEPUTY, DEPUTY_HEADS, HEAD_POSTS } from '../lexicon/signing-words.data.ts';
import type { SignatureLine } from './signature-lines.ts';

/** A post or body that does not go with the mark before it. */
export type Fault = 'deputy' | 'order' | 'collective' | 'body' | 'secretary';

/** What is wrong between a mark, the words behind it and the lines below. */
export function faultOf(
  line: SignatureLine,
  below: readonly SignatureLine[],
  standard: Standard,
): Fault | null {
  const { kind, words } = line;
  const deputy = [line, ...below].some((each) => DEPUTY.test(each.words));
  if (kind === 'collective') return HEAD_POSTS.test(words) ? 'collective' : null;
  if (kind === 'order') {
    const next = below[0]?.words ?? '';
    return DEPUTY.test(next) && next.replace(/^pho /u, '') === words ? 'order' : null;
  }
  if (kind !== 'deputy') return null;
  if (COLLECTIVE_BODIES.test(words)) return 'body';
  if (standard.profile === 'dang' && /^bi thu(?![a-z])/u.test(words)) return 'secretary';
  const isChairman = /^chu tich(?![a-z])/u.test(words);
  const same = below.some((each) => each.words === words);
  return deputy || !(isChairman || same || below.length === 0) ? null : 'deputy';
}

/**
 * A deputy who signs without saying that it is in the head's place: below no
 * mark at all, or below that of a People's Committee.
 *
 * @returns The line of the post, and the post of the head.
 */
export function missingDeputyMark(
  lines: readonly SignatureLine[],
): { line: SignatureLine; head: string } | null {
  const line = lines.find(({ kind }) => kind === null);
  if (line === undefined || !DEPUTY_HEADS.test(line.words)) return null;
  const above = lines.slice(0, lines.indexOf(line));
  const plain = above.every(
    ({ kind, words }) => kind === 'collective' && words.startsWith('uy ban nhan dan'),
  );
  return plain ? { line, head: line.text.slice('PHÓ '.length) } : null;
}

/** The mark of the other system, or a stop left out; where header and profile disagree, nothing is sure. */
export function isOther(mark: string, right: string, { nodes }: Analysis, { profile }: Standard): boolean {
  const form = nodes.first('motto')?.form;
  if (form !== undefined && (form === 'state') !== (profile === 'nha-nuoc')) return false;
  return mark !== right && (profile === 'nha-nuoc' || mark !== `${right}.`);
}

/** Writes the mark in another form. */
export function markEdit(line: SignatureLine, expected: string, { source }: Analysis): Edit | null {
  const { node } = line;
  const start = node.position.start.offset;
  if (node.type !== 'authority' || !source.text.startsWith(node.mark, start)) return null;
  const end = start + node.mark.length;
  const gap = /\s/u.test(source.text.charAt(end)) ? '' : ' ';
  return { range: source.range(start, end), text: expected + gap };
}
