/** Latin spellings of a whole Arabic name: word by word, with the small words, articles and compounds that names have. */

import { fold } from '../../text/fold.ts';
import { lettersOf } from './letters.ts';
import type { TransliterationModel } from './model.ts';
import { LONGEST_COMPOUND } from './name-parts.ts';
import { particleOf } from './particles.ts';
import { rankSpellings } from './rank.ts';

/** How many spellings a name gets at most. */
const MOST = 5;

/** A spelling as it is written inside a name, and its cost in nats. */
interface Written {
  text: string;
  cost: number;
}

/** Further spellings of a fixed part lie this far behind the one before, in nats. */
const NEXT_FIXED = 1.5;

const fixed = (spellings: readonly string[]): Written[] => spellings.map((text, index) => ({ text, cost: index * NEXT_FIXED }));

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** مكارثي → McCarthy: the second capital of names with Mc. */
const cased = (latin: string) => (/^mc[a-z]{3}/.test(latin) ? `Mc${capital(latin.slice(2))}` : capital(latin));

/** How the article begins a Latin word when it was not left out. */
const ARTICLE = /^[ae]l/;

const consonants = (latin: string) => latin.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');

/**
 * Spellings of a word with the article: المالكي → al-Maliki; alone also Maliki, as newsrooms write a surname. A word that
 * only looks like it stays whole: الكسندر → Alexander, for nobody reads the rest of it as "exander".
 */
function articleSpellings(text: string, alone: boolean, model: TransliterationModel): Written[] {
  const whole = rankSpellings(text, model).slice(0, 2 * MOST);
  const rest = new Set(
    rankSpellings(text.slice(2), model)
      .slice(0, MOST)
      .map(({ latin }) => consonants(latin)),
  );
  const read = whole.map(({ latin, cost }) => {
    const bare = ARTICLE.test(latin) && rest.has(consonants(latin.slice(2))) ? latin.slice(2) : latin;
    return { bare, cost, written: bare !== latin, dropped: !ARTICLE.test(latin) };
  });
  if (!read[0]?.written && !read[0]?.dropped) return whole.map(({ latin, cost }) => ({ text: cased(latin), cost }));
  return read
    .filter(({ written, dropped }) => written || dropped)
    .map(({ bare, cost, written }) => ({ text: written || !alone ? `al-${cased(bare)}` : cased(bare), cost }));
}

/** Spellings of one word: those of the table, and for a word that is the whole name (`alone`) behind them what the model finds. */
function wordSpellings(word: string, alone: boolean, model: TransliterationModel): Written[] {
  const { text } = lettersOf(word);
  const known = model.parts.whole.get(fold(word));
  if (known && !alone) return fixed(known);
  // Only a bare alef begins the article: ألبرت and إلهام are names as they stand, and الكسندر is by the table.
  const modelled =
    text.startsWith('ال') && text.length > 4 && (known?.some((spelling) => spelling.startsWith('al-')) ?? true)
      ? articleSpellings(text, alone, model)
      : rankSpellings(word, model)
          .slice(0, 2 * MOST)
          .map(({ latin, cost }) => ({ text: cased(latin), cost }));
  if (!known) return modelled;
  const behind = known.length * NEXT_FIXED - (modelled[0]?.cost ?? 0);
  return [...fixed(known), ...modelled.map(({ text: spelling, cost }) => ({ text: spelling, cost: cost + behind }))];
}

/** عبد الغفار → Abdel Ghaffar, Abdul Ghaffar: servant of one of the names of God, written in one word or two. */
function servantSpellings(name: string, model: TransliterationModel): Written[] {
  return rankSpellings(name, model)
    .slice(0, MOST)
    .flatMap(({ latin, cost }) => [
      { text: `Abdul ${capital(latin)}`, cost },
      { text: `Abdel ${capital(latin)}`, cost: cost + NEXT_FIXED / 2 },
    ]);
}

/** The spellings of the words from `at` and how many words they cover. */
function partAt(words: readonly string[], at: number, model: TransliterationModel): { spellings: Written[]; words: number } {
  for (let count = Math.min(LONGEST_COMPOUND, words.length - at); count > 1; count--) {
    const known = model.parts.whole.get(fold(words.slice(at, at + count).join(' ')));
    if (known) return { spellings: fixed(known), words: count };
  }
  const word = words[at] ?? '';
  const folded = fold(word);
  if (words.length > 1) {
    const particle = particleOf(folded);
    if (particle) return { spellings: fixed(particle), words: 1 };
  }
  const next = fold(words[at + 1] ?? '');
  if (folded === 'عبد' && next.startsWith('ال') && next.length > 3) {
    return { spellings: servantSpellings((words[at + 1] ?? '').slice(2), model), words: 2 };
  }
  if (/^عبدال..../.test(folded) && !model.parts.whole.has(folded)) return { spellings: servantSpellings(word.slice(5), model), words: 1 };
  return { spellings: wordSpellings(word, words.length === 1, model), words: 1 };
}

/** The cheapest ways to put two parts together. */
function combined(left: readonly Written[], right: readonly Written[], joint: string): Written[] {
  if (!left.length) return right.slice(0, MOST * 2);
  if (!right.length) return [...left];
  return left
    .flatMap((a) => right.slice(0, MOST).map((b) => ({ text: a.text + joint + b.text, cost: a.cost + b.cost })))
    .sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1))
    .slice(0, MOST * 2);
}

/** The Arabic words of a name; `joined` when a hyphen ties the word to the one before (جان-كلود). */
function wordsOf(name: string): { word: string; joined: boolean }[] {
  const words: { word: string; joined: boolean }[] = [];
  let hyphen = false;
  for (const token of name.normalize('NFKC').match(/[\p{L}\p{M}\p{Cf}]+|[-\u2010\u2011]|[^\s]/gu) ?? []) {
    if (/\p{Script=Arabic}/u.test(token) && lettersOf(token).text) words.push({ word: token, joined: hyphen && words.length > 0 });
    hyphen = /^[-\u2010\u2011]$/.test(token);
  }
  return words;
}

/** Up to five Latin spellings of an Arabic name, best first, with capitals, hyphens and spaces; none when it has no Arabic letters. */
export function transliterate(name: string, model: TransliterationModel): string[] {
  const found = wordsOf(name);
  const words = found.map(({ word }) => word);
  let whole: Written[] = [];
  for (let at = 0; at < words.length; ) {
    const part = partAt(words, at, model);
    whole = combined(whole, part.spellings, found[at]?.joined ? '-' : ' ');
    at += part.words;
  }
  return [...new Set(whole.map(({ text }) => capital(text)))].slice(0, MOST);
}
