/**
 * National congresses of the Party, first and last day. The numbers of central Party documents begin anew behind
 * each (HD 36-HD/VPTW II.1.3); which term a paper of the congress days counts in is not told here. The last day of XIV
 * is left out: 01-CT/TW of 23/01/2026 already counts in the new term.
 *
 * Sources: XIV as reported by the press (planned to 25/01/2026, ended on 23/01); XI to XIII from public chronicles of
 * the congresses. The days only part terms of five years, so that one more or less changes nothing.
 */
export const CONGRESSES: readonly { ordinal: number; first: string; last: string }[] = [
  { ordinal: 10, first: '2006-04-18', last: '2006-04-25' },
  { ordinal: 11, first: '2011-01-12', last: '2011-01-19' },
  { ordinal: 12, first: '2016-01-20', last: '2016-01-28' },
  { ordinal: 13, first: '2021-01-25', last: '2021-02-01' },
  { ordinal: 14, first: '2026-01-19', last: '2026-01-22' },
];
