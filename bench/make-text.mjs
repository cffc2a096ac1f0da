// Makes texts to measure by: plans of any size from the fixtures, and texts that are hard to read.
import { readFileSync } from 'node:fs';

const PLANS = new URL('../fixtures/plans/', import.meta.url);

const linesOf = (name) => readFileSync(new URL(name, PLANS), 'utf8').split('\n');

const whole = linesOf('ubnd-clean.txt');
const HEAD = whole.slice(0, 14);
const FOOT = whole.slice(100);
/** What stands between the first section and the closing of plans in running lines. */
const BODIES = [
  whole.slice(14, 100),
  linesOf('dang-uy-clean.txt').slice(13, 93),
  linesOf('ubnd-lost-header.txt').slice(8, 74),
  linesOf('lien-tich-hai-chu-ky.txt').slice(11, 70),
  linesOf('bao-cao.txt').slice(12, 54),
];

/** Gives every citation of a round numbers of its own, so that no two rounds cite the same documents. */
function vary(line, round) {
  return line.replace(
    /(?<=số )(\d+)(?=[/-]\S*\p{Lu}{2})/gu,
    (number) => `${(Number(number) + round * 7919) % 99_991}`,
  );
}

/**
 * One plan of about `bytes` bytes: a header, bodies of plans in turn, a footer.
 * The same size gives the same text.
 */
export function planOf(bytes) {
  const parts = [HEAD.join('\n')];
  const foot = FOOT.join('\n');
  let size = Buffer.byteLength(parts[0]) + Buffer.byteLength(foot) + 2;
  for (let round = 0; size < bytes; round += 1) {
    for (const line of BODIES[round % BODIES.length]) {
      const varied = vary(line, round);
      size += Buffer.byteLength(varied) + 1;
      if (size > bytes) break;
      parts.push(varied);
    }
  }
  return [...parts, foot].join('\n');
}

const SIZE = 500_000;

/** Texts of about half a megabyte that ask for the most work, by name. */
export const hostile = Object.fromEntries(
  JSON.parse(readFileSync(new URL('hostile-texts.json', import.meta.url), 'utf8')).map(
    ({ name, head = '', unit }) => [name, head + unit.repeat(Math.ceil(SIZE / unit.length))],
  ),
);
