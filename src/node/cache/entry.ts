/** What is kept of a checked document, read back as strictly as if a stranger had written it. */
import type { Edit, Finding, Fix, Provision, Related } from '../../lint/finding.ts';
import type { CheckedFile } from '../../report/report.ts';
import type { Place, Range } from '../../text/place.ts';

/** What was found in a document, without its name and text. */
export type Entry = Pick<CheckedFile, 'documentType' | 'profile' | 'findings'>;

type Is<Value> = (value: unknown) => value is Value;

/** How each property of a record looks; a record with more or fewer is none. */
type Shape<Value> = { readonly [Key in keyof Value]-?: (value: unknown) => value is Value[Key] };

function record<Value>(shape: Shape<Value>): Is<Value> {
  const checks: [string, (value: unknown) => boolean][] = Object.entries(shape);
  return (value): value is Value => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== checks.length)
      return false;
    const properties = new Map<string, unknown>(Object.entries(value));
    return checks.every(([key, isFine]) => properties.has(key) && isFine(properties.get(key)));
  };
}

function list<Value>(isItem: Is<Value>): Is<Value[]> {
  return (value): value is Value[] => Array.isArray(value) && value.every(isItem);
}

function orNull<Value>(is: Is<Value>): Is<Value | null> {
  return (value): value is Value | null => value === null || is(value);
}

function oneOf<const Word extends string>(...words: readonly Word[]): Is<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** A form of findings in a text of a length: no place lies behind its end. */
function formIn(length: number): Is<Entry> {
  const isOffset = (value: unknown): value is number =>
    Number.isInteger(value) && typeof value === 'number' && value >= 0 && value <= length;
  const isCount = (value: unknown): value is number =>
    isOffset(typeof value === 'number' ? value - 1 : value);
  const isPlace = record<Place>({ line: isCount, column: isCount, offset: isOffset });
  const isEnds = record<Range>({ start: isPlace, end: isPlace });
  const isRange = (value: unknown): value is Range => isEnds(value) && value.start.offset <= value.end.offset;
  const isEdit = record<Edit>({ range: isRange, text: isText });
  const isFix = record<Fix>({ title: isText, safety: oneOf('safe', 'unsafe'), edits: list(isEdit) });
  const isFinding = record<Finding>({
    ruleId: isText,
    severity: oneOf('error', 'warning', 'info'),
    message: isText,
    path: isText,
    range: isRange,
    related: list(record<Related>({ message: isText, range: isRange })),
    clause: orNull(record<Provision>({ standard: isText, ref: isText })),
    url: isText,
    confidence: isShare,
    fixes: list(isFix),
    group: orNull(oneOf('extraction', 'release')),
    actual: orNull(isText),
    expected: orNull(isText),
  });
  return record<Entry>({
    documentType: orNull(isText),
    profile: orNull(record({ id: oneOf('nha-nuoc', 'dang', 'khac'), why: isText })),
    findings: list(isFinding),
  });
}

export function writeEntry({ documentType, profile, findings }: Entry): string {
  return JSON.stringify({ documentType, profile, findings });
}

/** Reads an entry of a text of a length; null where it is none. Never throws. */
export function readEntry(json: string, length: number): Entry | null {
  try {
    const value: unknown = JSON.parse(json);
    return formIn(length)(value) ? value : null;
  } catch {
    return null;
  }
}
