/** Which of the three systems a document belongs to, and what in it says so. */
import type { Authority, Position } from '../ast/nodes.ts';

import { letterEnd } from '../recognise/cursor.ts';
import { isLetter } from '../recognise/chars.ts';
import { phraseSet, readSet, type PhraseSet } from '../recognise/phrases.ts';
import type { IssuerFact, ProfileFact, ProfileId } from './facts-types.ts';
import type { NodeIndex } from './index-nodes.ts';
import {
  EVIDENCE_WEIGHTS,
  LEANING_BODIES,
  NOTATION_BODIES,
  PARTY_TYPES,
  SYSTEM_BODIES,
  SYSTEM_HEADS,
  SYSTEM_POSTS,
} from './lexicon/systems.data.ts';
import { wordsOf } from './text-of.ts';

interface Evidence {
  system: ProfileId;
  weight: number;
  /** The sign as found, in Vietnamese. */
  words: string;
}

const heads: PhraseSet<ProfileId> = phraseSet(SYSTEM_HEADS);
const bodies: PhraseSet<ProfileId> = phraseSet(SYSTEM_BODIES);
const leaning: PhraseSet<ProfileId> = phraseSet(LEANING_BODIES);
const posts: PhraseSet<ProfileId> = phraseSet(SYSTEM_POSTS);

/** `KH/TU`: the Party puts the type in front of a slash, the State puts the number there. */
const PARTY_NOTATION = /^\p{Lu}\p{L}{0,3}\/\p{Lu}/u;

/** The first phrase of a set in a text. */
function firstOf(text: string, set: PhraseSet<ProfileId>): ProfileId | null {
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const found = readSet(text, at, set, true);
    if (found !== null) return found.value;
    at = letterEnd(text, at);
  }
  return null;
}

function bodySystem(name: string): ProfileId | null {
  const head = readSet(name, 0, heads);
  // `Hội` opens a name, but `Hội đồng` is another word.
  const longer = readSet(name, 0, leaning);
  if (head !== null && (longer === null || longer.end < head.end)) return head.value;
  return firstOf(name, bodies) ?? firstOf(name, leaning);
}

function mottoEvidence(nodes: NodeIndex): Evidence[] {
  const motto = nodes.first('motto');
  if (motto === null) return [];
  return motto.form === 'party'
    ? [{ system: 'dang', weight: EVIDENCE_WEIGHTS.partyMotto, words: 'tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM' }]
    : [{ system: 'nha-nuoc', weight: EVIDENCE_WEIGHTS.stateMotto, words: 'có Quốc hiệu, Tiêu ngữ' }];
}

function authorityEvidence(authority: Authority): Evidence | null {
  const line = wordsOf(authority);
  const words = `ký ${line}`;
  const system = bodySystem(line.slice(authority.mark.length).trim());
  if (system !== null) return { system, weight: EVIDENCE_WEIGHTS.authority, words };
  return authority.mark.includes('/')
    ? { system: 'dang', weight: EVIDENCE_WEIGHTS.authorityMark, words }
    : null;
}

function postEvidence(position: Position): Evidence | null {
  const line = wordsOf(position);
  const system = firstOf(line, posts);
  return system === null ? null : { system, weight: EVIDENCE_WEIGHTS.post, words: `ký chức vụ ${line}` };
}

/** What the first signature says: others may be of bodies that sign along. */
function signatureEvidence(nodes: NodeIndex): (Evidence | null)[] {
  const signature = nodes.first('signature');
  if (signature === null) return [];
  return signature.children.map((child) => {
    if (child.type === 'authority') return authorityEvidence(child);
    return child.type === 'position' ? postEvidence(child) : null;
  });
}

function notationEvidence(nodes: NodeIndex): Evidence[] {
  const notation = nodes.first('documentNumber')?.notation ?? null;
  if (notation === null) return [];
  const words = `ký hiệu ${notation}`;
  for (const part of notation.split(/[-/.\s]+/u)) {
    const system = NOTATION_BODIES.get(part);
    if (system !== undefined) return [{ system, weight: EVIDENCE_WEIGHTS.notation, words }];
  }
  return PARTY_NOTATION.test(notation)
    ? [{ system: 'dang', weight: EVIDENCE_WEIGHTS.notationForm, words }]
    : [];
}

function issuerEvidence(issuer: IssuerFact): Evidence[] {
  const named = bodySystem(issuer.name);
  const system = named ?? (issuer.superior === null ? null : bodySystem(issuer.superior));
  const name = named === null ? (issuer.superior ?? issuer.name) : issuer.name;
  return system === null
    ? []
    : [{ system, weight: EVIDENCE_WEIGHTS.issuer, words: `cơ quan ban hành ${name}` }];
}

/** A plan without header and signature may still open with the body that makes it. */
function openingEvidence(nodes: NodeIndex): Evidence[] {
  const paragraph = nodes.first('paragraph');
  if (paragraph === null) return [];
  const text = wordsOf(paragraph);
  const found = readSet(text, 0, bodies, true);
  if (found === null) return [];
  return [
    {
      system: found.value,
      weight: EVIDENCE_WEIGHTS.opening,
      words: `mở đầu bằng ${text.slice(0, found.end)}`,
    },
  ];
}

function titleEvidence(nodes: NodeIndex): Evidence[] {
  const type = nodes.first('document')?.documentType ?? null;
  return type !== null && PARTY_TYPES.has(type)
    ? [{ system: 'dang', weight: EVIDENCE_WEIGHTS.title, words: `tên loại ${type}` }]
    : [];
}

/** The system for which most speaks; of two with the same weight, that of the strongest sign. */
function heaviest(evidence: readonly Evidence[]): ProfileId | null {
  const sums = new Map<ProfileId, number>();
  for (const { system, weight } of evidence) sums.set(system, (sums.get(system) ?? 0) + weight);
  let best: ProfileId | null = null;
  for (const { system } of evidence) {
    if (best === null || (sums.get(system) ?? 0) > (sums.get(best) ?? 0)) best = system;
  }
  return best;
}

/**
 * Tells by which standard a document is judged.
 *
 * @param asked A profile set by the user; `auto` tells it from the document.
 * @returns The profile with the signs found for it, strongest first; `khac`
 *   where there is none, since the rules of form are silent there.
 */
export function detectProfile(
  nodes: NodeIndex,
  issuer: IssuerFact | null,
  asked: 'auto' | ProfileId,
): ProfileFact {
  if (asked !== 'auto') return { id: asked, why: 'theo yêu cầu' };
  const evidence = [
    ...mottoEvidence(nodes),
    ...signatureEvidence(nodes),
    ...notationEvidence(nodes),
    ...(issuer === null ? openingEvidence(nodes) : issuerEvidence(issuer)),
    ...titleEvidence(nodes),
  ].filter((each) => each !== null);
  evidence.sort((a, b) => b.weight - a.weight);
  const id = heaviest(evidence);
  if (id === null) return { id: 'khac', why: 'không có dấu hiệu của cơ quan nhà nước hoặc tổ chức đảng' };
  const words = evidence.filter(({ system }) => system === id).map((each) => each.words);
  return { id, why: [...new Set(words)].join('; ') };
}
