import type { Plugin } from 'unified';
import type { Document } from '../ast/nodes.ts';
import { markdownReader } from '../parse/dialect.ts';
import { parseWith } from '../parse/parse.ts';
import { decode } from '../text/decode.ts';

/** Makes a processor read Vietnamese administrative documents. */
export const thethucParse: Plugin<[], string, Document> = function () {
  // A file that was read as bytes is decoded here: unified's own decoding
  // takes the byte order mark off, and every place would be one too small.
  this.parser = (text, file) => {
    const source = file.value instanceof Uint8Array ? decode(file.value).text : text;
    return parseWith(source, markdownReader);
  };
};
