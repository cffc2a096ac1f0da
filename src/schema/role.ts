import * as z from 'zod';
import type { SectionRole } from '../ast/nodes.ts';
import { exactly } from './exactly.ts';

/** What the headings of a plan are about. */
export const roleSchema: z.ZodType<SectionRole, SectionRole> = exactly<SectionRole>()(
  z.enum([
    'purpose',
    'goals',
    'content',
    'criteria',
    'solutions',
    'period',
    'awards',
    'organization',
    'funding',
    'other',
  ]),
);
