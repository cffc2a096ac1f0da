/** Finds words that are no syllables of Vietnamese though they are written in its letters, where one slip explains them. */
import { isLegal, spell } from '../../text/syllable/spell.ts';
import { syllableOf } from '../../text/syllable/syllable.ts';
import type { Slip } from './slip.ts';
import type { SyllableScan } from './syllable-scan.ts';

/** Letters that no foreign word has; the other signs that tell are tones. */
const MARKED = /[ăâđêôơư]/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const ONE_TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Onsets whose form hangs on the vowel, and vowel groups that are marked together. Each has one right form. */
const REPAIRS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/^ngh(?=[aăâoôơuư])/u, 'ng'],
  [/^ng(?=[eêi])/u, 'ngh'],
  [/^gh(?=[aăâoôơuư])/u, 'g'],
  [/^g(?=[eê])/u, 'gh'],
  [/^k(?=[ăâoôơuư])/u, 'c'],
  [/^c(?=[eêiy])/u, 'k'],
  [/ưo(?=[cimnptu])/u, 'ươ'],
  [/uơ(?=[cimnptu])/u, 'ươ'],
  [/ie(?=[cmnptu])/u, 'iê'],
  [/ye(?=[mntu])/u, 'yê'],
];

/** A word without its tone, and the tone. */
function apart(word: string): { letters: string; tone: string } | null {
  const open = word.normalize('NFD');
  const tones = open.match(ONE_TONE) ?? [];
  if (tones.length > 1) return null;
  return { letters: open.replace(TONE, '').normalize('NFC'), tone: tones[0] ?? '' };
}

/** The syllable of some letters and a tone, wherever the tone belongs. */
function joined(letters: string, tone: string): string | null {
  const at = letters.search(/[aăâeêioôơuưy]/u);
  const code =
    at < 0 ? -1 : syllableOf((letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC'));
  return code >= 0 && isLegal(code) ? spell(code) : null;
}

/** What one slip made of it: a tone on the wrong letter, an onset of the wrong form, half of a vowel's marks. */
function repaired(word: string): string | null {
  const parts = apart(word);
  if (parts === null) return null;
  const { letters, tone } = parts;
  const moved = joined(letters, tone);
  if (moved !== null) return moved;
  for (const [wrong, right] of REPAIRS) {
    if (!wrong.test(letters)) continue;
    const whole = joined(letters.replace(wrong, right), tone);
    if (whole !== null) return whole;
  }
  return null;
}

/** A word of a sentence: only beside one can another be called misspelt and not foreign. */
function isOrdinary(scan: SyllableScan, at: number): boolean {
  return !scan.isCapital(at) && scan.isPossible(at);
}

/** The impossible words of a block that are easily repaired. Names and words in capitals are left alone. */
export function impossibleIn(scan: SyllableScan): Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at < scan.count; at += 1) {
    if (scan.isPossible(at) || scan.isNumber(at) || scan.isCapital(at)) continue;
    const word = scan.word(at);
    if (!MARKED.test(word) && !TONE.test(word.normalize('NFD'))) continue;
    if (scan.isName(at) || !(isOrdinary(scan, at - 1) || isOrdinary(scan, at + 1))) continue;
    const meant = repaired(word);
    if (meant !== null && meant !== word) slips.push({ at, meant: [meant] });
  }
  return slips;
}
