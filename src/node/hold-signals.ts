import { setImmediate } from 'node:timers/promises';
import { STOP_SIGNALS } from './stop-signals.ts';

/**
 * Does a short piece of work to its end: a signal that comes meanwhile is
 * heeded right after, so that nothing is left lying half done.
 *
 * @param work What is done in one go, without waiting for anything.
 */
export async function holdSignals<Result>(work: () => Result): Promise<Result> {
  const caught: NodeJS.Signals[] = [];
  const hold = (signal: NodeJS.Signals): void => {
    caught.push(signal);
  };
  for (const signal of STOP_SIGNALS) process.on(signal, hold);
  try {
    return work();
  } finally {
    // Signals are told between two turns of the loop, and the first of these may be the one that runs.
    await setImmediate();
    await setImmediate();
    for (const signal of STOP_SIGNALS) process.off(signal, hold);
    for (const signal of caught.slice(0, 1)) process.kill(process.pid, signal);
  }
}
