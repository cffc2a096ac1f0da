import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toOffset, toPosition } from '../../src/lsp/convert.ts';
import { readText } from '../service/read-text.ts';

/** Line ends of all kinds, letters with their marks apart, surrogates whole and torn, a byte order mark. */
const piece = fc.constantFrom(
  'a',
  'ệ',
  'ệ'.normalize('NFD'),
  ' ',
  '\n',
  '\r',
  '\r\n',
  '😀',
  '\uD83D',
  '\uFEFF',
  '\u2028',
  '1. ',
);
const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
const positions = fc.record({
  line: fc.integer({ min: -2, max: 12 }),
  character: fc.integer({ min: -2, max: 30 }),
});

test('a position is where the documents of the protocol have it', async () => {
  await fc.assert(
    fc.asyncProperty(texts, positions, async (text, position) => {
      const document = TextDocument.create('untitled:a', 'van-ban', 1, text);
      const reading = await readText(text);
      // What lies before the text begins at its start.
      const { line, character } = position;
      const clamped = line < 0 ? { line: 0, character: 0 } : { line, character: Math.max(character, 0) };

      expect(toOffset(reading, clamped)).toBe(document.offsetAt(clamped));
      expect(toOffset(reading, position)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a place and its position are one', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(60), async (text, at) => {
      const document = TextDocument.create('untitled:a', 'van-ban', 1, text);
      const reading = await readText(text);
      const offset = Math.min(at, text.length);
      const position = toPosition(reading.lines.place(offset));

      // No editor can stand inside a CRLF.
      const isInside = text[offset - 1] === '\r' && text[offset] === '\n';
      if (!isInside) {
        expect(position).toEqual(document.positionAt(offset));
        expect(toOffset(reading, position)).toBe(offset);
      }
    }),
  );
});

test('a text that was edited piece by piece is the text that an editor has', async () => {
  const edit = fc.record({ from: fc.nat(60), length: fc.nat(6), text: texts });
  await fc.assert(
    fc.asyncProperty(texts, fc.array(edit, { maxLength: 6 }), async (text, edits) => {
      let document = TextDocument.create('untitled:a', 'van-ban', 1, text);
      let expected = text;
      for (const [i, { from, length, text: words }] of edits.entries()) {
        const reading = await readText(expected);
        const start = Math.min(from, expected.length);
        const end = Math.min(start + length, expected.length);
        const isInside = (at: number): boolean => expected[at - 1] === '\r' && expected[at] === '\n';
        if (isInside(start) || isInside(end)) continue;
        const range = {
          start: toPosition(reading.lines.place(start)),
          end: toPosition(reading.lines.place(end)),
        };
        document = TextDocument.update(document, [{ range, text: words }], i + 2);
        expected = expected.slice(0, start) + words + expected.slice(end);
      }

      expect(document.getText()).toBe(expected);
    }),
  );
});
