import { expect, test } from 'vitest';
import { hashWord, spellings } from '../../src/recognise/word-hash.ts';
import { spell } from '../../src/text/syllable/spell.ts';
import { SYLLABLE_CODES } from '../../src/text/syllable/syllable.ts';

test('no two syllables have one hash', () => {
  const words = new Map<number, string>();
  const same: string[] = [];
  for (let code = 0; code < SYLLABLE_CODES; code += 1) {
    for (const word of spellings(spell(code))) {
      const hash = hashWord(word, 0, word.length);
      const other = words.get(hash) ?? word;
      if (other !== word) same.push(`${other} ${word}`);
      words.set(hash, word);
    }
  }
  expect(words.size).toBeGreaterThan(SYLLABLE_CODES);
  expect(same).toEqual([]);
});
