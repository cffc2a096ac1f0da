/** The table of provisions and the rules that check them, as Markdown. */
import type { CoverageRow, Unchecked } from '../../rules/coverage.data.ts';
import { describeClause } from '../clause.ts';
import { escapeMarkdown } from '../escape-markdown.ts';

const REASONS: Readonly<Record<Unchecked, string>> = {
  layout: 'phần trình bày trên giấy: văn bản thuần không mang theo',
  meaning: 'cần hiểu nghĩa hoặc cần danh mục tên không có',
  image: 'dấu, chữ ký: không kiểm tra được bằng chữ',
  other: 'không áp dụng cho kế hoạch',
  open: 'chưa làm',
};

function checked({ rules, unchecked }: CoverageRow): string {
  const links = rules.map((id) => `[${id}](rules/${id}.md)`).join(', ');
  if (unchecked === null) return links;
  const reason = REASONS[unchecked];
  return rules.length === 0 ? `không kiểm tra (${reason})` : `${links}; phần còn lại: ${reason}`;
}

/** Each provision with what checks it, or why nothing does. */
export function coverageMarkdown(rows: readonly CoverageRow[]): string {
  const lines = rows.map((row) => {
    const clause = escapeMarkdown(describeClause(row, 'vi'));
    return `| ${clause} | ${escapeMarkdown(row.demand)} | ${checked(row)} |`;
  });
  return [
    '# Điều khoản và quy tắc kiểm tra',
    '',
    '| Điều khoản | Yêu cầu | Quy tắc |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
