import type { Mending } from './mending.ts';
import { message, type Message } from './messages/say.ts';
import type { Tally } from './tally.ts';

function counted({ summary, mended }: Tally): { count: string; files: string } {
  return { count: String(summary.fixed ?? 0), files: String(mended) };
}

/** What `--unsafe` would do besides. */
function offerUnsafe({ mendable }: Tally, mending: Mending): Message[] {
  if (mending.unsafe || mendable.unsafe === 0) return [];
  const count = String(mendable.unsafe);
  return [message('canFixUnsafe', { count, command: '--fix --unsafe', preview: '--diff --unsafe' })];
}

/** The option that writes a copy of a Word document, with the name of the copy to be filled in. */
const ANNOTATE = '--annotate BAN-MOI.docx';

/** What can be done about Word documents: findings are of use where they are read. */
function offerAnnotations({ word }: Tally): Message[] {
  if (word.found === 0) return [];
  if (word.safe === 0) return [message('canAnnotate', { command: ANNOTATE })];
  return [message('canAnnotateFix', { count: String(word.safe), command: `${ANNOTATE} --fix` })];
}

/** What is said of mending at the end: what was done, what would be, or what can be. */
export function closingWords(tally: Tally, mending: Mending | null): Message[] {
  const { summary, mendable } = tally;
  if (mending === null) {
    const offered = offerAnnotations(tally);
    if (mendable.safe === 0) return offered;
    const count = String(mendable.safe);
    return [message('canFix', { count, command: '--fix', preview: '--diff' }), ...offered];
  }
  const found = summary.errors + summary.warnings + summary.infos;
  // What was not mended in a Word document has been said of it by name.
  if ((summary.fixed ?? 0) === 0 && tally.unwritten > 0) return offerUnsafe(tally, mending);
  if ((summary.fixed ?? 0) === 0)
    return found === 0 ? [] : [message('fixedNothing'), ...offerUnsafe(tally, mending)];
  if (!mending.preview) return [message('fixed', counted(tally)), ...offerUnsafe(tally, mending)];
  const command = mending.unsafe ? '--fix --unsafe' : '--fix';
  return [message('wouldFix', { ...counted(tally), command }), ...offerUnsafe(tally, mending)];
}
