// Measures runs over many documents: `npm run build && node bench/many.mjs`.
//   node bench/many.mjs --count 10000 --folder /tmp/many [--documents DIR] [--jobs 2] [--only list,cache,parallel]
// Makes the documents (plans of 10 to 40 KB), unless a folder has them, and runs the command over their names:
// alone with 1, 100 and all of them, with a cache that is empty and one that is full, and under GNU parallel.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { planOf } from './make-text.mjs';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const { values: asked } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    folder: { type: 'string', default: '/tmp/thethuc-many' },
    documents: { type: 'string' },
    jobs: { type: 'string', default: String(cpus().length) },
    only: { type: 'string', default: 'list,cache,parallel' },
  },
});
const count = Number(asked.count);
const folder = resolve(asked.folder);
mkdirSync(folder, { recursive: true });

/** Plans that differ in size, numbers and names of their places. */
function makeDocuments() {
  const into = join(folder, 'documents');
  mkdirSync(into, { recursive: true });
  for (let n = 0; n < count; n += 1) {
    const text = planOf(10_000 + ((n * 7919) % 30_000)).replaceAll(/(?<=ngày )\d{1,2}(?=\/\d)/gu, (day) =>
      String(((Number(day) + n) % 28) + 1),
    );
    writeFileSync(join(into, `${String(n).padStart(6, '0')}.txt`), text);
  }
  return into;
}

const documents = resolve(asked.documents ?? makeDocuments());
const names = readdirSync(documents, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .slice(0, count)
  .map((name) => join(documents, name));

const rows = [['run', 'documents', 'exit', 'seconds', 'CPU s', 'documents/s', 'peak MB']];

/** Runs a line of the shell under GNU time; peak memory is that of the largest process. */
function measure(title, line, list, output) {
  const listed = join(folder, 'names');
  const times = join(folder, 'times');
  writeFileSync(listed, list.map((name) => `${name}\n`).join(''));
  const start = performance.now();
  const { status } = spawnSync(
    '/usr/bin/time',
    ['-q', '-f', '%M %U %S', '-o', times, 'sh', '-c', `${line} < "$0" > "$1"`, listed, output],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const seconds = (performance.now() - start) / 1000;
  const [peak, user, system] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
  rows.push([
    title,
    list.length,
    status,
    seconds.toFixed(1),
    (user + system).toFixed(1),
    Math.round(list.length / seconds),
    Math.round(peak / 1024),
  ]);
}

const check = `"${process.execPath}" "${MAIN}" check --files-from - --format ndjson`;
const runs = asked.only.split(',');
const whole = join(folder, 'alone.ndjson');
const again = join(folder, 'again.ndjson');

/** Every way must say the same in the same order. */
function compare(title) {
  if (Buffer.compare(readFileSync(whole), readFileSync(again)) !== 0) throw new Error(`${title}: differs`);
}

if (runs.includes('list')) for (const n of [1, 100]) measure('alone', check, names.slice(0, n), again);
measure('alone', check, names, whole);
if (runs.includes('cache')) {
  const cache = join(folder, 'cache');
  rmSync(cache, { recursive: true, force: true });
  for (const title of ['cache, empty', 'cache, full']) {
    measure(title, `${check} --cache --cache-location "${cache}"`, names, again);
    compare(title);
  }
}
if (runs.includes('parallel')) {
  const jobs = Number(asked.jobs);
  const title = `GNU parallel, ${String(jobs)} jobs`;
  measure(
    title,
    `parallel --will-cite --pipe -N 500 --keep-order -j ${String(jobs)} '${check}'`,
    names,
    again,
  );
  compare(title);
}

const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
console.log(`node ${process.version}, ${process.platform} ${process.arch}, ${String(cpus().length)} CPUs`);
for (const row of rows)
  console.log(
    row
      .map((cell, i) => String(cell).padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  );
