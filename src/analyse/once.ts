/** Remembers what was read of an object, so that several rules read it once. */

/** Gives a class an object that there is already to put its private fields on. */
class Bearer {
  constructor(key: object) {
    return key;
  }
}

/**
 * Makes a reader that reads each object once. The object must not change after it was read.
 *
 * What was read stands on the object itself, in a field that nobody else can
 * see. A `WeakMap` would do as well, but one that outlives its keys keeps
 * every tree of an editing session alive until the next full collection, and
 * each of the small collections before has to copy them.
 */
export function once<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  class Memo extends Bearer {
    readonly #value: Value;

    constructor(key: Key) {
      super(key);
      this.#value = read(key);
    }

    static of(key: Key): Value {
      return (#value in key ? key : new Memo(key)).#value;
    }
  }
  return (key) => Memo.of(key);
}
