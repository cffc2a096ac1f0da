import * as z from 'zod';
import type { ProfileFact } from '../analyse/facts-types.ts';
import { exactly } from './exactly.ts';
import { names } from './names.ts';

/** The standard of a document; facts and reports tell it alike. */
export const profileSchema: z.ZodType<ProfileFact, ProfileFact> = exactly<ProfileFact>()(
  z.strictObject({ id: z.enum(['nha-nuoc', 'dang', 'khac']), why: z.string() }),
).register(names, {
  id: 'profileFact',
  description: 'The standard that the document answers to, and what in it says so.',
});
