import type { Rule } from '../../lint/rule.ts';
import { bodyAlignment } from './body-alignment.ts';
import { componentStyle } from './component-style.ts';
import { firstLineIndent } from './first-line-indent.ts';
import { fontFamily } from './font-family.ts';
import { fontSize } from './font-size.ts';
import { lineSpacing } from './line-spacing.ts';
import { pageMargins } from './page-margins.ts';
import { pageNumber } from './page-number.ts';
import { pageSize } from './page-size.ts';
import { ruleLine } from './rule-line.ts';
import { textColor } from './text-color.ts';

/** The rules on what is seen on paper, in the order of the catalogue. */
export const LAYOUT_RULES: readonly Rule[] = [
  pageSize,
  pageMargins,
  pageNumber,
  fontFamily,
  fontSize,
  textColor,
  componentStyle,
  bodyAlignment,
  firstLineIndent,
  lineSpacing,
  ruleLine,
];
