/** Documents that the words of a text mean, and that no citation was read from. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { stretchesOf } from '../../analyse/stretches.ts';
import { readBody } from '../../recognise/bodies.ts';
import { collapse, fold } from '../../text/letters.ts';
import type { Range } from '../../text/place.ts';
import {
  CRITERIA_SETS,
  DECIDING_TYPES,
  GENERAL_BODIES,
  MEASURING_WORDS,
} from '../lexicon/reference-words.data.ts';
import { isMade, namesThem } from './citation-kinds.ts';

export interface Unnamed {
  kind: 'several' | 'congress' | 'named';
  name: string;
  range: Range;
}

/** Units behind a type word that are read. */
const REACH = 200;
const LISTED = /^, \p{Lu}\p{Ll}/u;
const CAPITALS = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/u;
/** Units that a list of types and the words about it may take. */
const LIST_LENGTH = 90;
const DECIDED = /^ (?:mà|do) \p{L}[^.;:,]{0,80}? (?:đề ra|thông qua|ban hành|xác định)(?!\p{L})/u;
const ABOUT = /^ về (?!việc )\p{Ll}[^.;:()“”"]{10,}/u;
const ORDINAL = /lần thứ|khóa |khoá |nhiệm kỳ|số \d/u;
const PLURAL = /(?:^|\s)(?:các|những)\s+$/u;

/** How the words that are read behind a type word begin. */
const BEHIND_TYPE: ReadonlySet<string> = new Set([' mà ', ' do ', ' về ']);

/** Reads a document for type words that open no citation. */
class Reader {
  readonly #text: string;
  /** Where what is analysed begins and ends in the text: the plan attached to a decision is a part of it. */
  readonly #start: number;
  readonly #analysis: Analysis;
  readonly found: Unnamed[] = [];

  constructor(analysis: Analysis) {
    const { position } = analysis.root;
    this.#analysis = analysis;
    this.#text = analysis.source.text.slice(0, position.end.offset);
    this.#start = position.start.offset;
  }

  readType(type: string): void {
    const text = this.#text;
    for (let at = text.indexOf(type, this.#start); at >= 0; at = text.indexOf(type, at + type.length)) {
      const next = text.charAt(at + type.length);
      if (next !== ',' && !BEHIND_TYPE.has(text.slice(at + type.length, at + type.length + 4))) continue;
      const behind = sentenceBehind(text, at + type.length);
      const listed = next === ',' ? listEnd(behind) : -1;
      const decided = next === ' ' ? DECIDED.exec(behind) : null;
      const about = next === ' ' && decided === null ? ABOUT.exec(behind) : null;
      if ((listed < 0 && decided === null && about === null) || !this.#isOwnWords(at)) continue;
      const reach = Math.max(0, at - REACH);
      const before = text.slice(reach, at).slice(text.slice(reach, at).lastIndexOf('\n') + 1);
      if (listed >= 0) this.#addList(at, type, listed, before, behind);
      else if (decided !== null) this.#addDecided(at, type, decided[0]);
      else if (about !== null) this.#addAbout(at, type, about[0], before);
    }
  }

  readCriteria(words: string): void {
    const text = this.#text;
    for (let at = text.indexOf(words, this.#start); at >= 0; at = text.indexOf(words, at + words.length)) {
      const before = text
        .slice(Math.max(0, at - 12), at)
        .trim()
        .toLowerCase();
      const behind = sentenceBehind(text, at + words.length);
      const about = /^ về [\p{L} ]{3,60}/u.exec(behind);
      if (about === null || ORDINAL.test(behind) || !MEASURING_WORDS.some((word) => before.endsWith(word)))
        continue;
      if (this.#isCited(words) || !this.#isOwnWords(at)) continue;
      this.#add('named', at, words.length + about[0].trimEnd().length);
    }
  }

  #addList(at: number, type: string, from: number, before: string, behind: string): void {
    const body = bodyAt(behind, from);
    const named = namesThem(behind.slice(from + body.length).toLowerCase());
    const general = GENERAL_BODIES.has(body.toLowerCase());
    if (body === '' || general || named || !PLURAL.test(before) || isMade(before)) return;
    this.#add('several', at, type.length + from + body.length);
  }

  #addDecided(at: number, type: string, words: string): void {
    if (!ORDINAL.test(words)) this.#add('congress', at, type.length + words.length);
  }

  /** `Quy định về …` at the start of a sentence is a verb. */
  #addAbout(at: number, type: string, words: string, before: string): void {
    const edge = before.replaceAll(/[*_]/gu, '').trimEnd();
    if (edge === '' || /[.:!?)\-–+]$/u.test(edge) || isMade(before) || PLURAL.test(before)) return;
    if (ORDINAL.test(words) || this.#isCited(words.replace(/^ về /u, ''))) return;
    const end = words.search(/, (?!\p{Ll}+ viên)/u);
    this.#add('named', at, type.length + (end < 0 ? words.length : end));
  }

  #add(kind: Unnamed['kind'], at: number, length: number): void {
    const words = this.#text.slice(at, at + length).trimEnd();
    this.found.push({
      kind,
      name: collapse(words),
      range: this.#analysis.source.range(at, at + words.length),
    });
  }

  /** True where a cited document has the first words of a name in its subject. */
  #isCited(name: string): boolean {
    const key = wordsOf(name).slice(0, KNOWN_BY);
    return runsOfSubjects(this.#analysis)[key.length]?.has(key.join(' ')) ?? true;
  }

  /** True where a place stands in a paragraph of the body and in no citation or quotation. */
  #isOwnWords(at: number): boolean {
    const { nodes } = this.#analysis;
    const inOne = (type: 'paragraph' | 'citation' | 'quotation'): boolean =>
      stretchesOf(nodes.all(type)).hold(at);
    return inOne('paragraph') && !inOne('citation') && !inOne('quotation');
  }
}

/** Words by which a name is known again in a subject. */
const KNOWN_BY = 5;
const WORD = /[\p{L}\d]+/gu;

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** Runs of words in the subjects of cited documents, by their lengths. */
const runsOfSubjects: (analysis: Analysis) => readonly ReadonlySet<string>[] = once(({ citations }) => {
  const runs = Array.from({ length: KNOWN_BY + 1 }, () => new Set<string>());
  for (const { citation } of citations) {
    if (citation.symbol === null || citation.subject === null) continue;
    const words = wordsOf(citation.subject);
    for (let from = 0; from < words.length; from += 1)
      for (let length = 1; length <= KNOWN_BY && from + length <= words.length; length += 1)
        runs[length]?.add(words.slice(from, from + length).join(' '));
  }
  return runs;
});

/** The name of a body at a place: as the recogniser knows it, else its words with capitals. */
function bodyAt(text: string, at: number): string {
  const end = readBody(text, at);
  return end > at ? text.slice(at, end) : (CAPITALS.exec(text.slice(at))?.[0] ?? '');
}

/** Where the body of `, Chỉ thị, Kế hoạch trọng tâm của …` starts; -1 where no list of types stands. */
function listEnd(behind: string): number {
  if (!LISTED.test(behind)) return -1;
  const of = behind.indexOf(' của ');
  return of < 0 || of > LIST_LENGTH ? -1 : of + 5;
}

/** The rest of a sentence: blanks collapsed where a line was wrapped. */
function sentenceBehind(text: string, at: number): string {
  const reach = text.slice(at, at + REACH);
  const paragraph = reach.search(/\n\s*\n/u);
  const cut = (paragraph < 0 ? reach : reach.slice(0, paragraph)).replaceAll(/\n/gu, ' ');
  const stop = cut.search(/[.;](?=\s|$)/u);
  return stop < 0 ? cut : cut.slice(0, stop);
}

/** The documents meant by words alone. */
export function unnamedIn(analysis: Analysis): Unnamed[] {
  const reader = new Reader(analysis);
  for (const type of DECIDING_TYPES) reader.readType(type);
  for (const words of CRITERIA_SETS) reader.readCriteria(words);
  return reader.found;
}
