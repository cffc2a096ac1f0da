/** What of a misspelt place would go into a lexicon of words of one's own. */
import type { Finding } from '../../lint/finding.ts';
import { capitalization } from '../../rules/orthography/capitalization.ts';
import { misspelling } from '../../rules/orthography/misspelling.ts';
import { isLegal } from '../../text/syllable/spell.ts';
import { NO_SYLLABLE, syllableOf } from '../../text/syllable/syllable.ts';
import { collapse } from '../../text/letters.ts';
import type { Reading } from '../reading.ts';

/** A neighbour with blanks between, however the line is broken. */
const BEFORE = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]{1,24}\s{1,4}$/u;
const BEHIND = /^\s{1,4}[\p{L}\p{M}]{1,24}/u;
/** As far as a neighbour is looked for. */
const REACH = 40;

/** True for one word that is a syllable: alone in a lexicon it would be right everywhere, and every such slip missed. */
function isOneSyllable(word: string): boolean {
  const code = syllableOf(word);
  return code !== NO_SYLLABLE && isLegal(code);
}

/**
 * The words that a finding would be silent of if they stood in the lexicon: a
 * syllable goes with its neighbour.
 *
 * @returns Null where a lexicon has no say.
 */
export function ownPhraseOf({ document }: Reading, { ruleId, actual, range }: Finding): string | null {
  if (actual === null || (ruleId !== misspelling.id && ruleId !== capitalization.id)) return null;
  if (ruleId === capitalization.id || !isOneSyllable(actual.normalize('NFC'))) return actual;
  const { text } = document;
  const start = range.start.offset;
  const end = range.end.offset;
  const [before = ''] = BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const [behind = ''] = before === '' ? (BEHIND.exec(text.slice(end, end + REACH)) ?? []) : [];
  return collapse(before + text.slice(start, end) + behind);
}
