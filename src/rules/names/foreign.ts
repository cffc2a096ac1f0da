/** Words that are not the author's own. */
import type { Analysis } from '../../analyse/analyse.ts';
import { once } from '../../analyse/once.ts';
import { Stretches } from '../../analyse/stretches.ts';

/** Where others' words and the header stand: names of campaigns and titles of documents are not the author's to change. */
export const foreignIn: (analysis: Analysis) => Stretches = once(({ nodes }) => {
  const outer = [...nodes.all('quotation'), ...nodes.all('citation'), ...nodes.all('header')];
  return new Stretches(outer.map(({ node }) => node));
});
