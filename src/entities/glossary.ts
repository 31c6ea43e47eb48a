import type { Confidence, GlossaryEntry, Mention, Reading } from '../analysis.ts';
import type { Article } from '../article.ts';
import type { Entry, Knowledge } from '../knowledge/load.ts';
import type { OwnName } from '../own-name.ts';
import { citation } from '../text/citation.ts';
import { fold } from '../text/fold.ts';
import { bare } from '../text/spelling.ts';
import type { Via } from '../via.ts';
import { withBracketed } from './bracketed.ts';
import { composed, type Entity } from './compose.ts';
import type { Guesser } from './guesser.ts';
import { asTheWriterSpells } from './latin.ts';
import { findListed } from './mentions.ts';
import { type OwnEntity, withOwnNames } from './own-names.ts';
import { salience } from './salience.ts';
import { type Guess, withGuesses } from './unlisted.ts';

/** Rules that read a name from its surroundings; a mention without any of them is a listed form that needs none. */
const BY_CONTEXT: ReadonlySet<Via> = new Set<Via>([
  'slip',
  'near',
  'first-name',
  'cut-short',
  'composed',
  'bracketed',
  'open',
  'evidence:title',
  'evidence:sport',
  'evidence:type-word',
  'evidence:country',
  'evidence:full-name',
]);

function confidenceOf(mentions: readonly Mention[]): Confidence {
  if (mentions.some(({ via }) => via.includes('recognised')))
    return mentions.some(({ via }) => via.includes('evidence:latin')) ? 'inferred' : 'guessed';
  return mentions.some(({ via }) => !via.some((code) => BY_CONTEXT.has(code))) ? 'known' : 'inferred';
}

const withoutArticles = (text: string) => fold(text).split(' ').map(bare).join(' ');

/** للبيت الأبيض is written without its alef; the alias has it again. */
const withAlef = (form: string, { via }: Mention) => (via.includes('proclitic:li') && form.startsWith('لل') ? `ال${form.slice(2)}` : form);

function aliasesOf({ arabic }: Entry, mentions: readonly Mention[]): string[] {
  const seen = new Set([withoutArticles(arabic)]);
  const out: string[] = [];
  for (const mention of mentions) {
    const form = withAlef(citation(mention.surface), mention);
    const key = withoutArticles(form);
    if (!form || seen.has(key)) continue;
    seen.add(key);
    out.push(form);
  }
  return out;
}

const readingOf = ({ english, type, description }: Entry): Reading => ({ english, type, ...(description && { description }) });

/**
 * The names of an article, most salient first, one entry per entity with all its mentions in reading order; with a
 * guesser also names that no list has. The reader's own names must be those that hold in this article.
 */
export function glossaryOf(article: Article, knowledge: Knowledge, guesser?: Guesser, own: readonly OwnName[] = []): GlossaryEntry[] {
  const byEntry = new Map<Entity & Partial<OwnEntity>, Mention[]>();
  const spellings = new Map<Entry, string[]>();
  const listed = findListed(article, knowledge);
  const found = withBracketed(listed, composed(listed, knowledge), knowledge);
  const guessed: Guess[] = guesser ? asTheWriterSpells(withGuesses(listed, found, guesser, knowledge).names, listed.texts) : found;
  const named = withOwnNames(guessed, listed.texts, own, knowledge);
  for (const { entity, mention, spellings: further } of named) {
    if (further?.length) spellings.set(entity, further);
    const mentions = byEntry.get(entity);
    if (mentions) mentions.push(mention);
    else byEntry.set(entity, [mention]);
  }
  const weigh = salience(article);
  const ordered = [...byEntry]
    .map(([entry, mentions]) => ({ entry, mentions, weight: weigh(entry.type, mentions) }))
    .sort((a, b) => b.weight - a.weight);
  const places = new Map<Entry, number>(ordered.map(({ entry }, place) => [entry.instead ?? entry, place]));
  return ordered.map(({ entry, mentions }) => {
    const further = spellings.get(entry);
    const of = entry.of === undefined ? undefined : places.get(knowledge.entry(entry.of));
    return {
      arabic: entry.arabic,
      ...(entry.english && { english: entry.english }),
      type: entry.type,
      ...(entry.gender && { gender: entry.gender }),
      ...(entry.description && { description: entry.description }),
      confidence: entry.own ? 'known' : confidenceOf(mentions),
      ...(entry.own && { own: entry.own }),
      ...(entry.readings && { readings: entry.readings.map(readingOf) }),
      ...(further && { spellings: further }),
      ...(of !== undefined && { of }),
      aliases: aliasesOf(entry, mentions),
      mentions,
    };
  });
}
