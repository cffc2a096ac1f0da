/** Measures in messages. */
import type { Language } from '../../lint/messages.ts';
import type { Span } from '../../profile/layout.ts';

/** A measure as it is written: one decimal at most, behind a comma in Vietnamese. */
export function written(value: number, language: Language): string {
  const text = String(Math.round(value * 10) / 10);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** `13–14`; one value where both ends are the same. */
export function writtenSpan({ min, max }: Span, language: Language): string {
  const from = written(min, language);
  return min === max ? from : `${from}–${written(max, language)}`;
}

/** Values that a message names. */
const MOST_VALUES = 3;

/** The values that are met most, the most frequent first. */
export function writtenMost(values: readonly number[], language: Language): string {
  const counted = byFrequency(values.map((value) => written(value, language)));
  return counted
    .slice(0, MOST_VALUES)
    .map(([value]) => value)
    .join('; ');
}

/** True outside a span by more than rounding makes. */
export function isOutside(value: number, { min, max }: Span, tolerance: number): boolean {
  return value < min - tolerance || value > max + tolerance;
}

/** Values with how many have them, the most frequent first. */
export function byFrequency<Value>(values: readonly Value[]): [value: Value, count: number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
