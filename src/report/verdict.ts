/** The one sentence that tells whether a document can go out. */
import type { Language } from '../lint/messages.ts';
import { fill } from '../lint/messages.ts';
import { PRETTY_WORDS } from './pretty-words.ts';
import { NOTHING, type Summary } from './report.ts';
import { REPORT_WORDS } from './report-words.ts';
import { capitalised } from '../text/letters.ts';

/** How a report or a file looks at a glance; `unread` where there was nothing to look at. */
export type Outcome = 'error' | 'warning' | 'info' | 'clean' | 'unread';

export function outcomeOf({ errors, warnings, infos }: Summary, unread: number): Outcome {
  if (errors > 0) return 'error';
  if (unread > 0) return 'unread';
  if (warnings > 0) return 'warning';
  return infos > 0 ? 'info' : 'clean';
}

export function verdictOf(summary: Summary, unread: number, language: Language): string {
  const words = REPORT_WORDS[language];
  const templates: Readonly<Record<Outcome, string>> = {
    error: words.verdictErrors,
    unread: words.verdictUnread,
    warning: words.verdictWarnings,
    info: words.verdictInfos,
    clean: words.verdictClean,
  };
  return fill(templates[outcomeOf(summary, unread)], { ...NOTHING, ...summary, unread });
}

/** The counts in words: `2 lỗi, 1 cảnh báo`; what there is none of is left out, but for errors and warnings. */
export function countsOf({ errors, warnings, infos }: Summary, language: Language): string[] {
  const words = PRETTY_WORDS[language];
  return [
    fill(words.errors, { count: errors }),
    fill(words.warnings, { count: warnings }),
    ...(infos > 0 ? [fill(words.infos, { count: infos })] : []),
  ];
}

/** The type of a document, and the standard it was held to with the reason. */
export function aboutOf(
  documentType: string | null,
  profile: { id: 'nha-nuoc' | 'dang' | 'khac'; why: string } | null,
  language: Language,
): string {
  const words = PRETTY_WORDS[language];
  const type = documentType ?? words.unknownType;
  const held = profile === null ? '' : ` · ${words[profile.id]} (${profile.why})`;
  return capitalised(type) + held;
}
