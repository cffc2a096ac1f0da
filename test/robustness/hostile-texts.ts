import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ROOT } from '../support/root.ts';

/** A text that asks for much work: a head, and behind it the same words again and again. */
export interface HostileText {
  name: string;
  head?: string | undefined;
  unit: string;
}

const listSchema = z.array(
  z.strictObject({ name: z.string(), head: z.string().optional(), unit: z.string() }),
);

/** The texts that are measured by `npm run bench` too. */
export function readHostileTexts(): HostileText[] {
  const list: unknown = JSON.parse(readFileSync(new URL('bench/hostile-texts.json', ROOT), 'utf8'));
  return listSchema.parse(list);
}

/** A text of about a length. */
export function hostileText({ head = '', unit }: HostileText, length: number): string {
  return head + unit.repeat(Math.ceil(length / unit.length));
}
