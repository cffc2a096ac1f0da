import type { Facts } from '../analyse/facts-types.ts';
import { toJson } from './json.ts';

/** The facts of a document as JSON. */
export function formatFacts(facts: Facts): string {
  return toJson(facts);
}
