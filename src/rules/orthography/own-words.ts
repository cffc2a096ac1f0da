/** Where words, names and phrases of the user's own stand. */
import { addTo } from '../../text/group-by.ts';
import type { SyllableScan } from './syllable-scan.ts';

/** A phrase as it is compared: composed, in small letters, one blank between words. */
function wordsOf(phrase: string): string[] {
  return (
    phrase
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

export class OwnWords {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(lexicon: readonly string[]) {
    for (const phrase of lexicon) {
      const words = wordsOf(phrase);
      const [first] = words;
      if (first === undefined) continue;
      addTo(this.#byFirst, first, words);
    }
  }

  /** The words of a block that belong to one of the phrases. */
  in(scan: SyllableScan): ReadonlySet<number> {
    const own = new Set<number>();
    if (this.#byFirst.size === 0) return own;
    for (let at = 0; at < scan.count; at += 1) {
      for (const words of this.#byFirst.get(scan.word(at)) ?? []) {
        if (words.every((word, i) => at + i < scan.count && scan.word(at + i) === word))
          for (let i = 0; i < words.length; i += 1) own.add(at + i);
      }
    }
    return own;
  }
}
