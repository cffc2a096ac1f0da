// Runs over many documents (1,000, or as many as --count says), by a list of their names: alone, with a
// cache that is empty and one that is full, and under GNU parallel, which must all print the same bytes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../library.mjs';
import { planOf } from '../make-text.mjs';
import { inFolder, print } from '../measure.mjs';

const JOBS = String(cpus().length);
const CHECK = `"${process.execPath}" "${COMMAND}" check --files-from - --format ndjson`;

/** Plans of 10 to 40 KB, no two alike: they differ in number, size and days. */
function makeDocuments(folder, count) {
  mkdirSync(folder);
  return Array.from({ length: count }, (_, n) => {
    const text = planOf(10_000 + ((n * 7919) % 30_000))
      .replace(/(?<=^Số: )\d+/mu, String(n + 1))
      .replaceAll(/(?<=ngày )\d{1,2}(?=\/\d)/gu, (day) => String(((Number(day) + n) % 28) + 1));
    const name = join(folder, `${String(n).padStart(6, '0')}.txt`);
    writeFileSync(name, text);
    return name;
  });
}

/** Runs a line of the shell under GNU time; peak memory is that of the largest process. */
function measured(title, line, names, folder) {
  const [listed, times, output] = ['names', 'times', 'output'].map((each) => join(folder, each));
  writeFileSync(listed, names.map((name) => `${name}\n`).join(''));
  const start = performance.now();
  const words = [
    ...['-q', '-f', '%M %U %S', '-o', times],
    ...['sh', '-c', `${line} < "$0" > "$1"`, listed, output],
  ];
  const { status } = spawnSync('/usr/bin/time', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = (performance.now() - start) / 1000;
  const [peak, user, system] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
  const numbers = [(user + system).toFixed(1), Math.round(names.length / seconds), Math.round(peak / 1024)];
  return {
    row: [title, names.length, status, seconds.toFixed(1), ...numbers],
    printed: readFileSync(output),
  };
}

export function measure({ count }) {
  inFolder((folder) => {
    const names = makeDocuments(join(folder, 'documents'), count);
    const cached = `${CHECK} --cache --cache-location "${join(folder, 'cache')}"`;
    const runs = [1, 100].map((few) => measured('alone', CHECK, names.slice(0, few), folder));
    const alone = measured('alone', CHECK, names, folder);
    const others = [
      ['cache, empty', cached],
      ['cache, full', cached],
    ];
    if (existsSync('/usr/bin/parallel'))
      others.push([
        `GNU parallel, ${JOBS} jobs`,
        `parallel --will-cite --pipe -N 500 --keep-order -j ${JOBS} '${CHECK}'`,
      ]);
    for (const [title, line] of others) {
      const run = measured(title, line, names, folder);
      if (!run.printed.equals(alone.printed)) throw new Error(`${title}: not what it prints alone`);
      runs.push(run);
    }
    runs.splice(2, 0, alone);
    print([
      ['run', 'documents', 'exit', 'seconds', 'CPU s', 'documents/s', 'peak MB'],
      ...runs.map(({ row }) => row),
    ]);
  });
}
