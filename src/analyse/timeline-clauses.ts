/** Clauses of a passage, and the events that they name. */
import { isLetter, isUpper } from '../recognise/chars.ts';
import { letterEnd, skipBlanks, wordStart } from '../recognise/cursor.ts';
import { phraseSet, readSet, type PhraseSet } from '../recognise/phrases.ts';
import { EVENT_WORDS, type EventWord } from './lexicon/event-words.data.ts';
import type { Passage } from './text-of-passage.ts';

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

/** Cuts a passage at semicolons and full stops. */
export function clausesOf({ text }: Passage): Clause[] {
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
}

/** The places behind cited documents and quotations, by where these begin: what they name is not the plan's. */
function foreignStretches({ placed }: Passage): Map<number, number> {
  const foreign = new Map<number, number>();
  for (const { node, start, end } of placed) {
    if (node.type === 'citation' || node.type === 'quotation') foreign.set(start, end);
  }
  return foreign;
}

/** The events named in a passage, or in one clause of it, in order. */
export function eventsOf(passage: Passage, clause: Clause | null = null): EventMention[] {
  const { text } = passage;
  const stop = clause?.end ?? text.length;
  const foreign = foreignStretches(passage);
  const found: EventMention[] = [];
  let at = clause?.start ?? 0;
  while (at < stop) {
    const end = foreign.get(at);
    if (end !== undefined && end > at) at = end;
    else if (isLetter(text.charCodeAt(at))) {
      const word = readSet(text, at, events);
      const event = word?.value.event ?? null;
      if (word !== null && event !== null) found.push({ ...word.value, event, start: at, end: word.end });
      at = word?.end ?? letterEnd(text, at);
    } else at += 1;
  }
  return found;
}
