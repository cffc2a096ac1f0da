/** What is wrong with a rule before it runs. */
import type { Language } from '../lint/messages.ts';
import type { Rule } from '../lint/rule.ts';

/** `date-conflict`, or `hue/ten-xa` for a rule of another package. */
const ID = /^(?:[a-z][a-z\d]*(?:-[a-z\d]+)*\/)?[a-z][a-z\d]*(?:-[a-z\d]+)*$/u;
const PLACE = /\{\w+\}/gu;
const LANGUAGES: readonly Language[] = ['vi', 'en'];
/** A rule that knows no way of being right flags too much. */
const LEAST_VALID = 3;

function placesOf(template: string): string {
  return [...template.matchAll(PLACE)]
    .map(([place]) => place)
    .sort()
    .join(' ');
}

function messageFaults({ messages }: Rule): string[] {
  const keys = new Set([...Object.keys(messages.vi), ...Object.keys(messages.en)]);
  return [...keys].flatMap((key) => {
    const vi = messages.vi[key];
    const en = messages.en[key];
    if (vi === undefined || en === undefined) return [`message "${key}" is not there in both languages`];
    return placesOf(vi) === placesOf(en) ? [] : [`message "${key}" has other values in English`];
  });
}

function docsFaults({ docs }: Rule): string[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(docs[language]).flatMap(([part, words]: [string, string]) =>
      words.trim() === '' ? [`docs.${language}.${part} is empty`] : [],
    ),
  );
}

/** What is wrong with the definition of a rule; empty where nothing is. */
export function definitionFaults(rule: Rule): string[] {
  const { invalid, valid } = rule.examples;
  return [
    ...(ID.test(rule.id) ? [] : [`the id "${rule.id}" is not in kebab-case`]),
    ...messageFaults(rule),
    ...docsFaults(rule),
    ...(invalid.length === 0 ? ['no example of what it flags'] : []),
    ...(valid.length < LEAST_VALID
      ? [`fewer than ${String(LEAST_VALID)} examples of what it leaves alone`]
      : []),
  ];
}
