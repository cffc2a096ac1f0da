/** Roman numerals, as typed and as optical reading mangles them. */

const VALUES: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);

const CANONICAL = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** @returns The value of a well-formed Roman numeral up to 399, else null. */
export function romanValue(text: string): number | null {
  if (text === '' || !CANONICAL.test(text)) return null;
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = VALUES.get(text.charAt(i)) ?? 0;
    const next = VALUES.get(text.charAt(i + 1)) ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}

/**
 * The value of a numeral whose strokes were misread: `H` is two strokes that
 * touch, `l`, `1` and `|` are single ones. `IH` and `HI` are III.
 *
 * @returns Null where the repaired text is no numeral, or nothing needed repair.
 */
export function misreadRomanValue(text: string): number | null {
  const repaired = text.replaceAll('H', 'II').replaceAll(/[l1|]/gu, 'I');
  return repaired === text ? null : romanValue(repaired);
}

const SIGNS: readonly (readonly [value: number, sign: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number from 1 on as a Roman numeral. */
export function romanText(value: number): string {
  let rest = value;
  let text = '';
  for (const [unit, sign] of SIGNS) {
    for (; rest >= unit; rest -= unit) text += sign;
  }
  return text;
}
