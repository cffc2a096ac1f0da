/** The lines of the list of recipients as they stand in the source. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import type { Recipient } from '../../ast/nodes.ts';
import { plainText } from '../../ast/plain-text.ts';
import type { Range } from '../../text/place.ts';
import { endingOf, type Ending } from '../numbering/ending.ts';
import { isMisread } from '../typography/misread.ts';

export interface RecipientLine {
  node: Recipient;
  /** Its words in one line, the mark at its end among them. */
  text: string;
  ending: Ending;
}

/** False where the letters were misread and the marks behind them prove nothing; asked only where one looks wrong. */
export const isLegible: (analysis: Analysis) => boolean = (analysis) => !isMisread(analysis);

/** The lines in the order of the source. */
export const recipientLines: (analysis: Analysis) => readonly RecipientLine[] = once((analysis) => {
  return analysis.nodes
    .all('recipient')
    .map(({ node }) => ({
      node,
      text: plainText(node).normalize('NFC').trim(),
      ending: endingOf(node, analysis.source.text),
    }))
    .sort((a, b) => a.node.position.start.offset - b.node.position.start.offset);
});

/** The last word of a line with the mark behind it. */
export function endOf({ node, ending }: RecipientLine, { source }: Analysis): Range {
  const start = source.text.lastIndexOf(' ', ending.at - 1) + 1;
  return source.range(Math.max(start, node.position.start.offset), ending.end);
}
