/** `nhân dân`, `nhà nước`, `đảng` and `mặt trận` where they mean the people, the State, the Party and the Front. */
import {
  BEFORE_PEOPLE,
  BEFORE_STATE,
  BEHIND_PARTY,
  BEHIND_PEOPLE,
  ORGANS,
} from '../../lexicon/people-words.data.ts';
import { Heads } from '../heads.ts';
import { hashesOf, hashOf, type WordScan } from '../word-scan.ts';
import { capitalised } from '../../../text/letters.ts';
import type { Slip, SlipKind } from './slip.ts';

const NHAN = hashOf('nhân');
const DAN = hashOf('dân');
const NHA = hashOf('nhà');
const NUOC = hashOf('nước');
const DANG = hashOf('đảng');
const MAT = hashOf('mặt');
const TRAN = hashOf('trận');
const TO = hashOf('tổ');
const CUA = hashOf('của');
const VA = hashOf('và');

const PEOPLE_BEFORE = hashesOf(BEFORE_PEOPLE);
const PEOPLE_BEHIND = hashesOf(BEHIND_PEOPLE);
/** Last syllables of bodies that have `nhân dân` in their names; a list may say it once for two. */
const BODIES = hashesOf(['ban', 'đồng', 'án', 'sát', 'an', 'đội']);
const STATE_BEFORE = hashesOf(BEFORE_STATE);
const PARTY_BEHIND = hashesOf(BEHIND_PARTY);

/** True where two words follow one another with blanks between them. */
function isPair(scan: WordScan, at: number, first: number, second: number): boolean {
  return scan.hash(at) === first && scan.hash(at + 1) === second && scan.isBound(at + 1);
}

function isPeople(scan: WordScan, at: number): boolean {
  if (!isPair(scan, at, NHAN, DAN) || scan.breakBefore(at) === 2) return false;
  if (scan.breakBefore(at + 2) === 0 && PEOPLE_BEHIND.has(scan.hash(at + 2))) return false;
  const before = scan.hash(at - 1);
  if (scan.breakBefore(at) === 1) return !BODIES.has(before) && !scan.isNumber(at - 1);
  if (before === VA) return !BODIES.has(scan.hash(at - 2));
  return PEOPLE_BEFORE.has(before);
}

function isState(scan: WordScan, at: number): boolean {
  if (!isPair(scan, at, NHA, NUOC) || !scan.isBound(at)) return false;
  const before = scan.hash(at - 1);
  // `cơ quan, đơn vị của nhà nước` says whose; `Đảng và nhà nước` names both.
  return STATE_BEFORE.has(before) || (before === VA && scan.hash(at - 2) === DANG);
}

function isParty(scan: WordScan, at: number): boolean {
  if (scan.hash(at) !== DANG || !scan.isBound(at) || scan.hash(at - 1) !== CUA) return false;
  return scan.breakBefore(at + 1) > 0 || !PARTY_BEHIND.has(scan.hash(at + 1));
}

function isFront(scan: WordScan, text: string, at: number): boolean {
  if (!isPair(scan, at, MAT, TRAN) || at < 3 || scan.breakBefore(at) === 2) return false;
  // The whole name is judged as a name.
  if (scan.breakBefore(at + 2) === 0 && scan.hash(at + 2) === TO) return false;
  const isJoined = scan.hash(at - 1) === VA && scan.isBound(at);
  if (!isJoined && scan.breakBefore(at) !== 1) return false;
  const last = isJoined ? at - 2 : at - 1;
  return ORGANS.has(text.slice(scan.start(last - 1), scan.end(last)).toLowerCase());
}

const HEADS = new Heads([NHAN, NHA, DANG, MAT]);

/** The words that should have a capital here. */
export function smallPeople(scan: WordScan, text: string): Slip[] {
  const found: Slip[] = [];
  const add = (kind: SlipKind, first: number, last: number): void => {
    const start = scan.start(first);
    const end = scan.end(last);
    found.push({ kind, start, end, expected: capitalised(text.slice(start, end)) });
  };
  for (let at = 1; at < scan.count; at += 1) {
    if (!HEADS.may(scan, at) || scan.isCapital(at)) continue;
    if (isPeople(scan, at) || isState(scan, at)) add('people', at, at + 1);
    else if (isParty(scan, at)) add('people', at, at);
    else if (isFront(scan, text, at)) add('front', at, at + 1);
  }
  return found;
}
