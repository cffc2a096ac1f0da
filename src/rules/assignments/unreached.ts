/** Units that are given work and that the recipients list does not reach. */
import type { Analysis } from '../../analyse/analyse.ts';
import { assignedIn } from '../../analyse/assignments.ts';
import { blocksOf } from '../../analyse/blocks.ts';
import type { UnitKind } from '../../analyse/lexicon/unit-names.data.ts';
import { passageOf, rangeIn, type Passage } from '../../analyse/text-of-passage.ts';
import type { TextBlock } from '../../analyse/text-of.ts';
import { isFiledWith, isReached } from '../../analyse/unit-match.ts';
import { unitsIn, type UnitName } from '../../analyse/unit-names.ts';
import type { Range } from '../../text/place.ts';
import { ASKED_LIST, ASKING, CARRIED_OUT, LIST_ENDS } from '../lexicon/asked-words.data.ts';
import { isIssuer } from './own-unit.ts';
import type { RecipientList } from './recipient-list.ts';

export interface Unreached {
  unit: UnitName;
  /** As written. */
  name: string;
  range: Range;
  /** Whether it is named in a list of all who are asked, not as the one to act. */
  asked: boolean;
}

/** Groups too wide, persons and bodies made up of members of other units: no list names them. */
const UNLISTED: ReadonlySet<UnitKind> = new Set(['group', 'person', 'leader', 'taskforce', 'media']);
/** What a list of all who are asked may add that is a unit by itself. */
const ASKED_KINDS: ReadonlySet<UnitKind> = new Set(['village', 'school', 'business']);
/** Words that a name may take; one that runs on was not read rightly. */
const LONGEST_NAME = 10;

function isListed(unit: UnitName): boolean {
  if (UNLISTED.has(unit.kind) || unit.words.length > LONGEST_NAME) return false;
  // A bare `các phòng` means those of the list.
  return !(unit.collective && unit.kind === 'office');
}

function placeOf(passage: Passage, text: string, unit: UnitName, block: TextBlock): Range {
  const at = passage.text.indexOf(text);
  return at < 0 ? block.position : (rangeIn(passage, at + unit.start, at + unit.end) ?? block.position);
}

function assignedUnits(analysis: Analysis, isMissing: (unit: UnitName) => boolean): Unreached[] {
  return assignedIn(analysis.nodes).flatMap((assigned) => {
    const missing = assigned.units.filter((unit) => isListed(unit) && isMissing(unit));
    if (missing.length === 0 || assigned.tasks.length === 0) return [];
    const { name, block } = assigned;
    const passage = passageOf(block);
    return missing.map((unit) => ({
      unit,
      name: name.slice(unit.start, unit.end).trim(),
      range: placeOf(passage, name, unit, block),
      asked: false,
    }));
  });
}

/** The units of one list of those asked, `at` which its first words stand. */
function askedAt(passage: Passage, at: number, block: TextBlock): Unreached[] {
  const { text } = passage;
  if (!ASKING.test(text.slice(Math.max(0, at - 80), at))) return [];
  const from = at + ASKED_LIST.length;
  const sentence = /^[^.;:]*/u.exec(text.slice(from, from + 200))?.[0] ?? '';
  const end = sentence.search(LIST_ENDS);
  if (end < 0 || !CARRIED_OUT.test(sentence.slice(end, end + 100))) return [];
  const list = sentence.slice(0, end);
  return unitsIn(list)
    .filter(({ kind, words }) => ASKED_KINDS.has(kind) && words.length === 0)
    .map((unit) => ({
      unit: { ...unit, collective: true },
      name: list.slice(unit.start, unit.end).trim(),
      range: rangeIn(passage, from + unit.start, from + unit.end) ?? block.position,
      asked: true,
    }));
}

function askedUnits(analysis: Analysis, isMissing: (unit: UnitName) => boolean): Unreached[] {
  if (!analysis.source.text.includes(ASKED_LIST)) return [];
  const found: Unreached[] = [];
  for (const block of blocksOf(analysis)) {
    if (block.node.type !== 'paragraph' || block.within('appendix')) continue;
    const { passage } = block;
    for (let at = passage.text.indexOf(ASKED_LIST); at >= 0; at = passage.text.indexOf(ASKED_LIST, at + 1)) {
      found.push(...askedAt(passage, at, block.node).filter(({ unit }) => isMissing(unit)));
    }
  }
  return found;
}

/** Each unit once, at the first place that gives it work. */
export function unreachedUnits(
  analysis: Analysis,
  list: Pick<RecipientList, 'units' | 'archive'>,
): Unreached[] {
  // The same name is the same unit, and a long list of recipients is read once for it.
  const known = new Map<UnitName, boolean>();
  const isMissing = (unit: UnitName): boolean => {
    const missing =
      known.get(unit) ??
      (!isReached(unit, list.units) && !isFiledWith(unit, list.archive) && !isIssuer(unit, analysis));
    known.set(unit, missing);
    return missing;
  };
  const seen = new Set<string>();
  return [...assignedUnits(analysis, isMissing), ...askedUnits(analysis, isMissing)].filter(({ unit }) => {
    const key = unit.collective ? unit.kind : [unit.head, ...unit.words.map((word) => word.key)].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
