import { isDiacritic, isInvisible, TATWEEL } from './alphabet.ts';

/** A form as a list would give it: no vowel marks, no stretch, no quotation marks, single spaces (لـ«الحَدَث» → لالحدث). */
export function citation(surface: string): string {
  let out = '';
  for (let i = 0; i < surface.length; i++) {
    const code = surface.charCodeAt(i);
    if (!isDiacritic(code) && !isInvisible(code) && code !== TATWEEL) out += surface[i];
  }
  return out
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
