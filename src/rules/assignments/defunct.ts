/** Whether a unit named in a document had ended by the document's day. */
import { startsWithWords } from '../../analyse/unit-match.ts';
import { unitsIn, type UnitName } from '../../analyse/unit-names.ts';
import { lazily } from '../../text/lazily.ts';
import { fold } from '../../text/letters.ts';
import {
  FORMER_CITIES,
  GOVERNING_HEADS,
  MERGED_DEPARTMENTS,
  MERGED_MINISTRIES,
  MERGED_OFFICES_FROM,
  MERGED_PROVINCES,
  PROVINCES_MADE_CITIES,
  TWO_LEVELS_FROM,
} from '../lexicon/defunct-bodies.data.ts';
import { isSince } from './since.ts';

export type Defunct =
  | { why: 'district' }
  | { why: 'city' }
  | { why: 'merged' | 'office'; now: string }
  | { why: 'status'; now: string };

/** The form in which names of places are compared. */
function placeKey(name: string): string {
  return fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

const governing: ReadonlySet<string> = new Set(GOVERNING_HEADS);
const cities: ReadonlySet<string> = new Set(FORMER_CITIES.map(placeKey));
const provinces: ReadonlyMap<string, string> = new Map(
  MERGED_PROVINCES.map(([former, now]) => [placeKey(former), now]),
);
const madeCities: ReadonlyMap<string, { name: string; from: string }> = new Map(
  PROVINCES_MADE_CITIES.map(([name, from]) => [placeKey(name), { name, from }]),
);
const offices: () => readonly { former: UnitName; now: string }[] = lazily(() =>
  [...MERGED_MINISTRIES, ...MERGED_DEPARTMENTS].flatMap(([name, now]) =>
    unitsIn(name).map((former) => ({ former, now })),
  ),
);

function placeOf({ head, place, words }: UnitName): string {
  return head === 'thanh uy' ? words.map(({ key }) => key).join(' ') : place;
}

/** The province that a unit is said to be of: `UBND tỉnh X`, `Tỉnh ủy X`, `Sở Y tế X`. */
function provinceOf(unit: UnitName): string | null {
  if (unit.level !== 'province') return null;
  if (unit.place !== '') return unit.place;
  const words = unit.words.map(({ key }) => key);
  if (unit.head === 'tinh uy') return words.join(' ');
  return unit.head === 'so' && words.length > 2 ? words.slice(-2).join(' ') : null;
}

function endedProvince(unit: UnitName, day: string | null): Defunct | null {
  const place = provinceOf(unit);
  if (place === null) return null;
  const now = isSince(day, TWO_LEVELS_FROM) ? provinces.get(place) : undefined;
  if (now !== undefined) return { why: 'merged', now };
  const city = unit.place === '' && unit.head === 'so' ? undefined : madeCities.get(place);
  if (city === undefined || !isSince(day, city.from)) return null;
  return { why: 'status', now: `thành phố ${city.name.replace('Thừa Thiên ', '')}` };
}

function endedOffice(unit: UnitName, day: string | null): Defunct | null {
  if (unit.collective || !isSince(day, MERGED_OFFICES_FROM)) return null;
  const office = offices().find(
    ({ former }) => former.head === unit.head && startsWithWords(unit.words, former.words),
  );
  return office === undefined ? null : { why: 'office', now: office.now };
}

/** Why a unit is none any more on a day; null where nothing says so. */
export function defunctUnit(unit: UnitName, day: string | null): Defunct | null {
  if (isSince(day, TWO_LEVELS_FROM) && governing.has(unit.head)) {
    if (unit.level === 'district') return { why: 'district' };
    if (unit.level === 'city' && cities.has(placeOf(unit))) return { why: 'city' };
  }
  return endedOffice(unit, day) ?? endedProvince(unit, day);
}
