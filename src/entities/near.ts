/** Misspelt names: one letter more, less, another or swapped, where the story supports the name. */

import type { Form, Knowledge } from '../knowledge/load.ts';
import { fold } from '../text/fold.ts';
import { agreement, bare, deletions, isOneSlip, spellingKey } from '../text/spelling.ts';
import type { Via } from '../via.ts';
import { demonymCountry, TITLE_REACH, titleBefore } from './evidence.ts';
import { mainCountry, type Site } from './judge.ts';
import type { Start, Word } from './reader.ts';

/** A misspelt name, and what speaks for it. */
export interface Near {
  entry: number;
  start: Start;
  length: number;
  evidence: Via;
  /** The listed name, where the text has one of several words. */
  form?: Form;
}

/** Shortest word, article off, in which a letter may be wrong. */
const SHORTEST = 5;

/** A word that stands for itself, or for another name, is no slip. */
function isKnown(written: string, { forms, commonWords, givenNames }: Knowledge): boolean {
  if (commonWords.has(bare(written)) || givenNames.has(written)) return true;
  return (
    forms(spellingKey(written))?.some(({ words: [word = '', ...more] }) => !more.length && bare(fold(word)) === bare(written)) ?? false
  );
}

const hasArticle = (word: string) => word !== bare(word);

/** One letter wrong after the first, or the long vowels alone: ستولتنبرغ / ستولتنبيرق, تشيبراس / تسيبراس. */
function isMisspelt(listed: string, written: string): boolean {
  const plain = fold(listed);
  const [a, b] = [bare(plain), bare(written)];
  if (a.length < SHORTEST || b.length < SHORTEST || a[0] !== b[0] || hasArticle(plain) !== hasArticle(written)) return false;
  return isOneSlip(a, b) || (a !== b && spellingKey(a) === spellingKey(b));
}

/** The evidence for a person beside a name of which one word is wrong; absent when nothing but the name speaks for it. */
function support(entry: number, { words, at, context, knowledge }: Site): Via | undefined {
  const one = knowledge.entry(entry);
  if (titleBefore(words, at, one, knowledge)) return 'evidence:title';
  return one.country && context.countries.has(one.country) ? 'evidence:country' : undefined;
}

/** The only one of several findings, when all are of one entity. */
function only<T extends { entry: number }>(found: readonly T[]): T | undefined {
  const [first] = found;
  return found.every(({ entry }) => entry === first?.entry) ? first : undefined;
}

/** True when all words but the first agree with the written ones, and one of them is misspelt. */
function isRestMisspelt(form: Form, words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  let wrong = 0;
  for (let i = 1; i < form.words.length; i++) {
    const [listed = '', word] = [form.words[i], words[at + i]];
    if (!word?.joins) return false;
    if (agreement(listed, word.folded)) continue;
    if (++wrong > 1 || !isMisspelt(listed, word.folded) || isKnown(word.folded, knowledge)) return false;
  }
  return wrong === 1;
}

/** إيمانويل ماكورن: the first name in place, one later word misspelt. */
function familyMisspelt(site: Site): Near | undefined {
  const { words, at, knowledge } = site;
  const found: Near[] = [];
  for (const start of words[at]?.starts ?? [])
    for (const form of knowledge.forms(`${start.key} *`) ?? []) {
      const isFirst = agreement(form.words[0] ?? '', start.stem) !== undefined;
      if (!isFirst || !isRestMisspelt(form, words, at, knowledge)) continue;
      const evidence = support(form.entry, site);
      if (evidence) found.push({ entry: form.entry, start, length: form.words.length, evidence, form });
    }
  return only(found);
}

/** فلاديمر بوتين: the family name in place, the first name before it misspelt. */
function firstMisspelt(site: Site): Near | undefined {
  const { words, at, knowledge } = site;
  const next = words[at + 1];
  if (!next?.joins) return undefined;
  const found: Near[] = [];
  for (const form of knowledge.forms(next.key) ?? []) {
    const { arabic, type } = knowledge.entry(form.entry);
    const name = arabic.split(' ');
    if (type !== 'person' || name.length !== 2 || form.words.length > 1 || !agreement(form.words[0] ?? '', next.folded)) continue;
    const start = words[at]?.starts.find(({ stem }) => isMisspelt(name[0] ?? '', stem) && !isKnown(stem, knowledge));
    const evidence = start && support(form.entry, site);
    if (evidence) found.push({ entry: form.entry, start, length: 2, evidence, form: { ...form, words: name.map(fold), spelt: name } });
  }
  return only(found);
}

/** A single word that is one slip from a name of the article. */
function namedMisspelt({ words, at, context, knowledge }: Site): Near | undefined {
  const found: Near[] = [];
  for (const start of context.bySlip.size ? (words[at]?.starts ?? []) : []) {
    const written = bare(start.stem);
    if (written.length < SHORTEST) continue;
    const near = deletions(written).flatMap((key) => context.bySlip.get(key) ?? []);
    for (const { entry, word } of near)
      if (word[0] === written[0] && isOneSlip(word, written) && !isKnown(start.stem, knowledge))
        found.push({ entry, start, length: 1, evidence: 'evidence:full-name' });
  }
  return only(found);
}

/** The country of a title before a word: of the people's word between the two, else the story's own; absent without a title. */
function countryOfTitle({ words, at, context, knowledge }: Site): string | undefined {
  for (let back = 1; back <= TITLE_REACH; back++) {
    const word = words[at - back];
    if (!word || !words[at - back + 1]?.joins) break;
    const country = demonymCountry(word, knowledge);
    if (country) return country;
  }
  return mainCountry(context);
}

/** الرئيس الفرنسي ماكورن: a family name alone, behind a title, misspelt. */
function titledMisspelt(site: Site): Near | undefined {
  const { words, at, knowledge } = site;
  const word = words[at];
  const before = words[at - 1];
  if (!word?.joins || !before?.isDefinite || word.isDefinite || word.folded.length < SHORTEST) return undefined;
  const found: Near[] = [];
  for (const form of knowledge.forms(`* ${countryOfTitle(site)}`) ?? []) {
    if (!isMisspelt(form.words[0] ?? '', word.folded) || isKnown(word.folded, knowledge)) continue;
    const [start] = word.starts;
    if (start && titleBefore(words, at, knowledge.entry(form.entry), knowledge))
      found.push({ entry: form.entry, start, length: 1, evidence: 'evidence:title' });
  }
  return only(found);
}

/** The misspelt name that begins at a word; absent when the story supports none, or two alike. */
export const nearAt = (site: Site): Near | undefined =>
  familyMisspelt(site) ?? firstMisspelt(site) ?? namedMisspelt(site) ?? titledMisspelt(site);
