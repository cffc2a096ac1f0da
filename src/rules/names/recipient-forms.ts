/** Short forms in the list of recipients, the archive line left out. */
import type { Analysis } from '../../analyse/analyse.ts';
import { TextRun } from '../../analyse/text-run.ts';
import { findAbbreviations } from '../../recognise/abbreviations.ts';
import type { Range } from '../../text/place.ts';
import { meaningOf } from './meanings.ts';

/** What every short form has. */
const CAPITALS = /[A-ZĐ]{2}/u;

export interface RecipientForm {
  short: string;
  range: Range;
}

/**
 * The short forms in the list that officials know, but not everybody. What no
 * list has is the address of a body (`VPCP`, `KSTTHC`), which that body knows.
 */
export function recipientForms({ nodes, source }: Analysis): RecipientForm[] {
  const found: RecipientForm[] = [];
  for (const { node } of nodes.all('recipient')) {
    const { start, end } = node.position;
    if (node.archive || !CAPITALS.test(source.text.slice(start.offset, end.offset))) continue;
    const run = new TextRun(node, source);
    for (const span of findAbbreviations(run.text)) {
      if (meaningOf(span.short)?.familiarity !== 'common') continue;
      found.push({ short: span.short, range: run.range(span.start, span.end) });
    }
  }
  return found;
}
