import { readPlans } from './documents.ts';

/** A plan of about so many units: the fixtures' clean plan, its sections over and over. */
export function longPlan(length: number): string {
  const lines = readPlans()
    .find(({ name }) => name === 'ubnd-clean.txt')
    ?.text.split('\n');
  if (lines === undefined) throw new Error('The clean plan is missing.');
  const first = lines.findIndex((line) => line.startsWith('I. '));
  const last = lines.findIndex((line) => line.startsWith('Nơi nhận'));
  const body = `${lines.slice(first, last).join('\n')}\n`;
  const times = Math.ceil(length / body.length);
  return [...lines.slice(0, first), body.repeat(times), ...lines.slice(last)].join('\n');
}
