/** Documents whose letters were misread by an OCR or a broken font: their marks and gaps prove nothing. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { signsOf } from '../../analyse/signs.ts';
import type { SourceText } from '../../analyse/text-run.ts';
import { writtenIn } from '../../analyse/written.ts';

/** Signs that a Vietnamese plan has only where its letters were misread. */
const SIGNS = /[\u0370-\u04ff^£|\\{}`¬®©¥¢]/u;
/** One block with such signs may be a formula or an address. */
const ENOUGH = 2;

/** Most sources have none anywhere. */
const hasSigns: (source: SourceText) => boolean = once((source) =>
  signsOf(source).some((at) => SIGNS.test(source.text.charAt(at))),
);

export const isMisread: (analysis: Analysis) => boolean = once((analysis) => {
  if (!hasSigns(analysis.source)) return false;
  let misread = 0;
  for (const { leaves } of writtenIn(analysis)) {
    if (leaves.some(({ value }) => SIGNS.test(value))) misread += 1;
    if (misread >= ENOUGH) return true;
  }
  return false;
});
