/** Looking spans up by place. */
import type { Stretch } from './spans.ts';

/** The span of a list in order that starts at `at`, or null. */
export function startingAt<One extends Stretch>(spans: readonly One[], at: number): One | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const found = spans[low];
  return found?.start === at ? found : null;
}
