import { describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

/** What is written, and what is said of it in both languages. */
const faults: readonly [argv: readonly string[], vi: string, en: string][] = [
  [[], 'Chưa có lệnh.', 'No command given.'],
  [
    ['prase', 'a.txt'],
    'Không có lệnh “prase”. Có phải ý bạn là “parse”?',
    'no command "prase". Did you mean "parse"?',
  ],
  [['extrac'], 'Có phải ý bạn là “extract”?', 'Did you mean "extract"?'],
  [['hepl'], 'Có phải ý bạn là “help”?', 'Did you mean "help"?'],
  [
    ['parse', '--fromat', 'json', 'a.txt'],
    'Không có tùy chọn “--fromat”. Có phải ý bạn là “--format”?',
    'no option "--fromat". Did you mean "--format"?',
  ],
  [['parse', '--form=json', 'a.txt'], 'ý bạn là “--format”?', 'Did you mean "--format"?'],
  [['parse', '-x', 'a.txt'], 'Không có tùy chọn “-x”.', 'no option "-x".'],
  [['--langg', 'en'], 'ý bạn là “--lang”?', 'Did you mean "--lang"?'],
  [
    ['parse', '--today', '2026-01-31', 'a.txt'],
    'Lệnh “parse” không có tùy chọn “--today”.',
    'command "parse" has no option "--today".',
  ],
  [
    ['parse', 'a.txt', '--format'],
    '“--format” cần một giá trị (tree | json)',
    '"--format" needs a value (tree | json)',
  ],
  [['extract', '--today', '--profile', 'dang'], '“--today” cần một giá trị', '"--today" needs a value'],
  [['parse', '--help=có'], '“--help” không nhận giá trị', '"--help" takes no value'],
  [['parse', '--format=', 'a.txt'], '“--format” cần một giá trị', '"--format" needs a value'],
  [
    ['parse', '--format', 'jsno', 'a.txt'],
    'Giá trị “jsno” không dùng được cho “--format”; chọn một trong: tree, json. Có phải ý bạn là “json”?',
    'value "jsno" does not fit "--format"; choose one of: tree, json. Did you mean "json"?',
  ],
  [['extract', '--profile', 'nha_nuoc', 'a.txt'], 'ý bạn là “nha-nuoc”?', 'Did you mean "nha-nuoc"?'],
  [
    ['extract', '--format', 'xml', 'a.txt'],
    'chọn một trong: json, csv, ics',
    'choose one of: json, csv, ics',
  ],
  [
    ['extract', '--today', '31/01/2026', 'a.txt'],
    '“31/01/2026” không phải là ngày',
    '"31/01/2026" is no date',
  ],
  [
    ['extract', '--today', '2026-02-30', 'a.txt'],
    '“2026-02-30” không phải là ngày',
    '"2026-02-30" is no date',
  ],
  [['parse', 'kế', 'hoạch.txt'], 'thừa “hoạch.txt”', '"hoạch.txt" is one too many'],
  [['parse'], 'Ví dụ: thethuc parse ke-hoach.docx', 'Example: thethuc parse ke-hoach.docx'],
];

describe('a command line that cannot be followed', () => {
  test.each(faults)('%j', async (argv, vi, en) => {
    for (const [options, said] of [
      [[], vi],
      [['--lang', 'en'], en],
    ] as const) {
      const { code, stdout, stderr } = await runCommand([...options, ...argv]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(said);
      expect(stderr).toMatch(/^thethuc: [^\n]+\n$/u);
      expect(stderr).not.toMatch(/\{|undefined| {2}/u);
    }
  });

  test('a language that does not exist is told in Vietnamese', async () => {
    const { code, stderr } = await runCommand(['parse', '--lang', 'ne', 'a.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('chọn một trong: vi, en. Có phải ý bạn là “en”?');
  });

  test('words too far from any other get no suggestion', async () => {
    expect((await runCommand(['bánh-mì'])).stderr).not.toContain('Có phải');
    expect((await runCommand(['x'.repeat(5000)])).stderr).not.toContain('Có phải');
  });

  test('what a terminal would obey is shown, not sent', async () => {
    const { stderr } = await runCommand(['\u001b[2Jparse']);
    expect(stderr).toContain(String.raw`“\u{1b}[2Jparse”`);
  });
});

test('the last of repeated options holds', async () => {
  const { stdout } = await runCommand(['parse', '-', '--format', 'tree', '--format', 'json'], {
    stdin: 'Kế hoạch',
  });
  expect(JSON.parse(stdout)).toMatchObject({ type: 'document' });
});

test('a name that begins with a dash follows --', async () => {
  const { stderr } = await runCommand(['parse', '--', '-kế hoạch.txt']);
  expect(stderr).toContain('Không tìm thấy tệp “-kế hoạch.txt”');
});
