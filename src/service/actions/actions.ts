/** Finds what can be done about the findings at a place. */
import { fixOf } from '../../lint/apply-fixes.ts';
import type { Finding, Fix } from '../../lint/finding.ts';
import { fill } from '../../lint/messages.ts';
import { countFront } from '../../text/bisect.ts';
import type { Range } from '../../text/place.ts';
import { diagnosticsOf, shownAt } from '../diagnostics.ts';
import type { Reading } from '../reading.ts';
import { ACTION_WORDS, type ActionWords } from '../words/actions.ts';
import type { Action, ActionKind } from './action.ts';
import { ownPhraseOf } from './own-phrase.ts';
import { canSuppress } from './suppress.ts';

/** True where two stretches share a unit, or one of them is a cursor at the edge of the other. */
function touches(a: Range, b: Range): boolean {
  return a.start.offset <= b.end.offset && b.start.offset <= a.end.offset;
}

/**
 * The findings of a stretch of a document: those shown there, and those that
 * are said once for several places and would be mended there.
 */
export function findingsIn(reading: Reading, range: Range): readonly Finding[] {
  return diagnosticsOf(reading).filter(
    (finding) =>
      touches(shownAt(finding, reading), range) ||
      finding.fixes.some(({ edits }) => edits.some((edit) => touches(edit.range, range))),
  );
}

/** At how many places of a finding a fix writes. */
function reachOf(fix: Fix, { range, related }: Finding): number {
  const edits = [...fix.edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const isMended = (place: Range): boolean => {
    const last = edits[countFront(edits, (edit) => edit.range.start.offset <= place.end.offset) - 1];
    return last !== undefined && touches(last.range, place);
  };
  return [range, ...related.map((other) => other.range)].filter(isMended).length;
}

/** The title of a fix: it shows where it guesses, and where it reaches further than the place. */
function titleOf(fix: Fix, reading: Reading, finding: Finding): string {
  const { guess, places } = ACTION_WORDS[reading.options.lang];
  const count = reachOf(fix, finding);
  const title = count > 1 ? fill(places, { title: fix.title, count }) : fix.title;
  return fix.safety === 'safe' ? title : fill(guess, { title });
}

/** Collects actions on some findings. */
class Offer {
  readonly actions: Action[] = [];
  readonly #reading: Reading;
  readonly #shown: readonly Finding[];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#shown = diagnosticsOf(reading);
  }

  fixes(finding: Finding): void {
    const preferred = fixOf(finding, {});
    finding.fixes.forEach((fix, i) => {
      this.#add('fix', [finding], titleOf(fix, this.#reading, finding), i, fix === preferred);
    });
  }

  fixRule(rule: string): void {
    const fixable = this.#shown.filter((each) => each.ruleId === rule && fixOf(each, {}) !== null);
    if (fixable.length > 1) this.#add('fixRule', fixable, fill(this.#words.fixRule, { rule }));
  }

  suppress(finding: Finding): void {
    const { ruleId: rule } = finding;
    if (canSuppress(finding)) this.#add('suppress', [finding], fill(this.#words.suppress, { rule }));
  }

  lexicon(finding: Finding): void {
    const phrase = ownPhraseOf(this.#reading, finding);
    if (phrase !== null) this.#add('lexicon', [finding], fill(this.#words.lexicon, { phrase }));
  }

  explain(rule: string, findings: readonly Finding[]): void {
    this.#add('explain', findings, fill(this.#words.explain, { rule }));
  }

  fixAll(): void {
    const fixable = this.#shown.filter((each) => fixOf(each, {}) !== null);
    if (fixable.length > 0) this.#add('fixAll', fixable, this.#words.fixAll);
  }

  get #words(): ActionWords {
    return ACTION_WORDS[this.#reading.options.lang];
  }

  #add(kind: ActionKind, findings: readonly Finding[], title: string, fix = 0, isPreferred = false): void {
    const [first] = findings;
    const finding = first === undefined ? -1 : this.#shown.indexOf(first);
    this.actions.push({ key: { kind, finding, fix }, title, findings, isPreferred });
  }
}

/** What can be done about some findings: ways to mend them first, then ways to live with them. */
export function actionsFor(reading: Reading, findings: readonly Finding[]): readonly Action[] {
  const offer = new Offer(reading);
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
  for (const finding of findings) offer.fixes(finding);
  for (const rule of rules) offer.fixRule(rule);
  for (const finding of findings) offer.lexicon(finding);
  for (const finding of findings) offer.suppress(finding);
  for (const rule of rules)
    offer.explain(
      rule,
      findings.filter(({ ruleId }) => ruleId === rule),
    );
  return offer.actions;
}

/** What can be done about the document as a whole. */
export function actionsForAll(reading: Reading): readonly Action[] {
  const offer = new Offer(reading);
  offer.fixAll();
  return offer.actions;
}
