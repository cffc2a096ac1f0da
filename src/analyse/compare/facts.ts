/** Compares two documents fact by fact: dates, targets, citations, assignments, recipients. */
import type { Facts } from '../facts-types.ts';
import type { Range } from '../../text/place.ts';
import type { FactChange, FactKind } from './comparison.ts';
import { pairUp } from './pairing.ts';
import { likeness, wordsIn } from './words.ts';

/** A fact as it is compared: what it is about, and what is said. */
interface Item {
  about: string;
  value: string;
  range: Range | null;
  words: readonly string[];
}

/** Facts about things less alike than this are about different things. */
const ALIKE = 0.7;
const NUMBERS = /\d[\d.,/]*/gu;

function item(about: string, value: string, range: Range | null): Item {
  return { about, value, range, words: wordsIn(about) };
}

/** A fact that a document has once. */
function single(kind: FactKind, old: string | null, next: string | null): FactChange[] {
  if (old === next) return [];
  const change = old === null ? 'added' : next === null ? 'dropped' : 'changed';
  return [{ kind, change, about: '', old, new: next, oldRange: null, newRange: null }];
}

function compareItems(kind: FactKind, old: readonly Item[], next: readonly Item[]): FactChange[] {
  const pairs = pairUp(old, next, {
    key: ({ about, value }) => `${about.toLowerCase()}\n${value}`,
    likeness: (a, b) => (a.about === b.about ? 1 : likeness(a.words, b.words)),
    least: ALIKE,
  });
  return pairs.flatMap((pair): FactChange[] => {
    if (pair.old?.value === pair.new?.value) return [];
    return [
      {
        kind,
        change: pair.old === null ? 'added' : pair.new === null ? 'dropped' : 'changed',
        about: (pair.new ?? pair.old)?.about ?? '',
        old: pair.old?.value ?? null,
        new: pair.new?.value ?? null,
        oldRange: pair.old?.range ?? null,
        newRange: pair.new?.range ?? null,
      },
    ];
  });
}

function citations({ citations: cited }: Facts): Item[] {
  return cited.map(({ type, symbol, date, issuer, subject, range }) => {
    const about = [type, symbol ?? subject].filter((each) => each !== null).join(' ');
    return item(about, [date, issuer?.name].filter((each) => typeof each === 'string').join(', '), range);
  });
}

/** A criterion is known by its words without numbers. */
function targets({ criteria }: Facts): Item[] {
  return criteria.flatMap(({ items }) =>
    items
      .filter((each) => each.targets.length > 0)
      .map((each) => item(each.text.replace(NUMBERS, '…'), each.targets.join('; '), null)),
  );
}

function deadlines({ assignments }: Facts): Item[] {
  return assignments.flatMap(({ unit, tasks, range }) =>
    tasks
      .filter(({ deadline }) => deadline !== null)
      .map(({ text, deadline }) => item(`${unit}: ${text.replace(NUMBERS, '…')}`, deadline ?? '', range)),
  );
}

function periodText({ period }: Facts): string | null {
  return period === null ? null : `${period.start ?? '…'} – ${period.end ?? '…'}`;
}

/** What is not the same, kind by kind. */
export function compareFacts(old: Facts, next: Facts): FactChange[] {
  const of = (facts: Facts) => ({
    dates: facts.timeline.map(({ event, date, range }) => item(event, date, range)),
    units: facts.assignments.map(({ unit, range }) => item(unit, unit, range)),
    recipients: facts.recipients.map(({ text }) => item(text, text, null)),
  });
  const before = of(old);
  const after = of(next);
  return [
    ...single('documentType', old.documentType, next.documentType),
    ...single('issuer', old.issuer?.name ?? null, next.issuer?.name ?? null),
    ...single('issueDate', old.issueDate, next.issueDate),
    ...single('subject', old.subject, next.subject),
    ...single('period', periodText(old), periodText(next)),
    ...compareItems('date', before.dates, after.dates),
    ...compareItems('target', targets(old), targets(next)),
    ...compareItems('citation', citations(old), citations(next)),
    ...compareItems('assignment', before.units, after.units),
    ...compareItems('deadline', deadlines(old), deadlines(next)),
    ...compareItems('recipient', before.recipients, after.recipients),
  ];
}
