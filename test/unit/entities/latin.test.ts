import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/entities/compose.ts';
import { asTheWriterSpells } from '../../../src/entities/latin.ts';
import type { Guess } from '../../../src/entities/unlisted.ts';
import { read } from '../../../src/entities/walk.ts';
import { testKnowledge } from './lists.ts';

const knowledge = testKnowledge();
const NAME = 'مارتن كوفالسكي';

/** The names of a text with the guess at every place of مارتن كوفالسكي, as `English: via`. */
function spelt(raw: string, guess = 'Martin Kovalski', via: 'recognised' | 'gazetteer' = 'recognised') {
  const entity: Entity = { arabic: NAME, english: guess, type: 'person', gender: '', country: '', description: '' };
  const names: Guess[] = [...raw.matchAll(new RegExp(NAME, 'g'))].map(({ index }) => ({
    entity,
    spellings: ['Marten Kovalsky'],
    mention: { block: 'b1', start: index, end: index + NAME.length, surface: NAME, via: [via] },
  }));
  return asTheWriterSpells(names, [{ read: read('b1', raw, knowledge), steps: [] }]);
}

describe('an English name in brackets', () => {
  test.each([
    ['قال مارتن كوفالسكي (Martin Kowalski) ذلك', 'Martin Kowalski'],
    ['قال مارتن كوفالسكي ("Martin Kowalski") ذلك', 'Martin Kowalski'],
    ['قال مارتن كوفالسكي (Martin de Kowalski) ذلك', 'Martin de Kowalski'],
    ['قال مارتن كوفالسكي (Martin Müller-Schmidt) ذلك', 'Martin Kovalski'],
    ['قال مارتن كوفالسكي (Warsaw) ذلك', 'Martin Kovalski'],
    ['قال مارتن كوفالسكي (MARTINKOWALSKI) ذلك', 'Martin Kovalski'],
    ['قال مارتن كوفالسكي (martin kowalski) ذلك', 'Martin Kovalski'],
    ['قال مارتن كوفالسكي (52 عاما) ذلك', 'Martin Kovalski'],
    ['قال مارتن كوفالسكي، وهنا (Martin Kowalski)', 'Martin Kovalski'],
    ['قال مارتن كوفالسكي (Martin Kowalski', 'Martin Kovalski'],
  ])('%s', (raw, expected) => expect(spelt(raw).map(({ entity }) => entity.english)).toEqual([expected]));

  test('is the name at every place, and says so where it stands', () => {
    const names = spelt('قال مارتن كوفالسكي ذلك. عاد مارتن كوفالسكي (Martin Kowalski)');
    expect(new Set(names.map(({ entity }) => entity)).size).toBe(1);
    expect(names.map(({ entity, mention, spellings }) => [entity.english, mention.via, spellings])).toEqual([
      ['Martin Kowalski', ['recognised'], undefined],
      ['Martin Kowalski', ['recognised', 'evidence:latin'], undefined],
    ]);
  });

  test('changes nothing of a listed name', () =>
    expect(spelt('قال مارتن كوفالسكي (Martin Kowalski)', 'Martin Kovalski', 'gazetteer')[0]?.entity.english).toBe('Martin Kovalski'));
});
