/** Writes a short form in full once, where the list or the document has one reading of it. */
import type { SourceText } from '../../analyse/text-run.ts';
import type { Edit } from '../../lint/finding.ts';
import { skipBlanksBack } from '../../recognise/cursor.ts';
import { capitalised } from '../../text/letters.ts';
import type { Stretch } from '../../text/place.ts';
import type { Verdict } from './verdict.ts';

const EMPTY_LINE = /\n[ \t\r]{0,8}\n/u;
/** Signs behind which a sentence or an item begins. */
const OPENERS = '.:!?-–+•)';

/** An edit that gives the short form, and what stands there then; null where the reading is not sure. */
export function writeInFull(
  short: string,
  first: Stretch,
  { meaning }: Verdict,
  source: SourceText,
): { edit: Edit; written: string } | null {
  const { text } = source;
  if (meaning?.names.length !== 1) return null;
  const [name = ''] = meaning.names;
  const edge = skipBlanksBack(text, first.start);
  const before = text.charAt(edge - 1);
  const opens = before === '' || OPENERS.includes(before) || EMPTY_LINE.test(text.slice(edge, first.start));
  const written = `${opens ? capitalised(name) : name} (${short})`;
  return { edit: { range: source.range(first.start, first.end), text: written }, written };
}
