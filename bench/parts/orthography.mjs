// What the counts of how Vietnamese is written weigh, and what loading them costs.
import { gunzipSync } from 'node:zlib';
import { load, packedCounts } from '../library.mjs';
import { format, print, repeat, time } from '../measure.mjs';

const { readOrthography } = await load('orthography/index.js');

/** The first time, when nothing is warm, and the least of many. */
function firstAndLeast(task) {
  const { ms } = time(task);
  return `${format(ms)}, then ${format(repeat(20, task).min)}`;
}

export function measure() {
  const packed = packedCounts();
  const bytes = gunzipSync(packed);
  const kilobytes = (length) => `${Math.round(length / 1000)} KB`;
  print([
    ['counts', ''],
    ['packed', kilobytes(packed.length)],
    ['unpacked', kilobytes(bytes.length)],
    ['unpack, ms', firstAndLeast(() => gunzipSync(packed))],
    ['read, ms', firstAndLeast(() => readOrthography(bytes))],
  ]);
}
