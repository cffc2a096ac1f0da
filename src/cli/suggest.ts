import { findNearest } from '../text/did-you-mean.ts';
import { message, type Message } from './messages/say.ts';

/** A question after the thing meant, or nothing. */
export function suggest(word: string, known: readonly string[], prefix = ''): Message[] {
  const nearest = findNearest(word, known);
  return nearest === null ? [] : [message('didYouMean', { word: prefix + nearest })];
}
