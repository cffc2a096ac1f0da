/** Citations: in full the first time, by number later (NĐ 30/2020/NĐ-CP PL I/I/II/6.b). */
import { fill } from '../../lint/messages.ts';
import { describeClause } from '../../report/clause.ts';
import { shortened, type Block } from '../popup.ts';
import { COMPLETION_WORDS } from '../words/completion.ts';
import { citableAs, dateForm, fullText, type Citable } from './citable.ts';
import { completing, folded, isShouted, isTitleLike, wordStarts, type CursorLine } from './cursor-line.ts';
import type { Item } from './item.ts';

/** Letters from which on one is citing, not beginning some word; without a capital, two words. */
const FEWEST = 3;
const FEWEST_SMALL = 6;
const MOST = 40;
const LONGEST_LABEL = 90;

function documentationOf({ entry }: Citable, full: string | null, line: CursorLine): Block[] {
  const { lang } = line.reading.options;
  const words = COMPLETION_WORDS[lang];
  const blocks: Block[] = full === null ? [] : [[[full]]];
  if (entry !== null && entry.source !== '') {
    const said = entry.verified ? words.source : words.sourceUnverified;
    blocks.push([[fill(said, { source: entry.source })]]);
  }
  if (line.reading.analysis.profile.id !== 'nha-nuoc') return blocks;
  const clause = describeClause({ standard: 'nd30', ref: 'PL I/I/II/6.b' }, lang);
  return [...blocks, [[fill(words.clause, { clause })]]];
}

function itemsOf(each: Citable, from: number, line: CursorLine): Item[] {
  const { options, analysis } = line.reading;
  const words = COMPLETION_WORDS[options.lang];
  const { short, entry, places } = each;
  const full = fullText(each, dateForm(analysis));
  const start = line.offset - line.before.length + from;
  const write = (text: string, detail: string): Item[] => {
    const typed = completing(line, from, text);
    if (typed === null) return [];
    const documentation = documentationOf(each, text === short ? null : full, line);
    return [{ kind: 'citation', label: shortened(text, LONGEST_LABEL), detail, documentation, ...typed }];
  };
  if (full !== short && places.some(({ end }) => end < start))
    return [...write(short, words.later), ...write(full, words.first)];
  return write(full, entry === null ? words.cited : entry.verified ? words.known : words.unverified);
}

/** Whether what is typed is surely the beginning of a citation. */
function isCiting(typed: string): boolean {
  const key = folded(typed);
  if (isShouted(typed) || key.length < FEWEST) return false;
  if (/^\p{Lu}/u.test(typed)) return true;
  return key.length >= FEWEST_SMALL && (isTitleLike(typed) || key.includes(' so '));
}

/** Citations that begin as what is typed does. */
export function citationItems(line: CursorLine): Item[] {
  const { analysis } = line.reading;
  const header = analysis.nodes.first('header');
  if (header !== null && line.offset <= header.position.end.offset) return [];
  for (const from of wordStarts(line)) {
    const typed = line.before.slice(from);
    if (!isCiting(typed)) continue;
    const fitting = citableAs(analysis, folded(typed), line.offset - typed.length, line.offset);
    const items = fitting.slice(0, MOST).flatMap((each) => itemsOf(each, from, line));
    if (items.length > 0) return items;
  }
  return [];
}
