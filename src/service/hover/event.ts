/** What is known of the events that a plan celebrates. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import type { OrdinalEvent } from '../../ast/inline.ts';
import { fill, type Language } from '../../lint/messages.ts';
import { eventBodyKey } from '../../recognise/event-body-key.ts';
import { CONGRESSES } from '../../registry/lexicon/congresses.data.ts';
import { anniversariesIn, type Named } from '../../rules/dates/anniversaries.ts';
import { HELD_ONCE, NATIONAL } from '../../rules/lexicon/congress-words.data.ts';
import { capitalised } from '../../text/letters.ts';
import { romanText } from '../../text/roman.ts';
import type { Block } from '../popup.ts';
import { showIso } from '../words/dates.ts';
import { HOVER_WORDS } from '../words/hover.ts';

const anniversaries: (analysis: Analysis) => readonly Named[] = once(anniversariesIn);

/** The anniversary that is named at a place. */
export function anniversaryAt(analysis: Analysis, offset: number): Named | null {
  return anniversaries(analysis).find(({ start, end }) => start <= offset && offset <= end) ?? null;
}

/** From when an anniversary is counted, and when it falls. */
export function anniversaryBlocks({ count, anniversary }: Named, language: Language): Block[] {
  if (anniversary === null) return [];
  const { event, year: from } = anniversary;
  const values = { event: capitalised(event), from, count, year: from + count };
  return [[[fill(HOVER_WORDS[language].anniversary, values)]]];
}

/** When a national congress of the Party was opened. */
export function congressBlocks({ event, body, ordinal }: OrdinalEvent, language: Language): Block[] {
  if (!HELD_ONCE.has(event) || body === null || eventBodyKey(body) !== NATIONAL) return [];
  const held = CONGRESSES.find((each) => each.ordinal === ordinal);
  if (held === undefined) return [];
  const values = { ordinal: romanText(ordinal), date: showIso(held.first, language) };
  return [[[fill(HOVER_WORDS[language].congress, values)]]];
}
