/** Clauses of a passage, and the events that they name. */
import { isLetter, isUpper } from '../recognise/chars.ts';
import { letterEnd, skipBlanks, wordStart } from '../recognise/cursor.ts';
import { phraseSet, readSet, type PhraseSet } from '../recognise/phrases.ts';
import { EVENT_WORDS, type EventWord } from './lexicon/event-words.data.ts';
import { countFront } from '../text/bisect.ts';
import { once } from './once.ts';
import type { Passage, Placed } from './text-of-passage.ts';

/** An event named in a passage. */
export interface EventMention extends EventWord {
  event: string;
  start: number;
  end: number;
}

export interface Clause {
  start: number;
  end: number;
}

const events: PhraseSet<EventWord> = phraseSet(EVENT_WORDS);

/** A full stop behind a short form (`TP. Huế`) ends no sentence. */
function isSentenceEnd(text: string, at: number): boolean {
  const next = skipBlanks(text, at + 1);
  if (next === at + 1 && next < text.length) return false;
  const start = wordStart(text, at);
  const isShort = at - start <= 3 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(at - 1));
  return !isShort && (next >= text.length || isUpper(text.charCodeAt(next)));
}

/** The whole of a passage as one stretch. */
export function wholeOf({ text }: Passage): Clause {
  return { start: 0, end: text.length };
}

/** Cuts a passage at semicolons and full stops. */
export const clausesOf: (passage: Passage) => readonly Clause[] = once(({ text }) => {
  const clauses: Clause[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== 0x3b && (code !== 0x2e || !isSentenceEnd(text, i))) continue;
    clauses.push({ start, end: i });
    start = i + 1;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
});

/** The cited documents and quotations of a passage, those inside others left out. */
const foreignIn: (passage: Passage) => readonly Placed[] = once(({ placed }) => {
  const foreign: Placed[] = [];
  for (const each of placed) {
    const { type } = each.node;
    if ((type === 'citation' || type === 'quotation') && each.start >= (foreign.at(-1)?.end ?? 0))
      foreign.push(each);
  }
  return foreign;
});

/** The place behind the cited document or quotation that holds a place, or the place itself: they name other events. */
function behindForeign(passage: Passage, at: number): number {
  const foreign = foreignIn(passage);
  return Math.max(at, foreign[countFront(foreign, ({ start }) => start <= at) - 1]?.end ?? at);
}

/** The events named in a stretch of a passage, in order. */
export function eventsOf(passage: Passage, { start, end }: Clause): EventMention[] {
  const { text } = passage;
  const found: EventMention[] = [];
  let at = start;
  while (at < end) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const word = readSet(text, at, events);
    const event = word?.value.event ?? null;
    const behind = word === null ? at : behindForeign(passage, at);
    if (word !== null && event !== null && behind === at)
      found.push({ ...word.value, event, start: at, end: word.end });
    at = behind > at ? behind : (word?.end ?? letterEnd(text, at));
  }
  return found;
}
