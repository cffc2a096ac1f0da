import * as fc from 'fast-check';
import { decode } from '../../src/text/decode.ts';
import { anyDocument } from '../support/plan-like.ts';
import { faultsOfDocx } from './check-docx.ts';
import { faultsOfText } from './check-text.ts';
import { mutatedBytes } from './mutate-bytes.ts';
import { mutatedDocx } from './mutate-docx.ts';
import { mutatedText } from './mutate-text.ts';
import { sampleDocx, sampleTexts } from './samples.ts';

/** What is fed with anything, and how it is told what went wrong. */
export interface Target<Input extends string | Uint8Array> {
  inputs: fc.Arbitrary<Input>;
  /** What is wrong with how an input is treated; nothing where every promise is kept. */
  faultsOf: (input: Input) => string[] | Promise<string[]>;
}

/** Texts in disorder: plans changed by their grammar and by their bytes, and texts from nothing. */
export function textTarget(withShared: boolean): Target<string> {
  const samples = sampleTexts(withShared);
  const changed = mutatedText(samples);
  const damaged = mutatedBytes(changed.map((text) => Buffer.from(text))).map((bytes) => decode(bytes).text);
  return {
    inputs: fc.oneof(
      { weight: 6, arbitrary: changed },
      { weight: 2, arbitrary: damaged },
      { weight: 3, arbitrary: anyDocument },
    ),
    faultsOf: faultsOfText,
  };
}

/** Word documents in disorder. */
export function docxTarget(withShared: boolean): Target<Uint8Array> {
  return { inputs: mutatedDocx(sampleDocx(withShared)), faultsOf: faultsOfDocx };
}
