/** A family name alone that the lists give to one person and the article to another. */

import { fold } from '../text/fold.ts';
import type { Context } from './context.ts';
import type { Guess } from './unlisted.ts';

const isOneWord = (surface: string) => !surface.includes(' ');
const isGuess = ({ score }: Guess) => score !== undefined;
const lastWord = (text: string) => fold(text).split(' ').at(-1) ?? '';

/** True for a listed person's family name alone that nothing but the list speaks for: neither a full name, nor evidence, nor the country. */
function isBare({ entity, mention: { surface, via } }: Guess, full: ReadonlySet<object>, { countries }: Context): boolean {
  if (entity.type !== 'person' || !via.includes('alias') || !isOneWord(surface) || full.has(entity)) return false;
  return entity.country !== '' && !countries.has(entity.country) && !via.some((code) => code.startsWith('evidence:'));
}

/**
 * The names of an article in reading order, with each bare family name that ends a guessed person's full name before it given to that
 * person: وقال ماتيس after كلاوديو ماتيس is no James Mattis, unless the story is on his country.
 */
export function withGuessedFamilies(names: readonly Guess[], context: Context): Guess[] {
  const full = new Set<object>(names.filter(({ mention }) => !isOneWord(mention.surface)).map(({ entity }) => entity));
  const guessed = new Map<string, Guess>();
  return names.map((name) => {
    const { entity, mention } = name;
    if (isGuess(name) && entity.type === 'person' && !isOneWord(mention.surface)) guessed.set(lastWord(entity.arabic), name);
    if (isGuess(name) || !isBare(name, full, context)) return name;
    const owner = guessed.get(lastWord(mention.surface));
    const via = mention.via.map((code) => (code === 'alias' ? 'recognised' : code));
    return owner ? { ...owner, mention: { ...mention, via } } : name;
  });
}
