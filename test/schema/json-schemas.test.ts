import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/schema/index.ts';
import { validators } from './validators.ts';

const folder = new URL('../../schemas/', import.meta.url);

describe('published schemas', () => {
  test('are those of the table', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(jsonSchemas).map((name) => `${name}.schema.json`));
  });

  test.each(Object.entries(jsonSchemas))(
    '%s is as generated; `npm run schemas` writes it anew',
    (name, make) => {
      const written: unknown = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
      expect(written).toEqual(make());
    },
  );

  test('refuse what they do not describe', () => {
    for (const { accepts } of Object.values(validators)) {
      expect(accepts({})).toBe(false);
      expect(accepts(null)).toBe(false);
    }
  });
});
