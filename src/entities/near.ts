/** Misspelt names: one letter more, less, another or swapped, where the story supports the name. */

import type { Form } from '../knowledge/load.ts';
import { bare, deletions, isOneSlip } from '../text/spelling.ts';
import type { Via } from '../via.ts';
import { demonymCountry, isAny, TITLE_REACH, titleBefore } from './evidence.ts';
import { familyFirstAt } from './family-first.ts';
import { hasOtherGivenName } from './given-names.ts';
import { mainCountry, type Site } from './judge.ts';
import type { BySlip } from './misspelt-words.ts';
import { isKnown, isMisspelt, type NearOffer, SHORTEST } from './near-offers.ts';
import type { Start } from './reader.ts';
import { TITLES } from './type-words.ts';

/** A misspelt name, and what speaks for it. */
export interface Near {
  entry: number;
  start: Start;
  length: number;
  evidence: Via;
  rule: NearOffer['rule'] | 'surname';
  /** The listed name, where the text has one of several words. */
  form?: Form;
}

/** Shortest family name that may be misspelt where nothing but a title and a country speak for it: المدرب رامون is not راموس. */
const SHORTEST_TITLED = 6;

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

/** A name of several words, one of them misspelt. */
function offered(site: Site, offers: readonly NearOffer[]): Near | undefined {
  const found: Near[] = [];
  for (const { form, start, rule } of offers) {
    const evidence = support(form.entry, site);
    if (evidence) found.push({ entry: form.entry, start, length: form.words.length, evidence, rule, form });
  }
  return only(found);
}

/** A single word that is one slip from a name of the article. */
function namedMisspelt({ words, at, knowledge }: Site, bySlip: BySlip): Near | undefined {
  const found: Near[] = [];
  for (const start of words[at]?.starts ?? []) {
    const written = bare(start.stem);
    if (written.length < SHORTEST) continue;
    // الكردستاني is of Kurdistan, not misspelt Kurdistan.
    for (const key of deletions(written))
      for (const { entry, word } of bySlip.get(key) ?? [])
        if (word[0] === written[0] && written !== `${word}ي` && isOneSlip(word, written) && !isKnown(start.stem, knowledge))
          found.push({ entry, start, length: 1, evidence: 'evidence:full-name', rule: 'near' });
  }
  return only(found);
}

/** وقالت رود after أمبر رود, where the list has راد: the family name as this article writes it. */
function asWritten({ words, at, context, knowledge }: Site): Near | undefined {
  for (const start of words[at]?.starts ?? []) {
    const entry = context.byWritten.get(start.stem);
    if (entry === undefined || hasOtherGivenName(words, at, knowledge.entry(entry), knowledge)) continue;
    return { entry, start, length: 1, evidence: 'evidence:full-name', rule: 'near' };
  }
  return undefined;
}

/** The country of a title before a word: of the people's word between the two, else the story's own; absent without a title. */
function countryOfTitle({ words, at, context, knowledge }: Site): string | undefined {
  let country: string | undefined;
  for (let back = 1; back <= TITLE_REACH && words[at - back + 1]?.joins; back++) {
    const word = words[at - back];
    if (word && isAny(word, (stem) => TITLES.has(stem))) return country ?? mainCountry(context);
    country ??= word && demonymCountry(word, knowledge);
  }
  return undefined;
}

/** الرئيس الفرنسي ماكرود: a family name alone, behind a title, misspelt. */
function titledMisspelt(site: Site): Near | undefined {
  const { words, at, knowledge } = site;
  const word = words[at];
  const [start] = word?.starts ?? [];
  const country = word && start && !word.isDefinite && words[at - 1]?.isDefinite ? countryOfTitle(site) : undefined;
  if (!start || !country || isKnown(start.stem, knowledge)) return undefined;
  const found = (knowledge.forms(`* ${country}`) ?? [])
    .filter(({ words: [family = ''] }) => family.length >= SHORTEST_TITLED && isMisspelt(family, start.stem))
    .filter(({ entry }) => titleBefore(words, at, knowledge.entry(entry), knowledge))
    .map(({ entry }): Near => ({ entry, start, length: 1, evidence: 'evidence:title', rule: 'near' }));
  return only(found);
}

/** The misspelt name that begins at a word where the lists offer nothing; absent when the story supports none, or two alike. */
export function nearAt(site: Site, offers: readonly NearOffer[]): Near | undefined {
  const several = (offers.length ? offered(site, offers) : undefined) ?? asWritten(site) ?? familyFirstAt(site);
  const { bySlip } = site.context;
  const word = site.words[site.at];
  if (several || !bySlip || !word || word.folded.length < SHORTEST_TITLED || site.knowledge.commonWords.has(word.folded)) return several;
  return namedMisspelt(site, bySlip) ?? titledMisspelt(site);
}
