import type { Outcome } from '../verdict.ts';
import type { MarkKind } from './marks.ts';

/** Severity has a shape and a word as well as a colour: paper is often black and white. */
export const SIGNS: Readonly<Record<MarkKind | Outcome, string>> = {
  error: '✕',
  warning: '!',
  info: 'i',
  related: '→',
  clean: '✓',
  unread: '✕',
};

/** A sign with the number of a finding, never parted by a line end. */
export function signed(kind: MarkKind, number: number): string {
  return `${SIGNS[kind]}\u{a0}${number}`;
}
