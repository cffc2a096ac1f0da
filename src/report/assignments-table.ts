import type { Facts } from '../analyse/facts-types.ts';
import type { Language } from '../lint/messages.ts';
import { toCsv } from './csv.ts';

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Đơn vị', 'Nhiệm vụ', 'Thời hạn', 'Dòng'],
  en: ['Unit', 'Task', 'Deadline', 'Line'],
};

/**
 * Who does what by when: a row for each task. A deadline is written as in the
 * facts, cut where it stops being known; the line is that of the unit.
 */
export function formatAssignments({ assignments }: Facts, language: Language): string {
  const rows = assignments.flatMap(({ unit, tasks, range }) =>
    tasks.map(({ text, deadline }) => [unit, text, deadline ?? '', range.start.line]),
  );
  return toCsv([HEADS[language], ...rows]);
}
