/** The subjects that a heading lists: `ĐỐI TƯỢNG, THỜI GIAN VÀ KHEN THƯỞNG` has three. */
import { once } from '../../analyse/once.ts';
import { withoutEnd, wordsOf } from '../../analyse/text-of.ts';
import type { Heading } from '../../ast/nodes.ts';
import { groupBy } from '../../text/group-by.ts';
import { HEADING_TOPICS, TOPIC_TAIL, type HeadingTopic } from '../lexicon/heading-topics.data.ts';

export interface Announced {
  topic: HeadingTopic;
  /** The words of the heading, lower case, without what adds nothing. */
  words: string;
}

const JOINT = /\s?[,;/]\s?|\s[-–—&]\s|\svà\s/u;

/** Phrases that announce a subject, by their first word. */
const PHRASES: ReadonlyMap<string, readonly { phrase: string; topic: HeadingTopic }[]> = groupBy(
  HEADING_TOPICS.flatMap((topic) => topic.words.map((phrase) => ({ phrase, topic }))),
  ({ phrase }) => firstWord(phrase),
);

function firstWord(words: string): string {
  const end = words.indexOf(' ');
  return end < 0 ? words : words.slice(0, end);
}

/** The subject that words begin with; the longest phrase counts. */
function topicOf(words: string): HeadingTopic | null {
  let found: HeadingTopic | null = null;
  let length = 0;
  for (const { phrase, topic } of PHRASES.get(firstWord(words)) ?? []) {
    if (phrase.length <= length || !words.startsWith(phrase)) continue;
    if (words.length > phrase.length && words.charAt(phrase.length) !== ' ') continue;
    found = topic;
    ({ length } = phrase);
  }
  return found;
}

export interface Topics {
  announced: readonly Announced[];
  /** Whether every part of the heading announces a known subject. */
  all: boolean;
}

/** The parts of a heading that announce a known subject. */
export const topicsOf: (heading: Heading) => Topics = once((heading) => {
  const parts = withoutEnd(wordsOf(heading), ':.,;').toLowerCase().split(JOINT);
  const announced = parts.flatMap((part) => {
    const topic = topicOf(part);
    return topic === null ? [] : [{ topic, words: part.replace(TOPIC_TAIL, '') }];
  });
  return { announced, all: announced.length === parts.length };
});
