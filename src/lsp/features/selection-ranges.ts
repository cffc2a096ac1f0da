/** Selection ranges: what "expand selection" grows through. */
import type { SelectionRange } from 'vscode-languageserver';
import type { Reading } from '../../service/reading.ts';
import { selectionsAt } from '../../service/selection.ts';
import { toOffset, toRange } from '../convert.ts';
import { answer, type Feature } from '../feature.ts';

/** The ranges at an offset, each linked to the one around it. */
function chainAt(reading: Reading, offset: number): SelectionRange {
  const [inner, ...others] = selectionsAt(reading, offset);
  let parent: SelectionRange | undefined;
  for (const range of others.reverse()) parent = { range: toRange(range), ...(parent && { parent }) };
  return { range: toRange(inner), ...(parent && { parent }) };
}

export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register: (host) => {
    host.connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
      answer(host, uri, token, (reading) =>
        positions.map((position) => chainAt(reading, toOffset(reading, position))),
      ),
    );
  },
};
