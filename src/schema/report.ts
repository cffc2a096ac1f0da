import * as z from 'zod';
import type { Provision, Edit, Fix, Related } from '../lint/finding.ts';
import type { Diagnostic, FileError, FileReport, Report, Summary } from '../report/report.ts';
import { exactly } from './exactly.ts';
import { names } from './names.ts';
import { rangeSchema } from './place.ts';
import { profileSchema } from './profile.ts';

const text = z.string();
const count = z.int().min(0);

const edit = exactly<Edit>()(z.strictObject({ range: rangeSchema, text })).register(names, {
  id: 'edit',
  description: 'A replacement in the source; an empty range inserts.',
});

const fix = exactly<Fix>()(
  z.strictObject({ title: text, safety: z.enum(['safe', 'unsafe']), edits: z.array(edit) }),
).register(names, {
  id: 'fix',
  description: 'A way to mend a finding; a safe one can be applied unread.',
});

const related = exactly<Related>()(z.strictObject({ message: text, range: rangeSchema })).register(names, {
  id: 'related',
  description: 'Another place that has to do with a finding.',
});

const clause = exactly<Provision>()(z.strictObject({ standard: text, ref: text })).register(names, {
  id: 'clause',
  description: 'The provision that is broken.',
});

const diagnostic = exactly<Diagnostic>()(
  z.strictObject({
    ruleId: text,
    severity: z.enum(['error', 'warning', 'info']),
    message: text,
    path: text,
    range: rangeSchema,
    related: z.array(related),
    clause: clause.nullable(),
    url: text,
    confidence: z.number().min(0).max(1),
    fixes: z.array(fix),
    paragraph: z.int().min(1).exactOptional(),
  }),
).register(names, {
  id: 'diagnostic',
  description:
    'What a rule found. `path` is the place in the outline in words; `clause` is null where no provision is broken. In a Word document `range` counts in its text, and `paragraph` is the number of the paragraph.',
});

const fileError = exactly<FileError>()(z.strictObject({ code: text, message: text })).register(names, {
  id: 'fileError',
  description: 'Why a file could not be read.',
});

const file = exactly<FileReport>()(
  z.strictObject({
    path: text,
    error: fileError.nullable(),
    documentType: text.nullable(),
    profile: profileSchema.nullable(),
    diagnostics: z.array(diagnostic),
  }),
).register(names, { id: 'fileReport', description: 'One file, read or not.' });

const summary = exactly<Summary>()(
  z.strictObject({
    files: count,
    errors: count,
    warnings: count,
    infos: count,
    fixable: count,
    fixed: count.exactOptional(),
  }),
).register(names, {
  id: 'summary',
  description:
    'Counts over all files; `fixable` counts diagnostics with a fix, `fixed` those that --fix mended.',
});

/** What `thethuc check --format json` prints. */
export const reportSchema: z.ZodType<Report, Report> = exactly<Report>()(
  z.strictObject({
    version: z.literal(1),
    tool: z.strictObject({ name: text, version: text }),
    files: z.array(file),
    summary,
  }),
).register(names, {
  title: 'thethuc report',
  description: 'What a check found in Vietnamese administrative documents, file by file.',
});
