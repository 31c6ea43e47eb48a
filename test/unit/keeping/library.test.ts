import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Keepable } from '../../../src/keeping/kept.ts';
import { keepableFrom, keptId } from '../../../src/keeping/kept.ts';
import type { Library } from '../../../src/keeping/library.ts';
import { edit, keep, libraryFrom, pin, release, remove, restore, unpin } from '../../../src/keeping/library.ts';
import { anyKeepable, anyPlace, anyStored, BEIRUT, BULLET, FAIR, MINISTER, PIN, PORT } from './things.ts';

const EMPTY: Library = { items: [], pins: [] };
const MORNING = '2026-11-24T08:00:00.000Z';
const NOON = '2026-11-24T12:00:00.000Z';
const EVENING = '2026-11-24T20:00:00.000Z';
const beirut = keptId(BEIRUT);

const filled = () => keep(keep(keep(EMPTY, BEIRUT, PORT, MORNING), MINISTER, PORT, NOON), BULLET, FAIR, EVENING);

describe('keeping', () => {
  test('a name goes with its sentence, article and moment', () => {
    const { sentence, ...name } = BEIRUT;
    expect(keep(EMPTY, BEIRUT, PORT, MORNING).items).toEqual([{ ...name, id: beirut, places: [{ article: PORT, sentence, at: MORNING }] }]);
  });

  test('kept twice from one article it is kept once, whatever the fragment of its address', () => {
    const once = keep(EMPTY, BEIRUT, PORT, MORNING);
    expect(keep(once, BEIRUT, PORT, NOON)).toBe(once);
    expect(keep(once, BEIRUT, { ...PORT, url: `${PORT.url}#names` }, NOON)).toBe(once);
  });

  test('kept from a second article it has two places, and each can be taken back', () => {
    const twice = keep(keep(EMPTY, BEIRUT, PORT, MORNING), BEIRUT, FAIR, NOON);
    expect(twice.items.map(({ places }) => places.map(({ at }) => at))).toEqual([[MORNING, NOON]]);
    const left = release(twice, beirut, PORT);
    expect(left.items[0]?.places.map(({ article }) => article)).toEqual([FAIR]);
    expect(release(left, beirut, FAIR).items).toEqual([]);
    expect(release(left, beirut, PORT)).toBe(left);
  });

  test('articles without an address are told by their headline', () => {
    const one = keep(EMPTY, BEIRUT, { headline: 'أ' }, MORNING);
    expect(keep(one, BEIRUT, { headline: 'أ' }, NOON)).toBe(one);
    expect(keep(one, BEIRUT, { headline: 'ب' }, NOON).items[0]?.places).toHaveLength(2);
  });
});

describe('removing', () => {
  test('undone it is as it was', () => {
    const library = filled();
    const ids = library.items.slice(0, 2).map(({ id }) => id);
    const without = remove(library, ids);
    expect(without.items).toHaveLength(1);
    expect(restore(without, library.items.slice(0, 2))).toEqual(library);
  });

  test('undone after it was kept anew, old and new places are there', () => {
    const library = filled();
    const anew = keep(remove(library, [beirut]), BEIRUT, FAIR, EVENING);
    const back = restore(anew, library.items.slice(0, 1));
    expect(back.items.find(({ id }) => id === beirut)?.places.map(({ at }) => at)).toEqual([MORNING, EVENING]);
  });

  test('of what is not there changes nothing', () => {
    const library = filled();
    expect(remove(library, ['nobody'])).toBe(library);
    expect(restore(library, [])).toBe(library);
  });
});

describe('editing', () => {
  const minister = keptId(MINISTER);
  const edited = (change: Parameters<typeof edit>[2]) => edit(filled(), minister, change).items.find(({ id }) => id === minister);

  test('English that the reader writes is no guess any more', () => {
    expect(edited({ english: ' Salma Al Najjar ' })).toMatchObject({ english: 'Salma Al Najjar' });
    expect(edited({ english: 'Salma Al Najjar' })).not.toHaveProperty('confidence');
  });

  test('a note leaves the English a guess', () =>
    expect(edited({ note: 'port minister' })).toMatchObject({ note: 'port minister', confidence: 'guessed' }));
  test('an empty note is none', () => expect(edited({ note: ' ' })).not.toHaveProperty('note'));
  test('what is as it was changes nothing', () => {
    const library = filled();
    expect(edit(library, minister, { english: 'Salma Najjar' })).toBe(library);
    expect(edit(library, 'nobody', { note: 'x' })).toBe(library);
  });
});

test('a pin stays one, and is taken back', () => {
  const pinned = pin(EMPTY, PIN);
  expect(pin(pinned, PIN)).toBe(pinned);
  expect(pin(pinned, { ...PIN, english: 'Beyrouth' }).pins).toEqual([{ ...PIN, english: 'Beyrouth' }]);
  expect(unpin(pinned, PIN.id).pins).toEqual([]);
  expect(unpin(pinned, 'nobody')).toBe(pinned);
});

test.each([
  ['a name without a type', { kind: 'name', arabic: 'بيروت' }, { kind: 'name', arabic: 'بيروت', type: 'other' }],
  ['a selection, which has no type', { kind: 'selection', arabic: 'نص', type: 'place' }, { kind: 'selection', arabic: 'نص' }],
  ['parts of the wrong form', { kind: 'bullet', arabic: 'نص', english: 5, sentence: '' }, { kind: 'bullet', arabic: 'نص' }],
  ['an unknown kind', { kind: 'word', arabic: 'نص' }, undefined],
  ['no text', { kind: 'bullet', arabic: '  ' }, undefined],
  ['no record', 'نص', undefined],
])('what a page asks to keep is checked: %s', (_, asked, understood) => expect(keepableFrom(asked)).toEqual(understood));

describe('whatever happens', () => {
  const acts = fc.array(fc.tuple(anyKeepable, anyPlace, fc.constantFrom('keep', 'release', 'remove', 'pin')), { maxLength: 20 });
  const played = (steps: [Keepable, [object, string], string][]) =>
    steps.reduce((library, [thing, [article, at], act]) => {
      if (act === 'keep') return keep(library, thing, article, at);
      if (act === 'release') return release(library, keptId(thing), article);
      if (act === 'remove') return remove(library, [keptId(thing)]);
      return pin(library, { ...PIN, arabic: thing.arabic, id: keptId({ ...thing, kind: 'name', type: 'place' }) });
    }, EMPTY);

  test('what was kept is there after it was stored and read', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        const library = played(steps);
        const read = libraryFrom(JSON.parse(JSON.stringify(library)));
        expect(read.items.map(({ id, places }) => [id, places.length])).toEqual(library.items.map(({ id, places }) => [id, places.length]));
        expect(read.pins.map(({ id }) => id)).toEqual(library.pins.map(({ id }) => id));
        expect(libraryFrom(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });

  test('no id stands twice, and nothing is without a place', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        const { items } = played(steps);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items.every(({ places }) => places.length > 0)).toBe(true);
      }),
    );
  });

  test('stored data of any form is read without a throw, nothing is invented, and once read it stays', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const read = libraryFrom(stored);
        const listed = Array.isArray(stored.items) ? stored.items.length : 0;
        expect(read.items.length).toBeLessThanOrEqual(listed);
        expect(libraryFrom(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });
});
