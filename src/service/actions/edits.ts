/** What an action does to the text, found when it is asked for: some have to try what they offer. */
import { applyPass } from '../../lint/apply-fixes.ts';
import type { Edit } from '../../lint/finding.ts';
import { joinEdits } from '../../lint/join-edits.ts';
import { diagnosticsOf } from '../diagnostics.ts';
import { fixAll } from '../fix-all.ts';
import type { Reading } from '../reading.ts';
import type { ActionKey } from './action.ts';
import { suppress } from './suppress.ts';

/**
 * The edits of an action, in order and without overlap.
 *
 * @returns Null where it does nothing to the text, or cannot be done.
 */
export async function editsOf(
  reading: Reading,
  { kind, finding: at, fix }: ActionKey,
): Promise<readonly Edit[] | null> {
  if (kind === 'explain' || kind === 'lexicon') return null;
  if (kind === 'fixAll') return fixAll(reading);
  const finding = diagnosticsOf(reading)[at];
  if (finding === undefined) return null;
  if (kind === 'fixRule') return fixAll(reading, { rule: finding.ruleId });
  if (kind === 'suppress') return suppress(reading, finding);
  const chosen = finding.fixes[fix];
  if (chosen === undefined) return null;
  const { text } = reading.document;
  const { edits } = applyPass(text, [{ ...finding, fixes: [chosen] }], { unsafe: true });
  return edits.length === 0 ? null : joinEdits(text, [edits]);
}
