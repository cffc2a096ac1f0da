/** Whether a plan follows a document, or only speaks of it. */
import type { Citation } from '../../ast/inline.ts';
import { nearest, type Mention } from '../../analyse/index-nodes.ts';
import { FOLLOWING_WORDS, HISTORY_BEHIND, HISTORY_WORDS } from '../lexicon/registry-words.data.ts';
import { contextOf, isOwnWords, lastSentence } from './citation-context.ts';

/** Units behind a citation that may still say that it is history. */
const REACH = 80;
/** Units in front of it in which the word that leads to it stands. */
const LEAD = 60;

/**
 * True where a citation is followed: it is named as a ground, or behind
 * `theo`, `thực hiện`, `quy định tại`; not where it is summed up, replaced,
 * amended or remembered.
 */
export function isFollowed(mention: Mention<Citation>): boolean {
  if (!isOwnWords(mention)) return false;
  const { before, after } = contextOf(mention);
  const lead = lastSentence(before).toLowerCase();
  if (HISTORY_WORDS.some((words) => lead.includes(words))) return false;
  const behind = after.slice(0, REACH).toLowerCase();
  if (HISTORY_BEHIND.some((words) => behind.includes(words))) return false;
  if (nearest(mention, 'basis') !== null) return true;
  const near = lead.slice(-LEAD);
  return FOLLOWING_WORDS.some((words) => near.includes(words));
}
