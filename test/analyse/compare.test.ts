import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/analyse/compare/compare.ts';
import type { BlockChange, Comparison, FactChange } from '../../src/analyse/compare/comparison.ts';
import { analyse, parse } from '../../src/index.ts';
import { readPlans } from '../support/documents.ts';
import { mutate, type Edit } from '../support/mutate.ts';
import { ROOT } from '../support/source-files.ts';

const PLAN = readFileSync(new URL('fixtures/plans/ubnd-clean.txt', ROOT), 'utf8');

function compareTexts(old: string, next: string): Comparison {
  return compare(analyse(parse(old)), analyse(parse(next)));
}

function changed(...edits: readonly Edit[]): Comparison {
  return compareTexts(PLAN, mutate(PLAN, edits));
}

function shownFact({ kind, change, about, old, new: next }: FactChange): string {
  return `${change} ${kind} ${about}: ${old ?? '-'} → ${next ?? '-'}`;
}

function shownBlock({ change, old, new: next, words }: BlockChange): string {
  const differing = words.filter((run) => run.change !== 'same').map((run) => `${run.change} ${run.text}`);
  return words.length > 0 ? `${change}: ${differing.join(', ')}` : `${change}: ${(next ?? old)?.text ?? ''}`;
}

function shownSections({ sections }: Comparison): string[] {
  return sections
    .filter(({ change }) => change !== 'same')
    .flatMap(({ change, old, new: next, blocks }) => [
      `${change} ${old?.numeral ?? '-'} → ${next?.numeral ?? '-'}`,
      ...blocks.map(shownBlock),
    ]);
}

describe('two versions of a plan', () => {
  test.each(readPlans().map(({ name, text }) => [name, text] as const))(
    '%s is the same as itself',
    (_name, text) => {
      const { same, facts, sections } = compareTexts(text, text);
      expect(same).toBe(true);
      expect(facts).toEqual([]);
      expect(sections.every(({ change, kept }) => change === 'same' && kept === 1)).toBe(true);
    },
  );

  test('differ in a date: word by word, and as a fact', () => {
    const comparison = changed({
      find: 'Tổng kết Phong trào thi đua trong tháng 12 năm 2026',
      replace: 'Tổng kết Phong trào thi đua trong tháng 11 năm 2026',
    });
    expect(shownSections(comparison)).toEqual(['changed V. → V.', 'changed: dropped 12, added 11']);
    expect(comparison.facts.map(shownFact)).toContain('changed date tổng kết: 2026-12 → 2026-11');
  });

  test('differ in a paragraph that one of them has', () => {
    const words = 'Các thôn lập sổ theo dõi cây trồng theo từng hộ và từng tuyến đường.';
    expect(shownSections(changed({ before: 'V. ', insert: [words, ''] }))).toEqual([
      'changed IV. → IV.',
      `added: ${words}`,
    ]);
  });

  test('are matched by role and wording where sections change places and numbers', () => {
    const old = 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao ý thức.\n\nII. GIẢI PHÁP\n\nTuyên truyền trên loa.\n';
    const next =
      'KẾ HOẠCH\n\nI. CÁC GIẢI PHÁP CHỦ YẾU\n\nTuyên truyền trên loa.\n\nII. MỤC ĐÍCH\n\nNâng cao ý thức.\n';
    expect(shownSections(compareTexts(old, next))).toEqual(['changed II. → I.', 'changed I. → II.']);
  });

  test('tell a section that is gone and one that is new', () => {
    const old = 'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao ý thức.\n\nII. KINH PHÍ\n\nNgân sách xã bảo đảm.\n';
    const next =
      'KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nNâng cao ý thức.\n\nII. KHEN THƯỞNG\n\nTặng giấy khen cho 05 hộ.\n';
    expect(shownSections(compareTexts(old, next))).toEqual([
      'dropped II. → -',
      'dropped: Ngân sách xã bảo đảm.',
      'added - → II.',
      'added: Tặng giấy khen cho 05 hộ.',
    ]);
  });

  test('compare the plan that a decision issues with a plan alone', () => {
    const decision = readFileSync(new URL('fixtures/plans/quyet-dinh-kem-ke-hoach.md', ROOT), 'utf8');
    const { sections } = compareTexts(decision, PLAN);
    expect(sections.filter(({ old }) => (old?.heading ?? null) !== null).length).toBeGreaterThan(0);
  });
});
