import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingsFor } from '../../src/lint/config/settings-for.ts';
import { faultsOfRules, loadConfig, type LoadedConfig } from '../../src/node/config/load-config.ts';
import { RULES } from '../../src/rules/index.ts';
import { makeFolder } from '../cli/temporary-folder.ts';

/** Writes files, some of them settings as values, and loads one. */
async function load(files: Readonly<Record<string, unknown>>, name = 'thethuc.config.json') {
  const written: Record<string, string> = {};
  for (const [path, content] of Object.entries(files))
    written[path] = typeof content === 'string' ? content : JSON.stringify(content);
  const folder = makeFolder(written);
  return { folder, result: await loadConfig(join(folder, name)) };
}

async function loaded(
  files: Readonly<Record<string, unknown>>,
): Promise<{ folder: string; loaded: LoadedConfig }> {
  const { folder, result } = await load(files);
  if (!result.ok) throw new Error(JSON.stringify(result.file));
  return { folder, loaded: result.loaded };
}

async function faults(content: unknown): Promise<string[]> {
  const { result } = await load({ 'thethuc.config.json': content });
  const file = result.ok ? faultsOfRules(result.loaded, RULES) : result.file;
  return (file?.faults ?? []).map((fault) =>
    fault.kind === 'content'
      ? `${String(fault.line)}:${String(fault.column)} ${fault.fault.kind} ${fault.fault.word} ${fault.fault.meant ?? '-'}`
      : fault.kind,
  );
}

describe('settings', () => {
  test('say severities and options of rules', async () => {
    const { folder, loaded: config } = await loaded({
      'thethuc.config.json': { rules: { motto: 'off', quotes: ['warning', {}] } },
    });
    expect(settingsFor(config.layers, join(folder, 'a.txt')).rules).toEqual({
      motto: { severity: 'off' },
      quotes: { severity: 'warning', options: {} },
    });
  });

  test('may be commented and end lists with a comma', async () => {
    const { loaded: config } = await loaded({
      'thethuc.config.json': '{\n  // bản nháp\n  "stage": "draft",\n}',
    });
    expect(config.layers.map((layer) => layer.config.stage)).toEqual(['draft']);
  });

  test('extend presets and other files, later ones above earlier ones and their own above all', async () => {
    const { folder, loaded: config } = await loaded({
      'thethuc.config.json': {
        extends: ['strict', './chung/chung.json'],
        maxWarnings: 3,
        rules: { motto: 'info' },
      },
      'chung/chung.json': { stage: 'draft', rules: { motto: 'off', quotes: 'off' } },
    });
    expect(config.general).toEqual({ all: true, maxWarnings: 3 });
    expect(settingsFor(config.layers, join(folder, 'a.txt'))).toEqual({
      stage: 'draft',
      profile: null,
      rules: { motto: { severity: 'info' }, quotes: { severity: 'off' } },
    });
  });

  test('override by patterns that count from their folder, whatever form marks have', async () => {
    const { folder, loaded: config } = await loaded({
      'thethuc.config.json': {
        stage: 'publish',
        overrides: [
          { files: ['dự-thảo/**'], stage: 'draft' },
          { files: ['*.md'], profile: 'dang' },
        ],
      },
    });
    const stageOf = (name: string) => settingsFor(config.layers, join(folder, name)).stage;
    expect(stageOf('ke-hoach.txt')).toBe('publish');
    expect(stageOf('dự-thảo/a/b.txt'.normalize('NFD'))).toBe('draft');
    expect(settingsFor(config.layers, join(folder, 'a.md')).profile).toBe('dang');
  });

  test('name files and folders from their own folder', async () => {
    const { folder, loaded: config } = await loaded({
      'thethuc.config.json': { extends: './chung/chung.json', registryFrom: ['van-ban'] },
      'chung/chung.json': { registry: ['so.json'], baseline: '../da-biet.json' },
    });
    expect(config.registry).toEqual([join(folder, 'chung/so.json')]);
    expect(config.registryFrom).toEqual([join(folder, 'van-ban')]);
    expect(config.baseline).toBe(join(folder, 'da-biet.json'));
  });

  test('in a circle are a fault', async () => {
    const { result } = await load({
      'thethuc.config.json': { extends: './b.json' },
      'b.json': { extends: './thethuc.config.json' },
    });
    expect(result).toMatchObject({ ok: false, file: { faults: [{ fault: { kind: 'circle' } }] } });
  });

  test.each([
    ['no JSON', '{ "rules": [ }', ['syntax']],
    ['a key misspelt', '{\n  "rule": {}\n}', ['2:3 unknownKey rule rules']],
    ['a rule misspelt', '{\n  "rules": { "moto": "off" }\n}', ['2:14 unknownRule moto motto']],
    ['a severity that is none', '{ "rules": { "motto": "warn" } }', ['1:23 wrongValue motto -']],
    [
      'a rule misspelt in an override',
      { overrides: [{ files: [], rules: { quote: 'off' } }] },
      ['1:36 unknownRule quote quotes'],
    ],
    ['an option that is none', { rules: { motto: ['error', { max: 1 }] } }, ['1:29 unknownOption max -']],
    ['a preset misspelt', { extends: 'recomended' }, ['1:12 unknownPreset recomended recommended']],
    ['nested without end', '['.repeat(100_000), ['syntax']],
    ['a wrong type', { maxWarnings: 'nhiều' }, ['1:16 wrongValue maxWarnings -']],
  ])('at fault are told with their place: %s', async (_title, content, expected) => {
    expect(await faults(content)).toEqual(expected);
  });

  test('that cannot be read are told', async () => {
    const { result } = await load({});
    expect(result).toMatchObject({ ok: false, file: { faults: [{ kind: 'unreadable' }] } });
  });
});
