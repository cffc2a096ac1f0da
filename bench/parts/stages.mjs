// What parsing, analysis, rules, facts and fixes cost by size, in a warm process.
import { load, loadOrthography } from '../library.mjs';
import { planOf } from '../make-text.mjs';
import { cell, print, summary, time } from '../measure.mjs';

const { analyse, facts, fix, lint, parse } = await load('index.js');

const KB = 1000;
const MB = 1000 * KB;
const SIZES = [
  { name: '20 KB', text: planOf(20 * KB), warmUp: 1000, runs: 400 },
  { name: '1 MB', text: planOf(MB), warmUp: 3, runs: 12 },
  { name: '10 MB', text: planOf(10 * MB), warmUp: 1, runs: 3 },
];

const orthography = await loadOrthography();

/** Times of each step over one text. Rules come before facts: what both read is read by whoever comes first. */
function steps(text) {
  const tree = time(() => parse(text));
  const analysis = time(() => analyse(tree.value, { orthography }));
  const rules = time(() => lint(analysis.value, { orthography }));
  const fact = time(() => facts(analysis.value));
  return {
    parse: tree.ms,
    analyse: analysis.ms,
    'every rule': rules.ms,
    'parse to findings': tree.ms + analysis.ms + rules.ms,
    facts: fact.ms,
    fix: time(() => fix(text, { orthography })).ms,
  };
}

function measured({ text, warmUp, runs }) {
  for (let i = 0; i < warmUp; i += 1) steps(text);
  const all = Array.from({ length: runs }, () => steps(text));
  return new Map(Object.keys(all[0]).map((step) => [step, summary(all.map((each) => each[step]))]));
}

export function measure() {
  const found = SIZES.map((size) => ({ ...size, times: measured(size) }));
  const [, smaller, larger] = found;
  const rows = [...found[0].times.keys()].map((step) => {
    const ratio = larger.times.get(step).min / smaller.times.get(step).min;
    return [step, ...found.map(({ times }) => cell(times.get(step))), ratio.toFixed(1)];
  });
  print([['ms', ...found.map(({ name }) => name), '10 MB : 1 MB'], ...rows]);
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
}
