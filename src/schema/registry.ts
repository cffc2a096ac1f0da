import * as z from 'zod';
import type { EndData, ListedDocument } from '../registry/entry.ts';
import type { CompleteList, RegistryFile } from '../registry/registry.ts';
import { exactly } from './exactly.ts';
import { names } from './names.ts';

/** Bounds for a file that anybody may hand over; a register of one office has some thousand papers a year. */
const LONGEST = 2000;
const MOST = 100_000;

const text = z.string().min(1).max(LONGEST);
const optionalText = text.exactOptional();
const optionalBoolean = z.boolean().exactOptional();

const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

const ended = exactly<EndData>()(
  z.strictObject({
    until: z.string().regex(DAY),
    replacedBy: optionalText,
    source: optionalText,
    verified: optionalBoolean,
  }),
).register(names, {
  id: 'ended',
  description: 'The last day in force, and what is cited in its place.',
});

const listed = exactly<ListedDocument>()(
  z.strictObject({
    type: text,
    symbol: optionalText,
    date: z.string().regex(PARTIAL_DATE).exactOptional(),
    issuer: optionalText,
    subject: optionalText,
    source: optionalText,
    verified: optionalBoolean,
    ended: ended.exactOptional(),
  }),
).register(names, {
  id: 'listedDocument',
  description:
    'A document: type (Kế hoạch), symbol (118/KH-UBND), ISO date cut where it stops being known, issuer, subject. What is left out is not known. `verified: false` never makes an error.',
});

const complete = exactly<CompleteList>()(
  z.strictObject({ issuer: text, notation: text, year: z.int().min(1945).max(9999) }),
).register(names, {
  id: 'completeList',
  description:
    'Says that `documents` has all that the issuer gave this notation (KH-UBND) in the year, so that a number that is not there does not exist.',
});

/** A user's own list of documents, as `thethuc check --registry` reads it. */
export const registrySchema: z.ZodType<RegistryFile, RegistryFile> = exactly<RegistryFile>()(
  z.strictObject({
    version: z.literal(1),
    documents: z.array(listed).max(MOST),
    complete: z.array(complete).max(MOST).exactOptional(),
  }),
).register(names, {
  title: 'thethuc registry',
  description: 'Documents that plans cite, with which their citations are compared.',
});
