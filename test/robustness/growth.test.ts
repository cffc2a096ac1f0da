import { expect, test } from 'vitest';
import { shippedOrthography } from '../../src/node/orthography.ts';
import { measure, type Works } from './growth.ts';
import { hostileText, readHostileTexts } from './hostile-texts.ts';

const options = { orthography: shippedOrthography() };

/** Units of the smaller text. */
const LENGTH = 6000;
/** What takes less is not looked at: it is mostly the clock's own steps, or work that has a bound. */
const LEAST = 20;
/** Four times the text may take four times the work, and some more for what is sorted and collected. */
const TIMES = 4;
const MOST = 10;
/** How often both are measured again before it is believed; the least of all counts. */
const AGAIN = 4;

/** The steps that took far more work for the longer text. */
function grown(few: Works, many: Works): string[] {
  return [...many].flatMap(([name, work]) => {
    const less = few.get(name) ?? 0;
    return work < LEAST || work < MOST * less
      ? []
      : [`${name}: ${less.toFixed(1)} ms, then ${work.toFixed(1)} ms`];
  });
}

function least(one: Works, other: Works): Works {
  return new Map([...one].map(([name, work]) => [name, Math.min(work, other.get(name) ?? work)]));
}

test.each(readHostileTexts())('work grows with the text: $name', { timeout: 60_000 }, (text) => {
  const short = hostileText(text, LENGTH);
  const long = hostileText(text, LENGTH * TIMES);
  let many = measure(long, options);
  if ([...many.values()].every((work) => work < LEAST)) return;
  let few = measure(short, options);
  for (let i = 0; i < AGAIN && grown(few, many).length > 0; i += 1) {
    few = least(few, measure(short, options));
    many = least(many, measure(long, options));
  }
  expect(grown(few, many)).toEqual([]);
});
