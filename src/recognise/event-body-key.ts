/** When two mentions of a gathering mean the same body. */
import { spellings } from './word-hash.ts';

/** Words that say how a congress is made up, not whose it is. */
const MAKEUP = new Set(['đại', 'biểu', 'của', 'toàn', 'thể', 'quốc']);
const FILLERS = new Set(['đại', 'biểu', 'của']);

/**
 * The key under which two bodies of one kind of gathering are the same.
 *
 * `đại biểu Đảng bộ thành phố Huế` and `Đảng bộ thành phố Huế` are one; so are
 * `đại biểu toàn quốc của Đảng`, `đại biểu toàn quốc` and `Đảng`, as only the
 * Party's congress is named without an owner. A body that another word names
 * (`Thi đua yêu nước toàn quốc`) keeps its words.
 *
 * @param body As an `ordinalEvent` gives it.
 */
export function eventBodyKey(body: string): string {
  const words = body
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => spellings(word).sort()[0] ?? word);
  const owners = words.filter((word) => !MAKEUP.has(word));
  if (owners.length === 0 || (owners.length === 1 && owners[0] === 'đảng')) return 'đảng';
  return words.filter((word) => !FILLERS.has(word)).join(' ');
}
