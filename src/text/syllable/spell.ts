/** How a syllable is written, and which of those that can be written Vietnamese has. */
import { fold } from '../letters.ts';
import { ONSETS, RHYMES, TONES } from './parts.data.ts';
import { partsOf, SYLLABLE_CODES } from './syllable.ts';
import { toneOf } from './units.ts';

/** Where the tone of open oa, oe and uy stands: on the first vowel (hòa, ủy) or on the second (hoà, uỷ). */
export type ToneStyle = 'first' | 'second';

const OPEN_PAIRS: ReadonlySet<string> = new Set(['oa', 'oe', 'uy']);
/** Vowels that bear the tone wherever they stand. */
const STRONG = 'ăâêôơư';
const VOWELS = 'aăâeêioôơuưy';

/** The place of the letter that bears the tone in a rhyme. */
function toneAt(rhyme: string, style: ToneStyle): number {
  // Of two strong vowels, ươ, the second bears it.
  for (let i = rhyme.length - 1; i >= 0; i -= 1) if (STRONG.includes(rhyme.charAt(i))) return i;
  if (OPEN_PAIRS.has(rhyme)) return style === 'first' ? 0 : 1;
  const count = [...rhyme].filter((letter) => VOWELS.includes(letter)).length;
  const isOpen = count === rhyme.length;
  if (count === 1) return 0;
  // ai, ưa, ia bear it on the first; oan, oai, uya on the second of a glide.
  const hasGlide = rhyme.startsWith('oa') || rhyme.startsWith('oe') || rhyme.startsWith('uy');
  return hasGlide || !isOpen ? 1 : 0;
}

/** A syllable in small letters, composed. */
export function spell(code: number, style: ToneStyle = 'first'): string {
  const { onset, rhyme, tone } = partsOf(code);
  const written = RHYMES[rhyme] ?? '';
  const head = ONSETS[onset] ?? '';
  if (tone === 0) return head + written;
  const at = toneAt(written, style);
  const toned = (written.charAt(at) + (TONES[tone] ?? '')).normalize('NFC');
  return head + written.slice(0, at) + toned + written.slice(at + 1);
}

/** For each syllable one more than the offset of the letter that bears its tone in the one style and the other; 0 where it was not asked for. */
const TONES_AT = { first: new Uint8Array(SYLLABLE_CODES), second: new Uint8Array(SYLLABLE_CODES) };

function toneOffset(code: number, style: ToneStyle): number {
  const known = TONES_AT[style][code] ?? 0;
  if (known > 0) return known - 1;
  const { onset, rhyme } = partsOf(code);
  const offset = (ONSETS[onset] ?? '').length + toneAt(RHYMES[rhyme] ?? '', style);
  TONES_AT[style][code] = offset + 1;
  return offset;
}

/** For each syllable one more than its length; 0 where it was not asked for. */
const LENGTHS = new Uint8Array(SYLLABLE_CODES);

function lengthOf(code: number): number {
  const known = LENGTHS[code] ?? 0;
  if (known > 0) return known - 1;
  const { onset, rhyme } = partsOf(code);
  const length = (ONSETS[onset] ?? '').length + (RHYMES[rhyme] ?? '').length;
  LENGTHS[code] = length + 1;
  return length;
}

/** True where a word is composed and has the tone of its syllable in one of its two places. */
export function isSpelt(text: string, start: number, end: number, code: number): boolean {
  if (end - start !== lengthOf(code)) return false;
  const tone = code % TONES.length;
  return (
    tone === 0 ||
    toneOf(text.charCodeAt(start + toneOffset(code, 'first'))) === tone ||
    toneOf(text.charCodeAt(start + toneOffset(code, 'second'))) === tone
  );
}

/** `c ch p t` at the end stop the voice: only two tones are left. */
const STOPPED = /(?:[cpt]|ch)$/u;
const STOPPED_TONES: ReadonlySet<number> = new Set([2, 5]);
/** Vowels before which k, gh and ngh are written, and c, g and ng are not. */
const FRONT = /^[ieêy]/u;
/** Onsets with two forms, by the vowel behind them. */
const BEFORE_FRONT: ReadonlySet<string> = new Set(['k', 'gh', 'ngh']);
const NOT_BEFORE_FRONT: ReadonlySet<string> = new Set(['c', 'ng']);
/** Rhymes in y, but for those in yê, stand alone or behind qu; iê and yê take turns with and without an onset. */
const Y_BEHIND_QU = /^y(?!ê)./u;
const ROUND = /^(?:oe|oă|u[âêơ])/u;
const LABIAL: ReadonlySet<string> = new Set(['b', 'm', 'p', 'ph', 'v', 'qu']);

/** What is known of each syllable: 0 nothing, 1 legal, 2 not. */
const LEGAL = new Uint8Array(SYLLABLE_CODES);

/** True where letters and tone of a syllable go together; a name or a dialect word may still break this. */
export function isLegal(code: number): boolean {
  if (LEGAL[code] === 0) LEGAL[code] = goTogether(code) ? 1 : 2;
  return LEGAL[code] === 1;
}

function goTogether(code: number): boolean {
  const { onset, rhyme, tone } = partsOf(code);
  const head = ONSETS[onset] ?? '';
  const written = RHYMES[rhyme] ?? '';
  if (STOPPED.test(written) && !STOPPED_TONES.has(tone)) return false;
  const isFront = FRONT.test(written);
  if (BEFORE_FRONT.has(head) && !isFront) return false;
  if (NOT_BEFORE_FRONT.has(head) && isFront) return false;
  // gì, gìn: the i is onset and vowel at once.
  if (head === 'g' && isFront) return written === 'i' || written === 'in' || written.startsWith('iê');
  if (written.startsWith('yê')) return head === '' || head === 'qu';
  if (Y_BEHIND_QU.test(written)) return head === 'qu' || head === '';
  if (written.startsWith('iê') && head === '') return false;
  return !(LABIAL.has(head) && ROUND.test(written));
}

const FOLDED_ONSETS: readonly string[] = ONSETS.map(fold);
const FOLDED_RHYMES: readonly string[] = RHYMES.map(fold);
const ONSET_LETTERS: readonly number[] = FOLDED_ONSETS.map((each) => FOLDED_ONSETS.indexOf(each));
const RHYME_LETTERS: readonly number[] = FOLDED_RHYMES.map((each) => FOLDED_RHYMES.indexOf(each));

/** The same number for syllables of equal letters: what is left without tone, vowel mark and the stroke of đ. */
export function lettersOf(code: number): number {
  const { onset, rhyme } = partsOf(code);
  return (ONSET_LETTERS[onset] ?? 0) * RHYMES.length + (RHYME_LETTERS[rhyme] ?? 0);
}
