/** What a comment says of a finding, a paragraph for each thing. */
import type { Finding, Fix } from '../../lint/finding.ts';
import { fill, type Language } from '../../lint/messages.ts';
import { describeRelated, groundOf, shownRelated } from '../../report/finding-words.ts';
import { PRETTY_WORDS } from '../../report/pretty-words.ts';
import { COMMENT_WORDS } from './comment-words.ts';

/** A full stop behind the words of a fix stands in the sentence around them already. */
const LAST_STOP = /\.$/u;
/** Characters that no XML can hold; a finding may quote them. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function adviceOf({ fixes }: Finding, proposed: Fix | null, language: Language): string[] {
  const words = COMMENT_WORDS[language];
  if (proposed !== null) return [fill(words.changed, { title: proposed.title.replace(LAST_STOP, '') })];
  return fixes.map(({ title, safety }) =>
    fill(safety === 'safe' ? words.suggestion : words.guess, { title }),
  );
}

/**
 * The paragraphs of a comment.
 *
 * @param text The text that was checked.
 * @param proposed The fix of it that stands in the document as a tracked change; null where none does.
 */
export function commentText(
  finding: Finding,
  text: string,
  proposed: Fix | null,
  language: Language,
): string[] {
  const words = COMMENT_WORDS[language];
  const { severity, message, group, related, ruleId } = finding;
  const { shown, more } = shownRelated(related, language);
  // Lines and columns say nothing to whoever looks at a page.
  const places = [...shown.map((each) => describeRelated(text, each)), ...(more === null ? [] : [more])];
  return [
    `${words[severity]}: ${message}`,
    ...(group === null ? [] : [words[group]]),
    ...groundOf(finding, language),
    ...(places.length === 0 ? [] : [`${PRETTY_WORDS[language].related} ${places.join('; ')}`]),
    ...adviceOf(finding, proposed, language),
    fill(words.rule, { rule: ruleId }),
  ].map((line) => line.replaceAll(FORBIDDEN, '\u{fffd}'));
}
