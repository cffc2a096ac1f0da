/** What the READMEs show is run, and is what is run elsewhere. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../src/lsp/settings.ts';
import { ROOT } from './support/source-files.ts';

interface Block {
  language: string;
  code: string;
}

function blocksOf(page: string): Block[] {
  const text = readFileSync(new URL(page, ROOT), 'utf8');
  return [...text.matchAll(/^```(?<language>\w+)\n(?<code>.*?)^```$/gmsu)].map(({ groups }) => ({
    language: groups?.['language'] ?? '',
    code: groups?.['code'] ?? '',
  }));
}

const examples = blocksOf('README.md').filter(({ language }) => language === 'js');

/** A block that prints says behind each call what. */
const PRINTED = /^ *console\.log\(.*\); \/\/ (?<printed>.*)$/gmu;

test.each(examples)(
  'the example in README.md prints what it says: $code',
  { timeout: 60_000 },
  ({ code }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: fileURLToPath(ROOT),
      encoding: 'utf8',
    });

    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual(
      [...code.matchAll(PRINTED)]
        .map(({ groups }) => groups?.['printed'])
        .join('\n')
        .split('\n'),
    );
  },
);

const SETUPS: Readonly<Record<string, string>> = {
  lua: 'docs/editors/neovim-0.11.lua',
  elisp: 'docs/editors/emacs.el',
  toml: 'docs/editors/helix.toml',
};

describe.each(['README.md', 'README.vi.md'])('%s', (page) => {
  test.each(Object.keys(DEFAULTS))('tells of the setting %s', (setting) => {
    expect(readFileSync(new URL(page, ROOT), 'utf8')).toMatch(new RegExp(`^\\|.*\`${setting}\`.*\\|`, 'mu'));
  });

  test.each(Object.entries(SETUPS))('shows the setup in %s that stands in %s', (language, setup) => {
    const shown = blocksOf(page).filter((block) => block.language === language);

    expect(shown.map(({ code }) => code)).toEqual([readFileSync(new URL(setup, ROOT), 'utf8')]);
  });
});
