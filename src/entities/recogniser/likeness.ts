/** How much the letters of a word are those of a name: it tells names that were never seen. */

/** Letter groups of two to this many letters. */
export const LONGEST_GROUP = 4;

/** The letter groups of a word, its edges marked: ^بايدن$ → ^ب, با, …, يدن$. */
export function letterGroups(word: string): string[] {
  const marked = `^${word}$`;
  const out: string[] = [];
  for (let length = 2; length <= LONGEST_GROUP; length++)
    for (let at = 0; at + length <= marked.length; at++) out.push(marked.slice(at, at + length));
  return out;
}

/** The log odds that a folded word, article off, is a name rather than another word, halved; from the weights of its letter groups and a bias. */
export function likeness(word: string, weights: ReadonlyMap<string, number>, bias: number): number {
  let sum = bias;
  for (const group of letterGroups(word)) sum += weights.get(group) ?? 0;
  return sum / 2;
}
