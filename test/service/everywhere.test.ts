import { describe, expect, test } from 'vitest';
import {
  definitionAt,
  highlightsAt,
  prepareRename,
  referencesAt,
  renameAt,
} from '../../src/service/index.ts';
import type { Reading } from '../../src/service/index.ts';
import type { Range } from '../../src/text/place.ts';
import { readPlans } from '../support/documents.ts';
import { edited, wordsIn } from './marked.ts';
import { MemoryWorkspace } from './memory-workspace.ts';

const plans = readPlans();
const files = Object.fromEntries(plans.map(({ name, text }) => [`file:///${name}`, text]));
const workspace = new MemoryWorkspace(files);
/** The same documents with Windows line ends and letters in parts. */
const others = new MemoryWorkspace(
  Object.fromEntries(
    Object.entries(files).map(([uri, text]) => [uri, text.replaceAll(/\r?\n/gu, '\r\n').normalize('NFD')]),
  ),
);

/** The place of each word, as a user may click on it. */
function* wordsOf(text: string): Generator<number> {
  for (const { index } of text.matchAll(/[\p{L}\p{M}\d]+/gu)) yield index;
}

function isIn(text: string, { start, end }: Range): boolean {
  return start.offset >= 0 && start.offset < end.offset && end.offset <= text.length;
}

/** Another name of the kind of the one that stands there. */
function anotherName(name: string): string {
  if (name.includes('/')) return name.replace(/^\d+/u, '8765');
  if (/^[\d.]+$/u.test(name)) return name.replace(/\d+$/u, '77');
  if (/^[IVXLC]+$/u.test(name)) return 'XLIV';
  if (/^\p{L}$/u.test(name)) return 'y';
  return /^[\p{Lu}&-]+$/u.test(name) ? 'QXYT' : `${name} Mường Quán`;
}

/** The places that mean what stands at one; of a body, whose short forms keep their names, those under this name. */
function placesOf(reading: Reading, offset: number, name: string): number {
  const all = highlightsAt(reading, offset);
  if (!name.includes(' ')) return all.length;
  const key = (words: string): string => words.toLowerCase().replaceAll(/[\s*–-]+/gu, ' ');
  return all.filter(({ range }) => key(wordsIn(reading.document.text, range)) === key(name)).length;
}

describe.each(Object.keys(files))('at every word of %s', (uri) => {
  test.each([
    ['as it stands', workspace],
    ['written otherwise', others],
  ])('what is found lies in its document, %s', async (_, within) => {
    const reading = await within.reading(uri);
    const { text } = reading.document;
    const outside: string[] = [];
    const check = async (at: string, range: Range): Promise<void> => {
      if (!isIn((await within.reading(at)).document.text, range)) outside.push(JSON.stringify(range));
    };
    for (const offset of wordsOf(text)) {
      const definition = await definitionAt(reading, offset, within);
      if (definition !== null) await check(uri, definition.origin);
      for (const target of definition?.targets ?? []) {
        await check(target.uri, target.range);
        await check(target.uri, target.whole);
      }
      for (const each of (await referencesAt(reading, offset, within.library, true)) ?? [])
        await check(each.uri, each.range);
      for (const { range } of highlightsAt(reading, offset)) await check(uri, range);
    }

    expect(outside).toEqual([]);
  });

  test('what is renamed is bound in as many places as before', async () => {
    const reading = await workspace.reading(uri);
    const { text } = reading.document;
    const done = new Set<string>();
    for (const offset of wordsOf(text)) {
      const place = prepareRename(reading, offset);
      if ('refused' in place) continue;
      const { start } = place.range;
      const first = highlightsAt(reading, start.offset + 1)[0]?.range.start.offset;
      const key = `${place.placeholder} ${String(first)}`;
      if (done.has(key)) continue;
      done.add(key);
      const name = anotherName(place.placeholder);
      const outcome = await renameAt(reading, offset, name, null);
      if ('refused' in outcome) continue;
      const edits = outcome[0]?.edits ?? [];
      // Edits in front of the place move it.
      const moved = edits
        .filter(({ range }) => range.end.offset <= start.offset)
        .reduce(
          (sum, { range, text: words }) => sum + words.length - (range.end.offset - range.start.offset),
          0,
        );
      const later = await new MemoryWorkspace({ [uri]: edited(text, edits) }).reading(uri);
      const before = placesOf(reading, start.offset + 1, place.placeholder);

      expect([key, placesOf(later, start.offset + moved + 1, name)]).toEqual([key, before]);
    }
  });
});
