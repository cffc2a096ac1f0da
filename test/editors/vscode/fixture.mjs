/** A folder as a clerk has it: a plan being written, an old one beside it, and settings in neither. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CLEAN = new URL('../../../fixtures/plans/ubnd-clean.txt', import.meta.url);

export const PLAN = 'kế hoạch.vb.txt';
export const OLD_PLAN = 'lưu trữ/kế hoạch năm 2025.vb.txt';
export const OTHER = 'ghi chú.txt';

/** What is wrong in the plan: the words as they are, as they should be, and the rule that says so. */
export const FAULTS = [
  { wrong: 'chính xác , kịp thời', right: 'chính xác, kịp thời', rule: 'spacing' },
  { wrong: 'ngày 31 tháng 6 năm 2026', right: 'ngày 31 tháng 7 năm 2026', rule: 'invalid-date' },
  { wrong: 'IV. NỘI DUNG VÀ', right: 'III. NỘI DUNG VÀ', rule: 'numbering-sequence' },
];

export function cleanPlan() {
  return readFileSync(CLEAN, 'utf8');
}

/** The line and column of some words, both from 1. */
export function placeOf(text, words) {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`The plan has no “${words}”.`);
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${before.at(-1).length + 1}`;
}

/** @returns The text of the plan. */
export function writeFolder(folder) {
  let plan = cleanPlan();
  for (const { wrong, right } of FAULTS) plan = plan.replace(right, wrong);
  mkdirSync(join(folder, 'lưu trữ'), { recursive: true });
  writeFileSync(join(folder, PLAN), plan);
  writeFileSync(join(folder, OLD_PLAN), cleanPlan().replace('sơ kết, tổng kết', 'sơ kết , tổng kết'));
  writeFileSync(join(folder, OTHER), 'Việc cần làm , ngày 31/02/2026\n');
  return plan;
}
