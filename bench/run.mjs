// Measures the built library: `npm run build && npm run bench`.
//   node bench/run.mjs            sizes, then counts of orthography, then hostile texts
//   node bench/run.mjs sizes      only one of the three (`sizes`, `orthography`, `hostile`)
// The machine's noise only ever adds: compare by `min`.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hostile, planOf } from './make-text.mjs';

const MAIN = new URL('../dist/index.js', import.meta.url);
if (!existsSync(MAIN)) {
  console.error('dist is missing: run `npm run build` first.');
  process.exit(2);
}
const { analyse, facts, lint, parse, RULES } = await import(MAIN);
const { readOrthography } = await import('../dist/orthography/index.js');
const COUNTS = new URL('../dist/orthography/counts.bin.gz', import.meta.url);

/** Longest that a hostile text may take, in milliseconds. */
const LIMIT = 250;
const STEPS = ['parse', 'analyse', 'rules', 'facts', 'all'];
const KB = 1000;
const MB = 1000 * KB;

function time(task) {
  const start = performance.now();
  const value = task();
  return { value, ms: performance.now() - start };
}

/** Times of each step over one text, in milliseconds. */
function steps(text) {
  const tree = time(() => parse(text));
  const analysis = time(() => analyse(tree.value));
  // The rules come before the facts: what both read is read by whoever comes first.
  const rules = time(() => lint(analysis.value));
  const fact = time(() => facts(analysis.value));
  return {
    parse: tree.ms,
    analyse: analysis.ms,
    rules: rules.ms,
    'parse+rules': tree.ms + analysis.ms + rules.ms,
    facts: fact.ms,
    all: tree.ms + analysis.ms + rules.ms + fact.ms,
  };
}

function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)], min: sorted[0] };
}

function measure(text, warmUp, runs) {
  for (let i = 0; i < warmUp; i += 1) steps(text);
  const all = Array.from({ length: runs }, () => steps(text));
  return new Map(Object.keys(all[0]).map((step) => [step, summary(all.map((each) => each[step]))]));
}

const format = (ms) => ms.toFixed(ms < 10 ? 3 : 0);

function print(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  for (const row of rows) {
    const cells = row.map((cell, i) =>
      i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]),
    );
    console.log(cells.join('  '));
  }
}

function measureSizes() {
  const sizes = [
    ['20 KB', planOf(20 * KB), 1500, 400],
    ['1 MB', planOf(MB), 3, 12],
    ['10 MB', planOf(10 * MB), 1, 5],
  ];
  const found = new Map(sizes.map(([name, text, warmUp, runs]) => [name, measure(text, warmUp, runs)]));
  const rows = [['ms: median (min)', ...found.keys(), '10 MB : 1 MB']];
  for (const step of found.get('20 KB').keys()) {
    const cells = [...found.values()].map((each) => each.get(step));
    const ratio = found.get('10 MB').get(step).min / found.get('1 MB').get(step).min;
    rows.push([
      step,
      ...cells.map(({ median, min }) => `${format(median)} (${format(min)})`),
      `${ratio.toFixed(1)} x`,
    ]);
  }
  print(rows);
}

/** Times of a task: the first one, when nothing is warm, then the least of many. */
function firstAndLeast(task, runs) {
  const times = Array.from({ length: runs }, () => time(task).ms);
  return `${format(times[0])}, then ${format(Math.min(...times))}`;
}

/** What the counts weigh, what loading them costs, and what rules cost with them and without. */
function measureOrthography() {
  const packed = readFileSync(COUNTS);
  const bytes = gunzipSync(packed);
  print([
    ['counts: packed, unpacked', `${Math.round(packed.length / KB)} KB, ${Math.round(bytes.length / KB)} KB`],
    ['unpack, ms', firstAndLeast(() => gunzipSync(packed), 20)],
    ['read, ms', firstAndLeast(() => readOrthography(bytes), 20)],
  ]);
  const orthography = readOrthography(bytes);
  const document = parse(planOf(20 * KB));
  const isOwn = ({ category }) => category === 'orthography';
  const sets = [
    ['all rules', RULES],
    ['rules on orthography', RULES.filter(isOwn)],
    ...RULES.filter(isOwn).map((rule) => [`  ${rule.id}`, [rule]]),
  ];
  // An analysis is made anew each time: what rules read of it is kept on it.
  const cost = (rules, options) => {
    const times = Array.from({ length: 300 }, () => {
      const analysis = analyse(document, options);
      return time(() => lint(analysis, { rules })).ms;
    });
    const { median, min } = summary(times);
    return `${format(median)} (${format(min)})`;
  };
  const rows = sets.map(([name, rules]) => [name, cost(rules, {}), cost(rules, { orthography })]);
  print([['20 KB, ms: median (min)', 'without counts', 'with counts'], ...rows]);
}

function measureHostile() {
  const rows = [['hostile, ms', ...STEPS, '']];
  for (const [name, text] of Object.entries(hostile)) {
    const [first, second] = [steps(text), steps(text)];
    const least = first.all < second.all ? first : second;
    const over = least.all > LIMIT ? `over ${LIMIT}` : '';
    rows.push([name, ...STEPS.map((step) => format(least[step])), over]);
  }
  print(rows);
}

const asked = process.argv[2];
console.log(`node ${process.version}, ${process.platform} ${process.arch}`);
const isAsked = (name) => asked === undefined || asked === name;
if (isAsked('sizes')) measureSizes();
if (isAsked('orthography')) measureOrthography();
if (isAsked('hostile')) measureHostile();
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
