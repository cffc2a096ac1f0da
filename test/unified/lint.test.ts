import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { unified } from 'unified';
import { engine } from 'unified-engine';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { defineRule } from '../../src/lint/define-rule.ts';
import type { Rule } from '../../src/lint/rule.ts';
import {
  thethucLint,
  thethucParse,
  thethucStringify,
  type ThethucLintOptions,
} from '../../src/unified/index.ts';
import { makeFolder } from '../cli/temporary-folder.ts';

const DOCS = { summary: 'Từ viết hoa.', why: 'Vì sao.', fix: 'Cách sửa.', off: 'Khi nào bỏ qua.' };

/** Flags every `xxx`, the others related to the first. */
const marked: Rule = defineRule({
  id: 'marked',
  category: 'test',
  severity: { publish: 'error', draft: 'info' },
  clause: { standard: 'nd30', ref: 'PL I/I/II/6' },
  docs: { vi: DOCS, en: { ...DOCS, why: 'Why.' } },
  messages: { vi: { found: 'thấy {count}' }, en: { found: 'found {count}' } },
  examples: { invalid: [], valid: [] },
  check: ({ analysis, report, language }) => {
    const { text } = analysis.source;
    const places = [...text.matchAll(/x{3}/gu)].map(({ index }) => analysis.source.range(index, index + 3));
    const [at, ...others] = places;
    if (at === undefined) return;
    report({
      at,
      message: 'found',
      values: { count: places.length },
      related: others.map((range, i) => ({ message: `${language} ${String(i + 2)}`, range })),
      fixes: [{ title: 'yyy', safety: 'safe', edits: [{ range: at, text: 'yyy' }] }],
    });
  },
});

const TEXT = 'KẾ HOẠCH\nTrồng cây\n\nMột xxx hai xxx\nba xxx.\n';

function check(text: string, options: ThethucLintOptions): VFile {
  return unified().use(thethucParse).use(thethucLint, options).use(thethucStringify).processSync(text);
}

function run(cwd: string, output: boolean): Promise<{ code: number; text: string }> {
  const streamOut = new PassThrough();
  const streamError = new PassThrough();
  return new Promise((resolve, reject) => {
    engine(
      {
        processor: unified()
          .use(thethucParse)
          .use(thethucLint, { rules: [marked] })
          .use(thethucStringify),
        cwd,
        files: ['.'],
        extensions: ['txt'],
        output,
        streamOut,
        streamError,
      },
      (error, status) => {
        if (error) reject(error);
        else resolve({ code: status ?? -1, text: String(streamError.read()) });
      },
    );
  });
}

describe('a pipeline', () => {
  const file = check(TEXT, { rules: [marked], profile: 'nha-nuoc' });
  const [message, ...others] = file.messages;

  test('makes a message of each finding and leaves the text as it is', () => {
    expect(others).toEqual([]);
    expect(String(file)).toBe(TEXT);
    expect(message).toMatchObject({
      reason: 'thấy 3',
      ruleId: 'marked',
      source: 'thethuc',
      url: 'https://github.com/thethuc/thethuc/blob/main/docs/rules/marked.md',
      actual: 'xxx',
      expected: ['yyy'],
      fatal: true,
      line: 4,
      column: 5,
      place: { start: { line: 4, column: 5, offset: 24 }, end: { line: 4, column: 8, offset: 27 } },
    });
  });

  test('says why and how in the note', () => {
    expect(message?.note).toBe('Vì sao.\n\nCách sửa.\n\nnd30 PL I/I/II/6');
  });

  test('chains the other places as causes', () => {
    expect(message?.cause).toMatchObject({
      reason: 'vi 2',
      line: 4,
      source: 'thethuc',
      ruleId: 'marked',
      cause: { reason: 'vi 3', line: 5, column: 4 },
    });
  });

  test('takes stage and language', () => {
    const [draft] = check(TEXT, { rules: [marked], stage: 'draft', lang: 'en' }).messages;
    expect(draft?.fatal).toBeUndefined();
    expect(draft?.reason).toBe('found 3');
    expect(draft?.note).toContain('Why.');
  });

  test('has nothing to say of a clean plan, by all rules', () => {
    const plan = readFileSync(new URL('../../fixtures/plans/ubnd-clean.txt', import.meta.url), 'utf8');
    const spoken = check(plan, {}).messages.filter(({ fatal }) => fatal !== undefined);
    expect(spoken.map(({ ruleId, reason }) => `${ruleId ?? ''} ${reason}`)).toEqual([]);
  });

  test('runs all rules unless told otherwise', () => {
    const text = 'KẾ HOẠCH\nTrồng cây\n\nLàm tốt công tác công tác trồng cây xanh.\n';
    expect(
      check(text, { profile: 'khac', now: '2026-01-01' }).messages.map(({ ruleId }) => ruleId),
    ).toContain('repeated-word');
  });

  test('names places of a file with a byte order mark by its own offsets', () => {
    const bytes = new TextEncoder().encode(`\ufeff${TEXT}`);
    const processor = unified()
      .use(thethucParse)
      .use(thethucLint, { rules: [marked] })
      .use(thethucStringify);
    const [found] = processor.processSync(new VFile({ value: bytes })).messages;
    expect(found?.actual).toBe('xxx');
    expect(found?.place).toMatchObject({ start: { line: 4, column: 5, offset: 25 } });
  });
});

describe('inside unified-engine', () => {
  test('an error fails the run, and the file is not written', async () => {
    const cwd = makeFolder({ 'ke-hoach.txt': TEXT });
    const { code, text } = await run(cwd, true);
    expect(code).toBe(1);
    expect(text).toContain('thấy 3');
    expect(text).toContain('thethuc');
    expect(readFileSync(join(cwd, 'ke-hoach.txt'), 'utf8')).toBe(TEXT);
  });

  test('a clean file passes', async () => {
    const cwd = makeFolder({ 'ke-hoach.txt': 'KẾ HOẠCH\nTrồng cây\n' });
    const { code, text } = await run(cwd, false);
    expect(code).toBe(0);
    expect(text).toContain('no issues found');
  });
});
