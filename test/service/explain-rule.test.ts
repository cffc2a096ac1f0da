import { expect, test } from 'vitest';
import { explainRule } from '../../src/service/explain-rule.ts';

test('a rule is explained in Vietnamese: what, why, how to mend it, on what ground', async () => {
  const page = await explainRule('weekday-mismatch', 'vi');

  expect(page).toMatch(/^# weekday-mismatch\n/u);
  for (const part of ['**Vì sao.**', '**Cách sửa.**', '**Căn cứ.**', '## Ví dụ bị nhắc', '## Ví dụ đúng'])
    expect(page).toContain(part);
  expect(page).not.toContain('How to mend it');
});

test('what is found in the examples is said in the language of the page', async () => {
  const page = await explainRule('date-conflict', 'en');

  expect(page).toContain('**How to mend it.**');
  expect(page).toMatch(/^- \d+:\d+ The date of “/mu);
  expect(page).not.toMatch(/^- \d+:\d+ Thời gian/mu);
});

test('the engine’s own rules have pages too, and a name may be written in capitals', async () => {
  expect(await explainRule('UNUSED-SUPPRESSION', 'vi')).toMatch(/^# unused-suppression\n/u);
});

test('nothing is said of a rule that does not exist', async () => {
  expect(await explainRule('no-such-rule', 'vi')).toBeNull();
});
