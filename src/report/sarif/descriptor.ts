/** A rule as SARIF describes it, so that a viewer can explain it offline. */
import type { Language } from '../../lint/messages.ts';
import type { Rule, Stage } from '../../lint/rule.ts';
import { PAGES } from '../../lint/make-finding.ts';
import { describeClause } from '../clause.ts';
import { RULE_WORDS } from '../rule-words.ts';
import { LEVELS, type Level } from './result.ts';

export interface Descriptor {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri: string;
  defaultConfiguration: { level: Level };
  properties: { category: string; tags: string[]; clause: Rule['clause'] };
}

export function toDescriptor(rule: Rule, stage: Stage, language: Language): Descriptor {
  const words = RULE_WORDS[language];
  const { summary, why, fix, off } = rule.docs[language];
  const ground = rule.clause === null ? words.noClause : describeClause(rule.clause, language);
  const parts: readonly (readonly [string, string])[] = [
    [words.why, why],
    [words.fix, fix],
    [words.off, off],
    [words.clause, ground],
  ];
  return {
    id: rule.id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: parts.map(([title, text]) => `${title}: ${text}`).join('\n'),
      markdown: parts.map(([title, text]) => `**${title}.** ${text}`).join('\n\n'),
    },
    helpUri: `${PAGES}${rule.id}.md`,
    defaultConfiguration: { level: LEVELS[rule.severity[stage]] },
    properties: { category: rule.category, tags: [rule.category], clause: rule.clause },
  };
}
