/** Telling a credit from a caption. */

import { fold } from '../text/fold.ts';
import { endsSentence, wordCount } from './line-forms.ts';

/** The word that stands before an owner: `Copyright أ ب`, `© أ ف ب`, `- Copyright AP`, `حقوق النشر: رويترز`, `تصوير: …`. */
const MARK = String.raw`(?:copyright|©|\(c\)|حقوق (?:النشر|الصورة|الطبع)|(?:مصدر الصورة|تصوير|الصورة|صورة|عدسة|المصدر|photo(?: by)?|credit|image|source)\s*:|مصدر الصورة\s*[،,])`;
const LEADING = new RegExp(String.raw`^(?:[\s\-–—|/·•.,]*${MARK}\s*[:.©]?\s*)+`, 'i');
const INSIDE = new RegExp(String.raw`(?:^|[\s\-–—|/·•.,؛;)\]"”»])${MARK}(?![a-z])`, 'i');
/** `CopyrightReuters`: label and owner side by side without a space, as spans are. */
const GLUED = /(?:^|[\s\-–—|/·•.,)\]"”»])Copyright(?=[A-Z])/;

/** A word of a mark; asked first, as few lines have one. */
const MARK_WORD = /copyright|©|\(c\)|حقوق|صور|تصوير|عدس|المصدر|photo|credit|image|source/i;

/** Owners that may stand without a mark, folded. The whole text must be one of them, with a name or a year beside it. */
const OWNER = String.raw`(?:ا\s?ف\s?ب|ا\s?ب|افب|رويترز|وكاله فرانس برس|فرانس برس|اسوشيتد برس|اسوشييتد برس|الاناضول|غيتي(?: ايماجز)?|afp|ap(?: photo)?|reuters|thomson reuters|the associated press|associated press|getty(?: images)?|epa|dpa|ansa|efe|tass|anadolu|canva|unsplash|pexels|euronews|يورونيوز)`;
/** One of these stands in every owner's name; asked first, as few lines have one. */
const OWNER_WORDS =
  'ف ب|ا ب|افب|رويترز|برس|اناضول|غيتي|afp|ap|reuters|associated|getty|epa|dpa|ansa|efe|tass|anadolu|canva|unsplash|pexels|euronews|يورونيوز'.split(
    '|',
  );
/** Small letters of folded text. */
const LETTER = String.raw`a-z\u00df-\u024f\u0620-\u064a`;
const KNOWN_OWNER = new RegExp(
  String.raw`^[\s\-–—/|(]*(?:[${LETTER}.'’ -]{2,40}\s*[/|]\s*)?(?:(?:via|عبر)\s+)?${OWNER}(?:\s*[/|,-]\s*[${LETTER}.'’ -]{2,40})?(?:[\s,/]*\d{4})?[)\s.]*$`,
);

/** Most words of a credit: `Shakh Aivazov/Copyright 2024 The AP. All rights reserved`, with room for two agencies. */
const MOST_WORDS = 14;

/** True for an owner without a mark: `أ ف ب`, `رويترز`, `AP Photo/Name Surname`, `Thomson Reuters 2021`. */
export function isKnownOwner(text: string): boolean {
  if (text.length >= 90) return false;
  const folded = fold(text).trim();
  return OWNER_WORDS.some((word) => folded.includes(word)) && KNOWN_OWNER.test(folded);
}

/** The owner without the word before it: `- Copyright أ ب` → `أ ب`; undefined when nothing is left. */
export function ownerIn(credit: string): string | undefined {
  const owner = credit.replace(LEADING, '').replace(/^[\s\-–—|/·•]+|[\s\-–—|/·•]+$/gu, '');
  return owner || undefined;
}

/** True for a line that is a credit and nothing else: `Copyright أ ب`, `© AFP`, `Copyright` alone. */
export function isMarkedCredit(text: string): boolean {
  if (!MARK_WORD.test(text) || !LEADING.test(text) || wordCount(text) > MOST_WORDS) return false;
  return !endsSentence(text) || /rights reserved|محفوظة/i.test(text) || wordCount(text) <= 4;
}

/** A caption and its credit in one line: `X - Copyright Y` → X, Y. Undefined when no mark stands inside or Y is too long for a credit. */
export function splitAtMark(text: string): { caption: string; credit: string } | undefined {
  if (!MARK_WORD.test(text)) return undefined;
  const found = INSIDE.exec(text) ?? GLUED.exec(text);
  if (!found) return undefined;
  const boundary = /^[)\]"”».]/u.test(found[0]) ? 1 : 0;
  const caption = text.slice(0, found.index + boundary).replace(/[\s\-–—|/·•]+$/u, '');
  const credit = text.slice(found.index + boundary).trim();
  return caption && wordCount(credit) <= MOST_WORDS ? { caption, credit } : undefined;
}

/** A caption that ends with its credit in brackets: `… (AP Photo/Name)` → the caption before it and the owner. */
export function splitAtBracket(text: string): { caption: string; credit: string } | undefined {
  const last = text.charAt(text.length - (text.endsWith('.') ? 2 : 1));
  if (last !== ')' && last !== ']') return undefined;
  const found = /^(.*\S)\s*[([]([^()[\]]{2,80})[)\]]\.?$/su.exec(text);
  const [, caption, inside] = found ?? [];
  if (caption === undefined || inside === undefined) return undefined;
  return isKnownOwner(inside) || LEADING.test(inside) ? { caption, credit: inside } : undefined;
}
