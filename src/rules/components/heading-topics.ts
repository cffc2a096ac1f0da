/** The subjects that a heading lists: `ĐỐI TƯỢNG, THỜI GIAN VÀ KHEN THƯỞNG` has three. */
import { wordsOf } from '../../analyse/text-of.ts';
import type { Heading } from '../../ast/nodes.ts';
import { HEADING_TOPICS, TOPIC_TAIL, type HeadingTopic } from '../lexicon/heading-topics.data.ts';

export interface Announced {
  topic: HeadingTopic;
  /** The words of the heading, lower case, without what adds nothing. */
  words: string;
}

const JOINT = /\s?[,;/]\s?|\s[-–—&]\s|\svà\s/gu;
const END = /[\s:.,;]{1,8}$/u;

/** The subject that words begin with; the longest phrase counts. */
function topicOf(words: string): HeadingTopic | null {
  let found: HeadingTopic | null = null;
  let length = 0;
  for (const topic of HEADING_TOPICS) {
    for (const phrase of topic.words) {
      if (phrase.length <= length || !words.startsWith(phrase)) continue;
      if (words.length > phrase.length && words.charAt(phrase.length) !== ' ') continue;
      found = topic;
      ({ length } = phrase);
    }
  }
  return found;
}

/** The parts of a heading that announce a known subject, and whether all of them do. */
export function topicsOf(heading: Heading): { announced: Announced[]; all: boolean } {
  const parts = wordsOf(heading).toLowerCase().replace(END, '').split(JOINT);
  const announced = parts.flatMap((part) => {
    const topic = topicOf(part);
    return topic === null ? [] : [{ topic, words: part.replace(TOPIC_TAIL, '') }];
  });
  return { announced, all: announced.length === parts.length };
}
