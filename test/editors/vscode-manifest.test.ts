import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { PROFILES, STAGES } from '../../src/cli/options.ts';
import { LANGUAGES } from '../../src/cli/messages/say.ts';
import { DEFAULTS, SECTION } from '../../src/lsp/settings.ts';
import { ROOT } from '../support/source-files.ts';

const FOLDER = 'editors/vscode/';

/** What the extension reads itself; the server has no use for it. */
const OWN_SETTINGS = ['languages', 'trace.server'];

const setting = z.looseObject({
  default: z.unknown(),
  enum: z.array(z.string().nullable()).optional(),
  markdownDescription: z.string(),
});

const manifest = z
  .looseObject({
    version: z.string(),
    icon: z.string(),
    engines: z.object({ vscode: z.string() }),
    devDependencies: z.record(z.string(), z.string()),
    contributes: z.looseObject({
      languages: z.array(
        z.looseObject({
          id: z.string(),
          extensions: z.array(z.string()).optional(),
          configuration: z.string().optional(),
        }),
      ),
      grammars: z.array(z.looseObject({ language: z.string(), path: z.string() })),
      configuration: z.looseObject({ properties: z.record(z.string(), setting) }),
      commands: z.array(z.looseObject({ command: z.string() })),
    }),
  })
  .parse(JSON.parse(read('package.json')));

const words = z.record(z.string(), z.string().min(1));
const vietnamese = words.parse(JSON.parse(read('package.nls.json')));
const { properties } = manifest.contributes.configuration;
const readme = read('README.md').split('\n## In English\n');

function read(name: string): string {
  return readFileSync(new URL(FOLDER + name, ROOT), 'utf8');
}

test('has the version of the library whose server it carries', () => {
  const root = z.object({ version: z.string() });

  expect(manifest.version).toBe(
    root.parse(JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))).version,
  );
  expect(read('CHANGELOG.md')).toContain(`\n## ${manifest.version}\n`);
});

test('offers the settings that the server reads, with the same defaults', () => {
  const offered = Object.entries(properties)
    .map(([name, { default: value }]): [string, unknown] => [name.replace(`${SECTION}.`, ''), value])
    .filter(([name]) => !OWN_SETTINGS.includes(name));

  expect(Object.fromEntries(offered)).toEqual(DEFAULTS);
});

test.each([
  ['stage', STAGES],
  ['profile', PROFILES],
  ['lang', LANGUAGES],
])('offers every %s that the command takes, and to leave it to the settings file', (name, choices) => {
  expect(properties[`${SECTION}.${name}`]?.enum?.toSorted()).toEqual([...choices, null].toSorted());
});

test('registers every command that it declares, and no other', () => {
  const declared = manifest.contributes.commands.map(({ command }) => command);
  const registered = [...read('src/extension.ts').matchAll(/^ {4}'(thethuc\.\w+)': /gmu)].map(
    ([, name]) => name,
  );

  expect(registered).toEqual(declared);
});

test('says everything in Vietnamese', () => {
  const used = [...read('package.json').matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key);

  expect(Object.keys(vietnamese).toSorted()).toEqual([...new Set(used)].toSorted());
});

test('is in Vietnamese whatever VS Code speaks, for package.nls.en.json would hide that from clerks', () => {
  const files = readdirSync(new URL(FOLDER, ROOT)).filter((name) => name.startsWith('package.nls'));

  expect(files).toEqual(['package.nls.json']);
  expect(vietnamese['command.checkFolder']).toBe('Kiểm tra mọi văn bản trong thư mục');
});

test('has words composed, as keyboards write them: the palette looks for them letter by letter', () => {
  expect(Object.entries(vietnamese).filter(([, said]) => said !== said.normalize('NFC'))).toEqual([]);
});

describe.each([
  ['Vietnamese', 0],
  ['English', 1],
])('its README in %s', (_language, part) => {
  const said = readme[part] ?? '';

  test('tells of every setting', () => {
    const missing = Object.keys(properties).filter(
      (name) => name !== `${SECTION}.trace.server` && !said.includes(`\`${name}\``),
    );

    expect(missing).toEqual([]);
  });

  test('tells of every command by the name that the palette shows', () => {
    const titles = Object.entries(vietnamese).filter(([key]) => key.startsWith('command.'));

    expect(titles.filter(([, title]) => !said.includes(title))).toEqual([]);
  });
});

test('knows documents by the ends of their names', () => {
  const vanBan = manifest.contributes.languages.find(({ id }) => id === 'van-ban');

  expect(vanBan?.extensions).toEqual(['.vb.txt', '.vb.md']);
});

test('carries the files it names', () => {
  const { languages, grammars } = manifest.contributes;
  const named = [manifest.icon, ...languages.flatMap(({ configuration }) => configuration ?? [])];

  for (const path of [...named, ...grammars.map((each) => each.path)])
    expect(existsSync(new URL(FOLDER + path, ROOT)), path).toBe(true);
});

test('is compiled against the oldest editor it runs in', () => {
  expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode'] ?? ''}`);
});

test('takes a word of Vietnamese, composed or not, and a number with its symbol for one word each', () => {
  const configuration = z.looseObject({ wordPattern: z.object({ pattern: z.string(), flags: z.string() }) });
  const { pattern, flags } = configuration.parse(JSON.parse(read('language-configuration.json'))).wordPattern;
  const wordsOf = (text: string): string[] => text.match(new RegExp(pattern, `g${flags}`)) ?? [];

  expect(wordsOf('Ủy ban, “đợt” 1;')).toEqual(['Ủy', 'ban', 'đợt', '1']);
  expect(wordsOf('Ủy ban'.normalize('NFD'))).toEqual(['Ủy'.normalize('NFD'), 'ban']);
  expect(wordsOf('Số: 12/KH-UBND ngày 05/3/2026.')).toEqual(['Số', '12/KH-UBND', 'ngày', '05/3/2026']);
});
