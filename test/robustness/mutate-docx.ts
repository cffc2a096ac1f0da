import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { makeZip, type Part } from '../support/make-zip.ts';
import { mutatedBytes } from './mutate-bytes.ts';
import { mutatedXml } from './mutate-xml.ts';

/** Word documents made from others: parts lost, swapped and lying, elements where none belong, bytes turned. */
type Parts = readonly Part[];
type Step = (parts: Parts) => Parts;

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

function partsOf(bytes: Uint8Array): Parts {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
}

const at = (where: number, parts: Parts): number => Math.floor(where * parts.length);

function withPart(parts: Parts, place: number, change: (part: Part) => Part): Parts {
  return parts.map((part, i) => (i === place ? change(part) : part));
}

function textOf({ content }: Part): string {
  return typeof content === 'string' ? content : strFromU8(content, true);
}

/** Text and styles are in few parts; those are changed more often than chance would. */
const place = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('word/document.xml') },
  { weight: 2, arbitrary: fc.constantFrom('word/styles.xml', 'word/numbering.xml', 'word/comments.xml') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'),
  },
);

const xml = fc.tuple(place, mutatedXml).map(
  ([name, change]): Step =>
    (parts) =>
      parts.map((part) => {
        if (part.name !== name) return part;
        const content = Buffer.from(textOf(part), 'latin1').toString('utf8');
        return { ...part, content: change(content) };
      }),
);

const lie: fc.Arbitrary<Partial<Part>> = fc.constantFrom<Partial<Part>>(
  { size: 0 },
  { size: 0xfffffff0 },
  { packed: 1 },
  { crc: 1 },
  { flags: 1 },
  { flags: 0x800 },
  { method: 97 },
  { stored: true },
  { descriptor: true },
  { localName: 'x' },
  { name: '../x' },
  { name: 'word/document.xml' },
  { name: 'WORD/STYLES.XML' },
  { content: '' },
  { content: 'x'.repeat(100_000) },
  { at: { part: 0, behind: 0 } },
);

const lying = fc.tuple(share, lie).map(
  ([where, lies]): Step =>
    (parts) =>
      withPart(parts, at(where, parts), (part) => ({ ...part, ...lies })),
);

const dropping = share.map(
  (where): Step =>
    (parts) =>
      parts.toSpliced(at(where, parts), 1),
);

const swapping = fc.tuple(share, share).map(([one, other]): Step => (parts) => {
  const [a, b] = [parts[at(one, parts)], parts[at(other, parts)]];
  if (a === undefined || b === undefined) return parts;
  return withPart(
    withPart(parts, at(one, parts), (part) => ({ ...part, content: b.content })),
    at(other, parts),
    (part) => ({ ...part, content: a.content }),
  );
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: xml },
  { weight: 1, arbitrary: lying },
  { weight: 1, arbitrary: dropping },
  { weight: 1, arbitrary: swapping },
);

/** One of some documents, changed: mostly inside of its parts, so that what lies behind the archive is met. */
export function mutatedDocx(samples: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const opened = samples.map(partsOf);
  const rebuilt = fc
    .tuple(fc.constantFrom(...opened), fc.array(step, { minLength: 1, maxLength: 5 }))
    .map(([parts, steps]): Uint8Array => makeZip(steps.reduce((now, change) => change(now), parts)));
  return fc.oneof(
    { weight: 6, arbitrary: rebuilt },
    { weight: 1, arbitrary: mutatedBytes(fc.constantFrom(...samples)) },
    { weight: 1, arbitrary: mutatedBytes(rebuilt) },
  );
}
