/** Units that are given work and that the list of recipients does not reach. */
import type { Analysis } from '../../analyse/analyse.ts';
import { unitTokens } from '../../analyse/unit-tokens.ts';
import { fill } from '../../lint/messages.ts';
import { judgedOn } from '../../lint/run.ts';
import { standardOn } from '../../profile/standards.ts';
import type { Standard } from '../../profile/standard.ts';
import { describeClause } from '../../report/clause.ts';
import { recipientLines } from '../../rules/assignments/recipient-list.ts';
import { unreachedUnits } from '../../rules/assignments/unreached.ts';
import { fold } from '../../text/letters.ts';
import type { Block } from '../popup.ts';
import { COMPLETION_WORDS } from '../words/completion.ts';
import { completing, type CursorLine } from './cursor-line.ts';
import type { Item } from './item.ts';

/** A line of the list up to the cursor. */
const LINE = /^[ \t]*(?:(?<dash>[-–+*•])(?<gap>[ \t]{0,4}))?(?<typed>(?:\p{L}[^;]{0,120})?)$/u;
const DASHED = /^[ \t]*[-–+*•]/u;
/** Lines of a list that are looked at from below. */
const FURTHEST = 60;
const LABEL = 'noi nhan';

/** True below `Nơi nhận:`, with nothing but lines of the list, sub-labels and one empty line between. */
function isInList({ reading, number, before }: CursorLine): boolean {
  const { text } = reading.document;
  const lineText = (line: number): string =>
    text.slice(reading.lines.offset(line, 1), reading.lineEnd(line)).trim();
  if (before.trim() !== '' && !DASHED.test(before)) return false;
  let empty = 0;
  for (let line = number - 1; line > 0 && number - line < FURTHEST; line -= 1) {
    const words = lineText(line);
    if (
      fold(words.slice(0, 3 * LABEL.length))
        .replace(/^[*_]+/u, '')
        .startsWith(LABEL)
    )
      return true;
    if (words === '') empty += 1;
    else if (!DASHED.test(words) && !words.endsWith(':')) return false;
    if (empty > 1) return false;
  }
  return false;
}

/** The units that no other line of the list reaches. */
function missingNames(analysis: Analysis, number: number): string[] {
  const lines = recipientLines(analysis).filter(({ node }) => node.position.start.line !== number);
  const archive = lines
    .filter(({ node }) => node.archive)
    .flatMap(({ text }) => unitTokens(text))
    .filter((token) => token.type === 'word');
  const units = lines.flatMap((each) => each.units);
  return [...new Set(unreachedUnits(analysis, { units, archive }).map(({ name }) => name))];
}

/** The archive line that the standard wants last, where the list has none. */
function archiveLine({ archive }: Standard, analysis: Analysis): { text: string; clause: string } | null {
  const unit = archive?.value.unit ?? null;
  if (archive === null || unit === null || archive.clause === null) return null;
  if (recipientLines(analysis).some(({ node }) => node.archive)) return null;
  return { text: `${archive.value.label} ${unit}.`, clause: archive.clause };
}

/** Recipients that begin as the line does. */
export function recipientItems(line: CursorLine): Item[] {
  const parts = LINE.exec(line.before)?.groups;
  if (parts === undefined || !isInList(line)) return [];
  const { analysis, options } = line.reading;
  const words = COMPLETION_WORDS[options.lang];
  const standard = standardOn(analysis.profile.id, judgedOn(analysis));
  const { dash = '', gap = '', typed = '' } = parts;
  const lead = dash === '' ? '- ' : gap === '' ? ' ' : '';
  const end = standard.recipientEnd?.value ?? ';';
  const write = (label: string, text: string, detail: string, documentation: Block[]): Item[] => {
    const item = completing(line, line.before.length - typed.length, label);
    if (item === null) return [];
    const { edit } = item;
    return [
      { kind: 'recipient', label, detail, documentation, ...item, edit: { ...edit, text: lead + text } },
    ];
  };
  const clauseBlock = (ref: string): Block[] => {
    const clause = describeClause({ standard: standard.id, ref }, options.lang);
    return [[[fill(words.clause, { clause })]]];
  };
  const isEnded = /^\S*\s*[;,.]/u.test(line.after);
  const grounds = standard.profile === 'nha-nuoc' ? clauseBlock('PL I/I/II/9') : [];
  const archive = archiveLine(standard, analysis);
  return [
    ...missingNames(analysis, line.number).flatMap((name) =>
      write(name, isEnded ? name : name + end, words.recipient, grounds),
    ),
    ...(archive === null
      ? []
      : write(archive.text, archive.text, words.archive, clauseBlock(archive.clause))),
  ];
}
