/** Numbers by whole numbers from 1 on, in two rows of numbers: sooner filled and asked than a Map. */
export class NumberTable {
  readonly #keys: Int32Array;
  readonly #values: Float32Array;
  readonly #mask: number;

  /** A table for so many keys at most. */
  constructor(most: number) {
    // Twice as large as it need be, so that a key stands close to where it belongs.
    const size = 2 ** Math.ceil(Math.log2(2 * most + 1));
    this.#keys = new Int32Array(size);
    this.#values = new Float32Array(size);
    this.#mask = size - 1;
  }

  #place(key: number): number {
    let place = (Math.imul(key, 0x9e3779b1) >>> 12) & this.#mask;
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & this.#mask;
    return place;
  }

  set(key: number, value: number): void {
    const place = this.#place(key);
    this.#keys[place] = key;
    this.#values[place] = value;
  }

  /** The number of a key; 0 when it has none. */
  get(key: number): number {
    return this.#values[this.#place(key)] ?? 0;
  }
}
