/** Full and short form of one name in one phrase: `Chủ tịch Ủy ban nhân dân tỉnh, Chủ tịch UBND xã`. */
import type { Analysis } from '../../analyse/analyse.ts';
import { countFront } from '../../text/bisect.ts';
import type { Stretch } from '../../text/place.ts';
import { foreignIn } from './foreign.ts';
import { meaningOf } from './meanings.ts';
import { findName } from './search.ts';
import { shortFormsIn, type ShortForm } from './short-forms.ts';

/** A short form and the full one near it. */
export interface MixedForms {
  short: string;
  use: Stretch;
  full: Stretch;
}

/** Units that may stand between the two in one phrase. */
const NEAR = 50;
/** What ends a phrase: a sentence, an item, or the brackets that give the short form. */
const APART = /[.;:()|]|\n[ \t\r]{0,8}[\n+•-]/u;

function fullNear(text: string, use: Stretch, stretches: readonly Stretch[]): Stretch | null {
  const index = countFront(stretches, ({ start }) => start < use.start);
  const before = stretches[index - 1];
  if (before !== undefined && isNear(text, before.end, use.start)) return before;
  const behind = stretches[index];
  return behind !== undefined && isNear(text, use.end, behind.start) ? behind : null;
}

function isNear(text: string, from: number, to: number): boolean {
  return from < to && to - from <= NEAR && !APART.test(text.slice(from, to));
}

/** Such phrases of one short form, in the author's own words. */
function mixedIn({ short, uses }: ShortForm, analysis: Analysis): MixedForms[] {
  const meaning = meaningOf(short);
  const [name, ...others] = meaning?.names ?? [];
  if (name === undefined || others.length > 0) return [];
  const stretches = findName(analysis.source.text, name);
  if (stretches.length === 0) return [];
  return uses.flatMap((use) => {
    if (use.cited || use.inCell) return [];
    const full = fullNear(analysis.source.text, use, stretches);
    return full === null || foreignIn(analysis).hold(full.start) ? [] : [{ short, use, full }];
  });
}

/** Such phrases of a document in the order of the source. */
export function mixedFormsIn(analysis: Analysis): MixedForms[] {
  return shortFormsIn(analysis)
    .slice(0, MOST)
    .flatMap((form) => mixedIn(form, analysis))
    .sort((a, b) => a.use.start - b.use.start);
}

/** Short forms that are looked at. */
const MOST = 80;
