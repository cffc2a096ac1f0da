/** Documents whose letters were misread by an OCR or a broken font: their marks and gaps prove nothing. */
import type { Written } from '../../analyse/written.ts';

/** Signs that a Vietnamese plan has only where its letters were misread. */
const SIGNS = /[\u0370-\u04ff^£|\\{}`¬®©¥¢]/u;
/** One block with such signs may be a formula or an address. */
const ENOUGH = 2;

export function isMisread(blocks: readonly Written[]): boolean {
  let misread = 0;
  for (const { leaves } of blocks) {
    if (leaves.some(({ value }) => SIGNS.test(value))) misread += 1;
    if (misread >= ENOUGH) return true;
  }
  return false;
}
