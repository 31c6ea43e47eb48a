/** English names that the writer gives himself, in brackets behind a name that no list has: مارتن كوفالسكي (Martin Kowalski). */

import type { Entry } from '../knowledge/load.ts';
import { editDistance } from '../text/similarity.ts';
import { byBlock, type NamedText } from './mentions.ts';
import type { Guess } from './unlisted.ts';

const WORD = "[A-ZÀ-Ž][a-zà-ž'’-]+(?:[A-ZÀ-Ž][a-zà-ž]+)?";
/** One to four words with a capital, small ones like "de" and "van der" between them. */
const BRACKET = new RegExp(`^["»”]? ?\\(["«“]?(${WORD}(?: (?:[a-z]{1,3} ){0,2}${WORD}){0,3})["»”]?\\)`);

/** The share of letters in which a name and its spelling by ear may differ: Kowalski / Kovalski. */
const MOST_DIFFERENCE = 0.4;

const plain = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** The Latin name that stands in brackets at an offset and sounds like the guess; absent for anything else in brackets. */
function latinAt(raw: string, end: number, guess: string): string | undefined {
  const name = BRACKET.exec(raw.slice(end, end + 80))?.[1];
  if (!name) return undefined;
  const [a, b] = [plain(name), plain(guess)];
  const most = Math.floor(MOST_DIFFERENCE * Math.max(a.length, b.length));
  return a[0] === b[0] && editDistance(a, b, most) <= most ? name : undefined;
}

/** The names of an article, the guessed ones in the writer's own spelling where he gives it. */
export function asTheWriterSpells(names: readonly Guess[], texts: readonly NamedText[]): Guess[] {
  const inBlock = byBlock(names);
  const spelt = new Map<Entry, Entry>();
  const places = new Set<Guess>();
  for (const { read } of texts)
    for (const name of inBlock.get(read.block) ?? []) {
      const latin = name.mention.via.includes('recognised') ? latinAt(read.raw, name.mention.end, name.entity.english) : undefined;
      if (!latin) continue;
      places.add(name);
      spelt.set(name.entity, spelt.get(name.entity) ?? { ...name.entity, english: latin });
    }
  return names.map((name) => {
    const entity = spelt.get(name.entity);
    if (!entity) return name;
    const { mention } = name;
    return { entity, mention: places.has(name) ? { ...mention, via: [...mention.via, 'evidence:latin'] } : mention };
  });
}
