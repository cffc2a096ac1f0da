/** Folding ranges. They go by lines: that is what clients fold that say so, and what the others fold well. */
import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import { foldsOf, type Fold } from '../../service/folding.ts';
import { answer, type Feature } from '../feature.ts';

function toFoldingRange({ first, last, isComment }: Fold): FoldingRange {
  return {
    startLine: first - 1,
    endLine: last - 1,
    ...(isComment ? { kind: FoldingRangeKind.Comment } : {}),
  };
}

export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register: (host) => {
    const most = host.client.textDocument?.foldingRange?.rangeLimit;
    host.connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
      answer(host, uri, token, (reading) => foldsOf(reading, most).map(toFoldingRange)),
    );
  },
};
