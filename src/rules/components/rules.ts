import type { Rule } from '../../lint/rule.ts';
import { blankField } from './blank-field.ts';
import { closingFormula } from './closing-formula.ts';
import { componentOrder } from './component-order.ts';
import { duplicateSection } from './duplicate-section.ts';
import { headingContent } from './heading-content.ts';
import { missingComponent } from './missing-component.ts';
import { missingEndMark } from './missing-end-mark.ts';
import { missingSection } from './missing-section.ts';
import { motto } from './motto.ts';
import { splitLayout } from './split-layout.ts';
import { subjectLength } from './subject-length.ts';
import { subjectRestated } from './subject-restated.ts';

/** The rules on parts that a document must have, in the order of the catalogue. */
export const COMPONENTS_RULES: readonly Rule[] = [
  missingComponent,
  motto,
  blankField,
  componentOrder,
  splitLayout,
  missingEndMark,
  closingFormula,
  subjectLength,
  subjectRestated,
  missingSection,
  duplicateSection,
  headingContent,
];
