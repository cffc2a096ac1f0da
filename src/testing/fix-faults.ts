/** Whether fixes mend: what they leave is clean, and mending twice is mending once. */
import { exampleOptions } from '../lint/example-options.ts';
import type { Example, Rule } from '../lint/rule.ts';
import { fix } from '../rules/fix.ts';

/** What is wrong with the fixes of a rule in an example; empty where nothing is. */
export function fixFaults(rule: Rule, example: Example): string[] {
  const { text, stage = 'publish' } = example;
  return [false, true].flatMap((unsafe) => {
    const options = { rules: [rule], stage, ...exampleOptions(example), unsafe };
    const once = fix(text, options);
    if (once.applied.length === 0) return [];
    const kind = unsafe ? 'all fixes' : 'safe fixes';
    const left = once.findings.filter(({ fixes }) => fixes.some(({ safety }) => unsafe || safety === 'safe'));
    return [
      ...(fix(once.text, options).text === once.text ? [] : [`${kind}: mending twice is not mending once`]),
      ...left.map(({ message }) => `${kind}: still found when mended: ${message}`),
    ];
  });
}
