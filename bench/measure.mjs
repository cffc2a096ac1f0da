// Times and tables. The machine's noise only ever adds: compare by the least.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A value and how long it took to make, in milliseconds. */
export function time(task) {
  const start = performance.now();
  const value = task();
  return { value, ms: performance.now() - start };
}

/** The median and the least of several times. */
export function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0] };
}

/** Runs a task so many times. */
export const repeat = (runs, task) => summary(Array.from({ length: runs }, () => time(task).ms));

export const format = (ms) => ms.toFixed(ms < 10 ? 2 : 0);

/** A summary in a cell: the median, and the least in brackets. */
export const cell = ({ median, min }) => `${format(median)} (${format(min)})`;

/** Prints rows as a table that Markdown shows too; the first row is its head. */
export function print(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  const line = (row) =>
    `| ${row.map((each, i) => (i === 0 ? String(each).padEnd(widths[i]) : String(each).padStart(widths[i]))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head, ...body] = rows;
  console.log([line(head), `| ${rule.join(' | ')} |`, ...body.map(line), ''].join('\n'));
}

/** Programs in turn, so that a drift of the machine falls on all of them alike: by name, the times of each. */
export function inTurn(programs, rounds) {
  const times = new Map(programs.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, words] of programs)
      times.get(name).push(time(() => spawnSync(words[0], words.slice(1), { stdio: 'ignore' })).ms);
  return new Map([...times].map(([name, each]) => [name, summary(each)]));
}

/** Hands a folder to a task that measures, and takes it away afterwards. */
export function inFolder(task) {
  const folder = mkdtempSync(join(tmpdir(), 'thethuc-bench-'));
  try {
    task(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
