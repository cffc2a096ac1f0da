/** Measures in attributes: twentieths of a point, or a number with its unit (ISO/IEC 29500-1, 22.9.2). */

const POINTS: Readonly<Record<string, number>> = {
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  in: 72,
  pt: 1,
  pc: 12,
  pi: 12,
};
const WITH_UNIT = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)$/u;
const TWIPS = 20;
const MILLIMETRES = 25.4 / 72;

/**
 * A measure in points.
 *
 * @param perPoint How many of it make a point where it has no unit; twentieths unless given.
 * @returns Null where it is none.
 */
export function toPoints(text: string | null, perPoint: number = TWIPS): number | null {
  if (text === null || text === '') return null;
  const [, value, unit = ''] = WITH_UNIT.exec(text) ?? [];
  const points = value === undefined ? Number(text) / perPoint : Number(value) * (POINTS[unit] ?? 1);
  return Number.isFinite(points) ? points : null;
}

export function toMillimetres(points: number): number {
  return points * MILLIMETRES;
}
