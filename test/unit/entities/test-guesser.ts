import { readFileSync } from 'node:fs';
import { GUESSER_FILES, type Guesser, guesserOf } from '../../../src/entities/guesser.ts';
import type { Knowledge } from '../../../src/knowledge/load.ts';

const textOf = (file: string) => readFileSync(new URL(`../../../src/knowledge/${file}`, import.meta.url), 'utf8');

/** A guesser of the models that are shipped. */
export const testGuesser = (knowledge: Knowledge): Guesser =>
  guesserOf(
    {
      recogniser: textOf(GUESSER_FILES.recogniser),
      transliterator: textOf(GUESSER_FILES.transliterator),
      nameParts: textOf(GUESSER_FILES.nameParts),
    },
    knowledge,
  );
