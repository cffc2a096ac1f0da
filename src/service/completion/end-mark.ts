/** The mark that ends the text of a State document. */
import { fill } from '../../lint/messages.ts';
import { judgedOn } from '../../lint/run.ts';
import { standardOn } from '../../profile/standards.ts';
import { describeClause } from '../../report/clause.ts';
import { COMPLETION_WORDS } from '../words/completion.ts';
import type { CursorLine } from './cursor-line.ts';
import type { Item } from './item.ts';

const MARK = './.';
const BEGUN = './';

/** Offered behind `./` alone: a full stop ends many sentences. */
export function endMarkItems(line: CursorLine): Item[] {
  const { reading, before, after, offset } = line;
  const { analysis, options } = reading;
  const { endMark, id } = standardOn(analysis.profile.id, judgedOn(analysis));
  if (!before.endsWith(BEGUN) || after.trim() !== '' || endMark?.value !== true) return [];
  const words = COMPLETION_WORDS[options.lang];
  const { clause: ref } = endMark;
  const clause = ref === null ? null : describeClause({ standard: id, ref }, options.lang);
  return [
    {
      kind: 'mark',
      label: MARK,
      detail: words.endMark,
      documentation: clause === null ? [] : [[[fill(words.clause, { clause })]]],
      edit: { range: reading.lines.range(offset - BEGUN.length, offset), text: MARK },
      filterText: MARK,
    },
  ];
}
