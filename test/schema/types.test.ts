import { expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import type { Facts } from '../../src/analyse/facts-types.ts';
import type { Document } from '../../src/ast/nodes.ts';
import type { RegistryFile } from '../../src/registry/registry.ts';
import type { Report } from '../../src/report/report.ts';
import { exactly } from '../../src/schema/exactly.ts';
import * as schema from '../../src/schema/index.ts';

test('what a schema accepts is the type', () => {
  expectTypeOf<z.infer<typeof schema.factsSchema>>().toEqualTypeOf<Facts>();
  expectTypeOf<z.infer<typeof schema.registrySchema>>().toEqualTypeOf<RegistryFile>();
  expectTypeOf<z.infer<typeof schema.reportSchema>>().toEqualTypeOf<Report>();
  expectTypeOf<z.infer<typeof schema.treeSchema>>().toEqualTypeOf<Document>();
});

test('a schema that drifts from its type does not compile', () => {
  interface Fact {
    role: 'basis' | 'mention';
    text?: string;
  }
  const role = z.enum(['basis', 'mention']);
  const text = z.string().exactOptional();
  expectTypeOf(exactly<Fact>()(z.strictObject({ role, text }))).not.toBeAny();
  // @ts-expect-error a word is missing
  exactly<Fact>()(z.strictObject({ role: z.literal('basis'), text }));
  // @ts-expect-error a word is too many
  exactly<Fact>()(z.strictObject({ role: z.enum(['basis', 'mention', 'other']), text }));
  // @ts-expect-error a required key is missing
  exactly<Fact>()(z.strictObject({ text }));
  // @ts-expect-error an optional key is required
  exactly<Fact>()(z.strictObject({ role, text: z.string() }));
});
