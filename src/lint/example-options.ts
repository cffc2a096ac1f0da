import type { AnalyseOptions } from '../analyse/analyse.ts';
import { layoutOf } from '../analyse/layout/sketch.ts';
import type { Example } from './rule.ts';

/** What an example of a rule is analysed with. */
export function exampleOptions({ text, now, layout }: Example): AnalyseOptions {
  return { now: now ?? null, layout: layout === undefined ? null : layoutOf(text, layout) };
}
