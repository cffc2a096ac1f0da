import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { runRules } from '../../src/lint/run.ts';
import { parse } from '../../src/parse/parse-markdown.ts';
import { blankField } from '../../src/rules/components/blank-field.ts';
import { BODY, RECIPIENTS, STATE_HEAD } from '../../src/rules/sample-plans.ts';
import { signatureAuthority } from '../../src/rules/signature/signature-authority.ts';

/** A plan of a People's Committee that its chairman signs as if it were his own. */
function signedAlone(date: string): string {
  const head = STATE_HEAD.replace('ngày 05 tháng 3 năm 2026', date);
  return `${head}${BODY}${RECIPIENTS}CHỦ TỊCH\n\nĐỗ Văn Tịnh\n`;
}

function severities(text: string, stage: 'draft' | 'publish' = 'publish'): string[] {
  const rules = [signatureAuthority, blankField];
  const found = runRules(analyse(parse(text)), { rules, stage });
  return found.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
}

describe('a bare CHỦ TỊCH below a plan of the committee', () => {
  test.each([
    ['ngày 30 tháng 6 năm 2025', 'error'],
    ['ngày 01 tháng 7 năm 2025', 'warning'],
    ['ngày 05 tháng 3 năm 2026', 'warning'],
  ])('of %s: %s', (date, severity) => {
    expect(severities(signedAlone(date))).toEqual([`signature-authority ${severity}`]);
  });

  test.each([
    ['ngày   tháng 6 năm 2025', 'error'],
    ['ngày   tháng 7 năm 2025', 'warning'],
    ['ngày   tháng   năm 2024', 'error'],
    ['ngày   tháng   năm 2025', 'warning'],
  ])('of %s, which is not known to the day: %s', (date, severity) => {
    expect(severities(signedAlone(date))).toEqual(['blank-field error', `signature-authority ${severity}`]);
  });
});

test('a blank is normal in a draft', () => {
  expect(severities(signedAlone('ngày   tháng 9 năm 2025'), 'draft')).toContain('blank-field info');
});
