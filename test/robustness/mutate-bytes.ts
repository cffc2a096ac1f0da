import * as fc from 'fast-check';

/** Bytes made from others as files are damaged: bits turned, stretches cut, doubled, blanked. */
type Step = (bytes: Uint8Array) => Uint8Array;

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const length = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4000 }));

const ODD = [0, 1, 0x7f, 0x80, 0xc0, 0xed, 0xf4, 0xfe, 0xff];

function around(
  bytes: Uint8Array,
  where: number,
  count: number,
  between: (cut: Uint8Array) => Uint8Array,
): Uint8Array {
  const place = Math.floor(where * bytes.length);
  const end = Math.min(place + count, bytes.length);
  return Buffer.concat([bytes.subarray(0, place), between(bytes.subarray(place, end)), bytes.subarray(end)]);
}

const bit = fc.tuple(share, fc.integer({ min: 0, max: 7 })).map(
  ([where, number]): Step =>
    (bytes) =>
      around(bytes, where, 1, (cut) => cut.map((each) => each ^ (1 << number))),
);

const value = fc.tuple(share, fc.constantFrom(...ODD), fc.constantFrom(1, 1, 2, 4)).map(
  ([where, byte, count]): Step =>
    (bytes) =>
      around(bytes, where, count, (cut) => cut.map(() => byte)),
);

const cut = fc.tuple(share, length).map(
  ([where, count]): Step =>
    (bytes) =>
      around(bytes, where, count, () => new Uint8Array()),
);

const double = fc.tuple(share, length).map(
  ([where, count]): Step =>
    (bytes) =>
      around(bytes, where, count, (each) => Buffer.concat([each, each])),
);

const end = share.map(
  (where): Step =>
    (bytes) =>
      bytes.subarray(0, Math.floor(where * bytes.length)),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: bit },
  { weight: 4, arbitrary: value },
  { weight: 2, arbitrary: cut },
  { weight: 2, arbitrary: double },
  { weight: 1, arbitrary: end },
);

/** One of some files, damaged in a few places. */
export function mutatedBytes(files: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(files, fc.array(step, { minLength: 1, maxLength: 6 }))
    .map(([bytes, steps]) => steps.reduce((now, change) => change(now), bytes));
}
