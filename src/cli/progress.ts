import { printable } from '../report/printable.ts';
import type { Output } from './io.ts';

/** Fewer files are done before one would read about it. */
const MANY = 20;
const CLEAR = '\r\u001b[K';
const LONGEST = 60;

/** A line on a terminal that tells how far the work has come. */
export interface Progress {
  step: (name: string) => void;
  /** Takes the line away before anything else is written. */
  clear: () => void;
}

export function startProgress(stream: Output, count: number): Progress {
  if (stream.isTTY !== true || count <= MANY) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  let shown = false;
  return {
    step: (name) => {
      done += 1;
      shown = true;
      stream.write(`${CLEAR}[${done}/${count}] ${printable(name).slice(-LONGEST)}`);
    },
    clear: () => {
      if (shown) stream.write(CLEAR);
      shown = false;
    },
  };
}
