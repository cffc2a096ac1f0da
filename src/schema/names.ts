import * as z from 'zod';

/**
 * What the schemas are called in JSON Schema. A registry of our own: names as
 * plain as `text` and `date` must not fill the one that an application shares.
 */
export const names: z.core.$ZodRegistry<{ id?: string; title?: string; description?: string }> = z.registry();
