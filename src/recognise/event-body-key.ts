/** When two mentions of a gathering mean the same body. */
import { wordKey } from './phrases.ts';

/** Words that say how a congress is made up, not whose it is. */
const MAKEUP = new Set(['đại', 'biểu', 'của', 'toàn', 'thể', 'quốc']);

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
  const words = body.split(/[\s-]+/u).map(wordKey);
  const kept = words.filter((word) => !MAKEUP.has(word));
  if (kept.length === 0) return 'đảng';
  return kept.length === 1 && kept[0] === 'đảng' ? 'đảng' : words.filter((word) => !['đại', 'biểu', 'của'].includes(word)).join(' ');
}
