/** What the views ask of the glossary and of the list of repeats. */

import type { EntityType, GlossaryEntry, Mention } from '../../src/analysis.ts';
import type { Figure } from '../../src/article.ts';
import { englishIn } from '../../src/keeping/exports/rows.ts';
import type { Via } from '../../src/via.ts';
import type { Repeat } from './ports.ts';

/** The English of a name; its readings with a stroke between when the story leaves it open, empty when there is none. */
export const englishOf = (entry: GlossaryEntry): string => englishIn(entry) ?? '';

const WHO_AND_WHERE: readonly EntityType[] = ['person', 'place', 'organisation'];

/** Glossary indexes of the first people, places and organisations, at most `limit`. */
export function whoAndWhere(glossary: readonly GlossaryEntry[], limit: number): number[] {
  const indexes: number[] = [];
  glossary.forEach((entry, index) => {
    if (indexes.length < limit && WHO_AND_WHERE.includes(entry.type)) indexes.push(index);
  });
  return indexes;
}

/** One written form of a name, how often it stands in the article so, and the rules that matched it. */
export interface WrittenForm {
  surface: string;
  times: number;
  via: readonly Via[];
}

/** The mentions by surface and rules, in order of first mention. */
export function writtenForms(mentions: readonly Mention[]): WrittenForm[] {
  const forms = new Map<string, WrittenForm>();
  for (const { surface, via } of mentions) {
    const key = [surface, ...via].join('\n');
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { surface, times: 1, via });
    else form.times++;
  }
  return [...forms.values()];
}

/** A picture with what repeats its caption or credit, text that the page paints and text that only the markup holds apart. */
export interface FigureRepeats {
  figure: Figure;
  rendered: Repeat[];
  markup: Repeat[];
}

/** Every figure once, in the article's order, with its repeats. */
export const repeatsByFigure = (figures: readonly Figure[], repeats: readonly Repeat[]): FigureRepeats[] =>
  figures.map((figure) => {
    const own = repeats.filter((repeat) => repeat.figure === figure.id);
    return {
      figure,
      rendered: own.filter((repeat) => repeat.where === 'rendered'),
      markup: own.filter((repeat) => repeat.where === 'markup'),
    };
  });
