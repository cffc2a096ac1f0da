/** Looking spans up by place. */
import { countFront } from '../text/bisect.ts';
import type { Stretch } from '../text/place.ts';

/** The span of a list in order that starts at `at`, or null. */
export function startingAt<One extends Stretch>(spans: readonly One[], at: number): One | null {
  const found = spans[countFront(spans, ({ start }) => start < at)];
  return found?.start === at ? found : null;
}
