import { setImmediate } from 'node:timers/promises';
import type { Output } from './io.ts';

/** A stream that is written to piece by piece, however slow or impatient its reader is. */
export interface Writer {
  /** Writes a piece, and waits where the reader is behind. */
  write: (text: string | Uint8Array) => Promise<void>;
  /** True once the reader has gone (`| head`): there is no use in going on. */
  gone: () => boolean;
}

const WAITED_FOR = ['drain', 'error', 'close'] as const;

/** Waits until a stream takes more, or never will. */
function wait(stream: Output): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const event of WAITED_FOR) stream.off(event, end);
      resolve();
    };
    for (const event of WAITED_FOR) stream.on(event, end);
  });
}

export function openWriter(stream: Output): Writer {
  let gone = false;
  stream.once('error', () => {
    gone = true;
  });
  return {
    gone: () => gone || !stream.writable,
    write: async (text) => {
      if (!gone && text.length > 0 && !stream.write(text)) await wait(stream);
      // A stream tells of its reader's leaving in a turn of its own, and signals want theirs.
      await setImmediate();
    },
  };
}
