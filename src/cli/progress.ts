import { printable } from '../report/printable.ts';
import type { Io } from './io.ts';

/** Fewer files are done before one would read about it. */
const MANY = 20;
/** Milliseconds between two looks of a person, and before a rate means anything. */
const GLANCE = 100;
const SETTLED = 1000;
const CLEAR = '\r\u001b[K';
const LONGEST = 60;

/** A line on a terminal that tells how far the work has come. */
export interface Progress {
  step: (name: string) => void;
  /** Takes the line away before anything else is written to the terminal. */
  clear: () => void;
}

/** Files done in a second; nothing while that is a guess. */
function rateOf(done: number, since: number, now: number): string {
  const passed = now - since;
  return passed < SETTLED ? '' : `, ${String(Math.round((done / passed) * 1000))}/s`;
}

/** @param count How many files there are; null where nobody knows. */
export function startProgress({ stderr }: Io, count: number | null): Progress {
  if (stderr.isTTY !== true || (count !== null && count <= MANY))
    return { step: () => undefined, clear: () => undefined };
  const start = performance.now();
  const of = count === null ? '' : `/${String(count)}`;
  let done = 0;
  let shownAt: number | null = null;
  return {
    step: (name) => {
      done += 1;
      const now = performance.now();
      if (shownAt !== null && now - shownAt < GLANCE) return;
      shownAt = now;
      const rate = rateOf(done - 1, start, now);
      stderr.write(`${CLEAR}[${String(done)}${of}${rate}] ${printable(name).slice(-LONGEST)}`);
    },
    clear: () => {
      if (shownAt !== null) stderr.write(CLEAR);
      shownAt = null;
    },
  };
}
