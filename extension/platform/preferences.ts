/** All that the reader may choose. What the page's entry needs of it is in `settings.ts`. */

import { type Settings, settingsFrom } from './settings.ts';

export const THEMES = ['page', 'light', 'dark'] as const;
/** `page`: as the page's background is, then as the system's. */
export type Theme = (typeof THEMES)[number];

export const SECTIONS = ['who', 'summary', 'names', 'pictures'] as const;
export type Section = (typeof SECTIONS)[number];

export const MARK_STYLES = ['background', 'underline', 'none'] as const;
/** How the names of an open article are marked in the page: `none` marks only the one that is gone to. */
export type MarkStyle = (typeof MARK_STYLES)[number];

export const DIGITS = ['interface', 'western', 'arabic'] as const;
/** The digits of our own numbers; `interface`: those of the interface's language. */
export type Digits = (typeof DIGITS)[number];

export const PRINTS = ['page', 'sheet'] as const;
/** `page`: the page prints as without us; `sheet`: names and bullets follow on a sheet of their own. */
export type Print = (typeof PRINTS)[number];

/** Sizes are factors of the reader's own font size; line heights have no unit. */
export const RANGES = {
  arabicSize: { least: 0.9, most: 2, usual: 1.15 },
  arabicLine: { least: 1.4, most: 2.4, usual: 1.75 },
  latinSize: { least: 0.8, most: 1.8, usual: 1 },
  latinLine: { least: 1.2, most: 2.2, usual: 1.5 },
} as const;
type Size = keyof typeof RANGES;

/** Most bullets that may be asked for; 0 leaves the number to the story. */
export const MOST_BULLETS = 8;

export interface Preferences extends Settings, Record<Size, number> {
  theme: Theme;
  /** The panel's sections that are shown, in this order. */
  sections: readonly Section[];
  marks: MarkStyle;
  digits: Digits;
  /** Bullets at first; 0 leaves it to the story. */
  bullets: number;
  /** Demonyms stand under their country and not by themselves. */
  foldDemonyms: boolean;
  /** Names are marked "new" or "met before"; keeps a list of names met. */
  metBefore: boolean;
  print: Print;
}

const oneOf = <T>(known: readonly T[], value: unknown, usual: T): T => known.find((one) => one === value) ?? usual;

function sectionsFrom(value: unknown): Section[] {
  if (!Array.isArray(value)) return [...SECTIONS];
  const known = new Set(value.flatMap((one: unknown) => SECTIONS.find((section) => section === one) ?? []));
  return known.size > 0 ? [...known] : [...SECTIONS];
}

function sizeFrom(value: unknown, { least, most, usual }: (typeof RANGES)[Size]): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
}

/** The preferences in a stored value of any form: each one that is missing or not understood has its default. */
export function preferencesFrom(stored: unknown, touch: boolean): Preferences {
  const value = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const { bullets } = value;
  return {
    ...settingsFrom(stored, touch),
    theme: oneOf(THEMES, value.theme, 'page'),
    sections: sectionsFrom(value.sections),
    marks: oneOf(MARK_STYLES, value.marks, 'background'),
    digits: oneOf(DIGITS, value.digits, 'interface'),
    bullets: typeof bullets === 'number' && Number.isInteger(bullets) ? Math.min(MOST_BULLETS, Math.max(0, bullets)) : 0,
    foldDemonyms: value.foldDemonyms === true,
    metBefore: value.metBefore === true,
    print: oneOf(PRINTS, value.print, 'page'),
    arabicSize: sizeFrom(value.arabicSize, RANGES.arabicSize),
    arabicLine: sizeFrom(value.arabicLine, RANGES.arabicLine),
    latinSize: sizeFrom(value.latinSize, RANGES.latinSize),
    latinLine: sizeFrom(value.latinLine, RANGES.latinLine),
  };
}
