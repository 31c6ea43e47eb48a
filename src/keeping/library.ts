/** All that a reader keeps, and what can be done to it. Every function gives a new library, or the same object where nothing changed. */

import type { ArticleFacts, Keepable, Kept, KeptPlace, Pin } from './kept.ts';
import { isOf, keptFrom, keptId, pinFrom } from './kept.ts';

export interface Library {
  /** In the order of first keeping. */
  items: readonly Kept[];
  pins: readonly Pin[];
}

/** What the reader may change of a kept thing; an empty text takes a part away. */
export interface Edit {
  english?: string;
  note?: string;
}

const withPlace = (places: readonly KeptPlace[], place: KeptPlace): readonly KeptPlace[] =>
  places.some((known) => isOf(known, place.article)) ? places : [...places, place];

/** Keeps something from an article at a moment (ISO 8601); kept there already, it stays as it is. */
export function keep(library: Library, { sentence, ...thing }: Keepable, article: ArticleFacts, at: string): Library {
  const id = keptId(thing);
  const place: KeptPlace = { article, ...(sentence !== undefined && { sentence }), at };
  const known = library.items.find((item) => item.id === id);
  if (known === undefined) return { ...library, items: [...library.items, { ...thing, id, places: [place] }] };
  const places = withPlace(known.places, place);
  if (places === known.places) return library;
  return { ...library, items: library.items.map((item) => (item === known ? { ...item, places } : item)) };
}

/** Takes back what was kept from one article; what was kept from others too stays for them. */
export function release(library: Library, id: string, article: ArticleFacts): Library {
  const known = library.items.find((item) => item.id === id);
  if (known === undefined) return library;
  const places = known.places.filter((place) => !isOf(place, article));
  if (places.length === known.places.length) return library;
  const items =
    places.length === 0
      ? library.items.filter((item) => item !== known)
      : library.items.map((item) => (item === known ? { ...item, places } : item));
  return { ...library, items };
}

/** Forgets these things altogether. */
export function remove(library: Library, ids: readonly string[]): Library {
  const items = library.items.filter(({ id }) => !ids.includes(id));
  return items.length === library.items.length ? library : { ...library, items };
}

/** Puts back what was removed, at its place by age; what has been kept anew since then gets its old places back too. */
export function restore(library: Library, removed: readonly Kept[]): Library {
  if (removed.length === 0) return library;
  const items = new Map(library.items.map((item) => [item.id, item]));
  for (const item of removed) {
    const now = items.get(item.id);
    const places = now === undefined ? item.places : now.places.reduce(withPlace, item.places);
    items.set(item.id, { ...item, ...now, places });
  }
  const age = ({ places }: Kept) => places[0]?.at ?? '';
  return { ...library, items: [...items.values()].sort((a, b) => (age(a) < age(b) ? -1 : Number(age(a) > age(b)))) };
}

/** Changes the English or the note of a kept thing; English that the reader has written is no guess any more. */
export function edit(library: Library, id: string, { english, note }: Edit): Library {
  const known = library.items.find((item) => item.id === id);
  if (known === undefined) return library;
  const { english: wasEnglish, note: wasNote, confidence, ...rest } = known;
  const newEnglish = (english === undefined ? wasEnglish : english.trim()) || undefined;
  const newNote = (note === undefined ? wasNote : note.trim()) || undefined;
  if (newEnglish === wasEnglish && newNote === wasNote) return library;
  const changed: Kept = {
    ...rest,
    ...(newEnglish !== undefined && { english: newEnglish }),
    ...(newNote !== undefined && { note: newNote }),
    ...(confidence !== undefined && newEnglish === wasEnglish && { confidence }),
  };
  return { ...library, items: library.items.map((item) => (item === known ? changed : item)) };
}

/** Pins a name, or renews what is known of it. */
export function pin(library: Library, wanted: Pin): Library {
  const known = library.pins.find(({ id }) => id === wanted.id);
  if (known === undefined) return { ...library, pins: [...library.pins, wanted] };
  if (wanted.english === undefined || wanted.english === known.english) return library;
  return { ...library, pins: library.pins.map((one) => (one === known ? wanted : one)) };
}

export function unpin(library: Library, id: string): Library {
  const pins = library.pins.filter((one) => one.id !== id);
  return pins.length === library.pins.length ? library : { ...library, pins };
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const byId = <T extends { id: string }>(list: readonly T[]): T[] =>
  [...new Map(list.toReversed().map((one) => [one.id, one])).values()].reverse();

/** The library in stored data of any form: whatever in it is not understood is left out. Never throws. */
export function libraryFrom(stored: Readonly<Record<string, unknown>>): Library {
  return {
    items: byId(listIn(stored.items).flatMap((item) => keptFrom(item) ?? [])),
    pins: byId(listIn(stored.pins).flatMap((one) => pinFrom(one) ?? [])),
  };
}
