import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCommands } from '../../src/report/github.ts';
import { LineIndex } from '../../src/text/line-index.ts';
import { runs } from '../support/runs.ts';
import { fileOf, findingOn, UNREAD } from './findings.ts';
import { hostile } from './hostile.ts';

const TEXT = 'Từ SAI.\nTừ LẠ ở đây,\nvà ở đây.\n';

test('a finding is a command with its place, and its details on lines of their own', () => {
  const finding = findingOn(TEXT, 'SAI', {
    path: 'mục V.6, đoạn 2',
    clause: { standard: 'nd30', ref: 'PL I/I/II/6' },
    fixes: [{ title: 'Bỏ “SAI”', safety: 'safe', edits: [] }],
  });
  expect(formatCommands(fileOf(TEXT, [finding], './kh/a,b.txt'), 'vi')).toBe(
    '::error file=kh/a%2Cb.txt,line=1,endLine=1,col=4,endColumn=7,title=wrong-word (mục V.6%2C đoạn 2)::' +
      'Có từ “SAI”.%0ACăn cứ: NĐ 30/2020, Phụ lục I, Phần I, Mục II, khoản 6%0ASửa được ngay: Bỏ “SAI”\n',
  );
});

test('severities are those that GitHub knows', () => {
  const findings = [
    findingOn(TEXT, 'LẠ', { severity: 'warning', message: '100% lạ' }),
    findingOn(TEXT, 'LẠ', { severity: 'info' }),
  ];
  expect(formatCommands(fileOf(TEXT, findings), 'vi')).toBe(
    '::warning file=a.txt,line=2,endLine=2,col=4,endColumn=6,title=wrong-word::100%25 lạ\n' +
      '::notice file=a.txt,line=2,endLine=2,col=4,endColumn=6,title=wrong-word::Có từ “LẠ”.\n',
  );
});

test('a place over several lines has no columns, and does not reach into a line that it ends before', () => {
  const lines = new LineIndex(TEXT);
  const over = findingOn(TEXT, 'LẠ', { range: lines.range(11, 24), message: 'a' });
  const whole = findingOn(TEXT, 'SAI', { range: lines.range(0, 8), message: 'b' });
  expect(formatCommands(fileOf(TEXT, [over, whole]), 'vi')).toBe(
    '::error file=a.txt,line=2,endLine=3,title=wrong-word::a\n' +
      '::error file=a.txt,line=1,endLine=1,title=wrong-word::b\n',
  );
});

test('a file that could not be read is an error of that file', () => {
  expect(formatCommands(UNREAD, 'vi')).toBe(
    '::error file=mất.txt,title=not-found::Không tìm thấy tệp “mất.txt”.\n',
  );
});

test('no text ends its command or begins another', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (path, message, outline) => {
      const finding = findingOn(TEXT, 'SAI', { message, path: outline });
      const said = formatCommands(fileOf(TEXT, [finding], path), 'vi');
      expect(said.split('\n')).toHaveLength(2);
      expect(said.trimEnd()).toMatch(
        /^::error file=[^:,]*,line=1,endLine=1,col=4,endColumn=7,title=[^:,]*::[^\r\n]*$/u,
      );
      expect(said.replaceAll(/%(?:25|0D|0A|3A|2C)/gu, '')).not.toContain('%');
    }),
    runs(300),
  );
});
