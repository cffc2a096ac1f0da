/** Short forms in the list of recipients, the archive line left out. */
import type { Analysis } from '../../analyse/analyse.ts';
import { TextRun } from '../../analyse/text-run.ts';
import { findAbbreviations } from '../../recognise/abbreviations.ts';
import type { Range } from '../../text/place.ts';
import { meaningOf } from './meanings.ts';

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
    if (node.archive) continue;
    const run = new TextRun(node, source);
    for (const { short, start, end } of findAbbreviations(run.text)) {
      if (meaningOf(short)?.familiarity === 'common') found.push({ short, range: run.range(start, end) });
    }
  }
  return found;
}
