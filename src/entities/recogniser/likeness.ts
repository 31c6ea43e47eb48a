/** How much the letters of a word are those of a name: it tells names that were never seen. */

/** Letter groups have two to this many letters. */
const LONGEST_GROUP = 4;

/** The letter groups of a word, its edges marked: ^بايدن$ → ^ب, با, …, يدن$. */
export function letterGroups(word: string): string[] {
  const marked = `^${word}$`;
  const out: string[] = [];
  for (let length = 2; length <= LONGEST_GROUP; length++)
    for (let at = 0; at + length <= marked.length; at++) out.push(marked.slice(at, at + length));
  return out;
}

/** The numbers of the edge marks and of all that is no Arabic letter; no folded Arabic letter has them. */
const BEGIN = 1;
const END = 2;
const FOREIGN = 3;

/** A letter in eight bits. */
const numberOf = (code: number) => (code >= 0x0621 && code <= 0x064a ? code & 0xff : FOREIGN);

/** A group as one number, eight bits a letter. */
function groupNumber(group: string): number {
  let out = 0;
  for (let at = 0; at < group.length; at++)
    out = (out << 8) | (group[at] === '^' ? BEGIN : group[at] === '$' ? END : numberOf(group.charCodeAt(at)));
  return out;
}

/** Numbers and their weights in a table twice as large as it need be, a number at the next free place from where it belongs. */
class Weights {
  readonly #numbers: Int32Array;
  readonly #weights: Float32Array;
  readonly #mask: number;

  constructor(pairs: readonly (readonly [number: number, weight: number])[]) {
    const size = 2 ** Math.ceil(Math.log2(2 * pairs.length + 1));
    this.#numbers = new Int32Array(size);
    this.#weights = new Float32Array(size);
    this.#mask = size - 1;
    for (const [number, weight] of pairs) {
      const place = this.#place(number);
      this.#numbers[place] = number;
      this.#weights[place] = weight;
    }
  }

  #place(number: number): number {
    let place = (Math.imul(number, 0x9e3779b1) >>> 12) & this.#mask;
    while (this.#numbers[place] !== 0 && this.#numbers[place] !== number) place = (place + 1) & this.#mask;
    return place;
  }

  of(number: number): number {
    return this.#weights[this.#place(number)] ?? 0;
  }
}

/**
 * What gives the log odds that a folded word, article off, is a name rather than another word, halved; from the weights of
 * letter groups and a bias.
 */
export function likenessOf(groups: readonly (readonly [group: string, weight: number])[], bias: number): (word: string) => number {
  const weights = new Weights(groups.map(([group, weight]) => [groupNumber(group), weight]));
  return (word) => {
    let sum = bias;
    let [third, second, first] = [0, 0, BEGIN];
    for (let at = 0; at <= word.length; at++) {
      const letter = at === word.length ? END : numberOf(word.charCodeAt(at));
      const two = (first << 8) | letter;
      const three = (second << 16) | two;
      sum += weights.of(two);
      if (second) sum += weights.of(three);
      if (third) sum += weights.of((third << 24) | three);
      [third, second, first] = [second, first, letter];
    }
    return sum / 2;
  };
}
