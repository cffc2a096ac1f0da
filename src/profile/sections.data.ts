/**
 * What a plan must settle. The law prescribes content, not headings or order:
 * a clear sentence does as well as a section.
 *
 * Sources: Luật Thi đua, khen thưởng số 06/2022/QH15 Điều 17 khoản 1, 2, 5
 * (what a movement must define); NĐ 30/2020/NĐ-CP Điều 8.2.e (every document
 * has content); funding and responsibility by usage in plans.
 */
import type { Demand } from './standard.ts';

/** The law on emulation, as findings name it; it binds State and Party bodies alike. */
export const EMULATION_LAW = 'luat-06-2022-qh15';

/** What a section of a plan is about. */
export type SectionTopic =
  | 'purpose'
  | 'audience'
  | 'content'
  | 'criteria'
  | 'period'
  | 'solutions'
  | 'organization'
  | 'review'
  | 'funding';

/** A plan that launches or carries out a movement (phong trào, đợt thi đua). */
export const EMULATION_PLAN: readonly Demand<SectionTopic>[] = [
  { value: 'purpose', clause: 'Điều 17.1' },
  { value: 'audience', clause: 'Điều 17.1' },
  { value: 'content', clause: 'Điều 17.1' },
  { value: 'criteria', clause: 'Điều 17.1' },
  { value: 'period', clause: 'Điều 17.1' },
  { value: 'solutions', clause: 'Điều 17.1' },
  { value: 'organization', clause: 'Điều 17.2' },
  { value: 'review', clause: 'Điều 17.5' },
  { value: 'funding', clause: null, source: 'thông lệ trong kế hoạch' },
];

/** Any other plan: no provision names its sections, so what is missing is a hint. */
export const GENERAL_PLAN: readonly Demand<SectionTopic>[] = [
  { value: 'content', clause: null, source: 'thông lệ trong kế hoạch' },
  { value: 'organization', clause: null, source: 'thông lệ trong kế hoạch' },
];
