import * as z from 'zod';
import type {
  AssignmentFact,
  CitationFact,
  CriteriaFact,
  Facts,
  PeriodFact,
  SectionFact,
  SignatureFact,
  TimelineFact,
} from '../analyse/facts-types.ts';
import { exactly } from './exactly.ts';
import { names } from './names.ts';
import { rangeSchema } from './place.ts';
import { profileSchema } from './profile.ts';
import { roleSchema } from './role.ts';

const text = z.string();
const textOrNull = text.nullable();

const date = z
  .string()
  .regex(/^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?$/u)
  .register(names, {
    id: 'dateText',
    description: 'An ISO date cut where it stops being known: 2025-12-20, 2025-12, 2025 or 2025-Q4.',
  });

const section = exactly<SectionFact>()(
  z.strictObject({
    numeral: text,
    heading: text,
    role: roleSchema,
    clauses: z.array(z.strictObject({ marker: text, heading: textOrNull })),
  }),
).register(names, { id: 'sectionFact', description: 'An entry of the top level of the outline.' });

const citation = exactly<CitationFact>()(
  z.strictObject({
    type: textOrNull,
    symbol: textOrNull,
    number: textOrNull,
    notation: textOrNull,
    date: date.nullable(),
    issuer: z.strictObject({ name: text }).nullable(),
    subject: textOrNull,
    role: z.enum(['basis', 'mention']),
    mentions: z.int().min(1),
    range: rangeSchema,
  }),
).register(names, {
  id: 'citationFact',
  description: 'A document that is cited, once; `range` is its first mention.',
});

const criteria = exactly<CriteriaFact>()(
  z.strictObject({
    audience: textOrNull,
    items: z.array(z.strictObject({ text, targets: z.array(text) })),
  }),
).register(names, { id: 'criteriaFact', description: 'What one audience is measured by.' });

const period = exactly<PeriodFact>()(
  z.strictObject({ start: date.nullable(), end: date.nullable(), text }),
).register(names, { id: 'periodFact', description: 'The time that the plan covers.' });

const timeline = exactly<TimelineFact>()(
  z.strictObject({ event: text, date, text, range: rangeSchema }),
).register(names, { id: 'timelineFact', description: 'Something that is due, with its date.' });

const assignment = exactly<AssignmentFact>()(
  z.strictObject({
    unit: text,
    tasks: z.array(z.strictObject({ text, deadline: date.nullable() })),
    range: rangeSchema,
  }),
).register(names, { id: 'assignmentFact', description: 'A unit and what it is to do.' });

const signature = exactly<SignatureFact>()(
  z.strictObject({ authority: textOrNull, lines: z.array(text), name: textOrNull }),
).register(names, { id: 'signatureFact', description: 'The signature of the issuer.' });

/** The facts of a document, as `thethuc extract` prints them. */
export const factsSchema: z.ZodType<Facts, Facts> = exactly<Facts>()(
  z.strictObject({
    version: z.literal(1),
    documentType: textOrNull,
    profile: profileSchema,
    number: textOrNull,
    notation: textOrNull,
    place: textOrNull,
    issueDate: date.nullable(),
    issuer: z.strictObject({ name: text, superior: textOrNull }).nullable(),
    subject: textOrNull,
    sections: z.array(section),
    citations: z.array(citation),
    criteria: z.array(criteria),
    period: period.nullable(),
    timeline: z.array(timeline),
    assignments: z.array(assignment),
    awards: z.array(text),
    signature: signature.nullable(),
    recipients: z.array(z.strictObject({ text, purpose: textOrNull })),
    archive: z.array(text),
  }),
).register(names, {
  title: 'thethuc facts',
  description:
    'The facts of a Vietnamese administrative document. What is absent or blank is null, never invented.',
});
