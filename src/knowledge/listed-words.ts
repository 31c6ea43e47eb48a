/** The words of a listed form, folded for comparing. */

import { fold } from '../text/fold.ts';
import { OWN_LAM } from '../text/spelling.ts';

/** A listed word folded; one with alef and lam of its own keeps its hamza, so that ألمانيا is never taken for an article and مانيا. */
export const foldListed = (word: string): string => (/^[أإ]ل./.test(word) ? OWN_LAM + fold(word).slice(2) : fold(word));

/** The words of a listed form as they are spelt. */
export const listedWords = (text: string): string[] => text.split(/[ -]+/);
