/** Tells the grounds of a document (căn cứ) from other paragraphs. */
import { GROUND_WORDS } from '../lexicon/header-words.data.ts';

/** True where a paragraph begins with the words that give a ground: `Căn cứ`, `Thực hiện`. */
export function givesGround(text: string): boolean {
  const lower = text.slice(0, 24).toLowerCase();
  return GROUND_WORDS.some((words) => lower.startsWith(words) && !/^\p{L}/u.test(lower.slice(words.length)));
}
