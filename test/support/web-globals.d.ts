/**
 * What the core may take from its surroundings beside the language: the parts
 * of the Encoding standard that Node and browsers share. Only the core check
 * reads this file; a stray `process` or `Buffer` stays an error there.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
