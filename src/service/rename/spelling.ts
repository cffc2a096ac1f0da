/** Writes a new name as the one in its place is written: its capitals, its way of composing letters. */
import { capitalised, isUpperCase, startsLower, startsUpper, uncapitalised } from '../../text/letters.ts';

const MARK = /[\u0300-\u036f]/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const TONED = /[\u0300\u0301\u0303\u0309\u0323]/u;
const CLUSTER = /\P{M}\p{M}+/gu;
/** A letter with the mark of its vowel composed: what typing “tổ hợp” leaves composed. */
const HALF_COMPOSED = /[ăâêôơư]\p{M}/iu;

/** Letters composed but for their tones, as keyboards for “Unicode tổ hợp” write them. */
function halfComposed(text: string): string {
  return text.normalize('NFD').replaceAll(CLUSTER, (cluster) => {
    const tones = cluster.match(TONE)?.join('') ?? '';
    return cluster.replaceAll(TONE, '').normalize('NFC') + tones;
  });
}

/** A text with its letters composed as a sample has them. */
function composedLike(sample: string, text: string): string {
  if (!MARK.test(sample)) return text.normalize('NFC');
  return HALF_COMPOSED.test(sample) ? halfComposed(text) : text.normalize('NFD');
}

/** True for words in capitals: a tone stands in words, never in a short form such as `TT HĐND`. */
function isShouted(text: string): boolean {
  return isUpperCase(text) && TONED.test(text.normalize('NFD'));
}

/** A name with capitals as they stand where the old one is replaced. */
function cased(words: string, old: string, name: string): string {
  if (isUpperCase(words) && (!isUpperCase(old) || isShouted(old))) return name.toUpperCase();
  if (startsUpper(words) && startsLower(old)) return capitalised(name);
  if (startsLower(words) && startsUpper(old)) return uncapitalised(name);
  return name;
}

/**
 * A new name as the words in its place are written.
 *
 * @param words What stands there now.
 * @param old The old name in its own capitals.
 * @param source The document, which tells where the words themselves do not.
 */
export function spelledLike(words: string, old: string, name: string, source: string): string {
  const sample = words.normalize('NFD') === words.normalize('NFC') ? source : words;
  return composedLike(sample, cased(words.normalize('NFC'), old, name.normalize('NFC')));
}
