import { expect, test } from 'vitest';
import { PRESETS } from '../../src/lint/config/presets.ts';
import { readPlans } from '../support/documents.ts';
import { runCommand } from './run-command.ts';
import { makeFolder } from './temporary-folder.ts';

/** Plans without a fault. */
const CLEAN = ['ubnd-clean.txt', 'dang-uy-clean.txt'];

const plans = readPlans().filter(({ name }) => CLEAN.includes(name));

test('there are clean plans', () => {
  expect(plans.map(({ name }) => name).sort()).toEqual([...CLEAN].sort());
});

test.each(plans.map(({ name, text }) => [name, text] as const))(
  '%s passes under strict',
  async (name, text) => {
    const cwd = makeFolder({ [name]: text, 'thethuc.config.json': '{"extends":"strict"}' });
    const { code, stderr } = await runCommand(['check', name], { cwd });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  },
);

test('strict raises no severity: a convention stays one', () => {
  expect(PRESETS.strict.rules).toBeUndefined();
});
