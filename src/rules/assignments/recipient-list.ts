/** The recipients of a document as units. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { wordsOf } from '../../analyse/text-of.ts';
import { unitsIn, type UnitName } from '../../analyse/unit-names.ts';
import { unitTokens, type NameWord } from '../../analyse/unit-tokens.ts';
import type { UnitKind } from '../../analyse/lexicon/unit-names.data.ts';
import type { Recipient, Recipients } from '../../ast/nodes.ts';

export interface RecipientList {
  node: Recipients;
  units: readonly UnitName[];
  /** Words of the archive line. */
  archive: readonly NameWord[];
}

/** `Như trên`, `Như Điều 3`, `Như thành phần`: the units are named elsewhere. */
const AS_ABOVE = /^như(?!\p{L})/iu;
/** A place left open in a template. */
const BLANK = /…|\.{3}/u;

/** Those to whom copies go for information only. */
const INFORMED: ReadonlySet<UnitKind> = new Set(['leader', 'person', 'assembly', 'media']);

/** A line of the list with the units that it names; their places are those in its words. */
export interface RecipientLine {
  node: Recipient;
  text: string;
  units: readonly UnitName[];
}

/** The lines of the list, read once. */
export const recipientLines: (analysis: Analysis) => readonly RecipientLine[] = once(({ nodes }) =>
  nodes.all('recipient').map(({ node }) => {
    const text = wordsOf(node);
    return { node, text, units: unitsIn(text) };
  }),
);

/**
 * The list of a document; null where it has none, where it is cut off (the
 * archive line ends every list, NĐ 30/2020/NĐ-CP PL I/I/II/9.d), where it
 * points elsewhere, or where it names nobody who carries the plan out: such a
 * plan is handed out by other means.
 */
export function recipientList(analysis: Analysis): RecipientList | null {
  const node = analysis.nodes.first('recipients');
  const lines = recipientLines(analysis);
  if (node === null || analysis.issuer === null || lines.at(-1)?.node.archive !== true) return null;
  const units: UnitName[] = [];
  const archive: NameWord[] = [];
  let executing = false;
  for (const line of lines) {
    const { text } = line;
    if (AS_ABOVE.test(text) || BLANK.test(text)) return null;
    if (line.node.archive) {
      for (const token of unitTokens(text)) if (token.type === 'word') archive.push(token);
    }
    units.push(...line.units);
    if (line.node.archive) continue;
    const reports = line.node.purpose !== null && /b\/c|báo cáo/u.test(line.node.purpose);
    executing ||= !reports && line.units.some((unit) => !INFORMED.has(unit.kind) && !unit.post);
  }
  return executing ? { node, units, archive } : null;
}
