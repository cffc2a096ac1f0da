/** Names of laws whose words are right and whose commas are not. */
import type { Analysis } from '../../analyse/analyse.ts';
import { TextRun } from '../../analyse/text-run.ts';
import type { Citation } from '../../ast/inline.ts';
import { lawNames } from '../../recognise/lexicon/laws.data.ts';
import { lazily } from '../../text/lazily.ts';
import { isUpperCase } from '../../text/letters.ts';
import type { Range } from '../../text/place.ts';
import { alteredMarks, nameOf, type Name } from './name-alteration.ts';

export interface Misspelt {
  found: string;
  expected: string;
  range: Range;
  /** Whether only signs between the same words are wrong. */
  sameWords: boolean;
}

/** Types that are cited by their names. */
const CITED_BY_NAME: ReadonlySet<string> = new Set(['Luật', 'Bộ luật', 'Pháp lệnh']);
const RIGHT: ReadonlySet<string> = new Set(lawNames);
const AND = 'va';

function keyOf({ words }: Name, leaveOutAnd: boolean): string {
  return words
    .map(({ key }) => key)
    .filter((key) => !leaveOutAnd || key !== AND)
    .join(' ');
}

interface LawNames {
  byWords: ReadonlyMap<string, Name>;
  /** By all words but `và`; null where several names are told apart by it alone. */
  byNouns: ReadonlyMap<string, Name | null>;
}

const laws: () => LawNames = lazily(() => {
  const byWords = new Map<string, Name>();
  const byNouns = new Map<string, Name | null>();
  for (const text of lawNames) {
    const name = nameOf(text);
    const nouns = keyOf(name, true);
    byWords.set(keyOf(name, false), name);
    byNouns.set(nouns, byNouns.has(nouns) ? null : name);
  }
  return { byWords, byNouns };
});

/** How the name of a cited law departs from the official one; null where it does not, or where the law is not known. */
export function misspeltLaw(citation: Citation, { source }: Analysis): Misspelt | null {
  const { documentType, subject } = citation;
  if (documentType === null || subject === null || !CITED_BY_NAME.has(documentType)) return null;
  if (RIGHT.has(subject)) return null;
  const written = nameOf(subject);
  if (written.words.length < 2 || isUpperCase(subject)) return null;
  const { byWords, byNouns } = laws();
  const same = byWords.get(keyOf(written, false));
  const official = same ?? byNouns.get(keyOf(written, true)) ?? null;
  const count = official?.words.length ?? 0;
  if (official === null || (same !== undefined && !hasOtherMarks(same, written, count))) return null;
  const run = new TextRun(citation, source);
  const at = run.text.indexOf(subject);
  if (at < 0) return null;
  return {
    found: subject,
    expected: official.text,
    range: run.range(at, at + subject.length),
    sameWords: same !== undefined,
  };
}

/** Capitals are another rule's. */
function hasOtherMarks(official: Name, written: Name, count: number): boolean {
  return alteredMarks(official, written, count, false) !== null;
}
