// Texts of half a megabyte that ask for the most work, each the better of two runs.
import { load } from '../library.mjs';
import { hostile } from '../make-text.mjs';
import { format, print, time } from '../measure.mjs';

const { analyse, facts, lint, parse } = await load('index.js');

/** Longest that one may take, in milliseconds (design, part 7). */
const LIMIT = 250;

function steps(text) {
  const tree = time(() => parse(text));
  const analysis = time(() => analyse(tree.value));
  const rules = time(() => lint(analysis.value));
  const fact = time(() => facts(analysis.value));
  const all = [tree, analysis, rules, fact].reduce((sum, { ms }) => sum + ms, 0);
  return { parse: tree.ms, analyse: analysis.ms, rules: rules.ms, facts: fact.ms, all };
}

export function measure() {
  const rows = Object.entries(hostile).map(([name, text]) => {
    const [first, second] = [steps(text), steps(text)];
    return { name, least: first.all < second.all ? first : second };
  });
  rows.sort((a, b) => b.least.all - a.least.all);
  const names = Object.keys(rows[0].least);
  print([
    ['0.5 MB, ms', ...names],
    ...rows.map(({ name, least }) => [name, ...names.map((step) => format(least[step]))]),
  ]);
  const over = rows.filter(({ least }) => least.all > LIMIT).length;
  console.log(`${over} of ${rows.length} take more than ${LIMIT} ms.\n`);
}
