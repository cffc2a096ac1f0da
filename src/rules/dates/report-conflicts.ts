/** One report, from the same units to the same office, with two last days. */
import type { Analysis } from '../../analyse/analyse.ts';
import { headingOf } from '../../analyse/text-of.ts';
import type { TimelineEntry } from '../../analyse/timeline.ts';
import { daySpan } from '../../ast/calendar-days.ts';
import { plainText } from '../../ast/plain-text.ts';
import { fold } from '../../text/letters.ts';
import { RECURRENT, ROUND } from '../lexicon/event-identity.data.ts';
import { REPORT_BEGINS, REPORT_KIND, REPORT_TO, SENDER_LEAD } from '../lexicon/report-words.data.ts';
import type { EventConflict } from './event-conflicts.ts';
import { timelineEntries } from './plan-times.ts';

function leadOf(text: string): string {
  const end = text.search(REPORT_BEGINS);
  return fold((end < 0 ? text : text.slice(0, end)).replace(SENDER_LEAD, '')).trim();
}

/** Who sends it: named in front of the verb, else by the entry that it stands in. */
function senderOf({ text, ancestors }: TimelineEntry): string {
  const own = leadOf(text);
  if (own !== '') return own;
  for (const node of [...ancestors].reverse()) {
    if (node.type !== 'clause' && node.type !== 'point' && node.type !== 'section') continue;
    const heading = headingOf(node);
    if (heading !== null) return leadOf(plainText(heading));
  }
  return '';
}

/** The key of a report; null where its sender, its kind or its addressee is not told. */
function reportKey(entry: TimelineEntry): string | null {
  const { text, event, date, node } = entry;
  if (event !== 'báo cáo' || node.type !== 'period' || node.from !== null || date.day === null) return null;
  if (RECURRENT.test(text) || ROUND.test(text)) return null;
  const kind = REPORT_KIND.exec(text)?.[0].toLowerCase();
  const to = REPORT_TO.exec(text)?.groups?.['to'];
  const sender = senderOf(entry);
  return kind === undefined || to === undefined || sender === ''
    ? null
    : `${sender}|${kind}|${fold(to).trim()}`;
}

function dayOf({ date }: TimelineEntry): number | null {
  return daySpan(date)?.first ?? null;
}

/** Reports whose last day is given twice and differs; the first place is taken for right. */
export function reportConflicts({ nodes }: Analysis): EventConflict[] {
  const reports = timelineEntries(nodes).filter(({ event }) => event === 'báo cáo');
  const first = new Map<string, TimelineEntry>();
  const conflicts: EventConflict[] = [];
  for (const entry of reports.length < 2 ? [] : reports) {
    const key = reportKey(entry);
    if (key === null) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, entry);
    else if (known.ancestors.at(-1) !== entry.ancestors.at(-1) && dayOf(known) !== dayOf(entry))
      conflicts.push({ odd: [entry], others: [known] });
  }
  return conflicts;
}
