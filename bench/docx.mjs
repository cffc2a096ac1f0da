// Measures a Word document of 60 pages: `npm run build && node bench/docx.mjs`.
// The whole command from its start, and the steps in one process that is warm.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docxOf } from './make-docx.mjs';
import { planOf } from './make-text.mjs';

const { readDocx, checkDocx } = await import(new URL('../dist/docx/index.js', import.meta.url));
const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
/** Letters of a page of 13 points with the margins of Nghị định 30. */
const PAGE = 2300;
const PAGES = 60;
/** What a check of the whole command may take, in milliseconds. */
const LIMIT = 300;

const text = planOf(PAGES * PAGE);
const bytes = docxOf(text);
const folder = mkdtempSync(join(tmpdir(), 'thethuc-bench-'));
const file = join(folder, 'ke-hoach.docx');
writeFileSync(file, bytes);
const plain = join(folder, 'ke-hoach.txt');
writeFileSync(plain, text);

function time(task) {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** The machine's noise only ever adds: the least counts. */
function measure(name, runs, task, limit = null) {
  const times = Array.from({ length: runs }, () => time(task)).sort((a, b) => a - b);
  const [min] = times;
  const median = times[Math.floor(runs / 2)];
  const over = limit !== null && min > limit ? `  over ${limit}` : '';
  console.log(`${name.padEnd(44)} ${median.toFixed(0).padStart(6)} (${min.toFixed(0)}) ms${over}`);
}

const run = (...words) => spawnSync(process.execPath, words);

console.log(
  `node ${process.version}; ${PAGES} pages, ${text.length} letters, ${bytes.length} bytes: median (least)`,
);
measure('node that does nothing', 10, () => run('-e', '0'));
measure('thethuc check ke-hoach.txt', 10, () => run(COMMAND, 'check', plain));
measure('thethuc check ke-hoach.docx', 10, () => run(COMMAND, 'check', file), LIMIT);
measure('readDocx, first', 1, () => readDocx(bytes));
measure('checkDocx, first', 1, () => checkDocx(bytes));
measure('readDocx, warm', 20, () => readDocx(bytes));
measure('checkDocx, warm', 20, () => checkDocx(bytes));
rmSync(folder, { recursive: true });
