/** The rules that found something, explained at the end of the page: it needs no other. */
import type { Language } from '../../lint/messages.ts';
import type { Rule } from '../../lint/rule.ts';
import { describeClause } from '../clause.ts';
import { REPORT_WORDS } from '../report-words.ts';
import { RULE_WORDS } from '../rule-words.ts';
import { html, type Markup } from './markup.ts';
import { ids } from './numbered.ts';

function renderRule({ id, docs, clause }: Rule, language: Language): Markup {
  const words = RULE_WORDS[language];
  const { summary, why, fix, off } = docs[language];
  const ground = clause === null ? words.noClause : describeClause(clause, language);
  return html`<section class="explained" id="${ids.rule(id)}">
    <h3>${id}</h3>
    <p>${summary}</p>
    <dl>
      <dt>${words.why}</dt>
      <dd>${why}</dd>
      <dt>${words.fix}</dt>
      <dd>${fix}</dd>
      <dt>${words.off}</dt>
      <dd>${off}</dd>
      <dt>${words.clause}</dt>
      <dd>${ground}</dd>
    </dl>
  </section> `;
}

/** @returns Null where there is no rule to explain. */
export function renderRules(
  rules: readonly Rule[],
  found: ReadonlySet<string>,
  language: Language,
): Markup | null {
  const explained = rules.filter(({ id }) => found.has(id));
  if (explained.length === 0) return null;
  return html`<section class="rules" aria-labelledby="rules">
    <h2 id="rules">${REPORT_WORDS[language].rules}</h2>
    ${explained.map((rule) => renderRule(rule, language))}
  </section> `;
}
