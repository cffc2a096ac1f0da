/** The units that a text names: `Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội phường` names two. */
import { GROUP_HEADS, type UnitKind, type UnitLevel } from './lexicon/unit-names.data.ts';
import { isUpperCase } from '../text/letters.ts';
import { unitTokens, type NameWord, type UnitToken } from './unit-tokens.ts';

type Word = Extract<UnitToken, { type: 'word' }>;

export interface UnitName {
  /** The key of what opens the name; the same for full and short forms. */
  head: string;
  kind: UnitKind;
  /** Words behind the head, without what says where the unit belongs. */
  words: NameWord[];
  /** Whether a group is named: `các phòng`, `12 tổ dân phố`. */
  collective: boolean;
  /** The level of the place that it belongs to; null where none is named. */
  level: UnitLevel | null;
  /** Keys of bodies inside its name: `Thành viên Ban Chỉ đạo`. */
  inside: string[];
  /** Keys of bodies that it is said to be of: `thuộc UBND phường`. */
  under: string[];
  /** The name of the place behind its level, folded; empty where none stands there. */
  place: string;
  /** Whether it is led by a post: `Giám đốc Sở …`. */
  post: boolean;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** Reading state of one unit. */
interface Draft {
  unit: UnitName;
  inTail: boolean;
  /** Set behind the place: what follows is the place above it. */
  placed: boolean;
}

/** What the next unit of a list takes over from the one in front. */
interface Opening {
  group: boolean;
  post: boolean;
  start: number;
}

const NUMBER = /^\d/u;
const groupHeads: ReadonlySet<string> = new Set(GROUP_HEADS);

function wordOf({ key, initials }: Word): NameWord {
  return { key, initials };
}

/** Reads units off the tokens of a text. */
class UnitReader {
  readonly units: UnitName[] = [];
  #draft: Draft | null = null;
  #opening: Opening | null = null;
  /** Whether a joint stood in front of the token at hand. */
  #joined = true;
  /** Whether the joint was a word, which may stand inside a name, too. */
  #byWord = false;

  read(tokens: readonly UnitToken[]): UnitName[] {
    for (const [i, token] of tokens.entries()) {
      const joined = this.#joined;
      this.#joined = token.type === 'joint';
      if (token.type === 'joint') {
        this.#byWord = token.word;
        continue;
      }
      this.#step(token, joined, tokens[i + 1]);
    }
    this.#close();
    this.#shareLevels();
    return this.units;
  }

  #step(token: Exclude<UnitToken, { type: 'joint' }>, joined: boolean, next: UnitToken | undefined): void {
    const fresh = this.#draft === null || (joined && this.#opensUnit(token, next));
    if (fresh && token.type === 'head') this.#open(token);
    else if (fresh && joined && token.type === 'word' && token.initials) this.#openAgain(token);
    else if (token.type === 'group' && fresh) this.#await({ group: true, start: token.start });
    else if (token.type === 'post' && fresh) this.#await({ post: true, start: token.start });
    else if (this.#opening !== null && token.type === 'level') this.#openPlaces(token);
    else if (
      this.#opening === null &&
      this.#draft === null &&
      token.type === 'word' &&
      NUMBER.test(token.key)
    )
      this.#await({ group: true, start: token.start });
    else if (this.#draft !== null && this.#opening === null) this.#add(this.#draft, token, joined);
  }

  /** Whether a token behind a comma or `và` begins another unit. */
  #opensUnit(token: UnitToken, next: UnitToken | undefined): boolean {
    if (token.type === 'head') return !(this.#byWord && this.#goesOn(token));
    if (token.type === 'group' || token.type === 'post') return true;
    return token.type === 'word' && token.initials && (next?.type !== 'word' || next.initials);
  }

  /** `Hệ Quản lý Học viên và Sinh viên`: persons in capitals behind `và` are part of a name. */
  #goesOn({ head, capital }: Extract<UnitToken, { type: 'head' }>): boolean {
    const named = (this.#draft?.unit.words.length ?? 0) > 0;
    return capital && head.kind === 'person' && named;
  }

  #await({ group, post, start }: { group?: true; post?: true; start: number }): void {
    this.#close();
    const before = this.#opening;
    // `các Phó Chủ tịch UBND` are several posts of one body, `Trưởng các phòng` are of several.
    this.#opening = {
      group: group ?? false,
      post: post ?? before?.post ?? false,
      start: before?.start ?? start,
    };
  }

  #open({ head, start, end }: Extract<UnitToken, { type: 'head' }>): void {
    const before = this.#draft?.unit;
    const opening = this.#opening;
    this.#close();
    // A head alone behind one of a group is of the group, too: `các phòng, ban, ngành`.
    const inherits = opening === null && before?.collective === true && before.words.length === 0;
    this.#draft = {
      unit: {
        head: head.key,
        kind: head.kind,
        words: [],
        collective: (opening?.group ?? inherits) || head.kind === 'group' || groupHeads.has(head.key),
        level: head.level,
        inside: [],
        under: [],
        place: '',
        post: opening?.post ?? false,
        start: opening?.start ?? start,
        end,
      },
      inTail: false,
      placed: false,
    };
    this.#opening = null;
  }

  /** `Phòng ĐT, KH-TC, HC`: the head of the first speaks for the others. */
  #openAgain(token: Word): void {
    const before = this.#draft?.unit;
    this.#close();
    if (before === undefined) return;
    this.#draft = {
      unit: {
        ...before,
        words: [wordOf(token)],
        inside: [],
        under: [],
        place: '',
        start: token.start,
        end: token.end,
      },
      inTail: false,
      placed: false,
    };
  }

  /** `các xã, phường`: the places themselves are meant. */
  #openPlaces({ level, start, end }: Extract<UnitToken, { type: 'level' }>): void {
    const group = this.#opening?.group ?? false;
    this.#opening = null;
    if (!group) return;
    this.#draft = {
      unit: {
        head: 'dia phuong',
        kind: 'group',
        words: [],
        collective: true,
        level,
        inside: [],
        under: [],
        place: '',
        post: false,
        start,
        end,
      },
      inTail: true,
      placed: false,
    };
  }

  #add(draft: Draft, token: Exclude<UnitToken, { type: 'joint' }>, joined: boolean): void {
    const { unit } = draft;
    unit.end = token.end;
    if (token.type === 'tail') draft.inTail = true;
    else if (token.type === 'group') unit.collective = true;
    else if (token.type === 'level') {
      draft.inTail = true;
      if (unit.level === null || (!joined && unit.place === '')) unit.level = token.level;
      draft.placed ||= unit.place !== '';
    } else if (token.type === 'head') {
      if (draft.inTail) unit.under.push(token.head.key);
      else if (token.head.key !== unit.head) {
        unit.inside.push(token.head.key);
        unit.words.push(...token.words());
      }
    } else if (token.type === 'word') {
      if (draft.placed) return;
      if (draft.inTail) unit.place = unit.place === '' ? token.key : `${unit.place} ${token.key}`;
      else if (NUMBER.test(token.key)) unit.collective ||= unit.kind === 'village';
      else unit.words.push(wordOf(token));
    }
  }

  #close(): void {
    if (this.#draft !== null) this.units.push(this.#draft.unit);
    this.#draft = null;
  }

  /** `Hội đồng nhân dân, Ủy ban nhân dân phường`: the level of the last is that of those in front. */
  #shareLevels(): void {
    let level: UnitLevel | null = null;
    for (const unit of this.units.toReversed()) {
      if (unit.level === null) unit.level = level;
      else level = unit.level;
    }
  }
}

/** No short form is longer; in a longer text in capitals they mean nothing. */
const SHORT_FORM = 16;

/**
 * The same few names stand in every plan of an office, and in an editor at
 * every keystroke. A name that long is read anew.
 */
const REMEMBERED = 512;
const LONGEST_REMEMBERED = 160;
const known = new Map<string, readonly UnitName[]>();

/** The units that a text names, in its order; empty where it names none. What it returns is one for all who ask. */
export function unitsIn(text: string): readonly UnitName[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const shouted = text.length > SHORT_FORM && isUpperCase(text);
  const units = new UnitReader().read(unitTokens(shouted ? text.toLowerCase() : text));
  if (text.length > LONGEST_REMEMBERED) return units;
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, units);
  return units;
}
