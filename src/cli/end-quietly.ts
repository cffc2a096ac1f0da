import { systemCode } from '../node/system-error.ts';
import type { Output } from './io.ts';

/** What a stream says when its reader has gone (`| head`): nothing is left to do, and nothing is wrong. */
const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** Lets a reader leave before the end; any other fault of the stream stays one. */
export function endQuietly(stream: Output): void {
  stream.on('error', (error: unknown) => {
    if (!GONE.has(systemCode(error))) throw error;
  });
}
