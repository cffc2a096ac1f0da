/** All that is misspelt in a document, each word once: what is wrong anywhere before what is merely unlikely. */
import type { Analysis } from '../../analyse/analyse.ts';
import type { Written } from '../../analyse/written.ts';
import { writtenIn } from '../../analyse/written.ts';
import { textLeavesOf } from '../../ast/walk.ts';
import { spelledLike } from './slip.ts';
import { impossibleIn } from './impossible.ts';
import { knownSlipsIn } from './known-slips.ts';
import { OwnWords } from './own-words.ts';
import { SyllableScan } from './syllable-scan.ts';
import { UnlikelyWords } from './unlikely.ts';
import { WordScan, wordsIn } from './word-scan.ts';

/** How it is known that something is misspelt. */
export type Ground = 'impossible' | 'known' | 'variant' | 'common' | 'unlikely';

/** A misspelt stretch of the source. */
export interface Misspelt {
  ground: Ground;
  start: number;
  end: number;
  written: string;
  meant: string;
  /** With the words that it makes a phrase with, as they are written and as they should be. */
  phrase: string;
  phraseMeant: string;
  /** How much likelier the meant words are; 0 where that was not asked. */
  ratio: number;
}

/** What is read of a document, and how many words it has. */
export interface Reading {
  found: Misspelt[];
  words: number;
}

/** Blocks whose words are set: they hold names, so that only what is known to be wrong is told of them. */
function setBlocks({ nodes }: Analysis): Pick<Written, 'leaves'>[] {
  return [...nodes.all('issuer'), ...nodes.all('authority'), ...nodes.all('position')].map(({ node }) => ({
    leaves: [...textLeavesOf(node)],
  }));
}

export function readSlips(analysis: Analysis): Reading {
  const { source, orthography, lexicon } = analysis;
  const style = spelledLike(source.text);
  const own = new OwnWords(lexicon);
  const unlikely = orthography === null ? null : new UnlikelyWords(orthography);
  const reading: Reading = { found: [], words: 0 };
  let scan = new SyllableScan(wordsIn(analysis), source.text);

  const add = (
    ground: Ground,
    at: number,
    meant: readonly string[],
    more = { ratio: 0, beside: 0 },
  ): void => {
    // Words at the ends that are right are not shown.
    let first = 0;
    let last = meant.length - 1;
    const isRight = (i: number): boolean => scan.isAs(at + i, meant[i] ?? '');
    while (first < last && isRight(first)) first += 1;
    while (last > first && isRight(last)) last -= 1;
    const start = scan.start(at + first);
    const end = scan.end(at + last);
    const words = meant.slice(first, last + 1).map((word, i) => style.dressed(word, scan, at + first + i));
    const from = more.beside < 0 ? scan.start(at - 1) : scan.start(at);
    const to = scan.end(at + meant.length - 1 + (more.beside > 0 ? 1 : 0));
    const { text } = source;
    reading.found.push({
      ground,
      start,
      end,
      written: text.slice(start, end),
      meant: words.join(' '),
      phrase: text.slice(from, to),
      phraseMeant: text.slice(from, start) + words.join(' ') + text.slice(end, to),
      ratio: more.ratio,
    });
  };

  const readBlock = (block: number, isSet: boolean): void => {
    scan.open(block);
    reading.words += scan.count;
    const ours = own.in(scan);
    const taken = new Set<number>();
    const isFree = (at: number, length: number): boolean => {
      for (let i = at; i < at + length; i += 1) if (ours.has(i) || taken.has(i)) return false;
      return true;
    };
    const take = (at: number, length: number): void => {
      for (let i = at; i < at + length; i += 1) taken.add(i);
    };
    for (const { at, meant } of impossibleIn(scan)) {
      if (!isFree(at, 1)) continue;
      take(at, 1);
      add('impossible', at, meant);
    }
    for (const { at, meant, variant } of knownSlipsIn(scan)) {
      if (!isFree(at, meant.length)) continue;
      take(at, meant.length);
      add(variant === null ? 'known' : variant === 'rare' ? 'variant' : 'common', at, meant);
    }
    if (unlikely === null || isSet) return;
    const isLeft = (at: number): boolean => ours.has(at) || taken.has(at);
    for (const { at, meant, ratio, beside } of unlikely.in(scan, isLeft))
      add('unlikely', at, meant, { ratio, beside });
  };

  for (let block = 0; block < writtenIn(analysis).length; block += 1) readBlock(block, false);
  const set = setBlocks(analysis);
  const words = new WordScan(256);
  for (const block of set) words.read(block, source.text);
  scan = new SyllableScan(words, source.text);
  for (let block = 0; block < set.length; block += 1) readBlock(block, true);
  return reading;
}
