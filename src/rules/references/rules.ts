import type { Rule } from '../../lint/rule.ts';
import { citationConflict } from './citation-conflict.ts';
import { citationFormat } from './citation-format.ts';
import { danglingCrossReference } from './dangling-cross-reference.ts';
import { incompleteCitation } from './incomplete-citation.ts';
import { misquotedName } from './misquoted-name.ts';
import { missingAppendix } from './missing-appendix.ts';
import { notationMismatch } from './notation-mismatch.ts';
import { registryMismatch } from './registry-mismatch.ts';
import { supersededReference } from './superseded-reference.ts';
import { repeatedCitation } from './repeated-citation.ts';
import { undefinedReference } from './undefined-reference.ts';

/** The rules on cited documents and references, in the order of the catalogue. */
export const REFERENCES_RULES: readonly Rule[] = [
  undefinedReference,
  incompleteCitation,
  repeatedCitation,
  citationConflict,
  citationFormat,
  notationMismatch,
  registryMismatch,
  supersededReference,
  danglingCrossReference,
  missingAppendix,
  misquotedName,
];
