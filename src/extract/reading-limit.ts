/** How much of one story is read. */

import type { Draft } from './draft.ts';

/** Longest body that is read, in characters: some 35,000 words, far beyond any news story. */
const MOST_CHARACTERS = 200_000;

/** Counts the characters of a story, and says where reading it stops. */
export class ReadingLimit {
  private read = 0;
  private total = 0;

  /** What is read of the story's next text: all of it, its first words where it is the first and too long, or nothing. */
  take(text: string): string | undefined {
    const isStopped = this.total > this.read;
    const room = MOST_CHARACTERS - this.read;
    this.total += text.length;
    if (isStopped || (text.length > room && this.read > 0)) return undefined;
    const taken = text.length > room ? firstWords(text, room) : text;
    this.read += taken.length;
    return taken;
  }

  /** Present when the story was longer than what was read of it. */
  get truncated(): Pick<Draft, 'truncated'> {
    return this.total > this.read ? { truncated: { readCharacters: this.read, totalCharacters: this.total } } : {};
  }
}

/** The first words of a text, at most `length` characters. */
function firstWords(text: string, length: number): string {
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > 0 ? end : length);
}
