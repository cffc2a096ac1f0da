/** Which way of writing is the document's own, and which is the odd one. */
import { groupBy } from '../../text/group-by.ts';
import type { Choice, Writing } from './writings.ts';

export interface Tally {
  /** The way most places have. */
  most: readonly [Writing, ...Writing[]];
  /** The places that have another, in order. */
  others: readonly [Writing, ...Writing[]];
}

/** Counts the ways of writing one thing; null where there is only one. */
export function tallyOf({ yields, writings }: Choice): Tally | null {
  const forms = groupBy(writings, ({ form }) => form);
  let most: [Writing, ...Writing[]] | null = null;
  for (const [form, places] of forms) {
    const isMore = most === null || places.length > most.length;
    const wins = most !== null && places.length === most.length && most[0].form === yields && form !== yields;
    if (isMore || wins) most = places;
  }
  if (most === null) return null;
  const { form } = most[0];
  const [other, ...rest] = writings.filter((writing) => writing.form !== form);
  return other === undefined ? null : { most, others: [other, ...rest] };
}
