/** Small words for "that", "because" and "as if", which are spelt nearly as first names are. */

import { isDiacritic } from '../text/alphabet.ts';
import type { Word } from './reader.ts';

/** أن, إن, and what is written onto them: وأن, بأن, لأن, كأن, ولأن. */
const WITH_HAMZA = /^[وف]?[بلك]?[أإ]ن$/;

/** True for وأن, وإن, بأن, also for وان; not for the names وآن, فان, بان. */
export function isParticle({ raw }: Pick<Word, 'raw'>): boolean {
  const letters = Array.from(raw).filter((letter) => !isDiacritic(letter.charCodeAt(0)));
  const plain = letters.join('');
  return plain === 'وان' || WITH_HAMZA.test(plain);
}
