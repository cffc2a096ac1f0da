import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DocxDocument } from '../../../src/docx/read.ts';
import { readComments } from '../../../src/docx/text/comments.ts';
import type { ReadOptions } from '../../../src/docx/text/read-body.ts';
import { readStories } from '../../../src/docx/text/stories.ts';
import { analyse, facts, parse } from '../../../src/index.ts';
import { ROOT } from '../../support/source-files.ts';
import { readWord } from '../../support/read-word.ts';

function read(name: string, options: ReadOptions = {}): DocxDocument {
  return readWord(readFileSync(new URL(`fixtures/docx/${name}.docx`, ROOT)), options);
}

function textBeside(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.txt`, ROOT), 'utf8');
}

test.each(['danh-so', 'bang', 'sua-doi', 'gop-y', 'truong', 'hop-chu'])(
  '%s is read as what is seen',
  (name) => {
    expect(read(name).body.text).toBe(textBeside(`docx/${name}`));
  },
);

test('a plan made in Word is the plan typed as text', () => {
  const { text } = read('ke-hoach').body;

  expect(text).toBe(textBeside('plans/ubnd-clean'));
  expect(facts(analyse(parse(text))).signature?.name).toBe('Trịnh Khánh Vy');
});

describe('tracked changes', () => {
  test('can be read as rejected', () => {
    expect(read('sua-doi', { revisions: 'rejected' }).body.text).toBe(
      [
        'Ngày 20 tháng 11 phát động.',
        'Đoạn đã bỏ.',
        'Câu đầu, ',
        'nối với câu sau.',
        '| TT | Việc |',
        '| --- | --- |',
        '| 1 | Việc đã bỏ |',
        '',
      ].join('\n'),
    );
  });

  test('are told of', () => {
    expect(read('sua-doi').body.notices).toContainEqual(expect.objectContaining({ kind: 'tracked-changes' }));
    expect(read('gop-y').body.notices).toEqual([]);
  });
});

test('comments have author, day, words and what they are about', () => {
  const { package: document, body } = read('gop-y');
  const comments = readComments(document, body).map(({ about, date, ...comment }) => ({
    ...comment,
    day: date?.slice(0, 10),
    about: about === null ? null : body.text.slice(about.start, about.end),
  }));

  expect(comments).toEqual([
    {
      id: '0',
      author: 'Lê Thị Bình',
      day: '2026-03-02',
      text: 'Kiểm tra lại ngày.',
      about: 'ngày 31/02/2026',
    },
    {
      id: '1',
      author: 'Trần Văn An',
      day: '2026-03-02',
      text: 'Nêu rõ đơn vị\nvà thời hạn.',
      about: 'Các đơn vị\nthực hiện nghiêm',
    },
  ]);
});

test('notes and headers stand beside the text, and notes know their place', () => {
  const { package: document, body } = read('truong');
  const [page, note, ...rest] = readStories(document);

  expect(rest).toEqual([]);
  expect(page).toMatchObject({ kind: 'header', text: { text: '1\n' } });
  expect(note?.text.text.trim()).toBe('Theo số liệu năm 2025.');
  const at = note?.kind === 'footnote' ? (body.notes.get(note.key) ?? -1) : -1;
  expect(body.text.slice(0, at).endsWith('Đạt 95%')).toBe(true);
  expect(body.notices).toEqual([{ kind: 'notes', count: 1 }]);
});
