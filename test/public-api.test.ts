import { expect, test } from 'vitest';
import * as docx from '../src/docx/index.ts';
import * as core from '../src/index.ts';
import * as orthography from '../src/orthography/index.ts';
import * as schema from '../src/schema/index.ts';
import * as unified from '../src/unified/index.ts';

/** What stands here is kept for those who use it: a name may be added, never taken away. */
test.each([
  [
    'thethuc',
    core,
    [
      'BUILT_IN_REGISTRY',
      'LineIndex',
      'ParseMemory',
      'RULES',
      'STANDARDS',
      'analyse',
      'applyFixes',
      'choiceOption',
      'createRegistry',
      'decode',
      'defineRule',
      'facts',
      'fix',
      'isLeaf',
      'isParent',
      'isType',
      'isoDate',
      'leavesOf',
      'lint',
      'mergeRegistries',
      'needsReader',
      'numberOption',
      'parse',
      'parseWith',
      'plainText',
      'registered',
      'registeredFrom',
      'simpleReader',
      'standardOn',
      'stringify',
      'textLeavesOf',
      'textsOption',
      'walk',
    ],
  ],
  [
    'thethuc/schema',
    schema,
    [
      'baselineSchema',
      'configSchema',
      'factsSchema',
      'jsonSchemas',
      'registrySchema',
      'reportSchema',
      'suppressionsSchema',
      'treeSchema',
    ],
  ],
  ['thethuc/docx', docx, ['checkDocx', 'readDocx']],
  ['thethuc/orthography', orthography, ['readOrthography']],
  ['thethuc/unified', unified, ['thethucLint', 'thethucParse', 'thethucStringify']],
])('%s exports these names and no other', (_, module, names) => {
  expect(Object.keys(module).sort()).toEqual(names);
});
