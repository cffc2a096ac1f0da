/** What an editor offers to do about findings. */
import type { Finding } from '../../lint/finding.ts';

/** Mend one place, all of one rule, or all that is safe; hold back; learn a word; explain. */
export type ActionKind = 'fix' | 'fixRule' | 'fixAll' | 'suppress' | 'lexicon' | 'explain';

const KINDS: readonly ActionKind[] = ['fix', 'fixRule', 'fixAll', 'suppress', 'lexicon', 'explain'];

/** By which an action is found again in the document that it was offered for. */
export interface ActionKey {
  kind: ActionKind;
  /** The place of its finding among those that are shown; the first of the rule for one rule, 0 for all. */
  finding: number;
  /** The place of the fix among those of the finding; 0 where it is none of them. */
  fix: number;
}

/** Something that an editor offers to do; `editsOf` tells what it would change. */
export interface Action {
  key: ActionKey;
  title: string;
  /** The findings that it mends or speaks of. */
  findings: readonly Finding[];
  /** True for what can be done without asking which of several. */
  isPreferred: boolean;
}

/** True for what was a key when it was sent away. */
export function isActionKey(given: unknown): given is ActionKey {
  if (typeof given !== 'object' || given === null) return false;
  if (!('kind' in given && 'finding' in given && 'fix' in given)) return false;
  const { kind, finding, fix } = given;
  return KINDS.some((each) => each === kind) && Number.isInteger(finding) && Number.isInteger(fix);
}
