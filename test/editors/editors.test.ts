/** The built server in real editors, set up as docs/editors shows it. Where one is not installed, its tests say so and are skipped. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, pathOf, PLAN, see, type Seen } from './run-editor.ts';

interface Editor {
  /** Its name and version, with the setup; or why it is not run. */
  name: string;
  isThere: boolean;
  filetype: string;
  start: () => Promise<Seen>;
}

function neovims(): Editor[] {
  const version = /^NVIM v(?<version>\S+)/u.exec(ask('nvim', '--version') ?? '')?.groups?.['version'];
  const setups = ['neovim-0.7.lua', 'neovim-0.8.lua', 'neovim-0.11.lua'];
  return setups.slice(0, version === undefined ? 1 : setups.length).map((setup) => ({
    name: version === undefined ? 'Neovim is not installed' : `Neovim ${version} with ${setup}`,
    isThere: version !== undefined,
    filetype: 'van-ban',
    start: () => see('nvim', ...neovimArguments(setup)),
  }));
}

function neovimArguments(setup: string): string[] {
  const load = (path: string): string[] => ['-S', pathOf(path)];
  const scripts = [
    'test/editors/neovim/later.lua',
    `docs/editors/${setup}`,
    'test/editors/neovim/attach.lua',
  ];
  return ['--headless', '-n', '-i', 'NONE', '-u', 'NORC', ...scripts.flatMap(load)];
}

function emacs(): Editor {
  const start = ['--batch', '-f', 'package-initialize'];
  const version = ask('emacs', ...start, '--eval', '(progn (require (quote eglot)) (princ emacs-version))');
  const scripts = ['docs/editors/emacs.el', 'test/editors/emacs/attach.el'];
  return {
    name: version === null ? 'Emacs with eglot is not installed' : `Emacs ${version} with emacs.el`,
    isThere: version !== null,
    filetype: 'van-ban-mode',
    start: () => see('emacs', ...start, ...scripts.flatMap((path) => ['-l', pathOf(path)])),
  };
}

const bySeverity = (severity: number, ...found: [string, string][]): Seen['found'] =>
  found.map(([code, words]) => ({ code, words, severity }));

const MENDED = PLAN.replace('các các'.normalize('NFD'), 'các'.normalize('NFD'));

const EDITORS = [...neovims(), emacs()];

describe.each(EDITORS)('$name', ({ isThere, filetype, start }) => {
  describe.skipIf(!isThere)('opens a plan', () => {
    let seen: Seen;
    beforeAll(async () => {
      seen = await start();
    }, 90_000);

    test('which it knows by its name', () => {
      expect(seen.filetype).toBe(filetype);
    });

    test('and underlines the words concerned, behind trees and in letters with their marks apart', () => {
      const found = seen.found.toSorted((a, b) => a.severity - b.severity || a.code.localeCompare(b.code));
      expect(found).toEqual([
        ...bySeverity(
          1,
          ['invalid-date', 'ngày 31/02/2026'],
          ['repeated-word', 'các các'.normalize('NFD')],
          ['unicode', 'Ngày'.normalize('NFD')],
        ),
        ...bySeverity(2, ['spacing', ' ,']),
        ...bySeverity(3, ['inconsistent-style', 'ngày 31/02/2026']),
      ]);
    });

    test('and tells what document a number stands for', () => {
      expect(seen.hover).toContain('20/02/2026');
    });

    test('and goes from a reference to the heading of the section', () => {
      expect(seen.definition).toBe('I. MỤC ĐÍCH, YÊU CẦU');
    });

    test('and leads to its sections from an outline', () => {
      expect(seen.outline.filter((line) => /^[IVX\d]+\./u.test(line))).toEqual([
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Mục đích',
        '2. Yêu cầu',
        'II. NỘI DUNG, THỜI GIAN',
        '1. Nội dung',
        '2. Thời gian',
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Phòng Kinh tế chủ trì tổ chức Ngày hội; báo cáo kết quả trước ngày 30 tháng 4 năm 2026.',
        '2. Các thôn vận động Nhân dân tham gia Ngày hội.',
      ]);
    });

    test('and shows no hints once the user turns them off', () => {
      const codes = seen.withoutHints.map(({ code }) => code).sort();
      expect(codes).toEqual(['invalid-date', 'repeated-word', 'spacing', 'unicode']);
    });

    test('and takes out a doubled word by a fix, in letters with their marks apart', () => {
      expect(seen.mended).toBe(MENDED);
    });

    test('and formats the rest', () => {
      expect(seen.formatted).toBe(MENDED.normalize('NFC').replace('cán bộ , công chức', 'cán bộ, công chức'));
    });

    test('and takes the server with it when it ends', () => {
      expect(seen.serverIsGone).toBe(true);
    });
  });
});
