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

/** What is said of mending at the end: what was done, what would be, or what can be. */
export function closingWords(tally: Tally, mending: Mending | null): Message[] {
  const { summary, mendable } = tally;
  if (mending === null) {
    if (mendable.safe === 0) return [];
    return [message('canFix', { count: String(mendable.safe), command: '--fix', preview: '--diff' })];
  }
  const found = summary.errors + summary.warnings + summary.infos;
  if ((summary.fixed ?? 0) === 0)
    return found === 0 ? [] : [message('fixedNothing'), ...offerUnsafe(tally, mending)];
  if (!mending.preview) return [message('fixed', counted(tally)), ...offerUnsafe(tally, mending)];
  const command = mending.unsafe ? '--fix --unsafe' : '--fix';
  return [message('wouldFix', { ...counted(tally), command }), ...offerUnsafe(tally, mending)];
}
