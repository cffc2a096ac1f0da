/** Sorted lists one behind the other, with a level for each item. They are stored as gaps; a list is made out when it is first asked for. */

/** On the level of what other forms of equal letters put in the shade. */
const SHADED = 64;
const LEVELS = 64;

/** No item, or none that is kept. */
export const NONE = -1;

/** What levels stand for: products of the square root of two, so that every machine has the same. */
function makeAmounts(): Float64Array {
  const amounts = new Float64Array(256);
  for (let level = 0; level < LEVELS; level += 2) {
    const power = 2 ** (level / 2);
    amounts[level] = power;
    amounts[level + 1] = power * Math.SQRT2;
  }
  amounts.copyWithin(LEVELS, 0, LEVELS);
  return amounts;
}

/** Counts by level, shaded or not. */
export const AMOUNTS: Float64Array = makeAmounts();

/** Numbers of 16 bits in two columns of bytes. */
export interface Words {
  low: Uint8Array;
  high: Uint8Array;
}

/** Places that are remembered: 2 to this power. Papers say the same again and again. */
const MEMO_BITS = 14;
/** List, item and place of what is remembered; a fourth number keeps each in one line of the processor's store. */
const MEMO_WIDTH = 4;

export class Lists {
  /** Where each list begins; one more for the end. */
  readonly #starts: Uint32Array;
  readonly #gaps: Words;
  readonly #levels: Uint8Array;
  readonly #items: Uint16Array;
  /** What the items of a list were counted together; 0 for a list that was not asked for. */
  readonly #masses: Float64Array;
  /** What was looked up last, by a hash; a newer place takes the room of an older one. */
  readonly #memo: Int32Array = new Int32Array(MEMO_WIDTH << MEMO_BITS).fill(NONE);

  /**
   * @param lengths How many items each list has.
   * @param gaps What lies between the items of a list.
   */
  constructor(lengths: Words, gaps: Words, levels: Uint8Array) {
    const { low, high } = lengths;
    const starts = new Uint32Array(low.length + 1);
    let at = 0;
    for (let list = 0; list < low.length; list += 1) {
      at += (low[list] ?? 0) | ((high[list] ?? 0) << 8);
      starts[list + 1] = at;
    }
    this.#starts = starts;
    this.#gaps = gaps;
    this.#levels = levels;
    this.#items = new Uint16Array(levels.length);
    this.#masses = new Float64Array(low.length);
  }

  /** How many items all lists have. */
  get size(): number {
    return this.#starts[this.#starts.length - 1] ?? 0;
  }

  start(list: number): number {
    return this.#starts[list] ?? 0;
  }

  length(list: number): number {
    return (this.#starts[list + 1] ?? 0) - (this.#starts[list] ?? 0);
  }

  /** What the items of a list were counted together. */
  mass(list: number): number {
    const mass = this.#masses[list] ?? 0;
    return mass > 0 ? mass : this.#open(list);
  }

  /** The place of an item of a list. */
  find(list: number, item: number): number {
    const memo = this.#memo;
    const slot = (Math.imul(list * 8191 + item, 0x61c88647) >>> (32 - MEMO_BITS)) * MEMO_WIDTH;
    if (memo[slot] === list && memo[slot + 1] === item) return memo[slot + 2] ?? NONE;
    const place = this.#search(list, item);
    memo[slot] = list;
    memo[slot + 1] = item;
    memo[slot + 2] = place;
    return place;
  }

  #search(list: number, item: number): number {
    let low = this.#starts[list] ?? 0;
    const end = this.#starts[list + 1] ?? 0;
    if (low >= end) return NONE;
    if ((this.#masses[list] ?? 0) === 0) this.#open(list);
    const items = this.#items;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle] ?? 0) < item) low = middle + 1;
      else high = middle;
    }
    return low < end && items[low] === item ? low : NONE;
  }

  /** How often the item at a place was counted. */
  amount(place: number): number {
    return place < 0 ? 0 : (AMOUNTS[this.#levels[place] ?? 0] ?? 0);
  }

  /** True where the item at a place is in use beside all others of equal letters. */
  isAlive(place: number): boolean {
    return place >= 0 && (this.#levels[place] ?? 0) < SHADED;
  }

  #open(list: number): number {
    const { low, high } = this.#gaps;
    const end = this.#starts[list + 1] ?? 0;
    let item = -1;
    let mass = 0;
    for (let at = this.#starts[list] ?? 0; at < end; at += 1) {
      item += 1 + ((low[at] ?? 0) | ((high[at] ?? 0) << 8));
      this.#items[at] = item;
      mass += AMOUNTS[this.#levels[at] ?? 0] ?? 0;
    }
    this.#masses[list] = mass;
    return mass;
  }
}
