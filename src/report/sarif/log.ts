/**
 * A report as SARIF 2.1.0. It quotes no more of a document than messages and
 * fixes do: drafts are confidential, and logs are handed round.
 */
import { fingerprints } from '../../lint/fingerprint.ts';
import type { Language } from '../../lint/messages.ts';
import type { Rule, Stage } from '../../lint/rule.ts';
import { toJson } from '../json.ts';
import type { CheckedFile } from '../report.ts';
import { toDescriptor } from './descriptor.ts';
import { ROOT, toArtifactLocation, type ArtifactLocation, type Location } from './place.ts';
import { toResult, type Result } from './result.ts';

/** A run while it is put together, file by file. */
export interface SarifRun {
  add: (file: CheckedFile) => void;
  /** The whole log. */
  format: () => string;
}

/** What a run is a run of. */
export interface RunSetting {
  version: string;
  language: Language;
  stage: Stage;
  rules: readonly Rule[];
}

interface Notification {
  descriptor: { id: string };
  level: 'error';
  message: { text: string };
  locations: Location[];
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const HOME = 'https://github.com/thethuc/thethuc';
const ROOT_MEANS: Readonly<Record<Language, string>> = {
  vi: 'Thư mục nơi chạy lệnh.',
  en: 'The folder in which the command ran.',
};

export function startRun({ version, language, stage, rules }: RunSetting): SarifRun {
  const ruleIndexes = new Map(rules.map(({ id }, i) => [id, i]));
  const artifacts: { location: ArtifactLocation; roles: string[] }[] = [];
  const results: Result[] = [];
  const notifications: Notification[] = [];

  const add = ({ path, error, text, paragraphs, findings }: CheckedFile): void => {
    if (error !== null) {
      notifications.push({
        descriptor: { id: error.code },
        level: 'error',
        message: { text: error.message },
        locations: [{ physicalLocation: { artifactLocation: toArtifactLocation(path, null) } }],
      });
      return;
    }
    const index = artifacts.length;
    artifacts.push({ location: toArtifactLocation(path, null), roles: ['analysisTarget'] });
    const context = { text, paragraphs, language, artifact: toArtifactLocation(path, index), ruleIndexes };
    const names = fingerprints(text, findings);
    for (const [i, finding] of findings.entries()) results.push(toResult(finding, names[i] ?? '', context));
  };

  const format = (): string => {
    const driver = {
      name: 'thethuc',
      version,
      semanticVersion: version,
      informationUri: HOME,
      rules: rules.map((rule) => toDescriptor(rule, stage, language)),
    };
    const run = {
      tool: { driver },
      language,
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      originalUriBaseIds: { [ROOT]: { description: { text: ROOT_MEANS[language] } } },
      invocations: [
        {
          executionSuccessful: notifications.length === 0,
          ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
        },
      ],
      artifacts,
      results,
    };
    return toJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
  };

  return { add, format };
}
