import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse, facts, parse } from '../../src/index.ts';
import { validators } from './validators.ts';

const folder = new URL('../../fixtures/plans/', import.meta.url);
const plans = readdirSync(folder).filter((name) => /^(?!README)[^.]*\.(?:txt|md)$/u.test(name));

describe.each(plans)('%s', (name) => {
  const tree = parse(readFileSync(new URL(name, folder), 'utf8'));

  test('has a tree that both schemas accept', () => {
    expect(validators.tree.schema.parse(tree)).toEqual(tree);
    expect(validators.tree.accepts(JSON.parse(JSON.stringify(tree)))).toBe(true);
  });

  test('has facts that both schemas accept', () => {
    const found = facts(analyse(tree));
    expect(validators.facts.schema.parse(found)).toEqual(found);
    expect(validators.facts.accepts(JSON.parse(JSON.stringify(found)))).toBe(true);
  });
});
