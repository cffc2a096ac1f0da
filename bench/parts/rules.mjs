// What each rule costs by itself on a plan of 20 KB, in a warm process. What
// several rules read of a document is counted with each of them here, and
// once where all of them run.
import { load, loadOrthography } from '../library.mjs';
import { planOf } from '../make-text.mjs';
import { cell, format, print, summary, time } from '../measure.mjs';

const { analyse, lint, parse, RULES } = await load('index.js');

const RUNS = 200;

/** Takes a new analysis for each run: what rules read of one is kept on it. */
function costOf(rules, document, options) {
  const times = Array.from({ length: RUNS }, () => {
    const analysis = analyse(document, options);
    return time(() => lint(analysis, { ...options, rules })).ms;
  });
  return summary(times);
}

export async function measure() {
  const document = parse(planOf(20_000));
  const options = { orthography: await loadOrthography() };
  costOf(RULES, document, options);
  const all = costOf(RULES, document, options);
  const each = RULES.map((rule) => [rule.id, costOf([rule], document, options)]).sort(
    (a, b) => b[1].min - a[1].min,
  );
  const nothing = costOf([], document, options);
  print([
    ['20 KB', 'ms'],
    [`all ${RULES.length} rules`, cell(all)],
    ['no rule', cell(nothing)],
    ...each.map(([id, cost]) => [id, cell(cost)]),
  ]);
  const sum = each.reduce((total, [, { min }]) => total + min - nothing.min, 0);
  console.log(`Each by itself, added up: ${format(sum)} ms; the difference is read once for all.\n`);
}
