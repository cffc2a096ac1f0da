/** Which event an entry of the timeline is about, so that its dates can be compared. */
import type { TimelineEntry } from '../../analyse/timeline.ts';
import { headingOf } from '../../analyse/text-of.ts';
import { plainText } from '../../ast/plain-text.ts';
import { fold } from '../../text/letters.ts';
import {
  EACH_OWN,
  HELPERS,
  NAMED_OBJECT,
  OWN_OBJECT,
  RECURRENT,
  ROUND,
  TIME_BEGINS,
} from '../lexicon/event-identity.data.ts';

/** The words in front of an event and those behind it up to its time. */
function around({ text, event }: TimelineEntry): { before: string; object: string } {
  const at = text.toLowerCase().lastIndexOf(event);
  if (at < 0) return { before: text, object: '' };
  const behind = text.slice(at + event.length);
  const end = behind.search(TIME_BEGINS);
  return { before: text.slice(0, at), object: (end < 0 ? behind : behind.slice(0, end)).trim() };
}

function isOwnObject(object: string): boolean {
  return OWN_OBJECT.test(object) && !NAMED_OBJECT.test(object);
}

function headingsOf({ ancestors }: TimelineEntry): string[] {
  const headings: string[] = [];
  for (const node of ancestors) {
    if (node.type !== 'section' && node.type !== 'clause' && node.type !== 'point') continue;
    const heading = headingOf(node);
    if (heading !== null) headings.push(plainText(heading));
  }
  return headings;
}

/** True where an entry is about the plan or its campaign as a whole. */
export function isOfThePlan(entry: TimelineEntry): boolean {
  const { before, object } = around(entry);
  return (
    isOwnObject(object) && !EACH_OWN.test(before) && !headingsOf(entry).some((each) => EACH_OWN.test(each))
  );
}

/**
 * The key under which entries are the same event.
 *
 * @returns Null for an event that comes back.
 */
export function eventKey(entry: TimelineEntry): string | null {
  if (RECURRENT.test(entry.text)) return null;
  const { before, object } = around(entry);
  const headings = headingsOf(entry);
  const helps = HELPERS.test(before);
  const heading = headings.at(-1) ?? '';
  const actor = EACH_OWN.test(before) ? before : EACH_OWN.test(heading) ? heading : '';
  const round = [entry.text, ...headings]
    .map((text) => ROUND.exec(text)?.[0] ?? '')
    .find((each) => each !== '');
  const parts = [isOwnObject(object) ? '' : object, helps ? '' : actor, round ?? ''];
  return `${entry.event}|${parts.map((part) => fold(part).trim()).join('|')}`;
}
