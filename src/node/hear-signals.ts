import { constants } from 'node:os';
import { STOP_SIGNALS } from './stop-signals.ts';

/** Exit codes above this one tell of the signal that ended a program. */
const BY_SIGNAL = 128;

/** Whether somebody asked a run to stop. */
export interface Heard {
  /** The exit code for the first signal that came; null while none has. */
  exitCode: () => number | null;
  /** Leaves signals to others again. */
  end: () => void;
}

/**
 * Takes signals as a wish to stop, which the caller grants when what it is
 * writing is whole.
 *
 * @param wake Called once, for a caller that waits for something else.
 */
export function hearSignals(wake: () => void): Heard {
  let exitCode: number | null = null;
  const hear = (signal: NodeJS.Signals): void => {
    if (exitCode !== null) return;
    exitCode = BY_SIGNAL + constants.signals[signal];
    wake();
  };
  for (const signal of STOP_SIGNALS) process.on(signal, hear);
  return {
    exitCode: () => exitCode,
    end: () => {
      for (const signal of STOP_SIGNALS) process.off(signal, hear);
    },
  };
}
