/** A finding as a SARIF result. */
import type { Finding, Fix, Severity } from '../../lint/finding.ts';
import type { Language } from '../../lint/messages.ts';
import type { Range } from '../../text/place.ts';
import { placeOf } from '../place-words.ts';
import type { Quoted } from '../report.ts';
import { toRegion, type ArtifactLocation, type Location, type Region } from './place.ts';

export type Level = 'error' | 'warning' | 'note';

export const LEVELS: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'note' };

interface Replacement {
  deletedRegion: Region;
  insertedContent: { text: string };
}

interface ProposedFix {
  description: { text: string };
  artifactChanges: { artifactLocation: ArtifactLocation; replacements: Replacement[] }[];
  /** A viewer that applies fixes at once should look at this first. */
  properties: { safety: Fix['safety'] };
}

export interface Result {
  ruleId: string;
  ruleIndex?: number;
  level: Level;
  message: { text: string };
  locations: Location[];
  relatedLocations?: Location[];
  fixes?: ProposedFix[];
  partialFingerprints: Record<string, string>;
  properties: Pick<Finding, 'confidence' | 'clause' | 'path' | 'group'>;
}

/** What the results of a file have in common. */
export interface ResultContext extends Quoted {
  language: Language;
  artifact: ArtifactLocation;
  /** The place of each rule among the rules of the tool. */
  ruleIndexes: ReadonlyMap<string, number>;
}

/** A Word document is no text that a viewer could show a region of: its paragraph is told in words. */
function toLocation(
  range: Range,
  { artifact, text, paragraphs, language }: ResultContext,
  path = '',
): Location {
  const paragraph = paragraphs === null ? [] : [placeOf(range, { paragraphs }, language)];
  const names = [...(path === '' ? [] : [path]), ...paragraph];
  const logical = names.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: names.join('; ') }] };
  const region = paragraphs === null ? { region: toRegion(range, text) } : {};
  return { physicalLocation: { artifactLocation: artifact, ...region }, ...logical };
}

function toFix({ title, safety, edits }: Fix, { artifact, text }: ResultContext): ProposedFix {
  const replacements = edits.map((edit) => ({
    deletedRegion: toRegion(edit.range, text),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifact, replacements }],
    properties: { safety },
  };
}

export function toResult(finding: Finding, fingerprint: string, context: ResultContext): Result {
  const { ruleId, severity, message, range, related, fixes, confidence, clause, path, group } = finding;
  const ruleIndex = context.ruleIndexes.get(ruleId);
  const relatedLocations = related.map((each, i) => ({
    id: i,
    ...toLocation(each.range, context),
    message: { text: each.message },
  }));
  // A fix without an edit changes nothing, and SARIF has no such thing; nor can it say what to change in Word.
  const appliable = context.paragraphs === null ? fixes.filter(({ edits }) => edits.length > 0) : [];
  const proposed = appliable.map((each) => toFix(each, context));
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [toLocation(range, context, path)],
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    ...(proposed.length === 0 ? {} : { fixes: proposed }),
    partialFingerprints: { 'thethuc/v1': fingerprint },
    properties: { confidence, clause, path, group },
  };
}
